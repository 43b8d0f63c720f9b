import type { Projection } from "@/lib/model/projection";
import type { MetricId } from "@/lib/facts/metric";
import type { Case } from "@/lib/scenario/case";

/** What the model says that companies report, in reading order; the projection's line has the metric's own name. */
export const SCORED_METRICS = [
  "revenueUsdM",
  "adjustedEbitdaUsdM",
  "capexPlacedUsdM",
  "depreciationUsdM",
  "interestExpenseUsdM",
  "activeMw",
  "backlogUsdM",
  "debtUsdM",
] as const satisfies readonly (MetricId & Parameters<Projection["at"]>[0])[];

/** A metric that is scored. */
export type ScoredMetric = (typeof SCORED_METRICS)[number];

/** What a case knows of its running year where the quarters stand in no document: the capital expenditure that management named for the year so far. */
export function yearToDateOf(metric: ScoredMetric, { opening }: Pick<Case, "opening">): number | null {
  return metric === "capexPlacedUsdM" ? opening.capexYearToDateUsdM : null;
}
