/**
 * The scale of a chart's axis: which unit its numbers stand in, said once beside the axis, and the bare
 * numbers at its ticks.
 */
import { formatDecimal } from "./decimal";
import type { Locale } from "./locale";

/** What an axis measures, in the unit in which the values come. */
export type AxisQuantity = "usdM" | "usdPerShare" | "rate" | "multiple" | "mw" | "years" | "sharesM";

/** The unit of one axis and what its ticks need to be written. */
export interface AxisScale {
  /** The unit as said beside the axis: "USD bn", "亿美元". */
  unit: string;
  /** A value times this factor is the number at the tick. */
  factor: number;
  /** As many as tell one tick from the next. */
  decimals: number;
}

const UNITS: Record<Exclude<AxisQuantity, "usdM">, { factor: number } & Record<Locale, string>> = {
  usdPerShare: { factor: 1, en: "USD per share", zh: "每股美元" },
  rate: { factor: 100, en: "%", zh: "%" },
  multiple: { factor: 1, en: "×", zh: "倍" },
  mw: { factor: 1, en: "MW", zh: "兆瓦" },
  years: { factor: 1, en: "years", zh: "年" },
  sharesM: { factor: 1, en: "million shares", zh: "百万股" },
};

function findUnit(quantity: AxisQuantity, largest: number, locale: Locale): { unit: string; factor: number } {
  if (quantity !== "usdM") return { unit: UNITS[quantity][locale], factor: UNITS[quantity].factor };
  if (locale === "zh") return largest >= 100 ? { unit: "亿美元", factor: 0.01 } : { unit: "百万美元", factor: 1 };
  return largest >= 1000 ? { unit: "USD bn", factor: 0.001 } : { unit: "USD m", factor: 1 };
}

/** Chooses the unit by the largest magnitude on the axis, and the decimals by the distance between ticks. */
export function buildAxisScale(quantity: AxisQuantity, { largest, step }: { largest: number; step: number }, locale: Locale): AxisScale {
  const { unit, factor } = findUnit(quantity, Math.abs(largest), locale);
  const distance = Math.abs(step * factor);
  // Ticks stand at 1, 2, 2.5 or 5 times a power of ten: three decimals are ever needed, mostly none.
  const decimals = [0, 1, 2, 3].find((count) => Math.abs(distance * 10 ** count - Math.round(distance * 10 ** count)) < 1e-6) ?? 3;
  return { unit, factor, decimals };
}

/** The scale of a table, whose figures are written out: to the million, or the hundredth of 亿, which is the same. */
export function buildTableScale(quantity: "usdM" | "mw", locale: Locale): AxisScale {
  if (quantity === "mw") return { unit: UNITS.mw[locale], factor: 1, decimals: 0 };
  return locale === "zh" ? { unit: "亿美元", factor: 0.01, decimals: 2 } : { unit: "USD m", factor: 1, decimals: 0 };
}

/** The bare number at a tick: "10", "−5", "2.5". */
export function formatAxisTick(value: number, scale: AxisScale): string {
  return formatDecimal(value * scale.factor, { decimals: scale.decimals });
}
