/** The projection: quarters across, the sections of `model.md` down, one formula a line. */
import { relativeAddress } from "./cell-address";
import { allLines, type LineCustomer } from "./lines/all-lines";
import type { Line } from "./lines/line";
import { orderCustomers } from "./opening-sheet";
import type { PlanContext } from "./plan-context";
import { REPORTED_QUARTERS } from "./quarter-grid";
import { SECTION_NAMES } from "./section-names";
import type { NumberShape, SheetDraft } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

const HEADER_ROW = 3;

const UNITS: Readonly<Record<NumberShape, WorkbookText>> = {
  usdM: bilingual("USD m", "百万美元"),
  usdB: bilingual("USD bn", "十亿美元"),
  usd: bilingual("USD", "美元"),
  mw: bilingual("MW", "兆瓦"),
  rate: bilingual("%", "%"),
  rate2: bilingual("%", "%"),
  index: bilingual("index", "指数"),
  multiple: bilingual("×", "倍"),
  count: bilingual("", ""),
  year: bilingual("", ""),
  quarters: bilingual("quarters", "季度"),
  sharesM: bilingual("million", "百万股"),
  number: bilingual("", ""),
  difference: bilingual("USD m", "百万美元"),
};

/** The unit of a line, in words. */
export function unitOfLine(line: Pick<Line, "shape">): WorkbookText {
  return UNITS[line.shape];
}

/** The lines of the case's projection sheet. */
export function linesFor(context: PlanContext): Line[] {
  const { opening } = context.request.scenarioCase;
  const customers = orderCustomers(context.request.scenarioCase).map((name, position): LineCustomer => ({ position, name, isPooled: opening.pooledCustomers.includes(name), signs: (opening.bookingMix[name] ?? 0) > 0 }));
  return allLines(customers);
}

/** Draws up the sheet and gives every line its place; the formulas follow in `fillProjection`. */
export function layOutProjection(context: PlanContext): SheetDraft {
  const { grid } = context;
  const sheet = context.draft("projection", { widths: [40, 9, 46, ...Array<number>(REPORTED_QUARTERS).fill(9.5), 10.5], frozen: { rows: HEADER_ROW + 1, columns: 3 }, orientation: "landscape", isQuarterly: true, repeatRows: "$1:$4", repeatColumns: "$A:$B" });
  let row = HEADER_ROW + 1;
  let section = "";
  for (const line of linesFor(context)) {
    if (line.section !== section) {
      section = line.section;
      if (row > HEADER_ROW + 1) row += 1;
      for (let column = 0; column <= grid.column(grid.quarters); column += 1) sheet.text(row, column, column === 0 ? context.say(SECTION_NAMES[line.section]) : "", { role: "heading" });
      row += 1;
    }
    grid.place(line.key, sheet, row);
    row += 1;
  }
  grid.place("~label", sheet, HEADER_ROW);
  return sheet;
}

export function fillProjection(context: PlanContext, sheet: SheetDraft): void {
  const { grid } = context;
  const { scenarioCase } = context.request;
  sheet.text(0, 0, context.say(bilingual("Projection", "推演")), { role: "title" });
  sheet.text(1, 0, context.say(bilingual("Reported quarters on the left, then the opening balance sheet, then the projection. USD millions unless the unit says otherwise.", "左侧为已披露季度，其后为期初资产负债表与推演。除另注单位外均为百万美元。")), { role: "note" });
  [bilingual("Line", "项目"), bilingual("Unit", "单位"), bilingual("Equation", "公式")].forEach((label, column) => sheet.text(HEADER_ROW, column, context.say(label), { role: "column-heading" }));
  const yearRow = grid.placeOf("fiscalYear").firstRow;
  const quarterRow = grid.placeOf("fiscalQuarter").firstRow;
  for (let t = 1 - REPORTED_QUARTERS; t <= grid.quarters; t += 1) {
    const column = grid.column(t);
    const status = t < 0 ? bilingual("reported", "已披露") : t === 0 ? bilingual("opening", "期初") : bilingual("projected", "推演");
    sheet.text(HEADER_ROW - 1, column, context.say(status), { role: "note", align: "right" });
    sheet.set(HEADER_ROW, column, { formula: `${relativeAddress(yearRow, column)}&"Q"&${relativeAddress(quarterRow, column)}`, look: { role: "column-heading", align: "right" } });
  }

  const { history } = scenarioCase.opening;
  for (const line of linesFor(context)) {
    const { firstRow: row } = grid.placeOf(line.key);
    const role = line.isTotal ? "total" : "calculation";
    sheet.text(row, 0, context.say(line.name), { role: line.isTotal ? "total" : "label" });
    sheet.text(row, 1, context.say(unitOfLine(line)), { role: "note" });
    sheet.text(row, 2, context.say(line.equation), { role: "note" });
    for (let ago = 0; ago < REPORTED_QUARTERS; ago += 1) {
      const quarter = history[history.length - 1 - ago];
      const value = quarter && line.reported ? line.reported(quarter) : null;
      if (value !== null) sheet.set(row, grid.column(-ago), { value, look: { role: "history", shape: line.shape } });
      else if (line.section === "time") sheet.set(row, grid.column(-ago), { formula: grid.resolve(line.key === "t" ? String(-ago) : line.formula, sheet, -ago), look: { role: "history", shape: line.shape } });
    }
    if (line.opening !== undefined) sheet.set(row, grid.column(0), { formula: grid.resolve(line.opening, sheet, 0), look: { role: "opening", shape: line.shape } });
    for (let t = 1; t <= grid.quarters; t += 1) {
      sheet.set(row, grid.column(t), { formula: grid.resolve(line.formula, sheet, t), look: { role, shape: line.shape } });
    }
  }
}
