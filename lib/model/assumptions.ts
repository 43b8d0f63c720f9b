/**
 * What the reader may move: one value per assumption of `model.md`, section 1.
 *
 * Shares and rates are fractions (0.09 = 9 %), rates are annual, amounts carry their unit in the
 * name. Bounds, steps and reasons belong to `lib/scenario`; the model trusts its inputs.
 */
export interface Assumptions {
  /** Contract value newly signed in the first projected year, USD billions. */
  readonly newBookingsUsdBPerYear: number;
  /** Annual growth of that signing rate. */
  readonly newBookingsGrowthRate: number;
  /** Length of new and renewed contracts. */
  readonly contractTermYears: number;
  /** Quarters from signing to first service. */
  readonly contractStartLagQuarters: number;
  /** Share of capacity renewed when a contract ends. */
  readonly renewalRate: number;
  /** The customer that the next three assumptions are about: one of the opening's customers. */
  readonly stressedCustomer: string;
  /** The stressed customer's own renewal rate. */
  readonly stressedCustomerRenewalRate: number;
  /** Share of hyperscalers' signings and renewals that they build themselves. */
  readonly hyperscalerSelfBuildRate: number;
  /** Share of the stressed customer's remaining contracts that is cancelled. */
  readonly stressedCustomerLossRate: number;
  /** Fiscal year at whose start the cancellation happens. */
  readonly stressedCustomerLossYear: number;
  /** Annual change of the price of compute per MW on new, renewed and on-demand business. */
  readonly contractPriceChangeRate: number;
  /** Premium of new contracts for scarcity and rack-scale interconnect. */
  readonly newContractPremiumRate: number;
  /** Last fiscal year in which the premium is earned. */
  readonly premiumEndYear: number;
  /** Share of uncontracted capacity that is sold. */
  readonly onDemandUtilisationRate: number;
  /** Part of a new contract's value paid on signing. */
  readonly prepaymentRate: number;
  /** Stock given to customers per dollar of new contract value. */
  readonly equityGrantRate: number;
  /** Software licensed to partners, USD billions a year. */
  readonly licensingRevenueUsdBPerYear: number;
  /** First fiscal year of licensing. */
  readonly licensingStartYear: number;
  /** Capital expenditure of the current fiscal year, placed in service, reported quarters included; USD billions. */
  readonly capexCurrentYearUsdB: number;
  /** The same of the next fiscal year, USD billions. */
  readonly capexNextYearUsdB: number;
  /** Its annual growth from the year after that. */
  readonly capexGrowthRate: number;
  /** Share of planned placements that slips into the next quarter, every quarter. */
  readonly deliverySlipRate: number;
  /** All-in cost of a megawatt of active power, equipped; USD millions. */
  readonly capexUsdMPerMw: number;
  /** Annual change of that cost. */
  readonly hardwareCostChangeRate: number;
  /** Part of a change of hardware cost that shows in contract prices. */
  readonly hardwarePassThroughRate: number;
  /** Life of the fleet: sets depreciation and when capacity retires. */
  readonly usefulLifeYears: number;
  /** Price of electricity, USD per MWh. */
  readonly powerPriceUsdPerMwh: number;
  /** Data-centre rent and site operations, USD millions per MW-year. */
  readonly rentUsdMPerMwYear: number;
  /** Growth in per cent of other cash costs per 1 % growth of capacity. */
  readonly overheadElasticity: number;
  /** Share of capital spending funded by amortising equipment loans. */
  readonly debtFundedShare: number;
  /** Years over which such a loan is repaid in level instalments of principal. */
  readonly debtTermYears: number;
  /** Part of those loans priced on the customer's investment-grade credit. */
  readonly investmentGradeShare: number;
  /** Added to the annual rate of every new loan and bond. */
  readonly interestRateShift: number;
  /** Part of a funding gap met with new shares; the rest with unsecured bonds. */
  readonly equityShareOfGap: number;
  /** Cash below which a gap is funded, USD billions. */
  readonly minimumCashUsdB: number;
  /** Price today, also the issue price of new shares. */
  readonly sharePriceUsd: number;
  /** Enterprise value over last-twelve-months adjusted EBITDA at the horizon. */
  readonly exitEbitdaMultiple: number;
  /** Annual rate at which the value at the horizon is discounted. */
  readonly costOfEquityRate: number;
}

export type AssumptionKey = keyof Assumptions;

/** The one assumption that is a choice of a customer, not a number. */
export type NumericAssumptionKey = Exclude<AssumptionKey, "stressedCustomer">;
