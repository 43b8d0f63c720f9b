/** Fiscal years: flows added up, stocks at the year's end, reported quarters included where all four are known. */
import { columnLetters, relativeAddress, sheetPrefix } from "./cell-address";
import type { LineKey } from "./lines/line";
import { linesFor, unitOfLine } from "./projection-sheet";
import type { PlanContext } from "./plan-context";
import { REPORTED_QUARTERS } from "./quarter-grid";
import type { SheetDraft } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

const FLOWS: readonly LineKey[] = ["revenueUsdM", "contractedRevenueUsdM", "onDemandRevenueUsdM", "adjustedEbitdaUsdM", "depreciationUsdM", "interestExpenseUsdM", "netIncomeUsdM", "capexPlacedUsdM", "capitalSpendingUsdM", "operatingCashFlowUsdM", "freeCashFlowUsdM", "debtDrawnUsdM", "debtRepaidUsdM", "bondsIssuedUsdM", "equityRaisedUsdM", "fundingGapUsdM", "bookingsUsdM", "renewalsUsdM"];
const STOCKS: readonly LineKey[] = ["backlogUsdM", "activeMw", "propertyInServiceUsdM", "cashUsdM", "debtUsdM", "~netDebt", "equityUsdM", "dilutedSharesM"];
const HEADER_ROW = 3;
const FIRST_YEAR_COLUMN = 2;

export interface AnnualPlaces {
  readonly sheet: SheetDraft;
  /** The first fiscal year that is projected, wholly or in part, and its column. */
  readonly firstYear: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly rows: ReadonlyMap<string, number>;
}

