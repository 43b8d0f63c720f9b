import { useLocale, useTranslations } from "next-intl";
import { METRIC_TEXTS } from "@/lib/facts/metric-text";
import { formatRate } from "@/lib/format/rate";
import type { MetricRecord } from "@/lib/track-record/track-record";
import { Absent, FigureTable, NUMBER_CELL, TEXT_CELL } from "./figure-table";

const COLUMNS = ["measure", "count", "bias", "meanError", "naiveError", "closer", "guidedCount", "guidanceError", "caseThere"] as const;

/** The scores of a case by measure, beside the two other forecasts. */
export function ScoreTable({ metrics }: { metrics: readonly MetricRecord[] }) {
  const t = useTranslations("record");
  const locale = useLocale();
  const rate = (value: number | undefined, signed = false) => (value === undefined ? <Absent /> : formatRate(value, locale, { signed }));
  return (
    <FigureTable caption={t("summary")} head={COLUMNS.map((column) => ({ text: t(column), isNumber: column !== "measure" && column !== "closer" }))}>
      {metrics.map((record) => {
        const { metric, score, naiveScore, guided, guidanceScores } = record;
        const closer = closerOf(record);
        return (
          <tr key={metric} className="border-b border-line">
            <th scope="row" className={`${TEXT_CELL} min-w-32 font-normal`}>
              {METRIC_TEXTS[metric].label[locale]}
            </th>
            <td className={NUMBER_CELL}>{score?.count ?? 0}</td>
            <td className={NUMBER_CELL}>{rate(score?.biasRate, true)}</td>
            <td className={`${NUMBER_CELL} font-medium`}>{rate(score?.meanAbsoluteErrorRate)}</td>
            <td className={NUMBER_CELL}>{rate(naiveScore?.meanAbsoluteErrorRate)}</td>
            <td className={`${TEXT_CELL} whitespace-nowrap`}>{closer === null ? <Absent /> : t(closer)}</td>
            <td className={NUMBER_CELL}>{guided.length === 0 ? <Absent /> : guided.length}</td>
            <td className={NUMBER_CELL}>{rate(guidanceScores?.guidance.meanAbsoluteErrorRate)}</td>
            <td className={NUMBER_CELL}>{rate(guidanceScores?.scenarioCase.meanAbsoluteErrorRate)}</td>
          </tr>
        );
      })}
    </FigureTable>
  );
}

/** Which of the two forecasts over all quarters came closer; null where one of them is missing. */
function closerOf({ score, naiveScore }: MetricRecord): "closerCase" | "closerNaive" | "closerNeither" | null {
  if (score === null || naiveScore === null) return null;
  if (score.meanAbsoluteErrorRate === naiveScore.meanAbsoluteErrorRate) return "closerNeither";
  return score.meanAbsoluteErrorRate < naiveScore.meanAbsoluteErrorRate ? "closerCase" : "closerNaive";
}
