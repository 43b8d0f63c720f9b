"use client";

import { useLocale, useTranslations } from "next-intl";
import { seriesKey, type ChartSeries } from "@/lib/chart-data/chart";
import { BridgeLabels } from "./bridge-labels";
import { useChart } from "./chart-source";
import { placeAnnotations, placeEndLabels } from "./label-places";
import { CHART_HEIGHT, PLOT_MARGIN } from "./plot";
import { sayAnnotation, sayEndLabel } from "./say-chart";
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
  const locale = useLocale();
  const t = useTranslations("chart");
  const height = boxHeight - PLOT_MARGIN.top - PLOT_MARGIN.bottom;
  const shareOf = (series: ChartSeries) => Math.min(1, widthOf(sayEndLabel(series, t)) / PHONE_WIDTH);
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
          {sayEndLabel(series, t)}
        </span>
      ))}
      {chart.view === "bridge" && <BridgeLabels chart={chart} />}
      {placeAnnotations(chart, ends, height).map(({ annotation, across, middle }) => {
        const words = sayAnnotation(annotation, chart, t, locale);
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
