"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useId } from "react";
import { seriesKey } from "@/lib/chart-data/chart";
import { buildChartRows } from "./chart-rows";
import { useChart } from "./chart-source";
import { formatQuantity } from "./format-quantity";
import { formatGuidance } from "./guidance-words";
import { useOutcomeWords } from "./outcome-words";
import { usePlaceName } from "./place-name";
import { useBasisWords } from "./basis-words";
import { useSeriesName } from "./series-name";

const CELL = "px-2 py-1 text-end whitespace-nowrap";

/** The chart's values as a table. */
export function ChartTable({ labelledBy }: { labelledBy: string }) {
  // The sliders do not wait for its hundreds of cells.
  const chart = useDeferredValue(useChart((data) => data));
  const locale = useLocale();
  const t = useTranslations("chart");
  const nameOf = useSeriesName();
  const placeName = usePlaceName();
  const basisOf = useBasisWords(chart);
  const outcomeWords = useOutcomeWords();
  const captionId = useId();
  const hasGuidance = chart.guidance.length > 0;
  return (
    <div className="mt-2 max-h-80 overflow-auto border border-line" tabIndex={0} role="region" aria-labelledby={`${labelledBy} ${captionId}`}>
      <table className="w-full border-collapse text-caption text-ink">
        <caption id={captionId} className="sr-only">
          {t("table")}
        </caption>
        <thead className="sticky top-0 bg-paper text-muted">
          <tr>
            <th scope="col" className="px-2 py-1 text-start font-medium">{t("place")}</th>
            {chart.reportedCount > 0 && <th scope="col" className="px-2 py-1 text-start font-medium">{t("basis")}</th>}
            {chart.series.map((series) => (
              <th scope="col" key={seriesKey(series)} title={t(`meaning.${series.id}`)} className="px-2 py-1 text-end font-medium">{nameOf(series)}</th>
            ))}
            {chart.caseLines.map(({ id }) => (
              <th scope="col" key={id} className="px-2 py-1 text-end font-medium">{t("caseOf", { series: nameOf({ id }) })}</th>
            ))}
            {hasGuidance && <th scope="col" className="px-2 py-1 text-end font-medium">{t("guided")}</th>}
            {hasGuidance && <th scope="col" className="px-2 py-1 text-end font-medium">{t("outcome.column")}</th>}
          </tr>
        </thead>
        <tbody>
          {buildChartRows(chart).map(({ place, index, values }) => {
            const guided = chart.guidance.find((mark) => mark.index === index);
            return (
              <tr key={place} className="border-t border-line">
                <th scope="row" className="px-2 py-1 text-start font-normal whitespace-nowrap">{placeName(place)}</th>
                {chart.reportedCount > 0 && <td className="px-2 py-1 text-muted">{basisOf(index)}</td>}
                {values.map((value, column) => (
                  <td key={column} className={CELL}>{formatQuantity(value, chart.quantity, locale)}</td>
                ))}
                {hasGuidance && <td className={CELL}>{guided ? formatGuidance(guided.low, guided.high, chart.quantity, locale) : ""}</td>}
                {hasGuidance && <td className={CELL}>{guided ? outcomeWords(guided, chart) : ""}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
