import type { Result, ResultUnit } from "@/lib/decisions/result";
import { addQuarters, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM, formatUsdPerShare, type AmountStyle } from "@/lib/format/money";
import { formatFiscalQuarter } from "@/lib/format/period";
import { formatDecimal, NOT_AVAILABLE } from "@/lib/format/decimal";
import { formatMultiple, formatPercentagePoints, formatRate } from "@/lib/format/rate";

/** What a result needs to be written: where its quarters count from, and the word for "never". */
export interface ResultFormat {
  readonly unit: ResultUnit;
  readonly openingQuarter: FiscalQuarter;
  readonly quarters: number;
  readonly never: string;
  readonly locale: Locale;
}

/** A figure of a result as a reader reads it: "$141.33", "2030 Q4", "0.86×". */
export function formatResult(value: number | null, { unit, openingQuarter, quarters, never, locale }: ResultFormat, style: Exclude<AmountStyle, "exact"> = "standard"): string {
  if (value === null) return NOT_AVAILABLE;
  switch (unit) {
    case "usdPerShare":
      return formatUsdPerShare(value, locale, { style: style === "brief" ? "brief" : "exact" });
    case "usdM":
      return formatUsdM(value, locale, { style });
    case "rate":
      return formatRate(value, locale, { decimals: style === "brief" ? 0 : 1 });
    case "multiple":
      return formatMultiple(value, locale);
    case "quarter":
      return value > quarters ? never : formatFiscalQuarter(addQuarters(openingQuarter, Math.round(value)), locale);
  }
}

/** A difference of two figures of a result, with its sign. Quarters are counted. */
export function formatResultChange(change: number | null, unit: Result["unit"], locale: Locale, quartersWord: (count: string) => string): string {
  switch (unit) {
    case "usdPerShare":
      return formatUsdPerShare(change, locale, { signed: true });
    case "usdM":
      return formatUsdM(change, locale, { signed: true });
    case "rate":
      return formatPercentagePoints(change, locale);
    case "multiple":
      return formatMultiple(change, locale, { signed: true });
    case "quarter":
      return quartersWord(formatDecimal(change, { decimals: 1, signed: true, trimZeros: true }));
  }
}

/** What a figure is multiplied by where its number stands alone: billions, 亿, per cent. */
export function resultFactor(unit: ResultUnit, locale: Locale): number {
  return unit === "usdM" ? (locale === "zh" ? 0.01 : 0.001) : unit === "rate" ? 100 : 1;
}

/** The unit that such a number counts in. */
export function resultUnitText(unit: ResultUnit, locale: Locale): string {
  const zh = locale === "zh";
  return { usdPerShare: zh ? "美元" : "$", usdM: zh ? "亿美元" : "$bn", rate: "%", multiple: zh ? "倍" : "×", quarter: "" }[unit];
}

/** The bare number, for cells and axes whose unit is said elsewhere. */
export function formatBareResult(value: number | null, { unit, openingQuarter, quarters, locale }: Omit<ResultFormat, "never">, decimals?: number): string {
  if (value === null) return NOT_AVAILABLE;
  if (unit === "quarter") return value > quarters ? NOT_AVAILABLE : formatFiscalQuarter(addQuarters(openingQuarter, Math.round(value)), locale, "short");
  const shown = value * resultFactor(unit, locale);
  return formatDecimal(shown, { decimals: decimals ?? (Math.abs(shown) < 10 && unit !== "usdPerShare" ? 1 : 0) });
}
