"use client";

import { useLocale } from "next-intl";
import { axisTicks } from "@/lib/chart-data/axis-domain";
import { buildAxisScale, formatAxisTick } from "@/lib/format/axis";
import { useChart } from "./chart-source";
import { useIsolated } from "./chart-view-context";
import { ChartMarks } from "./chart-marks";
import { PLOT_MARGIN } from "./plot";
import { axisPlaces } from "./axis-places";

/** A plot of 1,000 by 1,000 that stretches to its box; strokes keep their width. */
const STRETCHED = { x: 0, y: 0, width: 1000, height: 1000 } as const;

/** The plot without the chart library: the server's drawing, readable with JavaScript off. */
export function StaticPlot({ labelledBy, describedBy }: { labelledBy: string; describedBy: string }) {
  const chart = useChart((data) => data);
  const locale = useLocale();
  const { domain, places } = chart;
  const isolated = useIsolated(chart);
  const scale = buildAxisScale(chart.quantity, { largest: Math.max(Math.abs(domain.min), domain.max), step: domain.step }, locale);
  const fromTop = (value: number) => `${((domain.max - value) / (domain.max - domain.min)) * 100}%`;
  return (
    <div role="img" aria-labelledby={labelledBy} aria-describedby={describedBy} className="absolute" style={{ top: PLOT_MARGIN.top, right: PLOT_MARGIN.right, bottom: PLOT_MARGIN.bottom, left: PLOT_MARGIN.left }}>
      {axisTicks(domain).map((tick) => (
        <div key={tick} className="absolute inset-x-0 border-t border-line" style={{ top: fromTop(tick) }}>
          <span className="absolute start-full top-0 -translate-y-1/2 ms-2.5 leading-none whitespace-nowrap">{formatAxisTick(tick, scale)}</span>
        </div>
      ))}
      <svg aria-hidden viewBox="0 0 1000 1000" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
        <ChartMarks chart={chart} plot={STRETCHED} isolated={isolated} />
      </svg>
      {axisPlaces(places).map(({ index, place, year }) => (
        <span
          key={place}
          className={`absolute top-full mt-2.5 leading-none ${place.startsWith("FY") ? "-translate-x-1/2" : "-translate-x-1"}`}
          style={{ left: `${((index + 0.5) / places.length) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}
