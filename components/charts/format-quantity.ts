import type { AxisQuantity } from "@/lib/format/axis";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatMw, formatSharesM, formatYears } from "@/lib/format/quantity";
import { formatMultiple, formatRate } from "@/lib/format/rate";

/** A chart's value as a reader reads it, with its unit. */
export function formatQuantity(value: number | null, quantity: AxisQuantity, locale: Locale): string {
  switch (quantity) {
    case "usdM":
      return formatUsdM(value, locale);
    case "usdPerShare":
      return formatUsdPerShare(value, locale);
    case "rate":
      return formatRate(value, locale, { decimals: 1 });
    case "multiple":
      return formatMultiple(value, locale);
    case "mw":
      return formatMw(value, locale);
    case "years":
      return formatYears(value, locale);
    case "sharesM":
      return formatSharesM(value, locale);
  }
}
