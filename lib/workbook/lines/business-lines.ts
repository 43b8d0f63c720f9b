import { linesOf } from "./line";

/** What the contracts sheet finds for the quarter, and what becomes of the backlog. */
export const CONTRACT_LINES = linesOf("contracts", [
  ["~lossBegins", "count", ["Cancellation happens (1 = yes)", "是否发生取消（1＝是）"], ["First projected quarter of the year of the cancellation", "取消年度的首个推演季度"], "IF(AND([fiscalYear]=stressedCustomerLossYear,OR([t]=1,[fiscalQuarter]=1)),1,0)"],
  ["cancelledUsdM", "usdM", ["Cancelled", "取消"], ["Stressed customer’s rates × loss × quarters left", "受压客户费率×流失比例×剩余季数"], "SUMPRODUCT([rate*:-1]-[served rate*],[left*:-1])"],
  ["~backlogOpen", "usdM", ["Backlog to be served from", "可供履约的在手订单"], ["Backlog before − cancelled", "上期在手订单－取消"], "[backlogUsdM:-1]-[cancelledUsdM]"],
  ["~lastMw", "mw", ["Power for contracts in their last quarter", "末季合同所需电力"], ["Σ MW × quarters left", "各合同兆瓦×剩余季数之和"], "SUMPRODUCT(([phase*]=1)*[served rate*]*[left*:-1]/[price*:-1])*4/revenueUsdMPerMwYear"],
  ["~otherMw", "mw", ["Power for the other contracts in service", "其他履约中合同所需电力"], ["Σ MW", "各合同兆瓦之和"], "SUMPRODUCT(([phase*]=2)*[served rate*]/[price*:-1])*4/revenueUsdMPerMwYear"],
  ["~renewedMw", "mw", ["Power for renewals, rest of the quarter", "续签合同在本季剩余时间所需电力"], ["Σ MW kept × (1 − quarters left)", "各合同保留兆瓦×（1－剩余季数）之和"], "SUMPRODUCT(([phase*]=1)*[kept rate*]*(1-[left*:-1])/[price*:-1])*4/revenueUsdMPerMwYear"],
  ["~shareLast", "rate2", ["Served share, last quarters", "末季合同满足比例"], ["Power that earns ÷ needed, at most 1", "产生收入的电力÷所需，最高为1"], "IF([~lastMw]>[earningMw],[earningMw]/[~lastMw],1)"],
  ["~renews", "count", ["Contracts renew (1 = yes)", "合同可续签（1＝是）"], ["Only where all last quarters are served", "仅当末季合同全部满足"], "IF([~shareLast]=1,1,0)"],
  ["~restMw", "mw", ["Power for the rest", "其余所需电力"], ["Others + renewals", "其他＋续签"], "[~otherMw]+[~renews]*[~renewedMw]"],
  ["~spareMw", "mw", ["Power left for the rest", "可供其余合同的电力"], ["Power that earns − used by last quarters; not below zero", "产生收入的电力－末季合同使用，不低于零"], "MAX(0,[earningMw]-[~lastMw]*[~shareLast])"],
  ["~shareRest", "rate2", ["Served share, the rest", "其余合同满足比例"], ["Power left ÷ power for the rest, at most 1", "可供电力÷其余所需，最高为1"], "IF([~restMw]>[~spareMw],[~spareMw]/[~restMw],1)"],
  ["neededMw", "mw", ["Power that contracts need", "合同所需电力"], ["Last quarters + the rest", "末季＋其余"], "[~lastMw]+[~restMw]"],
  ["usedMw", "mw", ["Power used by contracts", "合同使用电力"], ["Each times its served share", "各自×满足比例"], "[~lastMw]*[~shareLast]+[~restMw]*[~shareRest]"],
  ["servedShare", "rate2", ["Served share of all that is needed", "合同需求满足比例"], ["Used ÷ needed; 1 where nothing is needed", "使用÷所需；无需求时为1"], "IF([neededMw]>[usedMw],[usedMw]/[neededMw],1)", { isTotal: true }],
  ["renewalsUsdM", "usdM", ["Renewed", "续签"], ["Σ renewed rate × contract length", "续签费率×合同期之和"], "[~renews]*contractTermQuarters*SUMPRODUCT(([phase*]=1)*[rate*])"],
  ["bookingsUsdM", "usdM", ["Newly signed", "新签"], ["New bookings ÷ 4 × index × share after self-building", "年新签额÷4×指数×扣除自建后的份额"], "newBookingsUsdBPerYear*1000/4*[bookingsIndex]*bookingShareInAll"],
  ["contractedRevenueUsdM", "usdM", ["Contracted revenue", "合同收入"], ["Σ rate × served part of the quarter", "费率×本季已履约部分之和"], "SUMPRODUCT([served rate*],[served*])+SUMPRODUCT([rate*],[renewal served*])", { isTotal: true }],
  ["backlogUsdM", "usdM", ["Backlog", "在手订单"], ["Σ rate × quarters left, new contracts included", "费率×剩余季数之和，含新签"], "SUMPRODUCT([rate*],[left*])", { opening: "SUMPRODUCT([rate*],[left*])", isTotal: true }],
  ["~backlogCheck", "difference", ["Backlog roll-forward", "在手订单滚动核对"], ["Before − cancelled − contracted revenue + renewed + signed − backlog: zero", "上期－取消－合同收入＋续签＋新签－在手订单，应为零"], "[backlogUsdM:-1]-[cancelledUsdM]-[contractedRevenueUsdM]+[renewalsUsdM]+[bookingsUsdM]-[backlogUsdM]"],
]);

