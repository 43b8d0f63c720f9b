/**
 * Amounts of US dollars in words.
 *
 * Amounts come as USD millions, prices per share as USD. English counts in m, bn and tn, Chinese in
 * 万, 亿 and 万亿. A unit is chosen after rounding, so that 999.6 million is "$1.0bn", not "$1,000m".
 */
import { isAvailable, NOT_AVAILABLE, roundedMagnitude, splitDecimal, type DecimalStyle } from "./decimal";
import type { Locale } from "./locale";

/**
 * How much of an amount is said. `brief` is for sentences and labels ("$51bn"), `standard` for figures
 * ("$50.8bn"), `exact` for tables: to the million ("$50,812m"), `full` as published: to the thousand ("$981.632m").
 */
export type AmountStyle = "brief" | "standard" | "exact" | "full";

/** Options of an amount. */
export interface AmountOptions {
  style?: AmountStyle;
  /** A plus before an increase. */
  signed?: boolean;
}

/** One row of a scale: used while the rounded number stays below the limit. */
interface ScaleStep {
  /** How many of the unit make one million dollars. */
  perMillion: number;
  unit: string;
  decimals: number;
  /** In the unit; the last step has none. */
  below: number;
}

const step = (perMillion: number, unit: string, decimals: number, below: number): ScaleStep => ({ perMillion, unit, decimals, below });

const ENGLISH_SCALES: Record<AmountStyle, readonly ScaleStep[]> = {
  brief: [
    step(1e6, "", 0, 1e6),
    step(1, "m", 1, 10),
    step(1, "m", 0, 1000),
    step(1e-3, "bn", 1, 10),
    step(1e-3, "bn", 0, 1000),
    step(1e-6, "tn", 1, Infinity),
  ],
  standard: [
    step(1e6, "", 0, 1e6),
    step(1, "m", 1, 100),
    step(1, "m", 0, 1000),
    step(1e-3, "bn", 1, 100),
    step(1e-3, "bn", 0, 1000),
    step(1e-6, "tn", 2, Infinity),
  ],
  exact: [step(1, "m", 0, Infinity)],
  full: [step(1, "m", 3, Infinity)],
};

const CHINESE_SCALES: Record<AmountStyle, readonly ScaleStep[]> = {
  brief: [
    step(1e6, "", 0, 1e4),
    step(100, "万", 1, 10),
    step(100, "万", 0, 1e4),
    step(0.01, "亿", 1, 10),
    step(0.01, "亿", 0, 1e4),
    step(1e-6, "万亿", 1, Infinity),
  ],
  standard: [
    step(1e6, "", 0, 1e4),
    step(100, "万", 1, 100),
    step(100, "万", 0, 1e4),
    step(0.01, "亿", 2, 10),
    step(0.01, "亿", 1, 100),
    step(0.01, "亿", 0, 1e4),
    step(1e-6, "万亿", 2, Infinity),
  ],
  // A hundredth of 亿 is one million, so both languages are exact to the same amount.
  exact: [step(0.01, "亿", 2, Infinity)],
  full: [step(0.01, "亿", 5, Infinity)],
};

function decimalStyle(decimals: number, locale: Locale, signed: boolean, style: AmountStyle): DecimalStyle {
  return { decimals, signed, trimZeros: locale === "zh" || style === "full", groupFromFive: locale === "zh" };
}

/** An amount in USD millions: "$51bn", "−$4.3bn", "+$20bn"; "510亿美元", "8.5亿美元", "850万美元". */
export function formatUsdM(valueUsdM: number | null | undefined, locale: Locale, { style = "standard", signed = false }: AmountOptions = {}): string {
  if (!isAvailable(valueUsdM)) return NOT_AVAILABLE;
  for (const { perMillion, unit, decimals, below } of (locale === "en" ? ENGLISH_SCALES : CHINESE_SCALES)[style]) {
    const format = decimalStyle(decimals, locale, signed, style);
    const value = valueUsdM * perMillion;
    if (roundedMagnitude(value, format) >= below) continue;
    const { sign, digits } = splitDecimal(value, format);
    return locale === "en" ? `${sign}$${digits}${unit}` : `${sign}${digits}${unit}美元`;
  }
  return NOT_AVAILABLE;
}

/** A change of an amount in USD millions, with its sign: "+$20bn", "−43亿美元". */
export function formatUsdMChange(changeUsdM: number | null | undefined, locale: Locale, style: AmountStyle = "standard"): string {
  return formatUsdM(changeUsdM, locale, { style, signed: true });
}

/**
 * US dollars per share: "$107.73", "107.73美元". `brief` drops the cents from ten dollars on, for a
 * value that a model gives; a price is always written with them.
 */
export function formatUsdPerShare(
  valueUsd: number | null | undefined,
  locale: Locale,
  { style = "exact", signed = false }: { style?: "brief" | "exact"; signed?: boolean } = {},
): string {
  if (!isAvailable(valueUsd)) return NOT_AVAILABLE;
  const whole = style === "brief" && roundedMagnitude(valueUsd, { decimals: 2 }) >= 10;
  const { sign, digits } = splitDecimal(valueUsd, { decimals: whole ? 0 : 2, signed });
  return locale === "en" ? `${sign}$${digits}` : `${sign}${digits}美元`;
}
