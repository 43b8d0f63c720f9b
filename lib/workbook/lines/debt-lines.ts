import { linesOf } from "./line";

/** Debt service, on what stood at the start of the quarter. */
export const DEBT_SERVICE_LINES = linesOf("debtService", [
  ["debtDrawnUsdM", "usdM", ["Equipment loans drawn", "提取设备贷款"], ["Debt-funded share × capital spending", "贷款出资比例×资本支出"], "debtFundedShare*[capitalSpendingUsdM]", { opening: "0" }],
  ["~drawnInAll", "usdM", ["Loans drawn in all", "累计提取"], ["Running total of loans drawn", "提取额的累计值"], "[~drawnInAll:-1]+[debtDrawnUsdM]", { opening: "0" }],
  ["~ladder", "usdM", ["Repayment of opening debt", "偿还期初债务"], ["Reported schedule, never more than is left", "按披露的还款计划，不超过余额"], "MIN([openingDebtUsdM:-1],INDEX(openingRepaymentsUsdM,[t]))"],
  ["~oldestPaying", "count", ["Last quarter whose loans are paid in whole instalments", "整期还款已结束的最近季度"], ["Quarter − 1 − whole instalments; not below 0", "季度－1－整期数，不低于0"], "MAX(0,[t]-1-INT(loanTermQuarters))"],
  ["~instalments", "usdM", ["Instalments of equipment loans", "设备贷款分期还款"], ["Each loan ÷ its quarters, from the quarter after the draw; a broken term ends with a shorter one", "各笔贷款÷期数，自提取后一季起；非整期的末期较短"], "([~drawnInAll:-1]-INDEX([~drawnInAll:0t..-1],1,[~oldestPaying]+1)+INDEX([debtDrawnUsdM:0t..-1],1,[~oldestPaying]+1)*(loanTermQuarters-INT(loanTermQuarters)))/loanTermQuarters"],
  ["~bondsMatured", "usdM", ["Bonds that mature", "到期债券"], ["Principal of the reported bonds due in the quarter", "本季到期的已披露债券本金"], "SUMPRODUCT((bondMaturityQuarter=[t])*(bondIssueQuarter<=[t])*bondPrincipalUsdM)"],
  ["~bondsIssuedKnown", "usdM", ["Reported bonds issued", "已披露债券发行"], ["Principal of the reported bonds issued in the quarter", "本季发行的已披露债券本金"], "SUMPRODUCT((bondIssueQuarter=[t])*(bondMaturityQuarter>=[t])*bondPrincipalUsdM)"],
  ["debtRepaidUsdM", "usdM", ["Debt repaid", "偿还债务"], ["Opening debt + instalments + bonds that mature", "期初债务还款＋分期还款＋到期债券"], "[~ladder]+[~instalments]+[~bondsMatured]", { isTotal: true }],
  ["openingDebtUsdM", "usdM", ["Opening amortising debt left", "期初分期偿还债务余额"], ["Before − repayment", "上期－还款"], "[openingDebtUsdM:-1]-[~ladder]", { opening: "openingDebtPrincipalUsdM" }],
  ["loansUsdM", "usdM", ["New equipment loans", "新增设备贷款"], ["Before − instalments + drawn", "上期－分期还款＋提取"], "[loansUsdM:-1]-[~instalments]+[debtDrawnUsdM]", { opening: "0" }],
  ["~bondInterest", "usdM", ["Interest on reported bonds", "已披露债券利息"], ["Rate × principal ÷ 4; half in the quarter of issue or maturity", "利率×本金÷4，发行季与到期季计一半"], "SUMPRODUCT((bondIssueQuarter<=[t])*(bondMaturityQuarter>=[t])*bondInterestRate*bondPrincipalUsdM/4*(1-0.5*((bondIssueQuarter=[t])+(bondMaturityQuarter=[t])>0)))"],
  ["interestGrossUsdM", "usdM", ["Gross interest", "利息总额"], ["Each balance less half of the quarter’s repayment, half of the draw, at its rate ÷ 4; bonds as above", "各余额减本季还款的一半，提取额计一半，乘以利率÷4；债券如上"], "openingDebtRate/4*([openingDebtUsdM:-1]-[~ladder]/2)+loanRate/4*([loansUsdM:-1]-[~instalments]/2+[debtDrawnUsdM]/2)+gapBondRate/4*[gapBondsUsdM:-1]+[~bondInterest]", { isTotal: true }],
  ["interestCapitalisedUsdM", "usdM", ["Capitalised interest", "资本化利息"], ["Capitalised share × average rate × average construction; never above gross", "资本化比例×平均利率×平均在建工程，不超过利息总额"], "MIN([interestGrossUsdM],interestCapitalisationShare*IF([debtUsdM:-1]>0,[interestGrossUsdM]/[debtUsdM:-1],0)*([constructionInProgressUsdM:-1]+[constructionInProgressUsdM])/2)"],
  ["interestExpenseUsdM", "usdM", ["Interest expense", "利息费用"], ["Gross − capitalised", "利息总额－资本化"], "[interestGrossUsdM]-[interestCapitalisedUsdM]", { reported: (quarter) => quarter.interestExpenseUsdM }],
]);

