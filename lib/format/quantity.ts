/**
 * Physical and counted quantities in words: power, time, shares.
 */
import { formatDecimal, isAvailable, NOT_AVAILABLE, roundedMagnitude } from "./decimal";
import type { Locale } from "./locale";

/** Options of a quantity. */
export interface QuantityOptions {
  decimals?: number;
  /** A plus before a positive value: for changes. */
  signed?: boolean;
}

/** Power in megawatts: "1,500 MW", "1,500兆瓦". */
export function formatMw(megawatts: number | null | undefined, locale: Locale, { decimals = 0, signed = false }: QuantityOptions = {}): string {
  if (!isAvailable(megawatts)) return NOT_AVAILABLE;
  const number = formatDecimal(megawatts, { decimals, signed });
  return locale === "en" ? `${number} MW` : `${number}兆瓦`;
}

/** A length of time in years: "1 year", "4.7 years", "4.7年"; whole numbers carry no decimal. */
export function formatYears(years: number | null | undefined, locale: Locale, { decimals = 1, signed = false }: QuantityOptions = {}): string {
  if (!isAvailable(years)) return NOT_AVAILABLE;
  const number = formatDecimal(years, { decimals, signed, trimZeros: true });
  if (locale === "zh") return `${number}年`;
  return roundedMagnitude(years, { decimals }) === 1 ? `${number} year` : `${number} years`;
}

/** A number of shares, in millions: "560m shares", "5.6亿股". */
export function formatSharesM(sharesM: number | null | undefined, locale: Locale, { signed = false }: { signed?: boolean } = {}): string {
  if (!isAvailable(sharesM)) return NOT_AVAILABLE;
  if (locale === "en") {
    const inBillions = roundedMagnitude(sharesM, { decimals: 0 }) >= 1000;
    const number = formatDecimal(inBillions ? sharesM / 1000 : sharesM, { decimals: inBillions ? 2 : 0, signed });
    return `${number}${inBillions ? "bn" : "m"} shares`;
  }
  const inYi = roundedMagnitude(sharesM * 100, { decimals: 0 }) >= 10_000;
  const number = formatDecimal(inYi ? sharesM / 100 : sharesM * 100, { decimals: inYi ? 2 : 0, signed, trimZeros: true, groupFromFive: true });
  return `${number}${inYi ? "亿" : "万"}股`;
}
