"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { measureResult, placeOfMissing, resultsOf, type Result } from "@/lib/decisions/result";
import type { Case } from "@/lib/scenario/case";
import { CsvButton } from "./csv-button";
import type { ComparedScenarioView } from "./compared-view";
import { ScenarioLetter } from "./scenario-letter";
import { letterOf } from "./scenario-names";
import { SectionFrame } from "./section-frame";
import { useResultWords } from "./use-result-words";

/** The results of all scenarios, each with its difference from the first. */
export function CompareFigures({ compared }: { compared: readonly ComparedScenarioView[] }) {
  const t = useTranslations("decision.compare");
  const [first] = compared;
  const results = useMemo(() => (first ? resultsOf(first.scenario.scenarioCase).filter(({ fiscalYear }) => fiscalYear === null) : []), [first]);
  const valueOf = (result: Result, { projection }: ComparedScenarioView) => measureResult(result, projection) ?? placeOfMissing(result, projection.quarters);
  return (
    <SectionFrame
      id="figures"
      title={t("figures")}
      subject={compared.map(({ place, name }) => `${letterOf(place)}: ${name}`).join(" · ")}
      footer={<CsvButton name="comparison.csv" header={["result", ...compared.map(({ place, name }) => `${letterOf(place)}: ${name}`)]} rows={() => results.map((result) => [result.id, ...compared.map((one) => valueOf(result, one))])} />}
    >
      <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label={t("figures")}>
        <table className="w-full">
          <caption className="sr-only">{t("figures")}</caption>
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
          <tbody>{first && results.map((result) => <FigureRow key={result.id} result={result} scenarioCase={first.scenario.scenarioCase} compared={compared} values={compared.map((one) => valueOf(result, one))} />)}</tbody>
        </table>
      </div>
    </SectionFrame>
  );
}

function FigureRow({ result, scenarioCase, compared, values }: { result: Result; scenarioCase: Case; compared: readonly ComparedScenarioView[]; values: readonly (number | null)[] }) {
  const t = useTranslations("decision.compare");
  const words = useResultWords(result, scenarioCase);
  const base = values[0] ?? null;
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="min-w-32 py-1.5 text-start font-normal">{words.name}</th>
      {values.map((value, place) => (
        <td key={place} className="figures min-w-20 py-1.5 ps-4 align-top whitespace-nowrap">
          <FigureValue result={result} value={value} scenarioCase={compared[place]?.scenario.scenarioCase ?? scenarioCase} />
          {place > 0 && base !== null && value !== null && <span className="block text-caption text-muted">{t("versus", { change: words.changeOf(value - base), letter: letterOf(0) })}</span>}
        </td>
      ))}
    </tr>
  );
}

/** A quarter counts from its own scenario's case. */
function FigureValue({ result, value, scenarioCase }: { result: Result; value: number | null; scenarioCase: Case }) {
  return <span className="font-medium">{useResultWords(result, scenarioCase).valueOf(value)}</span>;
}
