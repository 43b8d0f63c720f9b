/** What a projection says in a few figures (`model.md`, section 4). */
import type { Projection } from "./projection";
import type { QuarterField } from "./quarter";
import { debtServiceCoverage } from "./ratios";
import { ltmSum, quotient } from "./twelve-months";
import { valueProjection, type Valuation } from "./valuation";

/** A value and the projected quarter in which it stands. */
export interface Moment {
  readonly t: number;
  readonly value: number;
}

export interface ProjectionSummary {
  readonly value: Valuation;
  /** Revenue of the last four projected quarters, USD millions; null on a shorter horizon. */
  readonly horizonRevenueUsdM: number | null;
  /** Adjusted EBITDA margin of the same quarters. */
  readonly horizonAdjustedEbitdaMarginRate: number | null;
  readonly depreciationPeak: Moment;
  /** First quarter from which last-twelve-months free cash flow stays positive; null where it does not. */
  readonly lastingFreeCashFlowQuarter: number | null;
  readonly peakDebt: Moment;
  readonly lowestDebtServiceCoverage: Moment | null;
  readonly fundingGapUsdM: number;
  /** Shares at the horizon over shares at the opening, less one. */
  readonly dilutionRate: number;
}

export function summariseProjection(projection: Projection): ProjectionSummary {
  const { quarters } = projection;
  const revenueUsdM = ltmSum(projection, "revenueUsdM", quarters);
  return {
    value: valueProjection(projection),
    horizonRevenueUsdM: revenueUsdM,
    horizonAdjustedEbitdaMarginRate: quotient(ltmSum(projection, "adjustedEbitdaUsdM", quarters), revenueUsdM),
    depreciationPeak: findHighest(projection, "depreciationUsdM"),
    lastingFreeCashFlowQuarter: findLastingFreeCashFlowQuarter(projection),
    peakDebt: findHighest(projection, "debtUsdM"),
    lowestDebtServiceCoverage: findLowestCoverage(projection),
    fundingGapUsdM: sumFundingGaps(projection),
    dilutionRate: dilutionRate(projection),
  };
}

/** All funding gaps of the projection together, USD millions. */
export function sumFundingGaps(projection: Projection): number {
  let fundingGapUsdM = 0;
  for (let t = 1; t <= projection.quarters; t += 1) fundingGapUsdM += projection.at("fundingGapUsdM", t);
  return fundingGapUsdM;
}

/** Shares at the horizon over shares at the opening, less one. */
export function dilutionRate(projection: Projection): number {
  return projection.at("dilutedSharesM", projection.quarters) / projection.at("dilutedSharesM", 0) - 1;
}

/** The first projected quarter in which a line is highest, and how high. */
export function findHighest(projection: Projection, field: QuarterField): Moment {
  let t = 1;
  for (let other = 2; other <= projection.quarters; other += 1) {
    if (projection.at(field, other) > projection.at(field, t)) t = other;
  }
  return { t, value: projection.at(field, t) };
}

/** The first quarter from which last-twelve-months free cash flow stays positive to the horizon; null where it does not. */
export function findLastingFreeCashFlowQuarter(projection: Projection): number | null {
  let first: number | null = null;
  for (let t = projection.quarters; t >= 1; t -= 1) {
    const ltmUsdM = ltmSum(projection, "freeCashFlowUsdM", t);
    if (ltmUsdM === null || ltmUsdM <= 0) break;
    first = t;
  }
  return first;
}

/** The quarter of the lowest debt-service coverage; null where no twelve months have debt to serve. */
export function findLowestCoverage(projection: Projection): Moment | null {
  let lowest: Moment | null = null;
  for (let t = 1; t <= projection.quarters; t += 1) {
    const multiple = debtServiceCoverage(projection, t);
    if (multiple !== null && (lowest === null || multiple < lowest.value)) lowest = { t, value: multiple };
  }
  return lowest;
}
