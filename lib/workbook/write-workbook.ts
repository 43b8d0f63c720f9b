/**
 * Writes a planned workbook as an .xlsx file: every formula with its value, names, bounds, native charts, layout
 * for screen and paper. The bytes follow from the plan alone; the file's date is the case's day.
 */
import { writeXlsx, type Cell, type SheetChart, type WriteSheet } from "hucre/xlsx";
import { fixedAddress, relativeAddress } from "./cell-address";
import { createStyles, fontName } from "./cell-styles";
import { calculateWorkbook, type CellValues } from "./formula/calculate";
import { planWorkbook } from "./plan-workbook";
import { estimateHeights } from "./row-heights";
import type { EntryRule, PlannedCell, PlannedChart, SheetDraft } from "./sheet-plan";
import type { WorkbookRequest } from "./workbook-request";

/** Excel finds fault with a file that holds a longer one; the address stands in the cell all the same. */
const LONGEST_HYPERLINK = 2000;

type StyleOf = ReturnType<typeof createStyles>;

/** The file of a scenario's workbook. */
export async function writeWorkbook(request: WorkbookRequest): Promise<Uint8Array> {
  const plan = planWorkbook(request);
  const values = calculateWorkbook(plan);
  const styleOf = createStyles(request.locale);
  const day = new Date(`${plan.createdOn}T00:00:00Z`);
  return writeXlsx({
    sheets: plan.sheets.map((draft) => writeSheet(draft, values, styleOf, request)),
    namedRanges: plan.names.map(({ name, range }) => ({ name, range })),
    defaultFont: { name: fontName(request.locale), size: 10 },
    properties: { ...plan.properties, custom: { ...plan.properties.custom }, creator: "Flywheel", company: "Flywheel", created: day, modified: day },
  });
}

function writeSheet(draft: SheetDraft, values: CellValues, styleOf: StyleOf, request: WorkbookRequest): WriteSheet {
  const { layout } = draft;
  const cells = new Map<string, Partial<Cell>>();
  const rows: null[][] = [];
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, inRow] of draft.rows) {
    lastRow = Math.max(lastRow, row);
    for (const [column, cell] of inRow) {
      // The first column stands flush with the titles; notes elsewhere keep a distance from the numbers before them.
      lastColumn = Math.max(lastColumn, column);
      cells.set(`${row},${column}`, writeCell(cell, values(draft.name, row, column), styleOf(column === 0 ? { align: "left", ...cell.look } : cell.look)));
    }
  }
  for (let row = 0; row <= lastRow; row += 1) rows.push([]);
  const lastWidth = layout.widths.at(-1) ?? 10;
  return {
    name: draft.name,
    rows,
    cells,
    columns: Array.from({ length: lastColumn + 1 }, (_, column) => ({ width: layout.widths[column] ?? lastWidth })),
    rowDefs: new Map([...estimateHeights(draft)].map(([row, height]) => [row, { height }])),
    merges: draft.merges.map(({ row, from, to }) => ({ startRow: row, startCol: from, endRow: row, endCol: to })),
    ...(layout.frozen && { freezePane: layout.frozen }),
    dataValidations: draft.rules.map((rule) => writeRule(rule)),
    charts: draft.charts.map(writeChart),
    view: { showGridLines: false, tabColor: { rgb: layout.tabColor } },
    pageSetup: {
      paperSize: "a4",
      orientation: layout.orientation,
      fitToPage: true,
      fitToWidth: layout.isQuarterly ? 2 : 1,
      fitToHeight: layout.isOnePage ? 1 : 0,
      ...(layout.lastPrintedColumn !== undefined && { printArea: `$A$1:${fixedAddress(lastRow, layout.lastPrintedColumn)}` }),
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(layout.repeatRows !== undefined && { printTitlesRow: layout.repeatRows }),
      ...(layout.repeatColumns !== undefined && { printTitlesColumn: layout.repeatColumns }),
    },
    headerFooter: { oddHeader: `&L${escapeHeader(`${request.companyName} · ${request.scenarioCase.title[request.locale]}`)}&R&A`, oddFooter: `&L${escapeHeader("Flywheel")}&R&P / &N` },
  };
}

/** An ampersand starts a code in headers and footers. */
function escapeHeader(text: string): string {
  return text.replaceAll("&", "&&");
}

function writeCell(cell: PlannedCell, calculated: ReturnType<CellValues>, style: NonNullable<Cell["style"]>): Partial<Cell> {
  const link = cell.hyperlink === undefined || cell.hyperlink.length > LONGEST_HYPERLINK ? {} : { hyperlink: { target: cell.hyperlink } };
  if (cell.formula === undefined) return { value: cell.value ?? null, style, ...link };
  return { formula: cell.formula, ...(calculated !== undefined && { formulaResult: calculated }), style, ...link };
}

function writeRule({ row, column, kind, from, to, title, message }: EntryRule): NonNullable<WriteSheet["dataValidations"]>[number] {
  const shared = { range: relativeAddress(row, column), showErrorMessage: true, showInputMessage: true, errorStyle: "stop" as const, errorTitle: title, errorMessage: message, inputTitle: title, inputMessage: message, allowBlank: false };
  return kind === "list" ? { ...shared, type: "list", formula1: from } : { ...shared, type: kind, operator: "between", formula1: from, ...(to !== undefined && { formula2: to }) };
}

function writeChart({ kind, title, alt, categories, series, stacked, valueFormat, from, to }: PlannedChart): SheetChart {
  return {
    type: kind,
    title,
    altText: alt,
    series: series.map(({ name, values, color }) => ({ name, values, categories, color, ...(kind === "line" && { smooth: false, marker: { symbol: "none" as const }, stroke: { width: 2 } }) })),
    anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
    legend: "bottom",
    ...(stacked && { barGrouping: "stacked" as const, gapWidth: 40 }),
    axes: { y: { numberFormat: { formatCode: valueFormat }, gridlines: { major: true } }, x: { labelRotation: -45, tickLblPos: "low", tickLblSkip: 2 } },
  };
}

