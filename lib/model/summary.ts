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
  let fundingGapUsdM = 0;
  for (let t = 1; t <= quarters; t += 1) fundingGapUsdM += projection.at("fundingGapUsdM", t);
  return {
    value: valueProjection(projection),
    horizonRevenueUsdM: revenueUsdM,
    horizonAdjustedEbitdaMarginRate: quotient(ltmSum(projection, "adjustedEbitdaUsdM", quarters), revenueUsdM),
    depreciationPeak: highest(projection, "depreciationUsdM"),
    lastingFreeCashFlowQuarter: findLastingFreeCashFlowQuarter(projection),
    peakDebt: highest(projection, "debtUsdM"),
    lowestDebtServiceCoverage: findLowestCoverage(projection),
    fundingGapUsdM,
    dilutionRate: projection.at("dilutedSharesM", quarters) / projection.at("dilutedSharesM", 0) - 1,
  };
}

/** The first projected quarter in which a line is highest. */
function highest(projection: Projection, field: QuarterField): Moment {
  let t = 1;
  for (let other = 2; other <= projection.quarters; other += 1) {
    if (projection.at(field, other) > projection.at(field, t)) t = other;
  }
  return { t, value: projection.at(field, t) };
}

function findLastingFreeCashFlowQuarter(projection: Projection): number | null {
  let first: number | null = null;
  for (let t = projection.quarters; t >= 1; t -= 1) {
    const ltmUsdM = ltmSum(projection, "freeCashFlowUsdM", t);
    if (ltmUsdM === null || ltmUsdM <= 0) break;
    first = t;
  }
  return first;
}

function findLowestCoverage(projection: Projection): Moment | null {
  let lowest: Moment | null = null;
  for (let t = 1; t <= projection.quarters; t += 1) {
    const multiple = debtServiceCoverage(projection, t);
    if (multiple !== null && (lowest === null || multiple < lowest.value)) lowest = { t, value: multiple };
  }
  return lowest;
}
