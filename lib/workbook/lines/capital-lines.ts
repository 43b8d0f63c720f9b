import { linesOf } from "./line";

/**
 * Time, capital expenditure, property and power. Fiscal years count from two years before the opening, so that no
 * reported quarter divides a negative number: programs disagree on its whole part.
 */
export const TIME_LINES = linesOf("time", [
  ["t", "count", ["Projected quarter", "推演季度"], ["Counts from the opening balance sheet, which is 0", "自期初资产负债表起计数，期初为0"], "[t:-1]+1", { opening: "0" }],
  ["fiscalYear", "year", ["Fiscal year", "财年"], ["Opening fiscal year + whole years since then", "期初财年＋其后的整年数"], "openingFiscalYear-2+INT((openingFiscalQuarter+[t]+7)/4)", { opening: "openingFiscalYear" }],
  ["fiscalQuarter", "count", ["Fiscal quarter", "财季"], ["Counts from 1 to 4 in each fiscal year", "每个财年内由1至4"], "MOD(openingFiscalQuarter+[t]+7,4)+1", { opening: "openingFiscalQuarter" }],
]);

const NEXT_YEARS = "INT((quartersReported+[t])/4)";

export const CAPEX_LINES = linesOf("capex", [
  ["~nextPlan", "usdM", ["Placements planned for the next quarter", "下一季度计划投产"], ["Rest of this year’s capex ÷ quarters left; from next year on, the year’s capex ÷ 4", "本年剩余资本开支÷剩余季度数；自下一年起为当年资本开支÷4"], `IF(${NEXT_YEARS}=0,MAX(0,capexCurrentYearUsdB*1000-capexReportedUsdM)/(4-quartersReported),capexNextYearUsdB*1000*(1+capexGrowthRate)^(${NEXT_YEARS}-1)/4)`, { opening: `IF(${NEXT_YEARS}=0,MAX(0,capexCurrentYearUsdB*1000-capexReportedUsdM)/(4-quartersReported),capexNextYearUsdB*1000*(1+capexGrowthRate)^(${NEXT_YEARS}-1)/4)` }],
  ["capexPlannedUsdM", "usdM", ["Planned placements", "计划投产"], ["What the quarter before planned for this one", "上一季度为本季度所作的计划"], "[~nextPlan:-1]"],
  ["capexUnplacedUsdM", "usdM", ["Slipped into the next quarter", "推迟至下一季度"], ["Slip rate × (planned + slipped into this quarter)", "推迟比例×（计划＋由上季推迟而来）"], "deliverySlipRate*([capexPlannedUsdM]+[capexUnplacedUsdM:-1])", { opening: "0" }],
  ["capexPlacedUsdM", "usdM", ["Placed in service (capex, company definition)", "投入使用（公司口径资本开支）"], ["Planned + slipped into this quarter − slipped into the next", "计划＋由上季推迟而来－推迟至下季"], "[capexPlannedUsdM]+[capexUnplacedUsdM:-1]-[capexUnplacedUsdM]", { isTotal: true }],
  ["~constructionTarget", "usdM", ["Construction that the plan asks for", "计划所需在建工程"], ["Lead × next quarter’s plan + slipped", "先行倍数×下季计划＋推迟"], "constructionLead*[~nextPlan]+[capexUnplacedUsdM]"],
  ["capitalSpendingUsdM", "usdM", ["Capital spending", "资本支出"], ["Placed + construction asked for − construction before; never below zero", "投产＋所需在建－上期在建，不低于零"], "MAX(0,[capexPlacedUsdM]+[~constructionTarget]-[constructionInProgressUsdM:-1])", { isTotal: true }],
  ["constructionInProgressUsdM", "usdM", ["Construction in progress", "在建工程"], ["What the plan asks for; where nothing need be bought, before − placed", "计划所需；无须新购时为上期－投产"], "IF([capexPlacedUsdM]+[~constructionTarget]-[constructionInProgressUsdM:-1]<0,[constructionInProgressUsdM:-1]-[capexPlacedUsdM],[~constructionTarget])", { opening: "openingConstructionUsdM" }],
]);

