/**
 * Metrics: what a figure measures, each under one name that carries its unit.
 *
 * A flow belongs to a span of time, a stock to its end. Expenses, interest, tax, purchases and repayments
 * are positive numbers (a tax benefit is negative), losses are negative, rates and shares are fractions.
 * Terms that investors mix up have names of their own: capital expenditure as the company defines it is
 * not the cash paid for property, the revenue backlog is not the remaining performance obligations.
 * Labels and definitions stand apart (`metric-text.ts`), so that code that only computes stays light.
 */
import type { Unit } from "@/lib/finance/unit";

/** Whether a metric belongs to a span of time or to its end. */
export type MetricKind = "flow" | "stock";

interface MetricForm {
  readonly unit: Unit;
  readonly kind: MetricKind;
}

const FORMS = {
  // Income statement
  revenueUsdM: { unit: "USD millions", kind: "flow" },
  annualisedRunRateRevenueUsdM: { unit: "USD millions", kind: "stock" },
  costOfRevenueUsdM: { unit: "USD millions", kind: "flow" },
  technologyAndInfrastructureUsdM: { unit: "USD millions", kind: "flow" },
  salesAndMarketingUsdM: { unit: "USD millions", kind: "flow" },
  generalAndAdministrativeUsdM: { unit: "USD millions", kind: "flow" },
  operatingExpensesUsdM: { unit: "USD millions", kind: "flow" },
  operatingIncomeUsdM: { unit: "USD millions", kind: "flow" },
  interestExpenseUsdM: { unit: "USD millions", kind: "flow" },
  debtInterestExpenseUsdM: { unit: "USD millions", kind: "flow" },
  interestCapitalisedUsdM: { unit: "USD millions", kind: "flow" },
  fairValueAdjustmentsUsdM: { unit: "USD millions", kind: "flow" },
  otherIncomeUsdM: { unit: "USD millions", kind: "flow" },
  pretaxIncomeUsdM: { unit: "USD millions", kind: "flow" },
  taxUsdM: { unit: "USD millions", kind: "flow" },
  netIncomeUsdM: { unit: "USD millions", kind: "flow" },
  depreciationUsdM: { unit: "USD millions", kind: "flow" },
  stockCompensationUsdM: { unit: "USD millions", kind: "flow" },
  adjustedEbitdaUsdM: { unit: "USD millions", kind: "flow" },
  adjustedOperatingIncomeUsdM: { unit: "USD millions", kind: "flow" },
  adjustedNetIncomeUsdM: { unit: "USD millions", kind: "flow" },
  adjustedEbitdaMarginRate: { unit: "fraction", kind: "flow" },
  adjustedOperatingMarginRate: { unit: "fraction", kind: "flow" },
  operatingLeaseCostUsdM: { unit: "USD millions", kind: "flow" },
  variableLeaseCostUsdM: { unit: "USD millions", kind: "flow" },
  dilutedSharesM: { unit: "million shares", kind: "flow" },
  dilutedEarningsPerShareUsd: { unit: "USD per share", kind: "flow" },
  // Cash flow
  operatingCashFlowUsdM: { unit: "USD millions", kind: "flow" },
  investingCashFlowUsdM: { unit: "USD millions", kind: "flow" },
  financingCashFlowUsdM: { unit: "USD millions", kind: "flow" },
  propertyPurchasesUsdM: { unit: "USD millions", kind: "flow" },
  capexPlacedUsdM: { unit: "USD millions", kind: "flow" },
  debtProceedsUsdM: { unit: "USD millions", kind: "flow" },
  debtRepaymentsUsdM: { unit: "USD millions", kind: "flow" },
  deferredRevenueChangeUsdM: { unit: "USD millions", kind: "flow" },
  // Balance sheet
  cashUsdM: { unit: "USD millions", kind: "stock" },
  restrictedCashCurrentUsdM: { unit: "USD millions", kind: "stock" },
  restrictedCashNoncurrentUsdM: { unit: "USD millions", kind: "stock" },
  marketableSecuritiesUsdM: { unit: "USD millions", kind: "stock" },
  cashAndRestrictedUsdM: { unit: "USD millions", kind: "stock" },
  cashRestrictedAndMarketableUsdM: { unit: "USD millions", kind: "stock" },
  receivablesUsdM: { unit: "USD millions", kind: "stock" },
  propertyUsdM: { unit: "USD millions", kind: "stock" },
  constructionInProgressUsdM: { unit: "USD millions", kind: "stock" },
  operatingLeaseAssetsUsdM: { unit: "USD millions", kind: "stock" },
  totalAssetsUsdM: { unit: "USD millions", kind: "stock" },
  totalLiabilitiesUsdM: { unit: "USD millions", kind: "stock" },
  equityUsdM: { unit: "USD millions", kind: "stock" },
  redeemableClassAUsdM: { unit: "USD millions", kind: "stock" },
  redeemablePreferredUsdM: { unit: "USD millions", kind: "stock" },
  debtUsdM: { unit: "USD millions", kind: "stock" },
  debtCurrentUsdM: { unit: "USD millions", kind: "stock" },
  debtNoncurrentUsdM: { unit: "USD millions", kind: "stock" },
  debtPrincipalUsdM: { unit: "USD millions", kind: "stock" },
  deferredRevenueUsdM: { unit: "USD millions", kind: "stock" },
  deferredRevenueCurrentUsdM: { unit: "USD millions", kind: "stock" },
  deferredRevenueNoncurrentUsdM: { unit: "USD millions", kind: "stock" },
  operatingLeaseLiabilitiesUsdM: { unit: "USD millions", kind: "stock" },
  liquidityUsdM: { unit: "USD millions", kind: "stock" },
  undrawnFacilitiesUsdM: { unit: "USD millions", kind: "stock" },
  effectiveDebtRate: { unit: "fraction", kind: "stock" },
  federalTaxLossesUsdM: { unit: "USD millions", kind: "stock" },
  sharesOutstandingM: { unit: "million shares", kind: "stock" },
  // Business and market
  backlogUsdM: { unit: "USD millions", kind: "stock" },
  remainingPerformanceObligationsUsdM: { unit: "USD millions", kind: "stock" },
  remainingPerformanceObligationsWithin24MonthsShare: { unit: "fraction", kind: "stock" },
  remainingPerformanceObligationsMonths25To48Share: { unit: "fraction", kind: "stock" },
  remainingPerformanceObligationsAfter48MonthsShare: { unit: "fraction", kind: "stock" },
  largestCustomerBacklogShare: { unit: "fraction", kind: "stock" },
  investmentGradeBacklogShare: { unit: "fraction", kind: "stock" },
  activeMw: { unit: "MW", kind: "stock" },
  contractedMw: { unit: "MW", kind: "stock" },
  dataCentreCount: { unit: "count", kind: "stock" },
  customerRevenueShare: { unit: "fraction", kind: "flow" },
  topTwoRevenueShare: { unit: "fraction", kind: "flow" },
  committedContractShare: { unit: "fraction", kind: "flow" },
  weightedAverageContractYears: { unit: "years", kind: "stock" },
  technologyUsefulLifeYears: { unit: "years", kind: "stock" },
  sharePriceUsd: { unit: "USD per share", kind: "stock" },
  marketCapUsdM: { unit: "USD millions", kind: "stock" },
} as const satisfies Record<string, MetricForm>;

/** The name of a metric. */
export type MetricId = keyof typeof FORMS;

/** Unit and kind of every metric, in reading order: income, cash flow, balance sheet, business. */
export const METRICS: Readonly<Record<MetricId, MetricForm>> = FORMS;

/** Whether a value is the name of a metric. */
export function isMetricId(value: unknown): value is MetricId {
  return typeof value === "string" && Object.hasOwn(FORMS, value);
}

/** Every metric, in reading order. */
export const METRIC_IDS: readonly MetricId[] = Object.keys(FORMS).filter(isMetricId);
