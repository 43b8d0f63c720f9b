"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { ChartSeries } from "@/lib/chart-data/chart";
import { useChart } from "./chart-source";
import { useSeriesName } from "./series-name";

/** What every word of the chart's key means, how those that are taken for one another differ, and what the strokes mean. */
export function ChartTerms({ labelledBy }: { labelledBy: string }) {
  const view = useChart((chart) => chart.view);
  const series = useChart((chart) => chart.series);
  const hasTime = useChart((chart) => chart.reportedCount > 0);
  const hasGuidance = useChart((chart) => chart.guidance.length > 0);
  const locale = useLocale();
  const t = useTranslations("chart");
  const nameOf = useSeriesName();
  const captionId = useId();
  const marks = [...(hasTime ? (["reported"] as const) : []), "projected", "case", ...(hasGuidance ? (["guided"] as const) : [])] as const;
  return (
    <div className="mt-2 border border-line p-3 text-ink" role="region" aria-labelledby={`${labelledBy} ${captionId}`}>
      <p id={captionId} className="sr-only">
        {t("words")}
      </p>
      {hasDifference(view) && <p className="measure mb-2 font-medium">{t(`difference.${view}`)}</p>}
      <dl className="measure space-y-1.5">
        {groupByMeaning(series).map(({ id, members }) => (
          <div key={id}>
            <dt className="font-medium">{members.map(nameOf).join(locale === "zh" ? "、" : ", ")}</dt>
            <dd className="text-muted">{t(`meaning.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <ul className="measure mt-2 border-t border-line pt-2 text-muted">
        {marks.map((mark) => (
          <li key={mark}>{t(`marks.${mark}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Views whose words are taken for one another. */
const DIFFERENCES = ["margins", "stock", "spending", "coverage", "power"] as const;

function hasDifference(view: string): view is (typeof DIFFERENCES)[number] {
  return DIFFERENCES.some((one) => one === view);
}

/** Customers share a meaning: they stand in one line. */
function groupByMeaning(series: readonly ChartSeries[]): { id: ChartSeries["id"]; members: ChartSeries[] }[] {
  const groups: { id: ChartSeries["id"]; members: ChartSeries[] }[] = [];
  for (const one of series) {
    const group = groups.find(({ id }) => id === one.id);
    if (group) group.members.push(one);
    else groups.push({ id: one.id, members: [one] });
  }
  return groups;
}
