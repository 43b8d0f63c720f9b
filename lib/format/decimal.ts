/**
 * Decimal numbers as text: the base of every other format, and the only place that rounds.
 *
 * `Intl` writes digits and grouping only; signs and unit words are our own. Server and browser may
 * carry different locale data (spaces, currency patterns, minus signs), and their HTML must agree.
 */

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

const formatters = new Map<string, Intl.NumberFormat>();

function findFormatter({ decimals, trimZeros = false, groupFromFive = false }: DecimalStyle): Intl.NumberFormat {
  const key = `${decimals}|${trimZeros}|${groupFromFive}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  // Both languages write digits, separators and point alike, so one locale serves.
  const formatter = new Intl.NumberFormat("en-US", {
    maximumFractionDigits: decimals,
    minimumFractionDigits: trimZeros ? 0 : decimals,
    useGrouping: groupFromFive ? "min2" : "always",
  });
  formatters.set(key, formatter);
  return formatter;
}

/** Whether there is a number to write. */
export function isAvailable(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Rounds and takes apart; halves go away from zero. */
export function splitDecimal(value: number, style: DecimalStyle): DecimalParts {
  const digits = findFormatter(style).format(Math.abs(value));
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
export function roundedMagnitude(value: number, style: DecimalStyle): number {
  return Number(findFormatter(style).format(Math.abs(value)).replaceAll(",", ""));
}
