/**
 * Fiscal periods in words. Periods are written as everywhere in the product: "2031Q4", "FY2031".
 * A text that is no period is returned as it came: a label never throws.
 */
import { formatDate } from "./date";
import type { Locale } from "./locale";

const CHINESE_QUARTERS = ["一季度", "二季度", "三季度", "四季度"] as const;

/** A fiscal quarter: "2031 Q4", "2031年四季度"; `short`, for an axis, "31Q4" in both. */
export function formatFiscalQuarter(quarter: string, locale: Locale, style: "long" | "short" = "long"): string {
  const [, year, number] = /^(\d{4})Q([1-4])$/.exec(quarter) ?? [];
  if (year === undefined || number === undefined) return quarter;
  if (style === "short") return `${year.slice(2)}Q${number}`;
  return locale === "en" ? `${year} Q${number}` : `${year}年${CHINESE_QUARTERS[Number(number) - 1]}`;
}

/** A fiscal year, from "FY2031" or 2031: "2031", "2031年". */
export function formatFiscalYear(year: string | number, locale: Locale): string {
  const [, digits] = /^(?:FY)?(\d{4})$/.exec(String(year)) ?? [];
  if (digits === undefined) return String(year);
  return locale === "en" ? digits : `${digits}年`;
}

/** A fiscal quarter or year, whichever it is. */
export function formatFiscalPeriod(period: string, locale: Locale): string {
  return period.includes("Q") ? formatFiscalQuarter(period, locale) : formatFiscalYear(period, locale);
}

/** What a figure is about, whatever it is: a quarter, a year, the first months of a year, or a day. */
export function formatFigurePeriod(period: string, locale: Locale): string {
  const [, year, months] = /^(\d{4})-([69])M$/.exec(period) ?? [];
  if (year !== undefined) return locale === "en" ? `first ${months === "6" ? "six" : "nine"} months of ${year}` : `${year}年前${months === "6" ? "六" : "九"}个月`;
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDate(period, locale, "short") : formatFiscalPeriod(period, locale);
}