export const PROPERTY_LINES = linesOf("property", [
  ["~additions", "usdM", ["Additions to property", "固定资产增加"], ["Placed in service + capitalised interest", "投入使用＋资本化利息"], "[capexPlacedUsdM]+[interestCapitalisedUsdM]", { opening: "0" }],
  ["~additionsInAll", "usdM", ["Additions in all", "累计增加"], ["Running total of additions", "增加额的累计值"], "[~additionsInAll:-1]+[~additions]", { opening: "0" }],
  ["~oldestFull", "count", ["Oldest quarter fully depreciated", "已提足折旧的最近季度"], ["Quarter − useful life in quarters; not below 0", "季度－使用年限（季），不低于0"], "MAX(0,[t]-usefulLifeQuarters)"],
  ["depreciationUsdM", "usdM", ["Depreciation", "折旧"], ["Opening property ÷ its remaining life + each quarter’s additions ÷ life, half in the first and in the last quarter", "期初固定资产÷剩余年限＋各季增加额÷年限，首季与末季各计一半"], "IF([t]<=openingDepreciationQuarters,openingPropertyUsdM/openingDepreciationQuarters,0)+([~additionsInAll:-1]-INDEX([~additionsInAll:0t..-1],1,[~oldestFull]+1)+([~additions]+INDEX([~additions:0t..-1],1,[~oldestFull]+1))/2)/usefulLifeQuarters", { reported: (quarter) => quarter.depreciationUsdM, isTotal: true }],
  ["propertyInServiceUsdM", "usdM", ["Property in service", "在用固定资产"], ["Before + additions − depreciation", "上期＋增加－折旧"], "[propertyInServiceUsdM:-1]+[~additions]-[depreciationUsdM]", { opening: "openingPropertyUsdM" }],
]);

export const POWER_LINES = linesOf("power", [
  ["hardwareCostIndex", "index", ["Hardware cost index", "硬件成本指数"], ["Before × (1 + hardware cost change)^¼", "上期×（1＋硬件成本变动）的四次方根"], "[hardwareCostIndex:-1]*hardwareCostQuarterFactor", { opening: "1" }],
  ["addedMw", "mw", ["Power added", "新增电力"], ["Placed in service ÷ (cost per MW × index)", "投入使用÷（每兆瓦成本×指数）"], "[capexPlacedUsdM]/(capexUsdMPerMw*[hardwareCostIndex])", { opening: "INDEX(openingAddedMw,1)" }],
  ["retiredMw", "mw", ["Power retired", "退役电力"], ["What was added a useful life ago, reported quarters included", "一个使用年限之前新增的电力，含已披露季度"], "IF([t]>=usefulLifeQuarters,INDEX([addedMw:0t..-1],1,[t]-usefulLifeQuarters+1),INDEX(openingAddedMw,usefulLifeQuarters-[t]+1))"],
  ["activeMw", "mw", ["Active power", "在役电力"], ["Before + added − retired; not below zero", "上期＋新增－退役，不低于零"], "MAX(0,[activeMw:-1]+[addedMw]-[retiredMw])", { opening: "openingActiveMw", isTotal: true }],
  ["averageMw", "mw", ["Average power, on which costs run", "平均电力（成本基础）"], ["Average of the quarter’s two ends", "季初与季末的平均"], "([activeMw:-1]+[activeMw])/2", { opening: "openingAverageMw" }],
  ["earningMw", "mw", ["Power that earns, on which revenue runs", "产生收入的电力（收入基础）"], ["Before + first-quarter share × change", "上期＋首季产生收入比例×变动"], "[activeMw:-1]+firstQuarterEarningShare*([activeMw]-[activeMw:-1])"],
]);

export const PRICE_LINES = linesOf("prices", [
  ["priceIndex", "index", ["Price index of new business", "新业务价格指数"], ["Before × (1 + price change)^¼ × (1 + hardware cost change × part passed on)^¼", "上期×（1＋价格变动）的四次方根×（1＋硬件成本变动×转嫁比例）的四次方根"], "[priceIndex:-1]*priceQuarterFactor", { opening: "1" }],
  ["bookingsIndex", "index", ["Index of new bookings", "新签规模指数"], ["1 in the first quarter, then × (1 + growth)^¼", "首季为1，其后逐季×（1＋增速）的四次方根"], "IF([t]=1,1,[bookingsIndex:-1]*newBookingsQuarterFactor)", { opening: "1" }],
  ["~premium", "index", ["Price of new contracts against the index", "新合同相对指数的价格"], ["1 + premium up to its last year, then 1", "溢价期内为1＋溢价，其后为1"], "IF([fiscalYear]<=premiumEndYear,1+newContractPremiumRate,1)"],
]);
