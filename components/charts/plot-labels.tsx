"use client";

import { useLocale, useTranslations } from "next-intl";
import { seriesKey, type Annotation, type ChartData, type ChartSeries } from "@/lib/chart-data/chart";
import { annotationFigure } from "./annotation-figure";
import { BridgeLabels } from "./bridge-labels";
import { useChart } from "./chart-source";
import { placeAnnotations, placeEndLabels } from "./label-places";
import { usePlaceName } from "./place-name";
import { CHART_HEIGHT, PLOT_MARGIN } from "./plot";
import { useSeriesName } from "./series-name";
import { seriesColour } from "./series-theme";

const LABEL = "absolute -translate-y-1/2 px-1 whitespace-nowrap";

/** Words over bars and areas need a ground; over lines a halo hides less. */
const GROUND = "rounded-control bg-paper/85";
const HALO = "[text-shadow:0_0_2px_var(--color-paper),0_0_3px_var(--color-paper),0_0_4px_var(--color-paper),0_0_5px_var(--color-paper)]";

/**
 * The width of a plot on a phone, in pixels. On wider ones a name covers less than is kept clear for it; the
 * plot's own width would be known only once the page stands, and the names would then move.
 */
const PHONE_WIDTH = 300;

/** About how wide a label is, in pixels: Chinese characters take the whole of their 12, letters half, and there is space at both ends. */
function widthOf(words: string): number {
  return [...words].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 12 : 7), 12);
}

/** Words over the plot: the turning points, and each line's and area's name where it ends. */
export function PlotLabels({ boxHeight = CHART_HEIGHT }: { boxHeight?: number }) {
  const chart = useChart((data) => data);
  const nameOf = useSeriesName();
  const t = useTranslations("chart.label");
  const labelOf = (series: ChartSeries) => (series.id === "adjustedOperatingMargin" ? t("adjustedOperatingMargin") : nameOf(series));
  const wordsOf = useAnnotationWords();
  const height = boxHeight - PLOT_MARGIN.top - PLOT_MARGIN.bottom;
  const shareOf = (series: ChartSeries) => Math.min(1, widthOf(labelOf(series)) / PHONE_WIDTH);
  const ends = placeEndLabels(chart, { height, shareOf });
  const needsGround = chart.series.some(({ mark }) => mark === "bar" || mark === "area");
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute text-caption leading-tight text-ink"
      style={{ top: PLOT_MARGIN.top, right: PLOT_MARGIN.right, bottom: PLOT_MARGIN.bottom, left: PLOT_MARGIN.left }}
    >
      {ends.map(({ series, middle }) => (
        <span key={seriesKey(series)} className={`${LABEL} ${needsGround ? GROUND : HALO} end-1 font-medium`} style={{ top: middle, color: series.mark === "area" ? "var(--color-ink)" : seriesColour(series) }}>
          {labelOf(series)}
        </span>
      ))}
      {chart.view === "bridge" && <BridgeLabels chart={chart} />}
      {placeAnnotations(chart, ends, height).map(({ annotation, across, middle }) => {
        const words = wordsOf(annotation, chart);
        return (
          <span key={annotation.id} className={`${LABEL} ${GROUND}`} style={{ ...besideMark(across, widthOf(words)), top: middle }}>
            {words}
          </span>
        );
      })}
    </div>
  );
}

/** The words begin at the mark, or end there in the right half; on a narrow plot they stay inside of it all the same. */
function besideMark(across: number, width: number) {
  const inside = `calc(100% - ${Math.ceil(width)}px)`;
  return across > 0.5 ? { right: `min(${(1 - across) * 100}%, ${inside})` } : { left: `min(${across * 100}%, ${inside})` };
}

/** Says a turning point: what turns, its figure, its period. */
export function useAnnotationWords(): (annotation: Annotation, chart: ChartData) => string {
  const locale = useLocale();
  const t = useTranslations("chart.annotation");
  const placeName = usePlaceName();
  return (annotation, chart) => {
    const place = chart.places[annotation.index];
    return t(annotation.id, { quarter: place ? placeName(place) : "", value: annotationFigure(annotation, chart, locale) });
  };
}
