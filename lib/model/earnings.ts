/**
 * Costs, earnings and tax. Power and rent run on average capacity; overhead grows with capacity by
 * an elasticity, so operating leverage is one number that a reader can move.
 */
import type { Assumptions } from "./assumptions";
import type { OpeningPosition } from "./opening-position";
import type { Quarter } from "./quarter";

/** Hours of a quarter, the mean over a year of 8,760. */
const HOURS_PER_QUARTER = 2190;

/**
 * `ratio^elasticity`, the only power of the model that is no root: engines agree on it to about one
 * part in 10^14. By logarithm, which is three times as fast as `Math.pow`.
 */
function elasticGrowth(ratio: number, elasticity: number): number {
  if (ratio > 0) return Math.exp(elasticity * Math.log(ratio));
  return elasticity === 0 ? 1 : 0;
}

/** Cash costs and adjusted EBITDA of quarter `now`. */
export function chargeCosts(now: Quarter, opening: OpeningPosition, assumptions: Assumptions): void {
  now.powerUsdM = (now.averageMw * HOURS_PER_QUARTER * opening.powerLoadFactor * assumptions.powerPriceUsdPerMwh) / 1e6;
  now.rentUsdM = (now.averageMw * assumptions.rentUsdMPerMwYear) / 4;
  now.overheadUsdM =
    opening.overheadUsdMPerQuarter * elasticGrowth(now.averageMw / opening.averageMw, assumptions.overheadElasticity);
  now.licensingCostUsdM = now.licensingRevenueUsdM * (1 - opening.licensingMarginRate);
  now.adjustedEbitdaUsdM =
    now.revenueUsdM - now.powerUsdM - now.rentUsdM - now.overheadUsdM - now.licensingCostUsdM;
}

/** Income before and after tax. A loss adds to tax losses; a profit uses them up to the limit. */
export function earnIncome(now: Quarter, before: Quarter, opening: OpeningPosition): void {
  now.stockCompensationUsdM = opening.stockCompensationRate * now.revenueUsdM;
  now.interestIncomeUsdM = (before.cashUsdM * opening.cashYieldRate) / 4;
  now.pretaxIncomeUsdM =
    now.adjustedEbitdaUsdM -
    now.depreciationUsdM -
    now.stockCompensationUsdM -
    now.interestExpenseUsdM +
    now.interestIncomeUsdM;
  const profitUsdM = Math.max(0, now.pretaxIncomeUsdM);
  const usedLossesUsdM = Math.min(before.taxLossesUsdM, opening.taxLossLimitRate * profitUsdM);
  now.taxLossesUsdM = before.taxLossesUsdM - usedLossesUsdM + Math.max(0, -now.pretaxIncomeUsdM);
  now.taxUsdM = opening.taxRate * (profitUsdM - usedLossesUsdM);
  now.netIncomeUsdM = now.pretaxIncomeUsdM - now.taxUsdM;
}
