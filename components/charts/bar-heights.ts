/** The figures over the bars of the value bridge. */
import type { ChartData } from "@/lib/chart-data/chart";
import { stackSeries } from "@/lib/chart-data/stack";
import { formatDecimal } from "@/lib/format/decimal";

export interface BarHeight {
  readonly index: number;
  /** The upper end of the bar, in the chart's unit. */
  readonly top: number;
  readonly text: string;
}

/** Each bar's height in words, steps with their sign. */
export function barHeights(chart: ChartData): BarHeight[] {
  return stackSeries(chart.series).flatMap(({ series, base }) =>
    chart.places.flatMap((_, index): BarHeight[] => {
      const era = series.projected === null ? "reported" : "projected";
      const value = series[era]?.[index] ?? null;
      if (value === null) return [];
      const from = base[era][index] ?? 0;
      const text = formatDecimal(value, { decimals: Math.abs(value) < 9.995 && Math.abs(value) >= 0.005 ? 2 : 0, signed: series.id === "bridge" && index > 0 });
      return [{ index, top: Math.max(from, from + value), text }];
    }),
  );
}
