/**
 * Which XBRL tag says what: one row a tag, with the metric that it is and the unit in which it must stand.
 *
 * Where several tags can say the same metric, the first row that a filing uses for a period counts, as
 * companies choose among them. A tag whose meaning differs between companies has no row: it would have to
 * be read by a person first. Signs are those of `lib/facts/metric.ts`: tags that are negative there where
 * the metric is positive do not occur in the table.
 */
import { METRICS, type MetricId } from "@/lib/facts/metric";
import type { Unit } from "@/lib/finance/unit";

/** The units of XBRL that the table knows, and what they are called here. */
const UNITS_BY_XBRL_NAME = { USD: "USD", shares: "shares", "USD/shares": "USD per share", pure: "fraction" } as const satisfies Record<string, Unit>;

export type XbrlUnit = keyof typeof UNITS_BY_XBRL_NAME;

/** Every unit of the table. */
export const TAG_UNITS: readonly string[] = Object.keys(UNITS_BY_XBRL_NAME);

/** What a unit of XBRL is called here. */
export function unitOf(unit: XbrlUnit): Unit {
  return UNITS_BY_XBRL_NAME[unit];
}

/** A row of the table. */
export interface TagRow {
  /** Taxonomy and tag, as in "us-gaap:Revenues". */
  readonly tag: string;
  readonly metric: MetricId;
  readonly unit: XbrlUnit;
  /** Whether the figure belongs to a span of time. */
  readonly span: boolean;
  /** Among the tags of a metric, 0 for the one that is preferred. */
  readonly place: number;
}

/** By metric, the preferred tag first. */
const TAGS: readonly (readonly [MetricId, XbrlUnit, ...string[]])[] = [
  ["revenueUsdM", "USD", "us-gaap:Revenues", "us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax"],
  ["costOfRevenueUsdM", "USD", "us-gaap:CostOfRevenue", "us-gaap:CostOfGoodsAndServicesSold"],
  ["salesAndMarketingUsdM", "USD", "us-gaap:SellingAndMarketingExpense"],
  ["generalAndAdministrativeUsdM", "USD", "us-gaap:GeneralAndAdministrativeExpense"],
  ["operatingExpensesUsdM", "USD", "us-gaap:CostsAndExpenses"],
  ["operatingIncomeUsdM", "USD", "us-gaap:OperatingIncomeLoss"],
  ["interestExpenseUsdM", "USD", "us-gaap:InterestExpenseNonoperating", "us-gaap:InterestExpense"],
  ["debtInterestExpenseUsdM", "USD", "us-gaap:InterestExpenseDebt"],
  ["interestCapitalisedUsdM", "USD", "us-gaap:InterestCostsCapitalized"],
  ["otherIncomeUsdM", "USD", "us-gaap:OtherNonoperatingIncomeExpense"],
  [
    "pretaxIncomeUsdM",
    "USD",
    "us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest",
    "us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments",
  ],
  ["taxUsdM", "USD", "us-gaap:IncomeTaxExpenseBenefit"],
  ["netIncomeUsdM", "USD", "us-gaap:NetIncomeLoss", "us-gaap:ProfitLoss"],
  ["depreciationUsdM", "USD", "us-gaap:DepreciationDepletionAndAmortization", "us-gaap:DepreciationAndAmortization"],
  ["stockCompensationUsdM", "USD", "us-gaap:ShareBasedCompensation"],
  ["operatingLeaseCostUsdM", "USD", "us-gaap:OperatingLeaseCost"],
  ["variableLeaseCostUsdM", "USD", "us-gaap:VariableLeaseCost"],
  ["dilutedSharesM", "shares", "us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding"],
  ["dilutedEarningsPerShareUsd", "USD/shares", "us-gaap:EarningsPerShareDiluted"],
  ["operatingCashFlowUsdM", "USD", "us-gaap:NetCashProvidedByUsedInOperatingActivities"],
  ["investingCashFlowUsdM", "USD", "us-gaap:NetCashProvidedByUsedInInvestingActivities"],
  ["financingCashFlowUsdM", "USD", "us-gaap:NetCashProvidedByUsedInFinancingActivities"],
  ["propertyPurchasesUsdM", "USD", "us-gaap:PaymentsToAcquirePropertyPlantAndEquipment", "us-gaap:PaymentsToAcquireProductiveAssets"],
  ["debtProceedsUsdM", "USD", "us-gaap:ProceedsFromIssuanceOfDebt"],
  ["debtRepaymentsUsdM", "USD", "us-gaap:RepaymentsOfDebt"],
  ["deferredRevenueChangeUsdM", "USD", "us-gaap:IncreaseDecreaseInContractWithCustomerLiability"],
  ["cashUsdM", "USD", "us-gaap:CashAndCashEquivalentsAtCarryingValue"],
  ["restrictedCashCurrentUsdM", "USD", "us-gaap:RestrictedCashCurrent"],
  ["restrictedCashNoncurrentUsdM", "USD", "us-gaap:RestrictedCashNoncurrent"],
  ["marketableSecuritiesUsdM", "USD", "us-gaap:MarketableSecuritiesCurrent"],
  ["cashAndRestrictedUsdM", "USD", "us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents"],
  ["receivablesUsdM", "USD", "us-gaap:AccountsReceivableNetCurrent"],
  ["propertyUsdM", "USD", "us-gaap:PropertyPlantAndEquipmentNet"],
  ["constructionInProgressUsdM", "USD", "us-gaap:ConstructionInProgressGross"],
  ["operatingLeaseAssetsUsdM", "USD", "us-gaap:OperatingLeaseRightOfUseAsset"],
  ["totalAssetsUsdM", "USD", "us-gaap:Assets"],
  ["totalLiabilitiesUsdM", "USD", "us-gaap:Liabilities"],
  ["equityUsdM", "USD", "us-gaap:StockholdersEquity"],
  ["debtUsdM", "USD", "us-gaap:LongTermDebt"],
  ["debtCurrentUsdM", "USD", "us-gaap:DebtCurrent", "us-gaap:LongTermDebtCurrent"],
  ["debtNoncurrentUsdM", "USD", "us-gaap:LongTermDebtNoncurrent"],
  ["deferredRevenueUsdM", "USD", "us-gaap:ContractWithCustomerLiability"],
  ["deferredRevenueCurrentUsdM", "USD", "us-gaap:ContractWithCustomerLiabilityCurrent"],
  ["deferredRevenueNoncurrentUsdM", "USD", "us-gaap:ContractWithCustomerLiabilityNoncurrent"],
  ["operatingLeaseLiabilitiesUsdM", "USD", "us-gaap:OperatingLeaseLiability"],
  ["remainingPerformanceObligationsUsdM", "USD", "us-gaap:RevenueRemainingPerformanceObligation"],
  ["sharesOutstandingM", "shares", "dei:EntityCommonStockSharesOutstanding"],
];

const ROWS: ReadonlyMap<string, TagRow> = new Map(
  TAGS.flatMap(([metric, unit, ...tags]) => tags.map((tag, place) => [tag, { tag, metric, unit, span: METRICS[metric].kind === "flow", place }] as const)),
);

/** The row of a tag with its taxonomy; undefined for one that is not imported. */
export function findTag(tag: string): TagRow | undefined {
  return ROWS.get(tag);
}

/** Every row of the table. */
export const TAG_ROWS: readonly TagRow[] = [...ROWS.values()];
