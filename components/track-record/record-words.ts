import { METRICS } from "@/lib/facts/metric";
import { formatMw } from "@/lib/format/quantity";
import { formatUsdM } from "@/lib/format/money";
import type { Locale } from "@/lib/format/locale";
import type { ScoredMetric } from "@/lib/track-record/scored-metric";

/** What an axis or a table of a metric measures. */
export function quantityOf(metric: ScoredMetric): "usdM" | "mw" {
  return METRICS[metric].unit === "MW" ? "mw" : "usdM";
}

/** A figure of a metric in a sentence, with its unit. */
export function formatScored(value: number, metric: ScoredMetric, locale: Locale): string {
  return quantityOf(metric) === "mw" ? formatMw(value, locale) : formatUsdM(value, locale);
}
