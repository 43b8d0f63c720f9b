/** The answer: a sentence, the key figures with the quarter of each, the way to the value of a share, and what the model warns of. */
import { summariseProjection } from "@/lib/model/summary";
import { project } from "@/lib/model/project";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import type { AnnualPlaces } from "./annual-sheet";
import { answerSentence } from "./answer-sentence";
import type { PlanContext } from "./plan-context";
import type { CellRole, NumberShape, SheetDraft } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

const COLUMN = { name: 0, value: 1, when: 2, inCase: 3, change: 4, note: 5 } as const;

export function planAnswer(context: PlanContext, annual: AnnualPlaces): SheetDraft {
  const { grid, request } = context;
  const { scenarioCase, locale } = request;
  const say = (text: WorkbookText) => context.say(text);
  const sheet = context.draft("answer", { widths: [46, 15, 13, 13, 13, 62], orientation: "landscape", isOnePage: true });
  const inCase = summariseProjection(project(scenarioCase.opening, scenarioCase.assumptions, scenarioCase.quarters));
  const all = (key: string) => grid.everyQuarter(key);
  const last = (key: string) => grid.cellOf(key, grid.quarters);
  const quarterOf = (position: string) => `INDEX(${all("~label")},1,${position})`;
  const firstOf = (marks: string) => `IF(SUM(${all(marks)})=0,"–",${quarterOf(`horizonQuarters-SUM(${all(marks)})+1`)})`;
  const labelOf = (t: number | null) => (t === null ? "–" : `${scenarioCase.opening.fiscalYear + Math.floor((scenarioCase.opening.fiscalQuarter + t - 1) / 4)}Q${((scenarioCase.opening.fiscalQuarter + t - 1) % 4) + 1}`);

  sheet.text(0, 0, request.texts.title === "" ? `${request.companyName} (${request.ticker})` : request.texts.title, { role: "title" });
  sheet.text(1, 0, `${scenarioCase.title[locale]} · ${say(bilingual("model version", "模型版本"))} ${MODEL_VERSION}`, { role: "note" });
  sheet.set(2, 0, { formula: answerSentence(locale), look: { role: "label", wrap: true } });
  sheet.merges.push({ row: 2, from: 0, to: 5 });
  sheet.rowHeights.set(2, 34);
  if (request.texts.note !== "") sheet.text(3, 0, request.texts.note, { role: "note" });

  let row = 4;
  const heading = (names: readonly (WorkbookText | null)[]) => {
    names.forEach((name, column) => sheet.text(row, column, name ? say(name) : "", { role: "heading", align: column >= COLUMN.value && column <= COLUMN.change ? "right" : "left" }));
    row += 1;
  };
  interface Figure {
    readonly key: string;
    readonly name: WorkbookText;
    readonly formula: string;
    readonly shape: NumberShape;
    readonly when?: string;
    readonly inCase?: number | string | null;
    readonly note: WorkbookText;
    readonly role?: CellRole;
  }
  const write = ({ key, name, formula, shape, when, inCase: caseValue, note, role = "calculation" }: Figure) => {
    sheet.text(row, COLUMN.name, say(name), { role: role === "total" ? "total" : "label" });
    sheet.set(row, COLUMN.value, { formula, look: { role, shape, align: "right" } });
    if (when !== undefined) sheet.set(row, COLUMN.when, { formula: when, look: { role: "calculation", align: "right" } });
    if (caseValue !== undefined && caseValue !== null) sheet.set(row, COLUMN.inCase, { value: caseValue, look: { role: "history", shape, align: "right" } });
    if (typeof caseValue === "number") sheet.set(row, COLUMN.change, { formula: `IF(ISNUMBER(B${row + 1}),ROUND(B${row + 1}-D${row + 1},9),"")`, look: { role: "calculation", shape, align: "right" } });
    sheet.text(row, COLUMN.note, say(note), { role: "note" });
    context.name(key, sheet, row, COLUMN.value);
    if (when !== undefined) context.name(`${key}Quarter`, sheet, row, COLUMN.when);
    row += 1;
  };

  heading([bilingual("Key figures", "关键数据"), bilingual("Scenario", "本情景"), bilingual("Quarter", "季度"), bilingual("Case", "基准"), bilingual("Change", "差异"), null]);
  const coverage = all("~debtServiceCoverage");
  const FIGURES: readonly Figure[] = [
    { key: "answerRevenueUsdM", name: bilingual("Revenue, last four quarters, USD m", "最后四个季度收入，百万美元"), formula: last("~ltmRevenue"), shape: "usdM", when: quarterOf("horizonQuarters"), inCase: inCase.horizonRevenueUsdM, note: bilingual("Sum of the projection’s last four quarters", "推演期最后四个季度合计"), role: "total" },
    { key: "answerMarginRate", name: bilingual("Adjusted EBITDA margin", "经调整EBITDA利润率"), formula: `IF(${last("~ltmRevenue")}=0,"",${last("~ltmEbitda")}/${last("~ltmRevenue")})`, shape: "rate", inCase: inCase.horizonAdjustedEbitdaMarginRate, note: bilingual("Adjusted EBITDA ÷ revenue of the same quarters", "同期经调整EBITDA÷收入") },
    { key: "answerFreeCashFlow", name: bilingual("Free cash flow positive from", "自由现金流转正时点"), formula: firstOf("~staysPositive"), shape: "number", inCase: labelOf(inCase.lastingFreeCashFlowQuarter), note: bilingual("First quarter from which last-twelve-months free cash flow stays positive", "近十二个月自由现金流自此持续为正的首个季度") },
    { key: "answerPeakDebtUsdM", name: bilingual("Debt peaks at, USD m", "债务峰值，百万美元"), formula: `MAX(${all("debtUsdM")})`, shape: "usdM", when: quarterOf(`MATCH(MAX(${all("debtUsdM")}),${all("debtUsdM")},0)`), inCase: inCase.peakDebt.value, note: bilingual("Highest debt at a quarter’s end", "季末债务最高值") },
    { key: "answerCoverage", name: bilingual("Lowest debt-service cover", "最低偿债覆盖倍数"), formula: `IF(COUNT(${coverage})=0,"",MIN(${coverage}))`, shape: "multiple", when: `IF(COUNT(${coverage})=0,"–",${quarterOf(`MATCH(MIN(${coverage}),${coverage},0)`)})`, inCase: inCase.lowestDebtServiceCoverage?.value ?? null, note: bilingual("Last twelve months’ adjusted EBITDA ÷ (gross interest + debt repaid)", "近十二个月经调整EBITDA÷（利息总额＋偿还债务）") },
    { key: "answerDepreciationPeakUsdM", name: bilingual("Depreciation peaks at, USD m", "折旧峰值，百万美元"), formula: `MAX(${all("depreciationUsdM")})`, shape: "usdM", when: quarterOf(`MATCH(MAX(${all("depreciationUsdM")}),${all("depreciationUsdM")},0)`), inCase: inCase.depreciationPeak.value, note: bilingual("Highest depreciation of a quarter", "单季折旧最高值") },
    { key: "answerFundingGapUsdM", name: bilingual("Funding gaps in all, USD m", "资金缺口合计，百万美元"), formula: `SUM(${all("fundingGapUsdM")})`, shape: "usdM", inCase: inCase.fundingGapUsdM, note: bilingual("Met with new shares and bonds", "以增发新股与债券弥补") },
    { key: "answerDilutionRate", name: bilingual("Dilution", "摊薄比例"), formula: `${last("dilutedSharesM")}/openingDilutedSharesM-1`, shape: "rate", inCase: inCase.dilutionRate, note: bilingual("Shares at the horizon ÷ shares today − 1", "期末股数÷当前股数－1") },
  ];
  FIGURES.forEach(write);

  row += 1;
  heading([bilingual("Value per share", "每股价值"), bilingual("Scenario", "本情景"), null, bilingual("Case", "基准"), bilingual("Change", "差异"), null]);
  const VALUATION: readonly Figure[] = [
    { key: "exitLtmEbitdaUsdM", name: bilingual("Adjusted EBITDA, last four quarters, USD m", "最后四个季度经调整EBITDA，百万美元"), formula: last("~ltmEbitda"), shape: "usdM", note: bilingual("", "") },
    { key: "exitEnterpriseValueUsdM", name: bilingual("Enterprise value at the horizon, USD m", "期末企业价值，百万美元"), formula: "exitEbitdaMultiple*exitLtmEbitdaUsdM", shape: "usdM", inCase: inCase.value.enterpriseValueAtExitUsdM, note: bilingual("Exit multiple × adjusted EBITDA", "退出倍数×经调整EBITDA") },
    { key: "exitEquityValueUsdM", name: bilingual("Equity value at the horizon, USD m", "期末股权价值，百万美元"), formula: `exitEnterpriseValueUsdM-${last("debtUsdM")}+${last("cashUsdM")}`, shape: "usdM", inCase: inCase.value.equityValueAtExitUsdM, note: bilingual("Less debt, plus cash", "减债务，加现金") },
    { key: "exitValuePerShareUsd", name: bilingual("Value per share at the horizon, USD", "期末每股价值，美元"), formula: `MAX(0,exitEquityValueUsdM/${last("dilutedSharesM")})`, shape: "usd", inCase: inCase.value.valuePerShareAtExitUsd, note: bilingual("÷ diluted shares; not below zero", "÷摊薄股数，不低于零") },
    { key: "valuePerShareUsd", name: bilingual("Value per share today, USD", "当前每股价值，美元"), formula: "exitValuePerShareUsd/(1+costOfEquityRate)^(horizonQuarters/4)", shape: "usd", inCase: inCase.value.valuePerShareUsd, note: bilingual("Discounted at the cost of equity", "按股权成本折现"), role: "total" },
    { key: "answerSharePriceUsd", name: bilingual("Share price, USD", "股价，美元"), formula: "sharePriceUsd", shape: "usd", inCase: scenarioCase.assumptions.sharePriceUsd, note: bilingual("", "") },
    { key: "upsideRate", name: bilingual("Value against price", "价值相对股价"), formula: "valuePerShareUsd/sharePriceUsd-1", shape: "rate", inCase: inCase.value.upsideRate, note: bilingual("Value ÷ price − 1", "价值÷股价－1") },
  ];
  VALUATION.forEach(write);

  row += 1;
  heading([bilingual("What today’s price pays for", "当前股价对应的估值"), bilingual("Scenario", "本情景"), null, null, null, null]);
  const yearRevenue = annual.sheet.address(annual.rows.get("revenueUsdM") ?? 0, annual.firstColumn);
  const perSales = (of: string) => `IF(ISNUMBER(${yearRevenue}),IF(${yearRevenue}=0,"",${of}/${yearRevenue}),"")`;
  const MARKET: readonly Figure[] = [
    { key: "marketCapUsdM", name: bilingual("Market value of the equity, USD m", "股权市值，百万美元"), formula: "sharePriceUsd*openingDilutedSharesM", shape: "usdM", note: bilingual("Share price × diluted shares", "股价×摊薄股数") },
    { key: "enterpriseValueUsdM", name: bilingual("Enterprise value, USD m", "企业价值，百万美元"), formula: "marketCapUsdM+openingDebtPrincipalUsdM+openingBondsUsdM-openingCashUsdM", shape: "usdM", note: bilingual("Plus debt, less cash, of the opening balance sheet", "加期初债务，减期初现金") },
    { key: "evToSales", name: bilingual(`Enterprise value ÷ revenue of ${annual.firstYear}`, `企业价值÷${annual.firstYear}年收入`), formula: perSales("enterpriseValueUsdM"), shape: "multiple", note: bilingual("Reported quarters included", "含已披露季度") },
    { key: "priceToSales", name: bilingual(`Market value ÷ revenue of ${annual.firstYear}`, `市值÷${annual.firstYear}年收入`), formula: perSales("marketCapUsdM"), shape: "multiple", note: bilingual("Reported quarters included", "含已披露季度") },
  ];
  MARKET.forEach(write);

  row += 1;
  heading([bilingual("What the model warns of", "模型提示的问题"), bilingual("Raised", "是否触发"), bilingual("Quarter", "季度"), bilingual("Amount", "数额"), null, null]);
  const yes = (condition: string) => `IF(${condition},"${say(bilingual("yes", "是"))}","–")`;
  const lowestServed = `MIN(${all("servedShare")})`;
  const worst = `MATCH(${lowestServed},${all("servedShare")},0)`;
  const walls = annual.sheet.range(annual.rows.get("~wall") ?? 0, annual.firstColumn, annual.rows.get("~wall") ?? 0, annual.lastColumn);
  const warn = (name: WorkbookText, condition: string, when: string, amount: string, shape: NumberShape, note: WorkbookText) => {
    sheet.text(row, COLUMN.name, say(name), { role: "label" });
    sheet.set(row, COLUMN.value, { formula: yes(condition), look: { role: "verdict", align: "right" } });
    sheet.set(row, COLUMN.when, { formula: `IF(${condition},${when},"–")`, look: { role: "calculation", align: "right" } });
    sheet.set(row, COLUMN.inCase, { formula: `IF(${condition},${amount},"–")`, look: { role: "calculation", shape, align: "right" } });
    sheet.text(row, COLUMN.note, say(note), { role: "note" });
    row += 1;
  };
  warn(bilingual("Funding gap", "资金缺口"), "answerFundingGapUsdM>0", firstOf("~gapBegan"), "answerFundingGapUsdM", "usdM", bilingual("First quarter; sum of all gaps, USD m", "首个季度；缺口合计，百万美元"));
  warn(bilingual("Contracts short of capacity", "合同产能短缺"), `${lowestServed}<1`, quarterOf(worst), `INDEX(${all("neededMw")},1,${worst})-INDEX(${all("usedMw")},1,${worst})`, "mw", bilingual("Worst quarter; missing MW", "最严重季度；短缺兆瓦"));
  warn(bilingual("Debt-service cover below one", "偿债覆盖倍数低于1"), "AND(ISNUMBER(answerCoverage),N(answerCoverage)<1)", "answerCoverageQuarter", "answerCoverage", "multiple", bilingual("Worst quarter; cover", "最严重季度；倍数"));
  warn(bilingual("Net debt above enterprise value", "净债务高于企业价值"), "exitEquityValueUsdM<0", quarterOf("horizonQuarters"), "exitEquityValueUsdM", "usdM", bilingual("At the horizon; equity value, USD m", "期末；股权价值，百万美元"));
  warn(bilingual("Repayments above operating cash flow", "还款额高于经营现金流"), `SUM(${walls})>0`, `INDEX(${annual.sheet.range(3, annual.firstColumn, 3, annual.lastColumn)},1,MATCH(1,${walls},0))`, `SUM(${walls})`, "count", bilingual("First fiscal year; number of years", "首个财年；年数"));

  row += 1;
  heading([bilingual("About this workbook", "关于本工作簿"), null, null, null, null, null]);
  const about: readonly (readonly [string, CellRole, string?])[] = [
    [request.link, "link", request.link],
    [say(bilingual("Input: change it. All other cells follow.", "输入：可修改，其余单元格随之重算。")), "input"],
    [say(bilingual("Reported or fixed by the case", "已披露，或由基准情形固定")), "history"],
    [say(bilingual("Calculated", "计算")), "calculation"],
    [request.notAdvice, "note"],
  ];
  for (const [text, role, hyperlink] of about) {
    sheet.set(row, 0, { value: text, look: { role, align: "left" }, ...(hyperlink !== undefined && { hyperlink }) });
    row += 1;
  }
  return sheet;
}
