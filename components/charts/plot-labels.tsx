"use client";

import { useLocale, useTranslations } from "next-intl";
import { paintText } from "@/components/painting/paint-text";
import { usePainted, type Painter } from "@/components/painting/use-painted";
import { seriesKey, type ChartData, type ChartSeries } from "@/lib/chart-data/chart";
import { useBridgeLabels } from "./bridge-labels";
import { useChartReader } from "./chart-source";
import { placeAnnotations, placeEndLabels } from "./label-places";
import { CHART_HEIGHT, PLOT_MARGIN } from "./plot";
import type { PlotLabel } from "./plot-label";
import { sayAnnotation, sayEndLabel } from "./say-chart";
import { seriesColour } from "./series-theme";

const LABEL = "absolute top-0 -translate-y-1/2 px-1 whitespace-nowrap";

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

/** Words over the plot, which follow the sliders without React: the turning points, and each line's and area's name where it ends. */
export function PlotLabels({ boxHeight = CHART_HEIGHT }: { boxHeight?: number }) {
  const { ref, drawing } = usePainted(useChartReader(), usePlotLabels(boxHeight - PLOT_MARGIN.top - PLOT_MARGIN.bottom), LABELS);
  return (
    <div
      ref={ref}
      aria-hidden
      className="pointer-events-none absolute text-caption leading-tight text-ink"
      style={{ top: PLOT_MARGIN.top, right: PLOT_MARGIN.right, bottom: PLOT_MARGIN.bottom, left: PLOT_MARGIN.left }}
    >
      {drawing.map(({ key, className, words, down, style }) => (
        <span key={key} className={className} style={{ ...style, transform: translation(down) }}>
          {words}
        </span>
      ))}
    </div>
  );
}

/** Moves the words and changes them; a transform spares the browser the layout that another `top` would cost. */
const LABELS: Painter<HTMLDivElement, readonly PlotLabel[]> = {
  isAlike: (before, after) => before.length === after.length && before.every(({ key }, index) => key === after[index]?.key),
  paint: (element, after, before) => {
    after.forEach(({ words, down, style, className }, index) => {
      const label = element.children[index];
      if (!(label instanceof HTMLElement)) return;
      const last = before?.[index] ?? null;
      if (last === null || translation(down) !== translation(last.down)) label.style.transform = translation(down);
      if (style.left !== last?.style.left) label.style.left = style.left ?? "";
      if (style.right !== last?.style.right) label.style.right = style.right ?? "";
      if (className !== last?.className) label.className = className;
      paintText(label, words, last?.words ?? null);
    });
  },
};

function translation(down: number): string {
  return `translateY(${Math.round(down)}px)`;
}

/** Writes the labels of a chart; `height` is the plot's, in pixels. */
function usePlotLabels(height: number): (chart: ChartData) => readonly PlotLabel[] {
  const locale = useLocale();
  const t = useTranslations("chart");
  const bridgeLabels = useBridgeLabels();
  return (chart) => {
    const ends = placeEndLabels(chart, { height, shareOf: (series: ChartSeries) => Math.min(1, widthOf(sayEndLabel(series, t)) / PHONE_WIDTH) });
    const ground = chart.series.some(({ mark }) => mark === "bar" || mark === "area") ? GROUND : HALO;
    return [
      ...ends.map(({ series, middle }) => {
        const color = series.mark === "area" ? "var(--color-ink)" : seriesColour(series);
        return { key: `${seriesKey(series)} ${color}`, className: `${LABEL} ${ground} end-1 font-medium`, words: sayEndLabel(series, t), down: middle, style: { color } };
      }),
      ...(chart.view === "bridge" ? bridgeLabels(chart, height) : []),
      ...placeAnnotations(chart, ends, height).map(({ annotation, across, middle }) => {
        const words = sayAnnotation(annotation, chart, t, locale);
        return { key: annotation.id, className: `${LABEL} ${GROUND}`, words, down: middle, style: besideMark(across, widthOf(words)) };
      }),
    ];
  };
}

/** The words begin at the mark, or end there in the right half; on a narrow plot they stay inside of it all the same. */
function besideMark(across: number, width: number): PlotLabel["style"] {
  const inside = `calc(100% - ${Math.ceil(width)}px)`;
  return across > 0.5 ? { right: `min(${(1 - across) * 100}%, ${inside})` } : { left: `min(${across * 100}%, ${inside})` };
}
