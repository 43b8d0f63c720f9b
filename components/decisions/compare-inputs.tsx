"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import { findDifferences } from "@/lib/decisions/compare";
import { formatDate } from "@/lib/format/date";
import { scenarioAssumptions } from "@/lib/scenario/scenario";
import type { ComparedScenarioView } from "./compared-view";
import { ScenarioLetter } from "./scenario-letter";
import { letterOf } from "./scenario-names";
import { SectionFrame } from "./section-frame";

/** The inputs that are not the same in all scenarios. */
export function CompareInputs({ compared }: { compared: readonly ComparedScenarioView[] }) {
  const t = useTranslations("decision.compare");
  const wordsOf = useAssumptionWords();
  const locale = useLocale();
  const differences = findDifferences(compared.map(({ scenario }) => scenario));
  const title = t("inputs", { count: differences.length });
  return (
    <SectionFrame id="inputs" title={title} subject={compared.map(({ place, name }) => `${letterOf(place)}: ${name}`).join(" · ")}>
      {differences.length === 0 ? (
        <p>{t("sameInputs")}</p>
      ) : (
        <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label={title}>
          <table className="w-full">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr className="border-b border-line">
                <td />
                {compared.map(({ place, name }) => (
                  <th key={place} scope="col" className="ps-4 pb-1 text-end font-normal">
                    <ScenarioLetter place={place} />
                    <span className="sr-only"> {name}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differences.map((difference) => {
                const [first] = compared;
                const cells = compared.map(({ scenario: { scenarioCase, changes } }) => {
                  if (difference === "openingPosition") return formatDate(scenarioCase.knownOn, locale);
                  const assumptions = scenarioAssumptions(scenarioCase, changes);
                  return wordsOf(difference, scenarioCase, assumptions.stressedCustomer).valueWithUnit(assumptions[difference]);
                });
                const name = difference === "openingPosition" || !first ? t("openingPosition") : wordsOf(difference, first.scenario.scenarioCase, scenarioAssumptions(first.scenario.scenarioCase, first.scenario.changes).stressedCustomer).name;
                return (
                  <tr key={difference} className="border-b border-line last:border-0">
                    <th scope="row" className="min-w-32 py-1 text-start font-normal">{name}</th>
                    {cells.map((cell, place) => (
                      <td key={place} className={`figures ps-4 whitespace-nowrap ${cell === cells[0] ? "text-muted" : "font-medium"}`}>{cell}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </SectionFrame>
  );
}
