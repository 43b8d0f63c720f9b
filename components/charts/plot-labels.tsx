"use client";

import { useLocale, useTranslations } from "next-intl";
import { seriesKey, type Annotation, type ChartData, type ChartSeries } from "@/lib/chart-data/chart";
import type { Locale } from "@/lib/format/locale";
import { formatRate } from "@/lib/format/rate";
import { BridgeLabels } from "./bridge-labels";
import { useChart } from "./chart-source";
import { formatQuantity } from "./format-quantity";
import { placeAnnotations, placeEndLabels } from "./label-places";
import { usePlaceName } from "./place-name";
import { PLOT_MARGIN } from "./plot";
import { useSeriesName } from "./series-name";
import { seriesColour } from "./series-theme";

const LABEL = "absolute -translate-y-1/2 px-1 whitespace-nowrap";

/** Words over bars and areas need a ground; over lines a halo hides less. */
const GROUND = "rounded-control bg-paper/85";
const HALO = "[text-shadow:0_0_2px_var(--color-paper),0_0_3px_var(--color-paper),0_0_4px_var(--color-paper),0_0_5px_var(--color-paper)]";

/** Words over the plot: the turning points, and each line's and area's name where it ends. */
export function PlotLabels() {
  const chart = useChart((data) => data);
  const nameOf = useSeriesName();
  const t = useTranslations("chart.label");
  const labelOf = (series: ChartSeries) => (series.id === "adjustedOperatingMargin" ? t("adjustedOperatingMargin") : nameOf(series));
  const wordsOf = useAnnotationWords();
  const ends = placeEndLabels(chart);
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute text-caption leading-tight text-ink"
      style={{ top: PLOT_MARGIN.top, right: PLOT_MARGIN.right, bottom: PLOT_MARGIN.bottom, left: PLOT_MARGIN.left }}
    >
      {ends.map(({ series, middle }) => (
        <span key={seriesKey(series)} className={`${LABEL} ${series.mark === "area" ? GROUND : HALO} end-1 font-medium`} style={{ top: middle, color: series.mark === "area" ? "var(--color-ink)" : seriesColour(series) }}>
          {labelOf(series)}
        </span>
      ))}
      {chart.view === "bridge" && <BridgeLabels chart={chart} />}
      {placeAnnotations(chart, ends).map(({ annotation, across, middle }) => (
        <span key={annotation.id} className={`${LABEL} ${GROUND} ${across > 0.5 ? "-translate-x-full" : ""}`} style={{ left: `${across * 100}%`, top: middle }}>
          {wordsOf(annotation, chart)}
        </span>
      ))}
    </div>
  );
}

/** Says a turning point: what turns, its figure, its period. */
export function useAnnotationWords(): (annotation: Annotation, chart: ChartData) => string {
  const locale = useLocale();
  const t = useTranslations("chart.annotation");
  const placeName = usePlaceName();
  return (annotation, chart) => {
    const place = chart.places[annotation.index];
    return t(annotation.id, { quarter: place ? placeName(place) : "", value: figureOf(annotation, chart, locale) });
  };
}

function figureOf(annotation: Annotation, chart: ChartData, locale: Locale): string {
  const figure = annotation.said ?? annotation.value;
  return annotation.id === "revenueGrowth" ? formatRate(figure, locale, { signed: true }) : formatQuantity(figure, chart.quantity, locale);
}
