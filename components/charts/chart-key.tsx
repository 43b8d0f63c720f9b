"use client";

import { useTranslations } from "next-intl";
import { seriesKey, type ChartSeries } from "@/lib/chart-data/chart";
import { useChart, useChartId, useChartReader, useIsolated } from "./chart-source";
import { useChartView } from "./chart-view-context";
import { useSeriesName } from "./series-name";
import { reportedColour, seriesColour } from "./series-theme";

/** The key: each series with its mark. Pressing one lets it stand out from the others. */
export function ChartKey() {
  const id = useChartId();
  const readChart = useChartReader();
  // A text of all that the key shows, so that a step of a slider, which makes new lists, does not render it again.
  useChart((chart) => chart.series.map(({ mark, reported, projected, ...series }) => `${seriesKey(series)} ${mark} ${reported === null} ${projected === null}`).join("\n"));
  const { series } = readChart();
  const hasGuidance = useChart((chart) => chart.guidance.length > 0);
  const isolated = useIsolated();
  const toggle = useChartView((state) => state.toggleIsolated);
  const nameOf = useSeriesName();
  const t = useTranslations("chart");
  const single = series.length === 1;
  return (
    <ul aria-label={t("key")} className="mt-1 flex flex-wrap content-start gap-x-1 min-h-12 under-sheet:min-h-6 under-sheet:flex-nowrap under-sheet:overflow-x-auto under-sheet:whitespace-nowrap under-sheet:[scrollbar-width:none] print:min-h-0 text-caption text-muted">
      {series.map((one) => (
        <li key={seriesKey(one)}>
          <button
            type="button"
            disabled={single}
            aria-pressed={isolated === seriesKey(one)}
            title={t(`meaning.${one.id}`)}
            onClick={() => toggle(id, seriesKey(one))}
            className="inline-flex min-h-6 items-center gap-1.5 rounded-control pe-2 text-start not-disabled:hover:text-ink aria-pressed:text-ink aria-pressed:shadow-[inset_0_-2px_0_var(--color-ink)] aria-pressed:forced-colors:underline"
          >
            <KeyMark series={one} isFaint={isolated !== null && isolated !== seriesKey(one)} />
            {nameOf(one)}
          </button>
        </li>
      ))}
      {hasGuidance && (
        <li className="inline-flex min-h-6 items-center gap-1.5">
          <svg aria-hidden width="14" height="8">
            <path d="M.5.5h13v7h-13ZM.5 5l5-4.5M3 7.5l8-7M8 7.5l5.500-5" fill="none" stroke="var(--color-ink)" strokeWidth="0.8" />
          </svg>
          {t("guided")}
        </li>
      )}
    </ul>
  );
}

/** The mark of a series; faint where another stands out, while its name stays readable. */
function KeyMark({ series, isFaint }: { series: ChartSeries; isFaint: boolean }) {
  const colour = series.projected ? seriesColour(series) : reportedColour(series);
  return (
    <svg aria-hidden width="14" height="8" className={`forced-color-adjust-none ${isFaint ? "opacity-40" : ""}`}>
      {series.mark === "bar" || series.mark === "area" ? (
        <rect width="14" height="8" fill={colour} fillOpacity={series.projected ? 0.7 : 1} />
      ) : series.mark === "dot" ? (
        <circle cx="7" cy="4" r="3" fill={colour} />
      ) : (
        <path d="M0 4h14" stroke={colour} strokeWidth="2" strokeDasharray={series.reported ? undefined : "5 3.5"} />
      )}
    </svg>
  );
}
