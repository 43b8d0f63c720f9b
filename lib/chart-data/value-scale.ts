/** Axes around the values themselves, in nice steps: for results, which need no zero. */
import type { AxisDomain } from "./axis-domain";

const NICE_STEPS = [1, 2, 2.5, 5, 10];
const MOST_INTERVALS = 6;

/** The narrowest domain of at most six nice steps around the values; `whole` keeps the steps to whole numbers. */
export function buildValueScale(values: readonly number[], { whole = false }: { whole?: boolean } = {}): AxisDomain {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { min: 0, max: 1, step: 1 };
  const span = Math.max(high - low, 1e-9, Math.abs(high) * 1e-6);
  let power = 10 ** Math.floor(Math.log10(span / MOST_INTERVALS));
  for (;;) {
    for (const nice of NICE_STEPS) {
      const step = nice * power;
      if (whole && !Number.isInteger(step)) continue;
      const from = Math.floor(low / step + 1e-9);
      const to = Math.max(from + 1, Math.ceil(high / step - 1e-9));
      if (to - from <= MOST_INTERVALS) return { min: from * step + 0, max: to * step + 0, step };
    }
    power *= 10;
  }
}

/** Where a value stands in a domain, from 0 to 1; one beyond stands at the end. */
export function partOf({ min, max }: Pick<AxisDomain, "min" | "max">, value: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}
