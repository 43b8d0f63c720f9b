import { linesOf, type LineKey } from "./line";

/** A quotient, empty where either side is not known or there is nothing to divide by. */
function quotient(numerator: string, denominator: string): string {
  return `IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),IF(${denominator}=0,"",${numerator}/${denominator}),"")`;
}

/** The sum of the last four quarters, empty where one is not known. */
function ltm(key: LineKey): string {
  return `IF(COUNT([${key}:-3..0])=4,SUM([${key}:-3..0]),"")`;
}

const LAST_FOUR = ["Sum of the last four quarters, reported ones included; empty where one is not known", "最近四个季度合计，含已披露季度；任一季度未知则为空"] as const;

/** What a projection also says. */
export const RATIO_LINES = linesOf("ratios", [
  ["~growth", "rate", ["Revenue growth on the year", "收入同比增速"], ["Revenue ÷ revenue of the same quarter a year before − 1", "收入÷上年同季收入－1"], `IF(ISNUMBER([revenueUsdM:-4]),IF([revenueUsdM:-4]=0,"",[revenueUsdM]/[revenueUsdM:-4]-1),"")`],
  ["~ebitdaMargin", "rate", ["Adjusted EBITDA margin", "经调整EBITDA利润率"], ["Adjusted EBITDA ÷ revenue", "经调整EBITDA÷收入"], quotient("[adjustedEbitdaUsdM]", "[revenueUsdM]")],
  ["~operatingMargin", "rate", ["Adjusted operating margin", "经调整营业利润率"], ["(Adjusted EBITDA − depreciation) ÷ revenue", "（经调整EBITDA－折旧）÷收入"], `IF([revenueUsdM]=0,"",([adjustedEbitdaUsdM]-[depreciationUsdM])/[revenueUsdM])`],
  ["~netMargin", "rate", ["Net margin", "净利率"], ["Net income ÷ revenue", "净利润÷收入"], quotient("[netIncomeUsdM]", "[revenueUsdM]")],
  ["~contractedShare", "rate", ["Contracted share of revenue", "合同收入占比"], ["Contracted revenue ÷ revenue", "合同收入÷收入"], quotient("[contractedRevenueUsdM]", "[revenueUsdM]")],
  ["~backlogCover", "multiple", ["Backlog over next-twelve-months revenue, years", "在手订单÷未来十二个月收入（年）"], ["Backlog ÷ revenue of the next four quarters; near the horizon, of the last four", "在手订单÷其后四个季度收入；临近期末取最后四个季度"], quotient("[backlogUsdM]", "SUM([revenueUsdM:next])")],
  ["~ltmRevenue", "usdM", ["Revenue, last twelve months", "近十二个月收入"], LAST_FOUR, ltm("revenueUsdM")],
  ["~ltmEbitda", "usdM", ["Adjusted EBITDA, last twelve months", "近十二个月经调整EBITDA"], LAST_FOUR, ltm("adjustedEbitdaUsdM")],
  ["~ltmFreeCashFlow", "usdM", ["Free cash flow, last twelve months", "近十二个月自由现金流"], LAST_FOUR, ltm("freeCashFlowUsdM")],
  ["~ltmInterest", "usdM", ["Gross interest, last twelve months", "近十二个月利息总额"], LAST_FOUR, ltm("interestGrossUsdM")],
  ["~ltmRepaid", "usdM", ["Debt repaid, last twelve months", "近十二个月偿还债务"], LAST_FOUR, ltm("debtRepaidUsdM")],
  ["~netDebt", "usdM", ["Net debt", "净债务"], ["Debt − cash", "债务－现金"], "[debtUsdM]-[cashUsdM]", { opening: "[debtUsdM]-[cashUsdM]" }],
  ["~netDebtMultiple", "multiple", ["Net debt ÷ adjusted EBITDA", "净债务÷经调整EBITDA"], ["Net debt ÷ last twelve months’ adjusted EBITDA", "净债务÷近十二个月经调整EBITDA"], quotient("[~netDebt]", "[~ltmEbitda]")],
  ["~interestCoverage", "multiple", ["Interest cover", "利息覆盖倍数"], ["Last twelve months’ adjusted EBITDA ÷ gross interest", "近十二个月经调整EBITDA÷利息总额"], quotient("[~ltmEbitda]", "[~ltmInterest]")],
  ["~debtServiceCoverage", "multiple", ["Debt-service cover", "偿债覆盖倍数"], ["Last twelve months’ adjusted EBITDA ÷ (gross interest + repaid)", "近十二个月经调整EBITDA÷（利息总额＋偿还债务）"], `IF(AND(ISNUMBER([~ltmEbitda]),ISNUMBER([~ltmInterest]),ISNUMBER([~ltmRepaid])),IF(N([~ltmInterest])+N([~ltmRepaid])=0,"",[~ltmEbitda]/([~ltmInterest]+[~ltmRepaid])),"")`],
]);

/** Marks from which the answer sheet finds quarters without array formulas. */
export const WARNING_LINES = linesOf("warnings", [
  ["~gapBegan", "count", ["A funding gap has occurred (1 = yes)", "已出现资金缺口（1＝是）"], ["1 from the first quarter with a gap on", "自首个出现缺口的季度起为1"], "IF(OR([~gapBegan:-1]=1,[fundingGapUsdM]>0),1,0)", { opening: "0" }],
  ["~staysPositive", "count", ["Free cash flow stays positive from here (1 = yes)", "自由现金流自此保持为正（1＝是）"], ["Last twelve months’ free cash flow above zero now and in every later quarter", "近十二个月自由现金流在本季及其后各季均为正"], "IF(N([~ltmFreeCashFlow])>0,IF([t]=horizonQuarters,1,[~staysPositive:+1]),0)"],
  ["~binds", "count", ["Capacity binds (1 = yes, 0 = demand does)", "受产能约束（1＝是，0＝受需求约束）"], ["1 where not all that contracts need is served", "合同需求未获全部满足时为1"], "IF([servedShare]<1,1,0)"],
]);
