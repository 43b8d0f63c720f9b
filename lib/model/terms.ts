import { quarterRoot } from "@/lib/finance/quarterly-power";
import type { Assumptions } from "./assumptions";
import type { OpeningPosition } from "./opening-position";

/**
 * Assumptions and opening constants in the form that the quarterly equations use: billions as
 * millions, years as quarters, annual factors as quarterly ones. Made once per projection.
 */
export type Terms = ReturnType<typeof readTerms>;

/** Rates that stay fixed over the projection, in the model's own units (USD millions, quarters). */
export function readTerms(opening: OpeningPosition, assumptions: Assumptions) {
  const {
    investmentGradeShare,
    interestRateShift,
    hardwareCostChangeRate,
    hardwarePassThroughRate,
    usefulLifeYears,
    debtTermYears,
  } = assumptions;
  const usefulLifeQuarters = Math.round(4 * usefulLifeYears);
  return {
    newBookingsUsdMPerQuarter: (assumptions.newBookingsUsdBPerYear * 1000) / 4,
    newBookingsQuarterFactor: quarterRoot(1 + assumptions.newBookingsGrowthRate),
    contractTermQuarters: 4 * assumptions.contractTermYears,
    /** New and renewed prices per quarter: the market's change and the passed-on hardware cost. */
    priceQuarterFactor:
      quarterRoot(1 + assumptions.contractPriceChangeRate) *
      quarterRoot(1 + hardwareCostChangeRate * hardwarePassThroughRate),
    licensingUsdMPerQuarter: (assumptions.licensingRevenueUsdBPerYear * 1000) / 4,
    /** Construction in progress per dollar of the next quarter's plan, as in the untouched case. */
    constructionLead:
      opening.constructionLeadBaseUsdM > 0 ? opening.constructionInProgressUsdM / opening.constructionLeadBaseUsdM : 0,
    hardwareCostQuarterFactor: quarterRoot(1 + hardwareCostChangeRate),
    usefulLifeQuarters,
    openingDepreciationQuarters: Math.max(1, usefulLifeQuarters - opening.propertyAgeQuarters),
    loanTermQuarters: 4 * debtTermYears,
    loanRatePerQuarter:
      (investmentGradeShare * opening.investmentGradeRate +
        (1 - investmentGradeShare) * opening.highYieldRate +
        interestRateShift) /
      4,
    gapBondRatePerQuarter: (opening.highYieldRate + interestRateShift) / 4,
    minimumCashUsdM: assumptions.minimumCashUsdB * 1000,
    issuePriceUsd: assumptions.sharePriceUsd * (1 - opening.issueDiscountRate),
  };
}
