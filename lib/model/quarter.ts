/**
 * One projected quarter: every line of `model.md`, section 5, and the few more that its equations
 * name. A flow belongs to its quarter, a stock to its end. USD millions, megawatts, shares in
 * millions. Costs, interest, tax and repayments are positive numbers; losses are negative income.
 *
 * The projection works on two quarters in turn, so that nothing is allocated in its loop.
 */
export class Quarter {
  t = 0;
  fiscalYear = 0;
  fiscalQuarter = 0;
  /** Placements planned for the quarter before any slip. */
  capexPlannedUsdM = 0;
  /** Planned placements that have slipped into the next quarter. */
  capexUnplacedUsdM = 0;
  /** Placed in service: capital expenditure as the company defines it. */
  capexPlacedUsdM = 0;
  /** What is bought: placements and the change of construction in progress. */
  capitalSpendingUsdM = 0;
  constructionInProgressUsdM = 0;
  propertyInServiceUsdM = 0;
  depreciationUsdM = 0;
  activeMw = 0;
  addedMw = 0;
  retiredMw = 0;
  /** Mean of the quarter's two ends, on which costs run. */
  averageMw = 0;
  /** Capacity that earns: what is added earns later than it costs. */
  earningMw = 0;
  /** Capacity that started contracts need. */
  neededMw = 0;
  usedMw = 0;
  /** Part of the needed capacity that is there; below one, customers are served later. */
  servedShare = 1;
  /** Price of new business against the opening. */
  priceIndex = 1;
  hardwareCostIndex = 1;
  bookingsIndex = 1;
  contractedRevenueUsdM = 0;
  onDemandRevenueUsdM = 0;
  licensingRevenueUsdM = 0;
  /** Stock granted to customers, charged against revenue. */
  incentiveUsdM = 0;
  revenueUsdM = 0;
  largestShare = 0;
  topTwoShare = 0;
  /** Sum of squared revenue shares of named customers. */
  herfindahlIndex = 0;
  bookingsUsdM = 0;
  renewalsUsdM = 0;
  cancelledUsdM = 0;
  backlogUsdM = 0;
  powerUsdM = 0;
  rentUsdM = 0;
  overheadUsdM = 0;
  licensingCostUsdM = 0;
  adjustedEbitdaUsdM = 0;
  stockCompensationUsdM = 0;
  interestGrossUsdM = 0;
  interestCapitalisedUsdM = 0;
  interestExpenseUsdM = 0;
  interestIncomeUsdM = 0;
  pretaxIncomeUsdM = 0;
  taxUsdM = 0;
  taxLossesUsdM = 0;
  netIncomeUsdM = 0;
  prepaymentsUsdM = 0;
  deferredRevenueReleasedUsdM = 0;
  operatingCashFlowUsdM = 0;
  freeCashFlowUsdM = 0;
  debtDrawnUsdM = 0;
  /** Ladder, loan instalments and maturities. */
  debtRepaidUsdM = 0;
  /** Known issues and gap bonds. */
  bondsIssuedUsdM = 0;
  equityRaisedUsdM = 0;
  equityGrantedUsdM = 0;
  fundingGapUsdM = 0;
  cashUsdM = 0;
  /** Amortising debt of the opening balance sheet. */
  openingDebtUsdM = 0;
  /** Equipment loans drawn since. */
  loansUsdM = 0;
  /** Bonds reported and bonds that closed funding gaps. */
  bondsUsdM = 0;
  gapBondsUsdM = 0;
  debtUsdM = 0;
  receivablesUsdM = 0;
  deferredRevenueUsdM = 0;
  contractIncentiveAssetUsdM = 0;
  equityUsdM = 0;
  dilutedSharesM = 0;
  /** Assets less liabilities and equity: zero but for the last bits of a float. */
  balanceCheckUsdM = 0;
}

/** The name of any line of a quarter. */
export type QuarterField = keyof Quarter;
