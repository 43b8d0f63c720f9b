import type { AxisQuantity } from "@/lib/format/axis";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM } from "@/lib/format/money";
import { formatQuantity } from "./format-quantity";

/** A guided range in figures: "$1,060m–$1,100m", or its one end: "≥ 1,850 MW". */
export function formatGuidance(low: number | null, high: number | null, quantity: AxisQuantity, locale: Locale): string {
  if (low !== null && high !== null) return `${formatGuided(low, quantity, locale)}–${formatGuided(high, quantity, locale)}`;
  if (low !== null) return `≥ ${formatGuided(low, quantity, locale)}`;
  return high === null ? "" : `≤ ${formatGuided(high, quantity, locale)}`;
}

/** A figure that is held against a range: written out, since rounded ends of a narrow range would be the same. */
export function formatGuided(value: number | null, quantity: AxisQuantity, locale: Locale): string {
  return value !== null && quantity === "usdM" ? formatUsdM(value, locale, { style: "exact" }) : formatQuantity(value, quantity, locale);
}