export function planAnnual(context: PlanContext): AnnualPlaces {
  const { grid } = context;
  const { opening, quarters } = context.request.scenarioCase;
  const sheet = context.draft("annual", { widths: [44, 12, 12], frozen: { rows: HEADER_ROW + 1, columns: 2 }, orientation: "landscape", isOnePage: true });
  sheet.text(0, 0, context.say(bilingual("Fiscal years", "财年")), { role: "title" });
  sheet.text(1, 0, context.say(bilingual("Flows are sums, stocks stand at the year’s end. Empty where a quarter of the year is not known.", "流量为全年合计，存量为年末值；年内任一季度未知则留空。")), { role: "note" });

  const firstYear = opening.fiscalQuarter === 4 ? opening.fiscalYear + 1 : opening.fiscalYear;
  const lastYear = opening.fiscalYear + Math.floor((opening.fiscalQuarter + quarters - 1) / 4);
  const years = Array.from({ length: lastYear - firstYear + 2 }, (_, index) => firstYear - 1 + index);
  [bilingual("Line", "项目"), bilingual("Unit", "单位")].forEach((label, column) => sheet.text(HEADER_ROW, column, context.say(label), { role: "column-heading" }));
  years.forEach((year, index) => {
    const column = FIRST_YEAR_COLUMN + index;
    const yearsOn = year - opening.fiscalYear;
    sheet.set(HEADER_ROW, column, { formula: `openingFiscalYear${yearsOn < 0 ? yearsOn : `+${yearsOn}`}`, look: { role: "column-heading", shape: "year", align: "right" } });
    const status = year < firstYear ? bilingual("reported", "已披露") : year === firstYear && opening.fiscalQuarter !== 4 ? bilingual("part reported", "部分已披露") : bilingual("projected", "推演");
    sheet.text(HEADER_ROW - 1, column, context.say(status), { role: "note", align: "right" });
  });

  const range = (key: string) => {
    const { draft, firstRow } = grid.placeOf(key);
    const [from, to] = [grid.column(1 - REPORTED_QUARTERS), grid.column(quarters)].map((column) => `$${columnLetters(column)}$${firstRow + 1}`);
    return `${sheetPrefix(draft.name)}${from}:${to}`;
  };
  const lines = new Map(linesFor(context).map((line) => [line.key, line]));
  const rows = new Map<string, number>();
  let row = HEADER_ROW + 1;
  const isKnown = (key: LineKey, year: number) => {
    const line = lines.get(key);
    return [1, 2, 3, 4].every((quarter) => {
      const t = (year - opening.fiscalYear) * 4 + quarter - opening.fiscalQuarter;
      const reported = opening.history[opening.history.length - 1 + t];
      return t > 0 ? t <= quarters : t > -REPORTED_QUARTERS && reported !== undefined && line?.reported !== undefined && line.reported(reported) !== null;
    });
  };
  const write = (key: string, name: WorkbookText, unit: string, shape: Parameters<SheetDraft["set"]>[2]["look"]["shape"], formula: (column: number, year: number) => string | null, isTotal = false) => {
    rows.set(key, row);
    sheet.text(row, 0, context.say(name), { role: isTotal ? "total" : "label" });
    sheet.text(row, 1, unit, { role: "note" });
    years.forEach((year, index) => {
      const text = formula(FIRST_YEAR_COLUMN + index, year);
      if (text !== null) sheet.set(row, FIRST_YEAR_COLUMN + index, { formula: text, look: { role: year < firstYear ? "history" : isTotal ? "total" : "calculation", ...(shape && { shape }) } });
    });
    row += 1;
  };
  const heading = (name: WorkbookText) => {
    if (row > HEADER_ROW + 1) row += 1;
    for (let column = 0; column < FIRST_YEAR_COLUMN + years.length; column += 1) sheet.text(row, column, column === 0 ? context.say(name) : "", { role: "heading" });
    row += 1;
  };
  const yearCell = (column: number) => `${columnLetters(column)}$${HEADER_ROW + 1}`;
  const ownCell = (key: string, column: number) => relativeAddress(rows.get(key) ?? 0, column);

  heading(bilingual("Flows of the year", "全年流量"));
  for (const key of FLOWS) {
    const line = lines.get(key);
    if (line) write(key, line.name, context.say(unitOfLine(line)), line.shape, (column, year) => (isKnown(key, year) ? `SUMIF(${range("fiscalYear")},${yearCell(column)},${range(key)})` : null), line.isTotal);
    if (key === "revenueUsdM") write("growth", bilingual("Growth on the year", "同比增速"), "%", "rate", (column, year) => (isKnown(key, year) && isKnown(key, year - 1) && column > FIRST_YEAR_COLUMN ? `IF(${ownCell(key, column - 1)}=0,"",${ownCell(key, column)}/${ownCell(key, column - 1)}-1)` : null));
    if (key === "adjustedEbitdaUsdM") write("margin", bilingual("Adjusted EBITDA margin", "经调整EBITDA利润率"), "%", "rate", (column, year) => (isKnown(key, year) && isKnown("revenueUsdM", year) ? `IF(${ownCell("revenueUsdM", column)}=0,"",${ownCell(key, column)}/${ownCell("revenueUsdM", column)})` : null));
  }
  heading(bilingual("At the year’s end", "年末"));
  for (const key of STOCKS) {
    const line = lines.get(key);
    if (line) write(key, line.name, context.say(unitOfLine(line)), line.shape, (column, year) => (year < firstYear ? null : `INDEX(${range(key)},1,MATCH(${yearCell(column)}&"Q4",${range("~label")},0))`), line.isTotal);
  }
  heading(bilingual("Maturity wall: projected quarters of the year", "偿债高峰：年内推演季度"));
  const projected = (key: string, column: number) => `SUMIF(${grid.everyQuarter("fiscalYear")},${yearCell(column)},${grid.everyQuarter(key)})`;
  const unit = context.say(bilingual("USD m", "百万美元"));
  write("~repaid", bilingual("Debt repaid", "偿还债务"), unit, "usdM", (column, year) => (year < firstYear ? null : projected("debtRepaidUsdM", column)));
  write("~operating", bilingual("Operating cash flow", "经营现金流"), unit, "usdM", (column, year) => (year < firstYear ? null : projected("operatingCashFlowUsdM", column)));
  write("~wall", bilingual("Repayments above operating cash flow (1 = yes)", "还款额高于经营现金流（1＝是）"), "", "count", (column, year) => (year < firstYear ? null : `IF(${ownCell("~repaid", column)}>${ownCell("~operating", column)},1,0)`), true);
  return { sheet, firstYear, firstColumn: FIRST_YEAR_COLUMN + 1, lastColumn: FIRST_YEAR_COLUMN + years.length - 1, rows };
}
