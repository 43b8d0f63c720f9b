/**
 * The check: the app's own figures as numbers, the sheet's as formulas, and the difference. It holds for the inputs
 * with which the workbook was made; the identities below hold for any.
 */
import { summariseProjection } from "@/lib/model/summary";
import { marketMultiples } from "@/lib/model/valuation";
import { QUARTER_FIELDS } from "@/lib/model/quarter-record";
import { columnLetters, relativeAddress } from "./cell-address";
import { customerKey } from "./lines/all-lines";
import { orderCustomers } from "./opening-sheet";
import type { PlanContext } from "./plan-context";
import { linesFor } from "./projection-sheet";
import type { NumberShape, SheetDraft } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

const COLUMN = { name: 0, inApp: 1, inSheet: 2, difference: 3, firstQuarter: 5 } as const;

export function planCheck(context: PlanContext): SheetDraft {
  const { grid, projection, request } = context;
  const say = (text: WorkbookText) => context.say(text);
  const sheet = context.draft("check", { widths: [46, 16, 16, 14, 3, 11], frozen: { rows: 4, columns: 4 }, orientation: "portrait", repeatRows: "$1:$3", lastPrintedColumn: COLUMN.difference });
  sheet.text(0, 0, say(bilingual("Check", "核对")), { role: "title" });
  sheet.text(3, 0, say(bilingual("A difference is the root of the squares summed over all quarters. The app’s figures stand on the right, by quarter.", "差异为全部季度差额平方和的平方根。右侧为网页逐季数据。")), { role: "note" });
  let row = 4;
  const heading = (name: WorkbookText, withColumns = true) => {
    const names = [name, ...(withColumns ? [bilingual("App", "网页"), bilingual("Workbook", "工作簿"), bilingual("Difference", "差异")] : [null, null, bilingual("Difference", "差异")])];
    names.forEach((text, column) => sheet.text(row, column, text ? say(text) : "", { role: "heading", align: column === 0 ? "left" : "right" }));
    row += 1;
  };

  heading(bilingual("Key figures", "关键数据"));
  const firstDifference = row;
  const summary = summariseProjection(projection);
  const market = marketMultiples(projection);
  const figures: readonly (readonly [WorkbookText, number | null, string, NumberShape])[] = [
    [bilingual("Revenue, last four quarters", "最后四个季度收入"), summary.horizonRevenueUsdM, "answerRevenueUsdM", "usdM"],
    [bilingual("Adjusted EBITDA margin", "经调整EBITDA利润率"), summary.horizonAdjustedEbitdaMarginRate, "answerMarginRate", "rate2"],
    [bilingual("Peak debt", "债务峰值"), summary.peakDebt.value, "answerPeakDebtUsdM", "usdM"],
    [bilingual("Depreciation peak", "折旧峰值"), summary.depreciationPeak.value, "answerDepreciationPeakUsdM", "usdM"],
    [bilingual("Lowest debt-service cover", "最低偿债覆盖倍数"), summary.lowestDebtServiceCoverage?.value ?? null, "answerCoverage", "multiple"],
    [bilingual("Funding gaps in all", "资金缺口合计"), summary.fundingGapUsdM, "answerFundingGapUsdM", "usdM"],
    [bilingual("Dilution", "摊薄比例"), summary.dilutionRate, "answerDilutionRate", "rate2"],
    [bilingual("Enterprise value at the horizon", "期末企业价值"), summary.value.enterpriseValueAtExitUsdM, "exitEnterpriseValueUsdM", "usdM"],
    [bilingual("Value per share today", "当前每股价值"), summary.value.valuePerShareUsd, "valuePerShareUsd", "usd"],
    [bilingual("Value against price", "价值相对股价"), summary.value.upsideRate, "upsideRate", "rate2"],
    [bilingual("Enterprise value ÷ revenue of the year", "企业价值÷当年收入"), market.evToSalesMultiple, "evToSales", "multiple"],
    [bilingual("Market value ÷ revenue of the year", "市值÷当年收入"), market.priceToSalesMultiple, "priceToSales", "multiple"],
  ];
  for (const [name, inApp, inSheet, shape] of figures) {
    sheet.text(row, COLUMN.name, say(name), { role: "label" });
    sheet.set(row, COLUMN.inApp, { value: inApp ?? "–", look: { role: "history", shape, align: "right" } });
    sheet.set(row, COLUMN.inSheet, { formula: inSheet, look: { role: "calculation", shape, align: "right" } });
    sheet.set(row, COLUMN.difference, { formula: `IF(AND(ISNUMBER(B${row + 1}),ISNUMBER(C${row + 1})),ROUND(C${row + 1}-B${row + 1},6),0)`, look: { role: "calculation", shape: "difference" } });
    row += 1;
  }

  row += 1;
  heading(bilingual("Lines, sum of all quarters", "各行，全部季度合计"));
  for (let t = 1; t <= grid.quarters; t += 1) sheet.set(row - 1, COLUMN.firstQuarter + t - 1, { formula: grid.cellOf("~label", t), look: { role: "heading", align: "right" } });
  const byKey = new Map(linesFor(context).map((line) => [line.key, line]));
  const opening = request.scenarioCase.opening;
  const compare = (key: string, name: string, shape: NumberShape, at: (t: number) => number) => {
    const [from, to] = [COLUMN.firstQuarter, COLUMN.firstQuarter + grid.quarters - 1].map((column) => relativeAddress(row, column));
    for (let t = 1; t <= grid.quarters; t += 1) sheet.set(row, COLUMN.firstQuarter + t - 1, { value: at(t), look: { role: "history", shape } });
    const inApp = `${from}:${to}`;
    const inSheet = grid.everyQuarter(key);
    sheet.text(row, COLUMN.name, name, { role: "label" });
    sheet.set(row, COLUMN.inApp, { formula: `SUM(${inApp})`, look: { role: "history", shape: shape === "year" || shape === "count" ? "usdM" : shape } });
    sheet.set(row, COLUMN.inSheet, { formula: `SUM(${inSheet})`, look: { role: "calculation", shape: shape === "year" || shape === "count" ? "usdM" : shape } });
    sheet.set(row, COLUMN.difference, { formula: `ROUND(SQRT(SUMPRODUCT((${inApp}-${inSheet})*(${inApp}-${inSheet}))),6)`, look: { role: "calculation", shape: "difference" } });
    row += 1;
  };
  for (const field of QUARTER_FIELDS) {
    const line = byKey.get(field);
    if (line) compare(field, say(line.name), line.shape, (t) => projection.at(field, t));
  }
  orderCustomers(request.scenarioCase).forEach((name, position) => compare(customerKey(position), name, "usdM", (t) => projection.customerRevenueUsdM(opening.customers.indexOf(name), t)));
  const lastDifference = row - 1;

  row += 1;
  heading(bilingual("Identities, for any inputs", "恒等式，对任意输入成立"), false);
  const firstIdentity = row;
  const flow = (key: string, from: number, to: number) => {
    const { draft, firstRow } = grid.placeOf(key);
    return draft.range(firstRow, grid.column(from), firstRow, grid.column(to));
  };
  const all = (key: string) => grid.everyQuarter(key);
  const rise = (key: string) => `${all(key)}-${flow(key, 0, grid.quarters - 1)}`;
  const identities: readonly (readonly [WorkbookText, string])[] = [
    [bilingual("Assets less liabilities and equity", "资产减负债与权益"), all("balanceCheckUsdM")],
    [bilingual("Cash: rise less flows", "现金：增加额减各项流量"), `${rise("cashUsdM")}-(${all("freeCashFlowUsdM")}+${all("debtDrawnUsdM")}+${all("bondsIssuedUsdM")}+${all("equityRaisedUsdM")}-${all("debtRepaidUsdM")})`],
    [bilingual("Debt: rise less drawn, issued and repaid", "债务：增加额减提取、发行与偿还"), `${rise("debtUsdM")}-(${all("debtDrawnUsdM")}+${all("bondsIssuedUsdM")}-${all("debtRepaidUsdM")})`],
    [bilingual("Backlog: rise less signed, renewed, cancelled and recognised", "在手订单：增加额减新签、续签、取消与确认收入"), all("~backlogCheck")],
    [bilingual("Construction: rise less spending and placements", "在建工程：增加额减支出与投产"), `${rise("constructionInProgressUsdM")}-(${all("capitalSpendingUsdM")}-${all("capexPlacedUsdM")})`],
    [bilingual("Property: rise less additions and depreciation", "固定资产：增加额减新增与折旧"), `${rise("propertyInServiceUsdM")}-(${all("~additions")}-${all("depreciationUsdM")})`],
    [bilingual("Contracted revenue less its parts by customer", "合同收入减各客户之和"), `${all("contractedRevenueUsdM")}${orderCustomers(request.scenarioCase).map((_, position) => `-${all(customerKey(position))}`).join("")}`],
  ];
  for (const [name, expression] of identities) {
    sheet.text(row, COLUMN.name, say(name), { role: "label" });
    sheet.set(row, COLUMN.difference, { formula: `ROUND(SQRT(SUMPRODUCT((${expression})*(${expression}))),6)`, look: { role: "calculation", shape: "difference" } });
    row += 1;
  }

  const letters = columnLetters(COLUMN.difference);
  const largest = (from: number, to: number) => `MAX(MAX(${letters}${from + 1}:${letters}${to + 1}),ABS(MIN(${letters}${from + 1}:${letters}${to + 1})))`;
  const verdict = (at: number, name: WorkbookText, value: string, formula: string) => {
    sheet.text(at, COLUMN.name, say(name), { role: "total" });
    sheet.set(at, COLUMN.difference, { formula: value, look: { role: "total", shape: "difference" } });
    sheet.set(at, COLUMN.inApp, { formula, look: { role: "total", align: "left" } });
  };
  verdict(1, bilingual("Workbook against app: largest difference", "工作簿与网页：最大差异"), largest(firstDifference, lastDifference), `IF(inputsSinceExport>0,inputsSinceExport&"${say(bilingual(" inputs changed since export: differences are expected", "项输入在导出后更改，出现差异属正常"))}",IF(D2<0.000001,"${say(bilingual("agrees", "一致"))}","${say(bilingual("differs", "不一致"))}"))`);
  verdict(2, bilingual("Identities: largest difference", "恒等式：最大差异"), largest(firstIdentity, row - 1), `IF(D3<0.0001,"${say(bilingual("hold", "成立"))}","${say(bilingual("do not hold", "不成立"))}")`);
  return sheet;
}
