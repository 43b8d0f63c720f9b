import type { Fact } from "@/lib/facts/fact";
import { formatDecimal } from "@/lib/format/decimal";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatMw, formatSharesM, formatYears } from "@/lib/format/quantity";
import { formatRate } from "@/lib/format/rate";

/** A reported figure in the reader's language, with its unit. */
export function formatFact(fact: Fact, locale: Locale, style: "exact" | "full" = "exact"): string {
  switch (fact.unit) {
    case "USD millions":
      return formatUsdM(fact.value, locale, { style });
    case "USD per share":
      return formatUsdPerShare(fact.value, locale);
    case "fraction":
      return formatRate(fact.value, locale, { decimals: 1 });
    case "MW":
      return formatMw(fact.value, locale);
    case "million shares":
      return formatSharesM(fact.value, locale);
    case "years":
      return formatYears(fact.value, locale);
    default:
      return formatDecimal(fact.value, { decimals: 2, trimZeros: true });
  }
}
