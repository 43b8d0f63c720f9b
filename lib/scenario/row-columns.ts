/** What each line of a projected quarter is called in both languages, and its unit: for the headers and metadata of files. */
import type { BilingualText } from "@/lib/facts/fact";
import type { MODEL_ROW_FIELDS } from "./model-row";

/** A line of a row; revenue by customer is one line with a column for each. */
export type RowField = (typeof MODEL_ROW_FIELDS)[number];

/** Units of the lines, in words of the facts' units. */
export type RowUnit = "USD millions" | "MW" | "fraction" | "million shares";

export interface RowColumn extends BilingualText {
  /** Absent where the line counts time. */
  readonly unit?: RowUnit;
}

const usdM = (en: string, zh: string): RowColumn => ({ en, zh, unit: "USD millions" });
const mw = (en: string, zh: string): RowColumn => ({ en, zh, unit: "MW" });
const share = (en: string, zh: string): RowColumn => ({ en, zh, unit: "fraction" });

/** The columns by field. */
export const ROW_COLUMNS: Readonly<Record<RowField, RowColumn>> = {
  t: { en: "Projected quarter, counted from 1", zh: "预测季度序号" },
  fiscalYear: { en: "Fiscal year", zh: "财年" },
  fiscalQuarter: { en: "Fiscal quarter", zh: "财季" },
  capexPlacedUsdM: usdM("Capital expenditure placed in service", "投入使用的资本支出（公司口径）"),
  capitalSpendingUsdM: usdM("Capital spending", "资本支出"),
  constructionInProgressUsdM: usdM("Construction in progress", "在建工程"),
  propertyInServiceUsdM: usdM("Property in service, net", "在用物业及设备净值"),
  depreciationUsdM: usdM("Depreciation", "折旧"),
  activeMw: mw("Active power at quarter end", "期末在役电力"),
  averageMw: mw("Average power of the quarter", "当季平均电力"),
  earningMw: mw("Power that earns", "产生收入的电力"),
  neededMw: mw("Power that contracts need", "合同所需电力"),
  servedShare: share("Share of contracted need that is served", "合同需求满足率"),
  retiredMw: mw("Power retired", "退役电力"),
  contractedRevenueUsdM: usdM("Contracted revenue", "合同收入"),
  onDemandRevenueUsdM: usdM("On-demand revenue", "按需收入"),
  licensingRevenueUsdM: usdM("Licensing revenue", "授权收入"),
  incentiveUsdM: usdM("Customer incentive charged against revenue", "冲减收入的客户激励"),
  revenueUsdM: usdM("Revenue", "收入"),
  byCustomer: usdM("Contracted revenue by customer", "各客户合同收入"),
  largestShare: share("Largest named customer’s share of revenue", "最大具名客户收入占比"),
  topTwoShare: share("Two largest named customers’ share of revenue", "前两大具名客户收入占比"),
  bookingsUsdM: usdM("New bookings", "新签合同"),
  renewalsUsdM: usdM("Renewals", "续签"),
  cancelledUsdM: usdM("Cancelled", "取消"),
  backlogUsdM: usdM("Revenue backlog", "在手订单"),
  powerUsdM: usdM("Cost of power", "电力成本"),
  rentUsdM: usdM("Rent and site operations", "租金及场地运营"),
  overheadUsdM: usdM("Other cash costs", "其他现金成本"),
  licensingCostUsdM: usdM("Cost of licensing", "授权成本"),
  adjustedEbitdaUsdM: usdM("Adjusted EBITDA", "经调整EBITDA"),
  stockCompensationUsdM: usdM("Stock-based compensation", "股权激励"),
  interestGrossUsdM: usdM("Interest, gross", "利息总额"),
  interestCapitalisedUsdM: usdM("Interest capitalised", "资本化利息"),
  interestExpenseUsdM: usdM("Interest expense", "利息费用"),
  interestIncomeUsdM: usdM("Interest income", "利息收入"),
  pretaxIncomeUsdM: usdM("Income before tax", "税前利润"),
  taxUsdM: usdM("Tax", "税项"),
  netIncomeUsdM: usdM("Net income", "净利润"),
  operatingCashFlowUsdM: usdM("Operating cash flow", "经营现金流"),
  freeCashFlowUsdM: usdM("Free cash flow", "自由现金流"),
  debtDrawnUsdM: usdM("Equipment loans drawn", "提取设备贷款"),
  debtRepaidUsdM: usdM("Debt repaid", "偿还债务"),
  bondsIssuedUsdM: usdM("Bonds issued", "发行债券"),
  equityRaisedUsdM: usdM("Equity raised", "股权融资"),
  fundingGapUsdM: usdM("Funding gap", "资金缺口"),
  cashUsdM: usdM("Cash", "现金"),
  debtUsdM: usdM("Gross debt", "总债务"),
  receivablesUsdM: usdM("Receivables", "应收账款"),
  deferredRevenueUsdM: usdM("Deferred revenue", "递延收入"),
  contractIncentiveAssetUsdM: usdM("Contract incentive asset", "合同激励资产"),
  equityUsdM: usdM("Equity", "股东权益"),
  dilutedSharesM: { en: "Diluted shares", zh: "摊薄后股数", unit: "million shares" },
  balanceCheckUsdM: usdM("Balance sheet check, zero when it balances", "资产负债表校验（平衡时为零）"),
};
