/** Stacks: what each series of a chart stands on. Positive values stack up, negative ones down. */
import type { ChartSeries } from "./chart";
import type { Line } from "./reported";

/** What a series lies on, by place: its own base, the stack below it, or zero. */
export interface StackBase {
  readonly reported: readonly number[];
  readonly projected: readonly number[];
}

export interface StackedSeries {
  readonly series: ChartSeries;
  readonly base: StackBase;
}

/**
 * The series with their bases, in the order in which they stack. What is projected stands on what is
 * reported of the same place: a year that is not over has both.
 */
export function stackSeries(series: readonly ChartSeries[]): StackedSeries[] {
  const above: number[] = [];
  const below: number[] = [];
  const lay = (one: ChartSeries, line: Line | null): number[] =>
    (line ?? []).map((value, index) => {
      if (!one.stacked) return one.base?.[index] ?? 0;
      const top = (value ?? 0) < 0 ? below : above;
      const from = top[index] ?? 0;
      top[index] = from + (value ?? 0);
      return from;
    });
  return series.map((one) => ({ series: one, base: { reported: lay(one, one.reported), projected: lay(one, one.projected) } }));
}
