/**
 * Calculates a planned workbook, so that every formula is written with its value and a reader sees figures
 * where nothing recalculates: in a preview, on a phone, in a mail program.
 */
import type { PlainValue, SheetDraft, WorkbookPlan } from "../sheet-plan";
import { FormulaError, toScalar, type Matrix, type Scalar } from "./cell-value";
import { evaluateFormula, type FormulaScope } from "./evaluate-formula";
import { parseFormula, type RangeReference } from "./parse-formula";

/** The value of a cell after calculation; undefined where there is none. */
export type CellValues = (sheet: string, row: number, column: number) => PlainValue | boolean | undefined;

/** More columns than any sheet of ours has: one number names a cell. */
const COLUMNS = 1024;

class SheetValues {
  readonly values = new Map<number, Scalar>();
  constructor(readonly draft: SheetDraft) {}
}

/** Calculates all cells. A cell whose formula gives an error has no value. Throws where a formula needs itself. */
export function calculateWorkbook(plan: WorkbookPlan): CellValues {
  const sheets = new Map(plan.sheets.map((draft) => [draft.name, new SheetValues(draft)]));
  const names = new Map<string, RangeReference>();
  for (const { name, range } of plan.names) {
    const reference = parseFormula(range);
    if (reference.kind === "range") names.set(name, reference);
  }
  const underway = new Set<string>();

  const cellOf = (sheet: SheetValues, row: number, column: number): Scalar => {
    const id = row * COLUMNS + column;
    const known = sheet.values.get(id);
    if (known !== undefined) return known;
    const cell = sheet.draft.cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? null;
    const place = `${sheet.draft.name}!${row}!${column}`;
    if (underway.has(place)) throw new Error(`The formula of ${place} needs itself.`);
    underway.add(place);
    const value = toScalar(evaluateFormula(parseFormula(cell.formula), scopeOf(sheet)));
    underway.delete(place);
    sheet.values.set(id, value);
    return value;
  };

  const scopes = new Map<SheetValues, FormulaScope>();
  const scopeOf = (own: SheetValues): FormulaScope => {
    const known = scopes.get(own);
    if (known) return known;
    const scope: FormulaScope = {
      name: (name) => names.get(name),
      range: ({ sheet: name, firstRow, firstColumn, lastRow, lastColumn }): Matrix => {
        const sheet = name === null ? own : sheets.get(name);
        if (!sheet) throw new Error(`No sheet ${String(name)}.`);
        const values: Scalar[] = [];
        for (let row = firstRow; row <= lastRow; row += 1) {
          for (let column = firstColumn; column <= lastColumn; column += 1) values.push(cellOf(sheet, row, column));
        }
        return { rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1, values };
      },
    };
    scopes.set(own, scope);
    return scope;
  };

  // The quarterly sheets first, column by column: a quarter needs only those before it, so no chain grows long.
  const byColumn = [...sheets.values()].flatMap((sheet) => [...sheet.draft.rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => ({ sheet, row, column }))));
  byColumn.sort((a, b) => Number(b.sheet.draft.layout.isQuarterly ?? false) - Number(a.sheet.draft.layout.isQuarterly ?? false) || a.column - b.column);
  for (const { sheet, row, column } of byColumn) cellOf(sheet, row, column);

  return (sheet, row, column) => {
    const values = sheets.get(sheet);
    const value = values ? cellOf(values, row, column) : null;
    return value === null || value instanceof FormulaError ? undefined : value;
  };
}
