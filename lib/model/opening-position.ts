/**
 * What was reported: the balance sheet, the contracts and the constants from which a projection
 * starts (`model.md`, section 2). USD millions, megawatts, quarters; rates are annual fractions.
 */
export interface OpeningPosition {
  /** Fiscal year and quarter of the opening balance sheet. */
  readonly fiscalYear: number;
  readonly fiscalQuarter: number;
  /** Placed in service since the start of the fiscal year, company definition. */
  readonly capexYearToDateUsdM: number;
  /** Last quarter's revenue × 4 ÷ the MW that earned in it. */
  readonly revenueUsdMPerMwYear: number;
  /** Average of the last quarter, the base of other cash costs. */
  readonly averageMw: number;
  readonly activeMw: number;
  /** Share of the capacity added in a quarter that earns in that quarter. */
  readonly firstQuarterEarningShare: number;
  /** MW added by quarter: "0" is the opening quarter, "-1" the one before. */
  readonly mwAddedByQuarter: Readonly<Record<string, number>>;
  readonly constructionInProgressUsdM: number;
  /** The case's own planned placements of t = 1, so that an untouched case starts in balance. */
  readonly constructionLeadBaseUsdM: number;
  readonly propertyInServiceUsdM: number;
  /** Mean age of the property in service. */
  readonly propertyAgeQuarters: number;
  /** Restricted cash and marketable securities included. */
  readonly cashUsdM: number;
  readonly receivablesUsdM: number;
  readonly deferredRevenueUsdM: number;
  /** Stock granted to customers, not yet charged against revenue. */
  readonly contractIncentiveAssetUsdM: number;
  readonly otherAssetsUsdM: number;
  readonly otherLiabilitiesUsdM: number;
  readonly equityUsdM: number;
  readonly dilutedSharesM: number;
  readonly taxLossesUsdM: number;
  readonly debt: OpeningDebt;
  readonly contracts: readonly OpeningContract[];
  readonly customers: readonly string[];
  /** Names that are a group of customers, so never "the largest". */
  readonly pooledCustomers: readonly string[];
  readonly hyperscalers: readonly string[];
  /** Share of new signings by customer; a customer that is absent signs nothing. */
  readonly bookingMix: Readonly<Record<string, number>>;
  /** Annual rate of loans priced on a customer's investment-grade credit. */
  readonly investmentGradeRate: number;
  readonly highYieldRate: number;
  /** Share of the interest on construction that is capitalised. */
  readonly interestCapitalisationShare: number;
  /** Average draw over active power. */
  readonly powerLoadFactor: number;
  /** Cash costs other than power and rent in the last quarter. */
  readonly overheadUsdMPerQuarter: number;
  /** Stock compensation over revenue. */
  readonly stockCompensationRate: number;
  readonly cashYieldRate: number;
  readonly taxRate: number;
  /** Largest part of a year's profit that tax losses may offset. */
  readonly taxLossLimitRate: number;
  readonly receivableDays: number;
  /** Discount at which new shares are issued. */
  readonly issueDiscountRate: number;
  readonly licensingMarginRate: number;
  /** The last reported quarters, oldest first, at most eight. */
  readonly history: readonly ReportedQuarter[];
}

/** Amortising debt as one balance with its reported ladder; the bonds stand apart. */
export interface OpeningDebt {
  readonly principalUsdM: number;
  readonly interestRate: number;
  /** Repayments by projected quarter; index 0 is t = 1. */
  readonly repaymentsUsdM: readonly number[];
  readonly bonds: readonly OpeningBond[];
}

export interface OpeningBond {
  readonly name: string;
  readonly principalUsdM: number;
  readonly interestRate: number;
  /** Projected quarter of issue; 0 or less is outstanding already. */
  readonly issueQuarter: number;
  readonly maturityQuarter: number;
}

export interface OpeningContract {
  readonly customer: string;
  /** Revenue of a fully served quarter. */
  readonly usdMPerQuarter: number;
  /** Quarters of service left. */
  readonly quarters: number;
  /** First projected quarter of service. */
  readonly startQuarter: number;
}

/** One reported quarter, for growth and twelve-month figures; null where it is not known. */
export interface ReportedQuarter {
  readonly quarter: string;
  readonly revenueUsdM: number | null;
  readonly adjustedEbitdaUsdM: number | null;
  readonly depreciationUsdM: number | null;
  readonly interestExpenseUsdM: number | null;
  readonly operatingCashFlowUsdM: number | null;
  readonly propertyPurchasesUsdM: number | null;
}
