"use client";

import { useTranslations } from "next-intl";
import { memo, useId } from "react";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import type { NumericAssumptionKey } from "@/lib/model/assumptions";
import { SHAPES, type Shape } from "@/lib/simulation/distribution";
import { drawnAssumptions } from "@/lib/simulation/job";
import { useDecision } from "./decision-context";
import type { DecisionScenario } from "./use-decision-scenario";

/** From what is drawn: the range and shape of each assumption, and what is assumed to move together. */
export const SimulationRanges = memo(function SimulationRanges({ scenario: { scenarioCase, assumptions, locked } }: { scenario: DecisionScenario }) {
  const settings = useDecision((state) => state.settings);
  const t = useTranslations("decision.simulation");
  const tDecision = useTranslations("decision");
  const wordsOf = useAssumptionWords();
  const words = (key: NumericAssumptionKey) => wordsOf(key, scenarioCase, assumptions.stressedCustomer);
  const drawn = drawnAssumptions(scenarioCase, assumptions, locked, settings);
  return (
    <details className="mt-4 print:hidden">
      <summary className="min-h-6 w-fit text-muted pointer-coarse:min-h-11 hover:text-ink">{t("settings")}</summary>
      <p className="measure mt-2 text-caption text-muted">{t("fixed")}</p>
      <div className="relative mt-2 overflow-x-auto text-caption" tabIndex={0} role="group" aria-label={t("settings")}>
        <table className="w-full max-w-3xl">
          <caption className="sr-only">{t("settings")}</caption>
          <thead>
            <tr className="border-b border-line text-muted">
              <th scope="col" className="py-1 text-start font-normal">{tDecision("assumption")}</th>
              <th scope="col" className="ps-4 text-end font-normal">{tDecision("tornado.low")}</th>
              <th scope="col" className="ps-4 text-end font-normal">{tDecision("tornado.high")}</th>
              <th scope="col" className="ps-4 text-start font-normal">{t("shape")}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.map(({ key, distribution: { low, high } }) => {
              const { name, valueWithUnit } = words(key);
              return (
                <tr key={key} className="border-b border-line last:border-0">
                  <th scope="row" className="py-1 text-start font-normal">{name}</th>
                  <td className="figures ps-4 whitespace-nowrap">{valueWithUnit(low)}</td>
                  <td className="figures ps-4 whitespace-nowrap">{valueWithUnit(high)}</td>
                  <td className="ps-4"><ShapeSelect assumption={key} name={name} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {settings.correlations.length > 0 && (
        <>
          <h3 className="mt-3 text-caption font-semibold">{t("correlations")}</h3>
          <ul className="text-caption text-muted">
            {settings.correlations.map(({ first, second, coefficient }) => (
              <li key={`${first} ${second}`}>{t("pair", { first: words(first).name, second: words(second).name, coefficient: String(coefficient) })}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
});

/** The shape of one assumption; "as above" follows the choice for all. */
function ShapeSelect({ assumption, name }: { assumption: NumericAssumptionKey; name: string }) {
  const settings = useDecision((state) => state.settings);
  const choose = useDecision((state) => state.choose);
  const t = useTranslations("decision.simulation");
  const id = useId();
  const set = (shape: Shape | undefined) => {
    const others = Object.fromEntries(Object.entries(settings.shapes).filter(([key]) => key !== assumption));
    choose({ settings: { ...settings, shapes: shape ? { ...others, [assumption]: shape } : others } });
  };
  return (
    <select id={id} aria-label={t("shapeOf", { name })} value={settings.shapes[assumption] ?? ""} onChange={(event) => set(SHAPES.find((shape) => shape === event.target.value))} className="min-h-7 rounded-control border border-line bg-paper px-1 pointer-coarse:min-h-11">
      <option value="">{t("shapes.same")}</option>
      {SHAPES.map((shape) => (
        <option key={shape} value={shape}>
          {t(`shapes.${shape}`)}
        </option>
      ))}
    </select>
  );
}
