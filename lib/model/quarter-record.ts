import type { Quarter, QuarterField } from "./quarter";

/** The lines of a quarter, in the order in which they are recorded. */
export const QUARTER_FIELDS = [
  "t",
  "fiscalYear",
  "fiscalQuarter",
  "capexPlannedUsdM",
  "capexUnplacedUsdM",
  "capexPlacedUsdM",
  "capitalSpendingUsdM",
  "constructionInProgressUsdM",
  "propertyInServiceUsdM",
  "depreciationUsdM",
  "activeMw",
  "addedMw",
  "retiredMw",
  "averageMw",
  "earningMw",
  "neededMw",
  "usedMw",
  "servedShare",
  "priceIndex",
  "hardwareCostIndex",
  "bookingsIndex",
  "contractedRevenueUsdM",
  "onDemandRevenueUsdM",
  "licensingRevenueUsdM",
  "incentiveUsdM",
  "revenueUsdM",
  "largestShare",
  "topTwoShare",
  "herfindahlIndex",
  "bookingsUsdM",
  "renewalsUsdM",
  "cancelledUsdM",
  "backlogUsdM",
  "powerUsdM",
  "rentUsdM",
  "overheadUsdM",
  "licensingCostUsdM",
  "adjustedEbitdaUsdM",
  "stockCompensationUsdM",
  "interestGrossUsdM",
  "interestCapitalisedUsdM",
  "interestExpenseUsdM",
  "interestIncomeUsdM",
  "pretaxIncomeUsdM",
  "taxUsdM",
  "taxLossesUsdM",
  "netIncomeUsdM",
  "prepaymentsUsdM",
  "deferredRevenueReleasedUsdM",
  "operatingCashFlowUsdM",
  "freeCashFlowUsdM",
  "debtDrawnUsdM",
  "debtRepaidUsdM",
  "bondsIssuedUsdM",
  "equityRaisedUsdM",
  "equityGrantedUsdM",
  "fundingGapUsdM",
  "cashUsdM",
  "openingDebtUsdM",
  "loansUsdM",
  "bondsUsdM",
  "gapBondsUsdM",
  "debtUsdM",
  "receivablesUsdM",
  "deferredRevenueUsdM",
  "contractIncentiveAssetUsdM",
  "equityUsdM",
  "dilutedSharesM",
  "balanceCheckUsdM",
] as const satisfies readonly QuarterField[];

export const FIELDS_PER_QUARTER = QUARTER_FIELDS.length;

/** Where each line stands in its quarter's record. */
export const FIELD_POSITION: ReadonlyMap<QuarterField, number> = new Map(
  QUARTER_FIELDS.map((field, position) => [field, position]),
);

/**
 * Records a quarter from `cells[start]` on. Written out line by line: reading the fields by name
 * from a list costs four times as much as the whole projection.
 */
export function recordQuarter(cells: Float64Array, start: number, quarter: Quarter): void {
  cells[start] = quarter.t;
  cells[start + 1] = quarter.fiscalYear;
  cells[start + 2] = quarter.fiscalQuarter;
  cells[start + 3] = quarter.capexPlannedUsdM;
  cells[start + 4] = quarter.capexUnplacedUsdM;
  cells[start + 5] = quarter.capexPlacedUsdM;
  cells[start + 6] = quarter.capitalSpendingUsdM;
  cells[start + 7] = quarter.constructionInProgressUsdM;
  cells[start + 8] = quarter.propertyInServiceUsdM;
  cells[start + 9] = quarter.depreciationUsdM;
  cells[start + 10] = quarter.activeMw;
  cells[start + 11] = quarter.addedMw;
  cells[start + 12] = quarter.retiredMw;
  cells[start + 13] = quarter.averageMw;
  cells[start + 14] = quarter.earningMw;
  cells[start + 15] = quarter.neededMw;
  cells[start + 16] = quarter.usedMw;
  cells[start + 17] = quarter.servedShare;
  cells[start + 18] = quarter.priceIndex;
  cells[start + 19] = quarter.hardwareCostIndex;
  cells[start + 20] = quarter.bookingsIndex;
  cells[start + 21] = quarter.contractedRevenueUsdM;
  cells[start + 22] = quarter.onDemandRevenueUsdM;
  cells[start + 23] = quarter.licensingRevenueUsdM;
  cells[start + 24] = quarter.incentiveUsdM;
  cells[start + 25] = quarter.revenueUsdM;
  cells[start + 26] = quarter.largestShare;
  cells[start + 27] = quarter.topTwoShare;
  cells[start + 28] = quarter.herfindahlIndex;
  cells[start + 29] = quarter.bookingsUsdM;
  cells[start + 30] = quarter.renewalsUsdM;
  cells[start + 31] = quarter.cancelledUsdM;
  cells[start + 32] = quarter.backlogUsdM;
  cells[start + 33] = quarter.powerUsdM;
  cells[start + 34] = quarter.rentUsdM;
  cells[start + 35] = quarter.overheadUsdM;
  cells[start + 36] = quarter.licensingCostUsdM;
  cells[start + 37] = quarter.adjustedEbitdaUsdM;
  cells[start + 38] = quarter.stockCompensationUsdM;
  cells[start + 39] = quarter.interestGrossUsdM;
  cells[start + 40] = quarter.interestCapitalisedUsdM;
  cells[start + 41] = quarter.interestExpenseUsdM;
  cells[start + 42] = quarter.interestIncomeUsdM;
  cells[start + 43] = quarter.pretaxIncomeUsdM;
  cells[start + 44] = quarter.taxUsdM;
  cells[start + 45] = quarter.taxLossesUsdM;
  cells[start + 46] = quarter.netIncomeUsdM;
  cells[start + 47] = quarter.prepaymentsUsdM;
  cells[start + 48] = quarter.deferredRevenueReleasedUsdM;
  cells[start + 49] = quarter.operatingCashFlowUsdM;
  cells[start + 50] = quarter.freeCashFlowUsdM;
  cells[start + 51] = quarter.debtDrawnUsdM;
  cells[start + 52] = quarter.debtRepaidUsdM;
  cells[start + 53] = quarter.bondsIssuedUsdM;
  cells[start + 54] = quarter.equityRaisedUsdM;
  cells[start + 55] = quarter.equityGrantedUsdM;
  cells[start + 56] = quarter.fundingGapUsdM;
  cells[start + 57] = quarter.cashUsdM;
  cells[start + 58] = quarter.openingDebtUsdM;
  cells[start + 59] = quarter.loansUsdM;
  cells[start + 60] = quarter.bondsUsdM;
  cells[start + 61] = quarter.gapBondsUsdM;
  cells[start + 62] = quarter.debtUsdM;
  cells[start + 63] = quarter.receivablesUsdM;
  cells[start + 64] = quarter.deferredRevenueUsdM;
  cells[start + 65] = quarter.contractIncentiveAssetUsdM;
  cells[start + 66] = quarter.equityUsdM;
  cells[start + 67] = quarter.dilutedSharesM;
  cells[start + 68] = quarter.balanceCheckUsdM;
}
