import { outstandingBondsUsdM } from "@/lib/model/debt";
import type { Case } from "@/lib/scenario/case";
import type { NumberShape } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

/** A single figure of the opening, under the name that formulas use; read from the case, or calculated. */
export interface OpeningFigure {
  readonly key: string;
  readonly name: WorkbookText;
  readonly unit: WorkbookText;
  readonly shape: NumberShape;
  readonly read?: (scenarioCase: Case) => number;
  readonly formula?: string;
}

const UNIT = {
  usdM: bilingual("USD m", "百万美元"),
  share: bilingual("share", "比例"),
  rate: bilingual("a year", "每年"),
  mw: bilingual("MW", "兆瓦"),
  quarters: bilingual("quarters", "季度"),
  none: bilingual("", ""),
};

function figure(key: string, en: string, zh: string, unit: WorkbookText, shape: NumberShape, read: (opening: Case["opening"]) => number): OpeningFigure {
  return { key, name: bilingual(en, zh), unit, shape, read: ({ opening }) => read(opening) };
}

/** Every figure, in the order of the sheet. */
export const OPENING_FIGURES: readonly OpeningFigure[] = [
  figure("openingFiscalYear", "Fiscal year of the opening balance sheet", "期初资产负债表财年", UNIT.none, "year", (opening) => opening.fiscalYear),
  figure("openingFiscalQuarter", "Fiscal quarter of the opening balance sheet", "期初资产负债表财季", UNIT.none, "count", (opening) => opening.fiscalQuarter),
  { key: "horizonQuarters", name: bilingual("Projected quarters", "推演季度数"), unit: UNIT.quarters, shape: "count", read: ({ quarters }) => quarters },
  { key: "quartersReported", name: bilingual("Quarters of the current year reported", "本年已披露季度数"), unit: UNIT.quarters, shape: "count", formula: "IF(openingFiscalQuarter=4,0,openingFiscalQuarter)" },
  figure("capexYearToDateUsdM", "Capex of the year to date (placed in service)", "本年至今资本开支（投入使用）", UNIT.usdM, "usdM", (opening) => opening.capexYearToDateUsdM),
  { key: "capexReportedUsdM", name: bilingual("Of it, in the current year", "其中属本年"), unit: UNIT.usdM, shape: "usdM", formula: "IF(openingFiscalQuarter=4,0,capexYearToDateUsdM)" },
  figure("openingCashUsdM", "Cash, restricted and marketable included", "现金，含受限资金与有价证券", UNIT.usdM, "usdM", (opening) => opening.cashUsdM),
  figure("openingReceivablesUsdM", "Receivables", "应收账款", UNIT.usdM, "usdM", (opening) => opening.receivablesUsdM),
  figure("openingPropertyUsdM", "Property in service", "在用固定资产", UNIT.usdM, "usdM", (opening) => opening.propertyInServiceUsdM),
  figure("openingPropertyAgeQuarters", "Mean age of the property", "固定资产平均已用年限", UNIT.quarters, "number", (opening) => opening.propertyAgeQuarters),
  figure("openingConstructionUsdM", "Construction in progress", "在建工程", UNIT.usdM, "usdM", (opening) => opening.constructionInProgressUsdM),
  figure("openingConstructionLeadBaseUsdM", "The case’s plan for the first quarter", "基准情形首季计划", UNIT.usdM, "usdM", (opening) => opening.constructionLeadBaseUsdM),
  figure("openingIncentiveAssetUsdM", "Incentive asset (stock granted to customers)", "激励资产（授予客户的股票）", UNIT.usdM, "usdM", (opening) => opening.contractIncentiveAssetUsdM),
  figure("openingOtherAssetsUsdM", "Other assets", "其他资产", UNIT.usdM, "usdM", (opening) => opening.otherAssetsUsdM),
  figure("openingDebtPrincipalUsdM", "Amortising debt", "分期偿还债务", UNIT.usdM, "usdM", (opening) => opening.debt.principalUsdM),
  figure("openingBondsUsdM", "Bonds outstanding", "已发行债券", UNIT.usdM, "usdM", (opening) => outstandingBondsUsdM(opening.debt)),
  figure("openingDeferredRevenueUsdM", "Deferred revenue", "递延收入", UNIT.usdM, "usdM", (opening) => opening.deferredRevenueUsdM),
  figure("openingOtherLiabilitiesUsdM", "Other liabilities", "其他负债", UNIT.usdM, "usdM", (opening) => opening.otherLiabilitiesUsdM),
  figure("openingEquityUsdM", "Equity", "股东权益", UNIT.usdM, "usdM", (opening) => opening.equityUsdM),
  figure("openingDilutedSharesM", "Diluted shares", "摊薄股数", bilingual("million", "百万股"), "sharesM", (opening) => opening.dilutedSharesM),
  figure("openingTaxLossesUsdM", "Tax losses", "税务亏损", UNIT.usdM, "usdM", (opening) => opening.taxLossesUsdM),
  figure("openingActiveMw", "Active power", "在役电力", UNIT.mw, "mw", (opening) => opening.activeMw),
  figure("openingAverageMw", "Average power of the last quarter", "上季平均电力", UNIT.mw, "mw", (opening) => opening.averageMw),
  figure("firstQuarterEarningShare", "Part of new power that earns in its first quarter", "新增电力首季产生收入的比例", UNIT.share, "rate2", (opening) => opening.firstQuarterEarningShare),
  figure("revenueUsdMPerMwYear", "Revenue per MW and year", "每兆瓦年收入", bilingual("USD m", "百万美元"), "index", (opening) => opening.revenueUsdMPerMwYear),
  figure("openingOverheadUsdM", "Overhead of the last quarter", "上季间接费用", UNIT.usdM, "usdM", (opening) => opening.overheadUsdMPerQuarter),
  figure("openingDebtRate", "Interest rate of the amortising debt", "分期偿还债务利率", UNIT.rate, "rate2", (opening) => opening.debt.interestRate),
  figure("investmentGradeRate", "Rate on investment-grade credit", "投资级利率", UNIT.rate, "rate2", (opening) => opening.investmentGradeRate),
  figure("highYieldRate", "High-yield rate", "高收益利率", UNIT.rate, "rate2", (opening) => opening.highYieldRate),
  figure("interestCapitalisationShare", "Part of interest on construction that is capitalised", "在建工程利息资本化比例", UNIT.share, "rate2", (opening) => opening.interestCapitalisationShare),
  figure("powerLoadFactor", "Load factor of power", "电力负载率", UNIT.share, "rate2", (opening) => opening.powerLoadFactor),
  figure("stockCompensationRate", "Stock compensation over revenue", "股权激励占收入", UNIT.share, "rate2", (opening) => opening.stockCompensationRate),
  figure("cashYieldRate", "Yield on cash", "现金收益率", UNIT.rate, "rate2", (opening) => opening.cashYieldRate),
  figure("taxRate", "Tax rate", "税率", UNIT.share, "rate2", (opening) => opening.taxRate),
  figure("taxLossLimitRate", "Largest part of profit that tax losses offset", "税务亏损抵扣上限", UNIT.share, "rate2", (opening) => opening.taxLossLimitRate),
  figure("receivableDays", "Receivable days", "应收天数", bilingual("days", "天"), "count", (opening) => opening.receivableDays),
  figure("issueDiscountRate", "Discount of new shares", "增发折让", UNIT.share, "rate2", (opening) => opening.issueDiscountRate),
  figure("licensingMarginRate", "Margin of licensing", "授权业务利润率", UNIT.share, "rate2", (opening) => opening.licensingMarginRate),
];
