import type { BilingualText } from "./fact";
import type { MetricId } from "./metric";
import { BALANCE_TEXT } from "./metric-text-balance";
import { BUSINESS_TEXT } from "./metric-text-business";
import { RESULTS_TEXT } from "./metric-text-results";

/** What a metric is called, and in one sentence what it is. */
export interface MetricText {
  readonly label: BilingualText;
  readonly definition: BilingualText;
}

/** Name and definition of every metric in both languages; the compiler refuses a metric without them. */
export const METRIC_TEXTS: Readonly<Record<MetricId, MetricText>> = { ...RESULTS_TEXT, ...BALANCE_TEXT, ...BUSINESS_TEXT };
