/** A projected quarter under the field names of `model.md`, section 5, for files and other programs. */
import type { Projection } from "@/lib/model/projection";
import type { QuarterField } from "@/lib/model/quarter";

/** The lines of a row, in the order of `model.md`; `byCustomer` stands after revenue. */
export const MODEL_ROW_FIELDS = [
  "t",
  "fiscalYear",
  "fiscalQuarter",
  "capexPlacedUsdM",
  "capitalSpendingUsdM",
  "constructionInProgressUsdM",
  "propertyInServiceUsdM",
  "depreciationUsdM",
  "activeMw",
  "averageMw",
  "earningMw",
  "neededMw",
  "servedShare",
  "retiredMw",
  "contractedRevenueUsdM",
  "onDemandRevenueUsdM",
  "licensingRevenueUsdM",
  "incentiveUsdM",
  "revenueUsdM",
  "byCustomer",
  "largestShare",
  "topTwoShare",
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
  "netIncomeUsdM",
  "operatingCashFlowUsdM",
  "freeCashFlowUsdM",
  "debtDrawnUsdM",
  "debtRepaidUsdM",
  "bondsIssuedUsdM",
  "equityRaisedUsdM",
  "fundingGapUsdM",
  "cashUsdM",
  "debtUsdM",
  "receivablesUsdM",
  "deferredRevenueUsdM",
  "contractIncentiveAssetUsdM",
  "equityUsdM",
  "dilutedSharesM",
  "balanceCheckUsdM",
] as const satisfies readonly (QuarterField | "byCustomer")[];

/** Amounts by field; revenue by customer by name. */
export type ModelRow = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

/** Quarter `t` with exactly these fields. */
export function buildModelRow(projection: Projection, t: number): ModelRow {
  const byCustomer = Object.fromEntries(
    projection.opening.customers.map((name, customer) => [name, projection.customerRevenueUsdM(customer, t)]),
  );
  const cells = MODEL_ROW_FIELDS.map((field) => [field, field === "byCustomer" ? byCustomer : projection.at(field, t)] as const);
  return Object.fromEntries(cells);
}

/** Every projected quarter, t = 1 first. */
export function buildModelRows(projection: Projection): ModelRow[] {
  return Array.from({ length: projection.quarters }, (_, index) => buildModelRow(projection, index + 1));
}
