import type { MetricText } from "./metric-text";

/** Names and definitions of the metrics of the balance sheet. */
export const BALANCE_TEXT = {
  cashUsdM: {
    label: { en: "Cash and cash equivalents", zh: "现金及现金等价物" },
    definition: {
      en: "Cash and cash equivalents at the end of the period, restricted cash left out.",
      zh: "期末现金及现金等价物，不含受限资金。",
    },
  },
  restrictedCashCurrentUsdM: {
    label: { en: "Restricted cash, current", zh: "受限资金（流动）" },
    definition: {
      en: "Cash bound by loan agreements that becomes free within a year.",
      zh: "受贷款协议限制、一年内可解除限制的资金。",
    },
  },
  restrictedCashNoncurrentUsdM: {
    label: { en: "Restricted cash, non-current", zh: "受限资金（非流动）" },
    definition: {
      en: "Cash bound by loan agreements for longer than a year.",
      zh: "受贷款协议限制超过一年的资金。",
    },
  },
  marketableSecuritiesUsdM: {
    label: { en: "Marketable securities", zh: "有价证券" },
    definition: {
      en: "Securities held that can be sold at once.",
      zh: "所持可随时出售的证券。",
    },
  },
  cashAndRestrictedUsdM: {
    label: { en: "Cash with restricted cash", zh: "现金及受限资金" },
    definition: {
      en: "Cash, cash equivalents and restricted cash together.",
      zh: "现金、现金等价物及受限资金之和。",
    },
  },
  cashRestrictedAndMarketableUsdM: {
    label: { en: "Cash with restricted cash and securities", zh: "现金、受限资金及有价证券" },
    definition: {
      en: "Cash, cash equivalents, restricted cash and marketable securities together, which the model counts as cash.",
      zh: "现金、现金等价物、受限资金及有价证券之和，模型以此作为现金。",
    },
  },
  receivablesUsdM: {
    label: { en: "Accounts receivable", zh: "应收账款" },
    definition: {
      en: "Amounts billed to customers and not yet paid, net of allowances.",
      zh: "已向客户开票、尚未收回的款项，已扣除坏账准备。",
    },
  },
  propertyUsdM: {
    label: { en: "Property and equipment, net", zh: "物业及设备净额" },
    definition: {
      en: "Cost of property and equipment less accumulated depreciation, construction in progress included.",
      zh: "物业及设备原值减累计折旧，含在建工程。",
    },
  },
  constructionInProgressUsdM: {
    label: { en: "Construction in progress", zh: "在建工程" },
    definition: {
      en: "Equipment and sites bought and not yet in service, on which no depreciation is charged.",
      zh: "已购置、尚未投入使用的设备和场地，未计提折旧。",
    },
  },
  operatingLeaseAssetsUsdM: {
    label: { en: "Operating lease assets", zh: "经营租赁使用权资产" },
    definition: {
      en: "Right-of-use assets from operating leases.",
      zh: "经营租赁形成的使用权资产。",
    },
  },
  totalAssetsUsdM: {
    label: { en: "Total assets", zh: "资产总计" },
    definition: {
      en: "Total assets on the balance sheet.",
      zh: "资产负债表资产总计。",
    },
  },
  totalLiabilitiesUsdM: {
    label: { en: "Total liabilities", zh: "负债合计" },
    definition: {
      en: "Total liabilities on the balance sheet, redeemable equity left out.",
      zh: "资产负债表负债合计，不含可赎回权益。",
    },
  },
  equityUsdM: {
    label: { en: "Stockholders’ equity", zh: "股东权益" },
    definition: {
      en: "Stockholders’ equity on the balance sheet, redeemable equity left out.",
      zh: "资产负债表股东权益，不含可赎回权益。",
    },
  },
  redeemableClassAUsdM: {
    label: { en: "Redeemable class A shares", zh: "可赎回A类普通股" },
    definition: {
      en: "Class A shares that holders may return, shown between liabilities and equity.",
      zh: "持有人有权退回的A类普通股，列于负债与权益之间。",
    },
  },
  redeemablePreferredUsdM: {
    label: { en: "Redeemable preferred stock", zh: "可赎回优先股" },
    definition: {
      en: "Convertible preferred stock that could be redeemed before the listing, shown between liabilities and equity.",
      zh: "上市前可赎回的可转换优先股，列于负债与权益之间。",
    },
  },
  debtUsdM: {
    label: { en: "Debt, carrying amount", zh: "债务（账面值）" },
    definition: {
      en: "Debt on the balance sheet after unamortised discount and issue costs; leases are not in it.",
      zh: "资产负债表债务，已扣除未摊销折价及发行费用；不含租赁。",
    },
  },
  debtCurrentUsdM: {
    label: { en: "Debt due within a year", zh: "一年内到期债务" },
    definition: {
      en: "The part of the carrying amount of debt that falls due within a year.",
      zh: "债务账面值中一年内到期的部分。",
    },
  },
  debtNoncurrentUsdM: {
    label: { en: "Debt due after a year", zh: "一年后到期债务" },
    definition: {
      en: "The part of the carrying amount of debt that falls due after a year.",
      zh: "债务账面值中一年后到期的部分。",
    },
  },
  debtPrincipalUsdM: {
    label: { en: "Debt, principal", zh: "债务（本金）" },
    definition: {
      en: "Principal owed on all borrowings, before discount and issue costs.",
      zh: "全部借款所欠本金，未扣除折价及发行费用。",
    },
  },
  deferredRevenueUsdM: {
    label: { en: "Deferred revenue", zh: "递延收入" },
    definition: {
      en: "Money that customers have paid ahead and that is not yet revenue.",
      zh: "客户已预付、尚未确认为收入的款项。",
    },
  },
  deferredRevenueCurrentUsdM: {
    label: { en: "Deferred revenue, current", zh: "递延收入（流动）" },
    definition: {
      en: "The part of deferred revenue to be recognised within a year.",
      zh: "一年内将确认为收入的递延收入。",
    },
  },
  deferredRevenueNoncurrentUsdM: {
    label: { en: "Deferred revenue, non-current", zh: "递延收入（非流动）" },
    definition: {
      en: "The part of deferred revenue to be recognised after a year.",
      zh: "一年后将确认为收入的递延收入。",
    },
  },
  operatingLeaseLiabilitiesUsdM: {
    label: { en: "Operating lease liabilities", zh: "经营租赁负债" },
    definition: {
      en: "Present value of the payments due under operating leases that have begun.",
      zh: "已起租的经营租赁未来付款的现值。",
    },
  },
  liquidityUsdM: {
    label: { en: "Liquidity", zh: "流动性" },
    definition: {
      en: "Cash and undrawn credit together, as the company states it.",
      zh: "现金与未提取信贷额度之和，公司口径。",
    },
  },
  undrawnFacilitiesUsdM: {
    label: { en: "Undrawn credit facilities", zh: "未提取信贷额度" },
    definition: {
      en: "Committed credit that has not been drawn.",
      zh: "已获承诺、尚未提取的信贷额度。",
    },
  },
  effectiveDebtRate: {
    label: { en: "Effective interest rate on debt", zh: "债务实际利率" },
    definition: {
      en: "Weighted average effective interest rate of the debt outstanding, a year.",
      zh: "未偿债务的加权平均实际年利率。",
    },
  },
  federalTaxLossesUsdM: {
    label: { en: "Federal tax losses carried forward", zh: "联邦税务亏损结转" },
    definition: {
      en: "Net operating losses that may be set against later US federal taxable income.",
      zh: "可抵减以后年度美国联邦应税所得的净经营亏损。",
    },
  },
  sharesOutstandingM: {
    label: { en: "Shares outstanding", zh: "已发行股数" },
    definition: {
      en: "Class A and class B shares outstanding on a day.",
      zh: "某日已发行的A类与B类普通股合计。",
    },
  },
} as const satisfies Record<string, MetricText>;