export const REVENUE_LINES = linesOf("revenue", [
  ["onDemandRevenueUsdM", "usdM", ["On-demand revenue", "按需收入"], ["Spare power × part sold × revenue per MW × price index ÷ 4", "闲置电力×售出比例×每兆瓦收入×价格指数÷4"], "MAX(0,[earningMw]-[usedMw])*onDemandUtilisationRate*revenueUsdMPerMwYear*[priceIndex]/4"],
  ["licensingRevenueUsdM", "usdM", ["Licensing revenue", "授权收入"], ["Yearly licensing ÷ 4 from its first year", "自首年起为年授权收入÷4"], "IF([fiscalYear]>=licensingStartYear,licensingRevenueUsdBPerYear*1000/4,0)"],
  ["~servedPart", "rate2", ["Part of the backlog served", "在手订单履约比例"], ["Contracted revenue ÷ backlog to be served from, at most 1", "合同收入÷可供履约的在手订单，最高为1"], "IF([~backlogOpen]>[contractedRevenueUsdM],[contractedRevenueUsdM]/[~backlogOpen],IF([~backlogOpen]>0,1,0))"],
  ["incentiveUsdM", "usdM", ["Stock granted to customers, charged", "授予客户股票的摊销"], ["Incentive asset before × part served", "上期激励资产×履约比例"], "[contractIncentiveAssetUsdM:-1]*[~servedPart]"],
  ["revenueUsdM", "usdM", ["Revenue", "收入"], ["Contracted + on demand + licensing − incentive", "合同＋按需＋授权－激励摊销"], "[contractedRevenueUsdM]+[onDemandRevenueUsdM]+[licensingRevenueUsdM]-[incentiveUsdM]", { reported: (quarter) => quarter.revenueUsdM, isTotal: true }],
  ["deferredRevenueReleasedUsdM", "usdM", ["Deferred revenue released", "递延收入释放"], ["Deferred revenue before × part served", "上期递延收入×履约比例"], "[deferredRevenueUsdM:-1]*[~servedPart]"],
  ["equityGrantedUsdM", "usdM", ["Stock granted on new contracts", "新合同授予客户股票"], ["Grant rate × newly signed", "授予比例×新签"], "equityGrantRate*[bookingsUsdM]"],
  ["prepaymentsUsdM", "usdM", ["Prepayments received", "收到预付款"], ["Prepaid part × newly signed", "预付比例×新签"], "prepaymentRate*[bookingsUsdM]"],
  ["contractIncentiveAssetUsdM", "usdM", ["Incentive asset", "激励资产"], ["Before − charged + granted", "上期－摊销＋授予"], "[contractIncentiveAssetUsdM:-1]-[incentiveUsdM]+[equityGrantedUsdM]", { opening: "openingIncentiveAssetUsdM" }],
  ["deferredRevenueUsdM", "usdM", ["Deferred revenue", "递延收入"], ["Before − released + prepayments", "上期－释放＋预付款"], "[deferredRevenueUsdM:-1]-[deferredRevenueReleasedUsdM]+[prepaymentsUsdM]", { opening: "openingDeferredRevenueUsdM" }],
]);

