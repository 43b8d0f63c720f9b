/**
 * The tornado: what each assumption alone does to a result over its plausible range, everything else
 * as it stands. It tells which assumption deserves an argument; it says nothing about how likely the
 * ends are, nor about what happens when several move together.
 */
import type { Assumptions, NumericAssumptionKey } from "@/lib/model/assumptions";
import type { PlausibleRange } from "@/lib/scenario/plausible-range";
import type { Evaluate } from "./evaluate";

export interface TornadoBar {
  readonly key: NumericAssumptionKey;
  /** Ends of the plausible range. */
  readonly low: number;
  readonly high: number;
  /** Whether the case claims that range. */
  readonly isBand: boolean;
  /** The result with the assumption at either end; null where there is none. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** Largest less smallest of the two ends and of the present result; 0 where a result is missing. */
  readonly swing: number;
}

export interface Tornado {
  /** The result as the scenario stands. */
  readonly base: number | null;
  /** The widest swing first; equal ones in the order of the specifications. */
  readonly bars: readonly TornadoBar[];
}

/** Evaluates both ends of every range: twice as many projections as there are ranges, and one. */
export function buildTornado(assumptions: Assumptions, ranges: readonly PlausibleRange[], evaluate: Evaluate): Tornado {
  const base = evaluate(assumptions);
  const bars = ranges.map(({ key, low, high, isBand }): TornadoBar => {
    const at = (value: number) => (value === assumptions[key] ? base : evaluate({ ...assumptions, [key]: value }));
    const [atLow, atHigh] = [at(low), at(high)];
    const swing = base === null || atLow === null || atHigh === null ? 0 : Math.max(base, atLow, atHigh) - Math.min(base, atLow, atHigh);
    return { key, low, high, isBand, atLow, atHigh, swing };
  });
  return { base, bars: bars.sort((a, b) => b.swing - a.swing) };
}
