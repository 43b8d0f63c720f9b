import type { NumberShape } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

/** A rate that stays fixed over the projection: the model's terms, from inputs and opening constants. */
export interface DerivedTerm {
  readonly key: string;
  readonly name: WorkbookText;
  readonly unit: WorkbookText;
  readonly equation: WorkbookText;
  readonly shape: NumberShape;
  readonly formula: string;
}

const QUARTERS = bilingual("quarters", "季度");
const FACTOR = bilingual("a quarter", "每季");
const YEARLY = bilingual("a year", "每年");

/** Every term, under the name that formulas use. */
export const DERIVED_TERMS: readonly DerivedTerm[] = [
  { key: "contractTermQuarters", name: bilingual("Contract length", "合同期"), unit: QUARTERS, equation: bilingual("4 × contract length in years", "4×合同期（年）"), shape: "number", formula: "4*contractTermYears" },
  { key: "usefulLifeQuarters", name: bilingual("Useful life", "使用年限"), unit: QUARTERS, equation: bilingual("4 × useful life in years, rounded", "4×使用年限（年），取整"), shape: "number", formula: "ROUND(4*usefulLifeYears,0)" },
  { key: "openingDepreciationQuarters", name: bilingual("Life left of the opening property", "期初固定资产剩余年限"), unit: QUARTERS, equation: bilingual("Useful life − age; at least 1", "使用年限－已用年限，至少为1"), shape: "number", formula: "MAX(1,usefulLifeQuarters-openingPropertyAgeQuarters)" },
  { key: "loanTermQuarters", name: bilingual("Loan term", "贷款期限"), unit: QUARTERS, equation: bilingual("4 × loan term in years", "4×贷款期限（年）"), shape: "number", formula: "4*debtTermYears" },
  { key: "loanRate", name: bilingual("Rate of new equipment loans", "新增设备贷款利率"), unit: YEARLY, equation: bilingual("Investment-grade share × its rate + the rest × high-yield rate + shift", "投资级比例×投资级利率＋其余×高收益利率＋利率变动"), shape: "rate2", formula: "investmentGradeShare*investmentGradeRate+(1-investmentGradeShare)*highYieldRate+interestRateShift" },
  { key: "gapBondRate", name: bilingual("Rate of bonds that close gaps", "弥补缺口债券利率"), unit: YEARLY, equation: bilingual("High-yield rate + shift", "高收益利率＋利率变动"), shape: "rate2", formula: "highYieldRate+interestRateShift" },
  { key: "constructionLead", name: bilingual("Construction per dollar of next quarter’s plan", "在建工程先行倍数"), unit: bilingual("×", "倍"), equation: bilingual("Opening construction ÷ the case’s plan for the first quarter", "期初在建÷基准情形首季计划"), shape: "index", formula: "IF(openingConstructionLeadBaseUsdM>0,openingConstructionUsdM/openingConstructionLeadBaseUsdM,0)" },
  { key: "priceQuarterFactor", name: bilingual("Price factor", "价格系数"), unit: FACTOR, equation: bilingual("(1 + price change)^¼ × (1 + hardware cost change × part passed on)^¼", "（1＋价格变动）的四次方根×（1＋硬件成本变动×转嫁比例）的四次方根"), shape: "index", formula: "SQRT(SQRT(1+contractPriceChangeRate))*SQRT(SQRT(1+hardwareCostChangeRate*hardwarePassThroughRate))" },
  { key: "hardwareCostQuarterFactor", name: bilingual("Hardware cost factor", "硬件成本系数"), unit: FACTOR, equation: bilingual("(1 + hardware cost change)^¼", "（1＋硬件成本变动）的四次方根"), shape: "index", formula: "SQRT(SQRT(1+hardwareCostChangeRate))" },
  { key: "newBookingsQuarterFactor", name: bilingual("Factor of new bookings", "新签规模系数"), unit: FACTOR, equation: bilingual("(1 + growth of new bookings)^¼", "（1＋新签增速）的四次方根"), shape: "index", formula: "SQRT(SQRT(1+newBookingsGrowthRate))" },
  { key: "issuePriceUsd", name: bilingual("Issue price of new shares", "增发价"), unit: bilingual("USD", "美元"), equation: bilingual("Share price × (1 − issue discount)", "股价×（1－折让）"), shape: "usd", formula: "sharePriceUsd*(1-issueDiscountRate)" },
];
