/**
 * Twelve-month sums and growth over the border between what was reported and what is projected.
 *
 * A sum is null where one of its quarters is not known: the history reaches back eight quarters at
 * most, and holds neither gross interest nor repayments.
 */
import type { ReportedQuarter } from "./opening-position";
import type { Projection } from "./projection";
import type { QuarterField } from "./quarter";

/** Lines that the reported history holds as well. */
const REPORTED: Partial<Record<QuarterField, (quarter: ReportedQuarter) => number | null>> = {
  revenueUsdM: (quarter) => quarter.revenueUsdM,
  adjustedEbitdaUsdM: (quarter) => quarter.adjustedEbitdaUsdM,
  depreciationUsdM: (quarter) => quarter.depreciationUsdM,
  interestExpenseUsdM: (quarter) => quarter.interestExpenseUsdM,
  operatingCashFlowUsdM: (quarter) => quarter.operatingCashFlowUsdM,
  freeCashFlowUsdM: (quarter) =>
    quarter.operatingCashFlowUsdM === null || quarter.propertyPurchasesUsdM === null
      ? null
      : quarter.operatingCashFlowUsdM - quarter.propertyPurchasesUsdM,
};

/** A flow of quarter `t`, reported for t ≤ 0 (0 = the opening quarter); null where it is not known. */
export function flowAt(projection: Projection, field: QuarterField, t: number): number | null {
  if (t > 0) return t <= projection.quarters ? projection.at(field, t) : null;
  const { history } = projection.opening;
  const reported = history[history.length - 1 + t];
  return reported ? (REPORTED[field]?.(reported) ?? null) : null;
}

/** Sum of a flow over the four quarters that end with `t`; null where one is not known. */
export function ltmSum(projection: Projection, field: QuarterField, t: number): number | null {
  let sum = 0;
  for (let quarter = t - 3; quarter <= t; quarter += 1) {
    const flow = flowAt(projection, field, quarter);
    if (flow === null) return null;
    sum += flow;
  }
  return sum;
}

/** Sum over the four quarters after `t`; near the horizon, over the last four projected ones. */
export function ntmSum(projection: Projection, field: QuarterField, t: number): number | null {
  return ltmSum(projection, field, Math.min(t + 4, projection.quarters));
}

/** Sum of a flow over the projected and reported quarters of a fiscal year; null where one is not known. */
export function fiscalYearSum(projection: Projection, field: QuarterField, fiscalYear: number): number | null {
  const { opening } = projection;
  const lastQuarter = (fiscalYear - opening.fiscalYear) * 4 + (4 - opening.fiscalQuarter);
  return ltmSum(projection, field, lastQuarter);
}

/** A quotient, or null without a denominator, or with one too small to divide by. */
export function quotient(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null) return null;
  const result = numerator / denominator;
  return Number.isFinite(result) ? result : null;
}

/** Revenue growth of quarter `t` on the same quarter a year before. */
export function revenueGrowthRate(projection: Projection, t: number): number | null {
  const growth = quotient(flowAt(projection, "revenueUsdM", t), flowAt(projection, "revenueUsdM", t - 4));
  return growth === null ? null : growth - 1;
}
