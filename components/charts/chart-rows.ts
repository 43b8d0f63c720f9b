/** A chart as rows: what its table shows and its CSV holds. */
import { seriesKey, type ChartData, type ChartSeries } from "@/lib/chart-data/chart";

export interface ChartRow {
  readonly place: ChartData["places"][number];
  readonly index: number;
  readonly isReported: boolean;
  /** A value for each series, then for each of the case's lines. */
  readonly values: readonly (number | null)[];
}

/** Rows by place. A running year gives what was reported of it and what is projected as one sum. */
export function buildChartRows(chart: ChartData): ChartRow[] {
  return chart.places.map((place, index) => ({
    place,
    index,
    isReported: index < chart.reportedCount,
    values: [...chart.series.map((series) => valueOf(chart, series, index)), ...chart.caseLines.map(({ values }) => values[index] ?? null)],
  }));
}

function valueOf(chart: ChartData, series: ChartSeries, index: number): number | null {
  const reported = series.reported?.[index] ?? null;
  const projected = index >= chart.reportedCount ? (series.projected?.[index] ?? null) : null;
  return reported === null ? projected : projected === null ? reported : reported + projected;
}

/** Identifiers of the rows' columns, in their order. */
export function chartColumns(chart: ChartData): string[] {
  return [...chart.series.map(seriesKey), ...chart.caseLines.map(({ id }) => `${id} of the case`)];
}
