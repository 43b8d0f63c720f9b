/**
 * Decimal numbers as text: the base of every other format, and the only place that rounds.
 *
 * Digits, grouping, signs and unit words are our own: server and browser may carry different locale
 * data (spaces, currency patterns, minus signs), and their HTML must agree.
 */
import { roundDecimal } from "./round-decimal";

/** Stands where a value is missing; `NOT_AVAILABLE_TEXT` says it aloud. */
export const NOT_AVAILABLE = "–";

/** What a screen reader says in place of the dash. */
export const NOT_AVAILABLE_TEXT = { en: "not available", zh: "暂无数据" } as const;

/** How a number is written. */
export interface DecimalStyle {
  /** Most digits after the point. */
  decimals: number;
  /** Trailing zeros that are dropped: 8.50 becomes 8.5. */
  trimZeros?: boolean;
  /** A plus before a positive number: for changes. */
  signed?: boolean;
  /** Thousands separators from five digits on only, as Chinese writes amounts in 万 and 亿. */
  groupFromFive?: boolean;
}

/** A number taken apart, so that a currency sign can stand between sign and digits. */
export interface DecimalParts {
  /** "−", "+" or nothing; a value that rounds to zero has none. */
  sign: string;
  /** The rounded magnitude with its separators. */
  digits: string;
}

/** A number of at least zero, rounded, with its separators. Both languages write digits, separators and point alike. */
function writeDigits(value: number, { decimals, trimZeros = false, groupFromFive = false }: DecimalStyle): string {
  const rounded = roundDecimal(value, decimals);
  const point = rounded.indexOf(".");
  const whole = point < 0 ? rounded : rounded.slice(0, point);
  const fraction = point < 0 ? "" : rounded.slice(point);
  const grouped = whole.length < (groupFromFive ? 5 : 4) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${grouped}${trimZeros ? fraction.replace(/\.?0+$/, "") : fraction}`;
}

/** Whether there is a number to write. */
export function isAvailable(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Rounds and takes apart; halves go away from zero. */
export function splitDecimal(value: number, style: DecimalStyle): DecimalParts {
  const digits = writeDigits(Math.abs(value), style);
  if (!/[1-9]/.test(digits)) return { sign: "", digits };
  if (value < 0) return { sign: "−", digits };
  return { sign: style.signed === true ? "+" : "", digits };
}

/** A plain number without a unit: "1,234.5", "−3"; a dash where there is none. */
export function formatDecimal(value: number | null | undefined, style: DecimalStyle): string {
  if (!isAvailable(value)) return NOT_AVAILABLE;
  const { sign, digits } = splitDecimal(value, style);
  return `${sign}${digits}`;
}

/** The magnitude that the reader would see: the value as rounded by the style, never negative. */
export function roundedMagnitude(value: number, { decimals }: Pick<DecimalStyle, "decimals">): number {
  return Number(roundDecimal(Math.abs(value), decimals));
}
