"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import { buildHeatMap, countMeeting } from "@/lib/chart-data/heat-map";
import { defaultTarget } from "@/lib/decisions/default-target";
import { evaluateResult } from "@/lib/decisions/evaluate";
import { buildTwoWayTable } from "@/lib/decisions/two-way-table";
import type { NumericAssumptionKey } from "@/lib/model/assumptions";
import { AssumptionSelect } from "./assumption-select";
import { CsvButton } from "./csv-button";
import { useDecision, useResult } from "./decision-context";
import { HeatMapGrid } from "./heat-map-grid";
import { SectionFrame } from "./section-frame";
import type { DecisionScenario } from "./use-decision-scenario";
import { useResultWords } from "./use-result-words";

/** Any two assumptions against each other, for the chosen result, with the line at the target. */
export function TableSection({ scenario, base }: { scenario: DecisionScenario; base: number | null }) {
  const { scenarioCase, assumptions, locked } = scenario;
  const result = useResult();
  const { across, down, target: chosenTarget } = { across: useDecision((state) => state.across), down: useDecision((state) => state.down), target: useDecision((state) => state.target) };
  const choose = useDecision((state) => state.choose);
  const t = useTranslations("decision.table");
  const wordsOf = useAssumptionWords();
  const words = useResultWords(result, scenarioCase);
  const nameOf = (key: NumericAssumptionKey) => wordsOf(key, scenarioCase, assumptions.stressedCustomer);
  const table = useTable(scenario, across, down);
  const target = chosenTarget ?? defaultTarget(result, scenarioCase, assumptions, base);
  const lockedSide = [across, down].find((key) => locked.has(key));
  const problem = lockedSide ? t("lockedSide", { name: nameOf(lockedSide).name }) : table === null ? t("same") : table.ok ? null : table.error.kind === "constant" ? t("constant", { name: nameOf(table.error.key).name }) : t("same");
  const value = table?.ok ? table.value : null;
  const map = value && buildHeatMap(value);
  const title = () => {
    if (!value || !map) return words.name;
    const count = countMeeting(value, target, result.better);
    const values = { result: words.name, target: words.valueOf(target), count, total: map.cells };
    if (result.unit === "quarter" || result.better === "lower") return t("titleWithin", values);
    return t("titleReach", values);
  };
  return (
    <SectionFrame
      id="table"
      title={title()}
      subject={t("subject", { result: words.name, across: nameOf(across).name, down: nameOf(down).name })}
      controls={
        <>
          <AssumptionSelect label={t("across")} value={across} scenario={scenario} onChoose={(key) => choose({ across: key })} className="basis-60" />
          <AssumptionSelect label={t("down")} value={down} scenario={scenario} onChoose={(key) => choose({ down: key })} className="basis-60" />
        </>
      }
      footer={
        value && (
          <>
            <p>
              {t("contour", { target: words.valueOf(target) })} · {t("present")} · {t("keys")}
            </p>
            <CsvButton
              name={`${scenarioCase.id}-table-${result.id}.csv`}
              header={[`${down} \\ ${across}`, ...value.across.values.map(String)]}
              rows={() => value.rows.map((row, place) => [value.down.values[place] ?? null, ...row])}
            />
          </>
        )
      }
    >
      {problem !== null || !value || !map ? <p role="status">{problem}</p> : <HeatMapGrid table={value} map={map} target={target} scenario={scenario} words={words} across={nameOf(across)} down={nameOf(down)} label={title()} />}
    </SectionFrame>
  );
}

/** The table of the chosen sides; null where a side is locked. Some 440 projections, which take about eight milliseconds. */
function useTable({ scenarioCase, assumptions, ranges }: DecisionScenario, across: NumericAssumptionKey, down: NumericAssumptionKey) {
  const result = useResult();
  return useMemo(() => {
    const [x, y] = [across, down].map((key) => ranges.find((range) => range.key === key));
    return x && y ? buildTwoWayTable(assumptions, x, y, evaluateResult(result, scenarioCase)) : null;
  }, [result, scenarioCase, assumptions, ranges, across, down]);
}
