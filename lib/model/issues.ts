/**
 * Issues that a projection raises: values for the reader, never exceptions. Each names the quarter
 * in which it first stands and the amounts that make it one (`model.md`, section 4).
 */
import type { Projection } from "./projection";
import { debtServiceCoverage } from "./ratios";
import { valueProjection } from "./valuation";

export type Issue =
  /** Cash would fall below the minimum: `t` is the first quarter, `totalUsdM` the sum over all. */
  | { readonly kind: "funding-gap"; readonly t: number; readonly amountUsdM: number; readonly totalUsdM: number }
  /** Contracts need more capacity than earns: `t` is the worst quarter. */
  | { readonly kind: "capacity-shortfall"; readonly t: number; readonly servedShare: number; readonly missingMw: number }
  /** Twelve months' adjusted EBITDA does not cover interest and repayments: `t` is the worst quarter. */
  | { readonly kind: "coverage-below-one"; readonly t: number; readonly multiple: number }
  /** Net debt exceeds the enterprise value at the horizon. */
  | { readonly kind: "negative-equity-value"; readonly t: number; readonly equityValueUsdM: number }
  /** Repayments of a fiscal year exceed its operating cash flow; `t` is the year's first projected quarter. */
  | {
      readonly kind: "maturity-wall";
      readonly t: number;
      readonly fiscalYear: number;
      readonly repaymentsUsdM: number;
      readonly operatingCashFlowUsdM: number;
    };

/** All issues, in the order of the kinds above; the maturity walls by year. */
export function findIssues(projection: Projection): Issue[] {
  return [
    ...findFundingGap(projection),
    ...findCapacityShortfall(projection),
    ...findLowCoverage(projection),
    ...findNegativeEquity(projection),
    ...findMaturityWalls(projection),
  ];
}

function findFundingGap(projection: Projection): Issue[] {
  let first = 0;
  let totalUsdM = 0;
  for (let t = 1; t <= projection.quarters; t += 1) {
    const gapUsdM = projection.at("fundingGapUsdM", t);
    totalUsdM += gapUsdM;
    if (first === 0 && gapUsdM > 0) first = t;
  }
  if (first === 0) return [];
  return [{ kind: "funding-gap", t: first, amountUsdM: projection.at("fundingGapUsdM", first), totalUsdM }];
}

function findCapacityShortfall(projection: Projection): Issue[] {
  let worst = 1;
  for (let t = 2; t <= projection.quarters; t += 1) {
    if (projection.at("servedShare", t) < projection.at("servedShare", worst)) worst = t;
  }
  const servedShare = projection.at("servedShare", worst);
  if (servedShare >= 1) return [];
  const missingMw = projection.at("neededMw", worst) - projection.at("usedMw", worst);
  return [{ kind: "capacity-shortfall", t: worst, servedShare, missingMw }];
}

function findLowCoverage(projection: Projection): Issue[] {
  let worst = 0;
  let lowest = 1;
  for (let t = 1; t <= projection.quarters; t += 1) {
    const multiple = debtServiceCoverage(projection, t);
    if (multiple !== null && multiple < lowest) {
      worst = t;
      lowest = multiple;
    }
  }
  return worst === 0 ? [] : [{ kind: "coverage-below-one", t: worst, multiple: lowest }];
}

function findNegativeEquity(projection: Projection): Issue[] {
  const { equityValueAtExitUsdM } = valueProjection(projection);
  if (equityValueAtExitUsdM >= 0) return [];
  return [{ kind: "negative-equity-value", t: projection.quarters, equityValueUsdM: equityValueAtExitUsdM }];
}

function findMaturityWalls(projection: Projection): Issue[] {
  const walls: Issue[] = [];
  let t = 1;
  while (t <= projection.quarters) {
    const first = t;
    const fiscalYear = projection.at("fiscalYear", first);
    let repaymentsUsdM = 0;
    let operatingCashFlowUsdM = 0;
    while (t <= projection.quarters && projection.at("fiscalYear", t) === fiscalYear) {
      repaymentsUsdM += projection.at("debtRepaidUsdM", t);
      operatingCashFlowUsdM += projection.at("operatingCashFlowUsdM", t);
      t += 1;
    }
    if (repaymentsUsdM > operatingCashFlowUsdM) {
      walls.push({ kind: "maturity-wall", t: first, fiscalYear, repaymentsUsdM, operatingCashFlowUsdM });
    }
  }
  return walls;
}