export const COST_LINES = linesOf("costs", [
  ["powerUsdM", "usdM", ["Power", "电费"], ["Average MW × 2,190 h × load factor × price ÷ 10⁶", "平均兆瓦×2190小时×负载率×电价÷10⁶"], "[averageMw]*2190*powerLoadFactor*powerPriceUsdPerMwh/1000000"],
  ["rentUsdM", "usdM", ["Rent and site operations", "租金与场地运营"], ["Average MW × rent ÷ 4", "平均兆瓦×租金÷4"], "[averageMw]*rentUsdMPerMwYear/4"],
  ["overheadUsdM", "usdM", ["Overhead", "间接费用"], ["Opening overhead × (average MW ÷ opening average MW)^elasticity", "期初间接费用×（平均兆瓦÷期初平均兆瓦）的弹性次方"], "openingOverheadUsdM*IF([averageMw]>0,([averageMw]/openingAverageMw)^overheadElasticity,IF(overheadElasticity=0,1,0))"],
  ["licensingCostUsdM", "usdM", ["Licensing cost", "授权成本"], ["Licensing revenue × (1 − margin)", "授权收入×（1－利润率）"], "[licensingRevenueUsdM]*(1-licensingMarginRate)"],
  ["adjustedEbitdaUsdM", "usdM", ["Adjusted EBITDA", "经调整EBITDA"], ["Revenue − these costs", "收入－以上成本"], "[revenueUsdM]-[powerUsdM]-[rentUsdM]-[overheadUsdM]-[licensingCostUsdM]", { reported: (quarter) => quarter.adjustedEbitdaUsdM, isTotal: true }],
]);

export const EARNINGS_LINES = linesOf("earnings", [
  ["stockCompensationUsdM", "usdM", ["Stock compensation", "股权激励"], ["Rate × revenue", "比例×收入"], "stockCompensationRate*[revenueUsdM]"],
  ["interestIncomeUsdM", "usdM", ["Interest income", "利息收入"], ["Cash before × yield ÷ 4", "上期现金×收益率÷4"], "[cashUsdM:-1]*cashYieldRate/4"],
  ["pretaxIncomeUsdM", "usdM", ["Income before tax", "税前利润"], ["Adjusted EBITDA − depreciation − stock compensation − interest expense + interest income", "经调整EBITDA－折旧－股权激励－利息费用＋利息收入"], "[adjustedEbitdaUsdM]-[depreciationUsdM]-[stockCompensationUsdM]-[interestExpenseUsdM]+[interestIncomeUsdM]", { isTotal: true }],
  ["~lossesUsed", "usdM", ["Tax losses used", "使用税务亏损"], ["Profit × limit, never more than there are", "利润×上限，不超过余额"], "MIN([taxLossesUsdM:-1],taxLossLimitRate*MAX(0,[pretaxIncomeUsdM]))"],
  ["taxLossesUsdM", "usdM", ["Tax losses", "税务亏损余额"], ["Before − used + loss of the quarter", "上期－使用＋本季亏损"], "[taxLossesUsdM:-1]-[~lossesUsed]+MAX(0,-[pretaxIncomeUsdM])", { opening: "openingTaxLossesUsdM" }],
  ["taxUsdM", "usdM", ["Tax", "所得税"], ["Tax rate × (profit − losses used)", "税率×（利润－已用亏损）"], "taxRate*(MAX(0,[pretaxIncomeUsdM])-[~lossesUsed])"],
  ["netIncomeUsdM", "usdM", ["Net income", "净利润"], ["Income before tax − tax", "税前利润－所得税"], "[pretaxIncomeUsdM]-[taxUsdM]", { isTotal: true }],
  ["receivablesUsdM", "usdM", ["Receivables", "应收账款"], ["Receivable days ÷ 90 × revenue", "应收天数÷90×收入"], "receivableDays/90*[revenueUsdM]", { opening: "openingReceivablesUsdM" }],
]);
