import type { Section } from "./lines/line";
import { bilingual, type WorkbookText } from "./workbook-text";

export const SECTION_NAMES: Readonly<Record<Section, WorkbookText>> = {
  time: bilingual("Time", "时间"),
  capex: bilingual("Capital expenditure", "资本开支"),
  debtService: bilingual("Debt service", "债务偿付"),
  property: bilingual("Property", "固定资产"),
  power: bilingual("Power", "电力"),
  prices: bilingual("Prices and new bookings", "价格与新签"),
  contracts: bilingual("Contracts", "合同"),
  revenue: bilingual("Revenue", "收入"),
  customers: bilingual("Contracted revenue by customer", "分客户合同收入"),
  costs: bilingual("Costs", "成本"),
  earnings: bilingual("Earnings and tax", "利润与所得税"),
  cash: bilingual("Cash, funding gap, debt and equity", "现金、资金缺口、债务与权益"),
  balance: bilingual("Balance sheet", "资产负债表"),
  ratios: bilingual("What the projection also says", "其他指标"),
  warnings: bilingual("Marks for the answer", "结论用标记"),
};
