import type { AxisQuantity } from "@/lib/format/axis";
import type { Locale } from "@/lib/format/locale";
import { formatQuantity } from "./format-quantity";

/** A guided range in figures: "$3.5bn–$3.6bn", or its one end: "≥ 1,850 MW". */
export function formatGuidance(low: number | null, high: number | null, quantity: AxisQuantity, locale: Locale): string {
  if (low !== null && high !== null) return `${formatQuantity(low, quantity, locale)}–${formatQuantity(high, quantity, locale)}`;
  if (low !== null) return `≥ ${formatQuantity(low, quantity, locale)}`;
  return high === null ? "" : `≤ ${formatQuantity(high, quantity, locale)}`;
}
