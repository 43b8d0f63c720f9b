import type { ChartData, ChartSeries } from "@/lib/chart-data/chart";

export interface PlaceValue {
  readonly series: ChartSeries;
  readonly value: number;
  readonly isReported: boolean;
}

/** What stands at a place: what was reported, then what is projected. The line that joins both counts once. */
export function valuesAt(chart: ChartData, index: number): PlaceValue[] {
  return chart.series.flatMap((series) => {
    const reported = series.reported?.[index] ?? null;
    const projected = index >= chart.reportedCount ? (series.projected?.[index] ?? null) : null;
    return [
      ...(reported === null ? [] : [{ series, value: reported, isReported: true }]),
      ...(projected === null ? [] : [{ series, value: projected, isReported: false }]),
    ];
  });
}

/** The height of a place's stack of amounts, where it is one of several parts; shares add up to one anyway. */
export function totalAt(chart: ChartData, index: number): number | null {
  const parts = valuesAt(chart, index).filter(({ series }) => series.stacked);
  return chart.quantity === "usdM" && parts.length > 1 ? parts.reduce((sum, { value }) => sum + value, 0) : null;
}
