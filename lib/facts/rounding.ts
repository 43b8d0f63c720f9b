import { convertUnit } from "@/lib/finance/unit";
import type { Fact } from "./fact";

/**
 * How far a figure may lie from the exact one, in the unit of its metric: half of the last digit that its
 * source states. A derived figure has digits that its parts do not have (a year in whole millions less
 * nine months in thousands), so it counts as stated in whole units.
 */
export function roundingOf(fact: Fact): number {
  const { published } = fact;
  if (published === undefined) return 0.5;
  const step = convertUnit(1, published.unit, fact.unit);
  const decimals = fact.basis === "derived" ? 0 : published.decimals;
  return step.ok ? 0.5 * step.value * 10 ** -decimals : 0;
}

/** Whether figures agree as far as their rounding lets one tell. */
export function agreeWithinRounding(first: Fact, second: Fact): boolean {
  // The last term lets binary fractions pass: 0.1 + 0.2 is not 0.3.
  const tolerance = roundingOf(first) + roundingOf(second) + 1e-9 * Math.abs(first.value);
  return Math.abs(first.value - second.value) <= tolerance;
}
