/** A part of a chart's time: everything in it moves to the new places, and the axis fits what is left. */
import type { CaseLine, ChartData, ChartSeries } from "./chart";
import { domainOf } from "./lines";
import type { Line } from "./reported";

/** How much time the charts show. */
export const ZOOMS = ["all", "near", "ahead"] as const;
export type Zoom = (typeof ZOOMS)[number];

/** The places from `first` up to, not including, `end`. */
function spanOf(zoom: Zoom, chart: ChartData): { first: number; end: number } {
  const all = chart.places.length;
  const year = String(chart.places[0]).startsWith("FY") ? 1 : 4;
  if (zoom === "ahead") return { first: Math.max(0, chart.reportedCount - 1), end: all };
  return { first: Math.max(0, chart.reportedCount - 2 * year), end: Math.min(all, chart.reportedCount + 3 * year) };
}

/** The chart in the part of time that the reader chose; charts without time stay whole. */
export function zoomChart(chart: ChartData, zoom: Zoom): ChartData {
  if (zoom === "all" || chart.reportedCount === 0) return chart;
  const { first, end } = spanOf(zoom, chart);
  const cut = (line: Line | null) => line?.slice(first, end) ?? null;
  const series = chart.series.map((one): ChartSeries => ({ ...one, reported: cut(one.reported), projected: cut(one.projected) }));
  const caseLines = chart.caseLines.map((one): CaseLine => ({ ...one, values: one.values.slice(first, end) }));
  const inside = <Mark extends { readonly index: number }>(marks: readonly Mark[]) =>
    marks.filter(({ index }) => index >= first && index < end).map((mark) => ({ ...mark, index: mark.index - first }));
  const guidance = inside(chart.guidance);
  return {
    ...chart,
    places: chart.places.slice(first, end),
    reportedCount: chart.reportedCount - first,
    series,
    caseLines,
    guidance,
    annotations: inside(chart.annotations),
    domain: chart.id === "concentration" ? chart.domain : domainOf(series, caseLines, guidance, chart.limits),
  };
}
