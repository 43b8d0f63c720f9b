/**
 * Fractions and ratios in words: per cent exists only here and on screen, everything below counts in
 * fractions (0.62 is 62%).
 */
import { formatDecimal, isAvailable, NOT_AVAILABLE, roundedMagnitude } from "./decimal";
import type { Locale } from "./locale";

/** Options of a rate or a multiple. */
export interface RatioOptions {
  decimals?: number;
  /** A plus before a positive value. */
  signed?: boolean;
}

/** Shifts a fraction to per cent without the dust of binary multiplication (0.07 × 100). */
function toPercent(rate: number): number {
  return Number((rate * 100).toPrecision(15));
}

/** A fraction as per cent: 0.62 is "62%" in both languages. */
export function formatRate(rate: number | null | undefined, _locale: Locale, { decimals = 0, signed = false }: RatioOptions = {}): string {
  return isAvailable(rate) ? `${formatDecimal(toPercent(rate), { decimals, signed })}%` : NOT_AVAILABLE;
}

/**
 * A difference between two rates, always with its sign: −0.02 is "−2 pp" or "−2个百分点". Without
 * `decimals`, differences below one point keep a decimal, so that a small change is not shown as none.
 */
export function formatPercentagePoints(change: number | null | undefined, locale: Locale, { decimals }: { decimals?: number } = {}): string {
  if (!isAvailable(change)) return NOT_AVAILABLE;
  const points = toPercent(change);
  const small = roundedMagnitude(points, { decimals: 1 }) < 1;
  const number = formatDecimal(points, { decimals: decimals ?? (small ? 1 : 0), trimZeros: decimals === undefined, signed: true });
  return locale === "en" ? `${number} pp` : `${number}个百分点`;
}

/** A ratio: coverage or a valuation multiple: "0.76×", "0.76倍". */
export function formatMultiple(multiple: number | null | undefined, locale: Locale, { decimals = 2, signed = false }: RatioOptions = {}): string {
  if (!isAvailable(multiple)) return NOT_AVAILABLE;
  return `${formatDecimal(multiple, { decimals, signed })}${locale === "en" ? "×" : "倍"}`;
}
