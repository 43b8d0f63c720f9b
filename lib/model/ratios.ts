/** Ratios of one projected quarter (`model.md`, section 4). Null where there is no denominator. */
import type { Projection } from "./projection";
import type { QuarterField } from "./quarter";
import { ltmSum, ntmSum, quotient, revenueGrowthRate } from "./twelve-months";

export interface QuarterRatios {
  readonly revenueGrowthRate: number | null;
  readonly adjustedEbitdaMarginRate: number | null;
  /** After depreciation. */
  readonly adjustedOperatingMarginRate: number | null;
  readonly netMarginRate: number | null;
  readonly contractedShare: number | null;
  /** Backlog over next-twelve-months revenue. */
  readonly backlogCoverYears: number | null;
  readonly binds: "capacity" | "demand";
  readonly netDebtUsdM: number;
  /** Net debt over last-twelve-months adjusted EBITDA. */
  readonly netDebtMultiple: number | null;
  /** Last-twelve-months adjusted EBITDA over gross interest. */
  readonly interestCoverageMultiple: number | null;
  /** The same over gross interest and repayments, maturities included. */
  readonly debtServiceCoverageMultiple: number | null;
}

/** The ratios of quarter `t`, from 1 to the horizon. */
export function quarterRatios(projection: Projection, t: number): QuarterRatios {
  const at = (field: QuarterField) => projection.at(field, t);
  const revenueUsdM = at("revenueUsdM");
  const netDebtUsdM = at("debtUsdM") - at("cashUsdM");
  const ltmEbitdaUsdM = ltmSum(projection, "adjustedEbitdaUsdM", t);
  return {
    revenueGrowthRate: revenueGrowthRate(projection, t),
    adjustedEbitdaMarginRate: quotient(at("adjustedEbitdaUsdM"), revenueUsdM),
    adjustedOperatingMarginRate: quotient(at("adjustedEbitdaUsdM") - at("depreciationUsdM"), revenueUsdM),
    netMarginRate: quotient(at("netIncomeUsdM"), revenueUsdM),
    contractedShare: quotient(at("contractedRevenueUsdM"), revenueUsdM),
    backlogCoverYears: quotient(at("backlogUsdM"), ntmSum(projection, "revenueUsdM", t)),
    binds: at("servedShare") < 1 ? "capacity" : "demand",
    netDebtUsdM,
    netDebtMultiple: quotient(netDebtUsdM, ltmEbitdaUsdM),
    interestCoverageMultiple: quotient(ltmEbitdaUsdM, ltmSum(projection, "interestGrossUsdM", t)),
    debtServiceCoverageMultiple: debtServiceCoverage(projection, t),
  };
}

/** Last-twelve-months adjusted EBITDA over gross interest and repayments; null before t = 4. */
export function debtServiceCoverage(projection: Projection, t: number): number | null {
  const interestUsdM = ltmSum(projection, "interestGrossUsdM", t);
  const repaidUsdM = ltmSum(projection, "debtRepaidUsdM", t);
  if (interestUsdM === null || repaidUsdM === null) return null;
  return quotient(ltmSum(projection, "adjustedEbitdaUsdM", t), interestUsdM + repaidUsdM);
}
