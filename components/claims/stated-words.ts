import { formatDecimal } from "@/lib/format/decimal";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM } from "@/lib/format/money";
import type { StatedFigure } from "@/lib/scenario/claim";

type UnitWords = (unit: Exclude<StatedFigure["unit"], "usdBillion" | "usdMillion">, value: string) => string;

/** The figure of a statement with its unit, a range with both ends; `words` puts a unit of the texts to a number. */
export function formatStated({ value, upTo, unit }: StatedFigure, locale: Locale, words: UnitWords): string {
  if (unit === "usdBillion" || unit === "usdMillion") {
    // As many digits as the statement has.
    const amount = (one: number) => (unit === "usdBillion" ? formatUsdM(one * 1000, locale, { style: Number.isInteger(one) ? "brief" : "standard" }) : formatUsdM(one, locale));
    return upTo === undefined ? amount(value) : `${amount(value)}–${amount(upTo)}`;
  }
  const number = (one: number) => (unit === "yearEnd" ? String(one) : formatDecimal(one, { decimals: 2, trimZeros: true }));
  return words(unit, upTo === undefined ? number(value) : `${number(value)}–${number(upTo)}`);
}
