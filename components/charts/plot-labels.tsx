"use client";

import { useLocale, useTranslations } from "next-intl";
import { seriesKey } from "@/lib/chart-data/chart";
import { BridgeLabels } from "./bridge-labels";
import { useChart } from "./chart-source";
import { placeAnnotations, placeEndLabels } from "./label-places";
import { PLOT_MARGIN } from "./plot";
import { sayAnnotation, sayEndLabel } from "./say-chart";
import { seriesColour } from "./series-theme";

const LABEL = "absolute -translate-y-1/2 px-1 whitespace-nowrap";

/** Words over bars and areas need a ground; over lines a halo hides less. */
const GROUND = "rounded-control bg-paper/85";
const HALO = "[text-shadow:0_0_2px_var(--color-paper),0_0_3px_var(--color-paper),0_0_4px_var(--color-paper),0_0_5px_var(--color-paper)]";

/** Words over the plot: the turning points, and each line's and area's name where it ends. */
export function PlotLabels() {
  const chart = useChart((data) => data);
  const locale = useLocale();
  const t = useTranslations("chart");
  const ends = placeEndLabels(chart);
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
      {placeAnnotations(chart, ends).map(({ annotation, across, middle }) => (
        <span key={annotation.id} className={`${LABEL} ${GROUND} ${across > 0.5 ? "-translate-x-full" : ""}`} style={{ left: `${across * 100}%`, top: middle }}>
          {sayAnnotation(annotation, chart, t, locale)}
        </span>
      ))}
    </div>
  );
}