/** Cash, the funding gap, debt, equity and the balance sheet. */
export const CASH_LINES = linesOf("cash", [
  ["operatingCashFlowUsdM", "usdM", ["Operating cash flow", "经营现金流"], ["Net income + depreciation + stock compensation + incentive − rise of receivables + prepayments − deferred revenue released", "净利润＋折旧＋股权激励＋激励摊销－应收增加＋预收款－递延收入释放"], "[netIncomeUsdM]+[depreciationUsdM]+[stockCompensationUsdM]+[incentiveUsdM]-([receivablesUsdM]-[receivablesUsdM:-1])+[prepaymentsUsdM]-[deferredRevenueReleasedUsdM]", { reported: (quarter) => quarter.operatingCashFlowUsdM, isTotal: true }],
  ["freeCashFlowUsdM", "usdM", ["Free cash flow", "自由现金流"], ["Operating cash flow − capital spending − capitalised interest", "经营现金流－资本支出－资本化利息"], "[operatingCashFlowUsdM]-[capitalSpendingUsdM]-[interestCapitalisedUsdM]", { reported: (quarter) => (quarter.operatingCashFlowUsdM === null || quarter.propertyPurchasesUsdM === null ? null : quarter.operatingCashFlowUsdM - quarter.propertyPurchasesUsdM), isTotal: true }],
  ["~cashBeforeGap", "usdM", ["Cash before the gap", "弥补缺口前现金"], ["Cash before + free cash flow + drawn + reported issues − repaid", "上期现金＋自由现金流＋提取＋已披露发行－还款"], "[cashUsdM:-1]+[freeCashFlowUsdM]+[debtDrawnUsdM]+[~bondsIssuedKnown]-[debtRepaidUsdM]"],
  ["fundingGapUsdM", "usdM", ["Funding gap", "资金缺口"], ["Minimum cash − cash before the gap; not below zero", "最低现金－弥补缺口前现金，不低于零"], "MAX(0,minimumCashUsdB*1000-[~cashBeforeGap])", { isTotal: true }],
  ["equityRaisedUsdM", "usdM", ["New shares sold", "增发新股"], ["Equity share × gap", "股权比例×缺口"], "equityShareOfGap*[fundingGapUsdM]"],
  ["bondsIssuedUsdM", "usdM", ["Bonds issued", "发行债券"], ["Reported issues + the gap’s rest", "已披露发行＋缺口其余部分"], "[~bondsIssuedKnown]+[fundingGapUsdM]-[equityRaisedUsdM]"],
  ["cashUsdM", "usdM", ["Cash", "现金"], ["Cash before the gap + gap", "弥补缺口前现金＋缺口"], "[~cashBeforeGap]+[fundingGapUsdM]", { opening: "openingCashUsdM", isTotal: true }],
  ["gapBondsUsdM", "usdM", ["Bonds that closed gaps", "为弥补缺口发行的债券"], ["Before + the gap’s rest", "上期＋缺口其余部分"], "[gapBondsUsdM:-1]+[fundingGapUsdM]-[equityRaisedUsdM]", { opening: "0" }],
  ["bondsUsdM", "usdM", ["Bonds", "债券"], ["Before + issued − matured", "上期＋发行－到期"], "[bondsUsdM:-1]+[bondsIssuedUsdM]-[~bondsMatured]", { opening: "openingBondsUsdM" }],
  ["debtUsdM", "usdM", ["Debt", "债务"], ["Opening debt left + new loans + bonds", "期初债务余额＋新增贷款＋债券"], "[openingDebtUsdM]+[loansUsdM]+[bondsUsdM]", { opening: "[openingDebtUsdM]+[loansUsdM]+[bondsUsdM]", isTotal: true }],
  ["equityUsdM", "usdM", ["Equity", "股东权益"], ["Before + net income + stock compensation + grants + new shares", "上期＋净利润＋股权激励＋授予客户股票＋增发"], "[equityUsdM:-1]+[netIncomeUsdM]+[stockCompensationUsdM]+[equityGrantedUsdM]+[equityRaisedUsdM]", { opening: "openingEquityUsdM" }],
  ["dilutedSharesM", "sharesM", ["Diluted shares", "摊薄股数"], ["Before + new shares ÷ issue price + (stock compensation + grants) ÷ share price", "上期＋增发÷发行价＋（股权激励＋授予客户股票）÷股价"], "[dilutedSharesM:-1]+[equityRaisedUsdM]/issuePriceUsd+([stockCompensationUsdM]+[equityGrantedUsdM])/sharePriceUsd", { opening: "openingDilutedSharesM" }],
]);

const BALANCE = "[cashUsdM]+[receivablesUsdM]+[propertyInServiceUsdM]+[constructionInProgressUsdM]+[contractIncentiveAssetUsdM]+openingOtherAssetsUsdM-([debtUsdM]+[deferredRevenueUsdM]+openingOtherLiabilitiesUsdM+[equityUsdM])";

export const BALANCE_LINES = linesOf("balance", [
  ["~assets", "usdM", ["Assets", "资产"], ["Cash + receivables + property + construction + incentive asset + other", "现金＋应收＋固定资产＋在建＋激励资产＋其他"], "[cashUsdM]+[receivablesUsdM]+[propertyInServiceUsdM]+[constructionInProgressUsdM]+[contractIncentiveAssetUsdM]+openingOtherAssetsUsdM", { opening: "[cashUsdM]+[receivablesUsdM]+[propertyInServiceUsdM]+[constructionInProgressUsdM]+[contractIncentiveAssetUsdM]+openingOtherAssetsUsdM" }],
  ["~claims", "usdM", ["Liabilities and equity", "负债与权益"], ["Debt + deferred revenue + other + equity", "债务＋递延收入＋其他＋权益"], "[debtUsdM]+[deferredRevenueUsdM]+openingOtherLiabilitiesUsdM+[equityUsdM]", { opening: "[debtUsdM]+[deferredRevenueUsdM]+openingOtherLiabilitiesUsdM+[equityUsdM]" }],
  ["balanceCheckUsdM", "difference", ["Assets less liabilities and equity", "资产减负债与权益"], ["Zero in every quarter", "每季均为零"], BALANCE, { opening: BALANCE, isTotal: true }],
]);
