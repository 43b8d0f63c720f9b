"use client";

import { useLocale } from "next-intl";
import { axisTicks } from "@/lib/chart-data/axis-domain";
import { buildAxisScale, formatAxisTick } from "@/lib/format/axis";
import { useChart } from "./chart-source";
import { ChartMarks } from "./chart-marks";
import { PLOT_MARGIN } from "./plot";
import { axisPlaces } from "./axis-places";

/** A plot of 1,000 by 1,000 that stretches to its box; strokes keep their width. */
const STRETCHED = { x: 0, y: 0, width: 1000, height: 1000 } as const;

interface PlotDrawingProps {
  /** What names and describes the drawing; null where the live plot over it speaks for both. */
  names: { readonly labelledBy: string; readonly describedBy: string } | null;
}

/** The plot as it is drawn, axes, grid and marks: in the server's HTML, readable with JavaScript off, and under the live plot. */
export function PlotDrawing({ names }: PlotDrawingProps) {
  const places = useChart((chart) => chart.places);
  const domain = useChart((chart) => chart.domain);
  const quantity = useChart((chart) => chart.quantity);
  const locale = useLocale();
  const scale = buildAxisScale(quantity, { largest: Math.max(Math.abs(domain.min), domain.max), step: domain.step }, locale);
  const fromTop = (value: number) => `${((domain.max - value) / (domain.max - domain.min)) * 100}%`;
  return (
    <div
      data-drawing
      {...(names ? { role: "img", "aria-labelledby": names.labelledBy, "aria-describedby": names.describedBy } : { "aria-hidden": true })}
      className="absolute"
      style={{ top: PLOT_MARGIN.top, right: PLOT_MARGIN.right, bottom: PLOT_MARGIN.bottom, left: PLOT_MARGIN.left }}
    >
      {axisTicks(domain).map((tick) => (
        <div key={tick} className="absolute inset-x-0 border-t border-line" style={{ top: fromTop(tick) }}>
          <span className="absolute start-full top-0 -translate-y-1/2 ms-2.5 leading-none whitespace-nowrap">{formatAxisTick(tick, scale)}</span>
        </div>
      ))}
      <svg aria-hidden viewBox="0 0 1000 1000" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
        <ChartMarks plot={STRETCHED} />
      </svg>
      {axisPlaces(places).map(({ index, place, year }, nth) => (
        <span
          key={place}
          className={`absolute top-full mt-2.5 leading-none ${nth % 2 === 1 ? "max-[360px]:hidden" : ""} ${place.startsWith("FY") ? "-translate-x-1/2" : "-translate-x-1"}`}
          style={{ left: `${((index + 0.5) / places.length) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}
