/** Units of assumptions as the workbook writes them: always USD, fractions shown as per cent by the number format. */
import type { AssumptionSpec, AssumptionUnit } from "@/lib/scenario/assumption-spec";
import type { NumberShape } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

const UNITS: Readonly<Record<AssumptionUnit, readonly [WorkbookText, NumberShape]>> = {
  usdBillionPerYear: [bilingual("USD bn a year", "十亿美元/年"), "usdB"],
  usdBillion: [bilingual("USD bn", "十亿美元"), "usdB"],
  usdMillionPerMw: [bilingual("USD m per MW", "百万美元/兆瓦"), "number"],
  usdMillionPerMwYear: [bilingual("USD m per MW-year", "百万美元/兆瓦·年"), "number"],
  usdPerMwh: [bilingual("USD per MWh", "美元/兆瓦时"), "number"],
  usd: [bilingual("USD", "美元"), "usd"],
  annualRate: [bilingual("a year", "每年"), "rate2"],
  share: [bilingual("share", "比例"), "rate2"],
  years: [bilingual("years", "年"), "number"],
  quarters: [bilingual("quarters", "季度"), "count"],
  fiscalYear: [bilingual("fiscal year", "财年"), "year"],
  multiple: [bilingual("×", "倍"), "number"],
  elasticity: [bilingual("elasticity", "弹性"), "number"],
};

export function unitOf(spec: AssumptionSpec): { readonly unit: WorkbookText; readonly shape: NumberShape } {
  if (spec.kind === "customer") return { unit: bilingual("customer", "客户"), shape: "number" };
  const [unit, shape] = UNITS[spec.unit];
  return { unit, shape };
}
