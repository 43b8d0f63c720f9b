import type { MetricText } from "./metric-text";

/** Names and definitions of the metrics of the income and cash-flow statements. */
export const RESULTS_TEXT = {
  revenueUsdM: {
    label: { en: "Revenue", zh: "收入" },
    definition: {
      en: "Revenue recognised in the period under US accounting rules, committed contracts and on-demand together.",
      zh: "按美国会计准则在当期确认的收入，含承诺合同与按需业务。",
    },
  },
  annualisedRunRateRevenueUsdM: {
    label: { en: "Annualised run-rate revenue", zh: "年化收入" },
    definition: {
      en: "Revenue that a year would bring at the rate reached at the end of the period, as management uses the term in its guidance.",
      zh: "按期末达到的收入水平折算的全年收入，口径为管理层指引所用。",
    },
  },
  costOfRevenueUsdM: {
    label: { en: "Cost of revenue", zh: "营业成本" },
    definition: {
      en: "Direct cost of the data centres: rent, power, staff on site and the depreciation of power installations; the depreciation of computing equipment is not in it.",
      zh: "数据中心的直接成本，包括租金、电力、现场人员及电力设施折旧；不含计算设备折旧。",
    },
  },
  technologyAndInfrastructureUsdM: {
    label: { en: "Technology and infrastructure", zh: "技术与基础设施费用" },
    definition: {
      en: "Operating expense that holds the depreciation of computing equipment and the cost of research and engineering.",
      zh: "营业费用的一项，包含计算设备折旧以及研发与工程成本。",
    },
  },
  salesAndMarketingUsdM: {
    label: { en: "Sales and marketing", zh: "销售与营销费用" },
    definition: {
      en: "Operating expense for selling and marketing.",
      zh: "用于销售与营销的营业费用。",
    },
  },
  generalAndAdministrativeUsdM: {
    label: { en: "General and administrative", zh: "一般及行政费用" },
    definition: {
      en: "Operating expense for management and administration.",
      zh: "用于管理与行政的营业费用。",
    },
  },
  operatingExpensesUsdM: {
    label: { en: "Total operating expenses", zh: "营业支出合计" },
    definition: {
      en: "Cost of revenue, technology and infrastructure, sales and marketing, general and administrative together.",
      zh: "营业成本、技术与基础设施、销售与营销、一般及行政费用之和。",
    },
  },
  operatingIncomeUsdM: {
    label: { en: "Operating income", zh: "营业利润" },
    definition: {
      en: "Revenue less total operating expenses, as reported.",
      zh: "收入减营业支出合计，按披露数。",
    },
  },
  interestExpenseUsdM: {
    label: { en: "Interest expense, net", zh: "利息费用净额" },
    definition: {
      en: "Interest expense as the income statement shows it, after interest that was capitalised.",
      zh: "利润表所列利息费用，已扣除资本化利息。",
    },
  },
  debtInterestExpenseUsdM: {
    label: { en: "Interest expense on debt", zh: "债务利息费用" },
    definition: {
      en: "Interest expense on borrowings alone, after capitalised interest, as tagged in the filings.",
      zh: "仅就借款计算、已扣除资本化利息的利息费用，按申报文件标注。",
    },
  },
  interestCapitalisedUsdM: {
    label: { en: "Capitalised interest", zh: "资本化利息" },
    definition: {
      en: "Interest of the period added to the cost of assets under construction instead of being expensed.",
      zh: "当期计入在建资产成本、未列为费用的利息。",
    },
  },
  fairValueAdjustmentsUsdM: {
    label: { en: "Fair-value adjustments", zh: "公允价值变动" },
    definition: {
      en: "Gain (positive) or loss (negative) from changes in the fair value of derivatives and warrants.",
      zh: "衍生工具及认股权证公允价值变动的收益（正）或损失（负）。",
    },
  },
  otherIncomeUsdM: {
    label: { en: "Other income, net", zh: "其他收入净额" },
    definition: {
      en: "Other income less other expense below the operating line, interest expense left out.",
      zh: "营业利润以下的其他收入减其他支出，不含利息费用。",
    },
  },
  pretaxIncomeUsdM: {
    label: { en: "Income before tax", zh: "税前利润" },
    definition: {
      en: "Income before income tax.",
      zh: "扣除所得税前的利润。",
    },
  },
  taxUsdM: {
    label: { en: "Income tax", zh: "所得税" },
    definition: {
      en: "Income tax for the period; a benefit is negative.",
      zh: "当期所得税；税收利益为负数。",
    },
  },
  netIncomeUsdM: {
    label: { en: "Net income", zh: "净利润" },
    definition: {
      en: "Income after tax; a loss is negative.",
      zh: "税后利润；亏损为负数。",
    },
  },
  depreciationUsdM: {
    label: { en: "Depreciation and amortisation", zh: "折旧与摊销" },
    definition: {
      en: "Depreciation and amortisation of the period as the cash-flow statement shows it.",
      zh: "现金流量表所列当期折旧与摊销。",
    },
  },
  stockCompensationUsdM: {
    label: { en: "Stock-based compensation", zh: "股权激励费用" },
    definition: {
      en: "Expense for shares granted to employees, paid in stock and not in cash.",
      zh: "授予员工股份形成的费用，以股份而非现金支付。",
    },
  },
  adjustedEbitdaUsdM: {
    label: { en: "Adjusted EBITDA", zh: "经调整EBITDA" },
    definition: {
      en: "Net income before interest, tax, depreciation, amortisation, stock-based compensation and one-off items, as the company defines it.",
      zh: "扣除利息、税项、折旧、摊销、股权激励及一次性项目前的净利润，公司口径。",
    },
  },
  adjustedOperatingIncomeUsdM: {
    label: { en: "Adjusted operating income", zh: "经调整营业利润" },
    definition: {
      en: "Operating income before stock-based compensation and one-off items, after depreciation, as the company defines it.",
      zh: "扣除股权激励及一次性项目前、折旧后的营业利润，公司口径。",
    },
  },
  adjustedNetIncomeUsdM: {
    label: { en: "Adjusted net income", zh: "经调整净利润" },
    definition: {
      en: "Net income before stock-based compensation, fair-value adjustments and one-off items, as the company defines it.",
      zh: "扣除股权激励、公允价值变动及一次性项目前的净利润，公司口径。",
    },
  },
  adjustedEbitdaMarginRate: {
    label: { en: "Adjusted EBITDA margin", zh: "经调整EBITDA利润率" },
    definition: {
      en: "Adjusted EBITDA as a share of revenue, in whole per cents as the company states it.",
      zh: "经调整EBITDA占收入的比例，为公司披露的整数百分比。",
    },
  },
  adjustedOperatingMarginRate: {
    label: { en: "Adjusted operating margin", zh: "经调整营业利润率" },
    definition: {
      en: "Adjusted operating income, after depreciation, as a share of revenue, in whole per cents as the company states it.",
      zh: "折旧后的经调整营业利润占收入的比例，为公司披露的整数百分比。",
    },
  },
  operatingLeaseCostUsdM: {
    label: { en: "Operating lease cost", zh: "经营租赁成本" },
    definition: {
      en: "Fixed cost of operating leases in the period, data-centre space above all.",
      zh: "当期经营租赁的固定成本，以数据中心场地为主。",
    },
  },
  variableLeaseCostUsdM: {
    label: { en: "Variable lease cost", zh: "可变租赁成本" },
    definition: {
      en: "Lease cost of the period that depends on use or on the cost of the site.",
      zh: "当期随用量或场地成本变动的租赁成本。",
    },
  },
  dilutedSharesM: {
    label: { en: "Diluted shares, average", zh: "摊薄加权平均股数" },
    definition: {
      en: "Weighted average number of shares over the period that the diluted result per share is divided by.",
      zh: "计算每股摊薄收益所用的当期加权平均股数。",
    },
  },
  dilutedEarningsPerShareUsd: {
    label: { en: "Diluted earnings per share", zh: "每股摊薄收益" },
    definition: {
      en: "Net income attributable to common shareholders per diluted share; a loss is negative.",
      zh: "归属普通股股东的净利润除以摊薄股数；亏损为负数。",
    },
  },
  operatingCashFlowUsdM: {
    label: { en: "Operating cash flow", zh: "经营现金流" },
    definition: {
      en: "Net cash provided by operating activities, customers’ prepayments included.",
      zh: "经营活动产生的现金净额，含客户预付款。",
    },
  },
  investingCashFlowUsdM: {
    label: { en: "Investing cash flow", zh: "投资现金流" },
    definition: {
      en: "Net cash provided by investing activities; spending is negative.",
      zh: "投资活动产生的现金净额；支出为负数。",
    },
  },
  financingCashFlowUsdM: {
    label: { en: "Financing cash flow", zh: "筹资现金流" },
    definition: {
      en: "Net cash provided by financing activities.",
      zh: "筹资活动产生的现金净额。",
    },
  },
  propertyPurchasesUsdM: {
    label: { en: "Cash paid for property and equipment", zh: "购置物业及设备支付的现金" },
    definition: {
      en: "Cash paid for property and equipment, capitalised software included; purchases that a vendor finances are not in it.",
      zh: "购置物业及设备（含资本化软件）支付的现金；不含供应商融资的采购。",
    },
  },
  capexPlacedUsdM: {
    label: { en: "Capital expenditure (company definition)", zh: "资本开支（公司口径）" },
    definition: {
      en: "Additions to property and equipment less the change in construction in progress, so assets placed in service, as the company defines capital expenditure.",
      zh: "物业及设备增加额减去在建工程的变动，即投入使用的资产，公司对资本开支的口径。",
    },
  },
  debtProceedsUsdM: {
    label: { en: "Proceeds from debt", zh: "举债所得现金" },
    definition: {
      en: "Cash received from new borrowings in the period, before repayments.",
      zh: "当期新增借款收到的现金，未扣除偿还额。",
    },
  },
  debtRepaymentsUsdM: {
    label: { en: "Repayments of debt", zh: "偿还债务支付的现金" },
    definition: {
      en: "Cash paid back on borrowings in the period, a positive number.",
      zh: "当期偿还借款支付的现金，以正数列示。",
    },
  },
  deferredRevenueChangeUsdM: {
    label: { en: "Change in deferred revenue", zh: "递延收入变动" },
    definition: {
      en: "Change in deferred revenue in the cash-flow statement: prepayments received less prepayments recognised as revenue.",
      zh: "现金流量表所列递延收入变动，即收到的预付款减已确认为收入的部分。",
    },
  },
} as const satisfies Record<string, MetricText>;
