/** The ends and extremes of a series: what a description of a chart says of it. */
import type { ChartData, ChartSeries } from "@/lib/chart-data/chart";
import { buildChartRows } from "./chart-rows";

export interface SeriesPoint {
  readonly index: number;
  readonly value: number;
}

export interface SeriesExtent {
  readonly series: ChartSeries;
  /** How many values are known. */
  readonly count: number;
  readonly first: SeriesPoint;
  readonly last: SeriesPoint;
  readonly highest: SeriesPoint;
  readonly lowest: SeriesPoint;
}

/** The extents of all series that have a value, in their order; of equal values, the earliest. */
export function findExtents(chart: ChartData): SeriesExtent[] {
  const rows = buildChartRows(chart);
  return chart.series.flatMap((series, column) => {
    const points = rows.flatMap(({ index, values }): SeriesPoint[] => {
      const value = values[column] ?? null;
      return value === null ? [] : [{ index, value }];
    });
    const [first] = points;
    const last = points.at(-1);
    if (!first || !last) return [];
    const highest = points.reduce((best, point) => (point.value > best.value ? point : best));
    const lowest = points.reduce((best, point) => (point.value < best.value ? point : best));
    return [{ series, count: points.length, first, last, highest, lowest }];
  });
}
