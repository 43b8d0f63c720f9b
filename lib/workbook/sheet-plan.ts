/**
 * A workbook before it is written: sheets of cells with formula, look and layout. The plan is a value; it is
 * calculated by `formula/calculate.ts` and turned into a file by `write-workbook.ts`.
 */
import { fixedAddress, sheetPrefix } from "./cell-address";

/** What a cell is to the reader; `write-workbook.ts` gives each a colour. */
export type CellRole = "title" | "heading" | "label" | "note" | "input" | "calculation" | "history" | "opening" | "column-heading" | "total" | "link" | "verdict";

/** How a number is shown. Fractions are shown as per cent, in the number format alone. */
export type NumberShape = "usdM" | "usdB" | "usd" | "mw" | "rate" | "rate2" | "index" | "multiple" | "count" | "year" | "quarters" | "sharesM" | "number" | "difference";

export interface CellLook {
  readonly role: CellRole;
  readonly shape?: NumberShape;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
}

export type PlainValue = string | number;

/** A cell that holds a value, or a formula whose value is calculated; `hyperlink` leads out of the workbook. */
export interface PlannedCell {
  readonly value?: PlainValue;
  /** In the notation of Excel's files: no equals sign, English names, commas. */
  readonly formula?: string;
  readonly look: CellLook;
  readonly hyperlink?: string;
}

/** What may be typed into a cell. */
export interface EntryRule {
  readonly row: number;
  readonly column: number;
  readonly kind: "decimal" | "whole" | "list";
  /** Bounds of a number as formulas; for a list, the range of its values. */
  readonly from: string;
  readonly to?: string;
  readonly title: string;
  readonly message: string;
}

/** A native chart; ranges carry their sheet. */
export interface PlannedChart {
  readonly kind: "line" | "column";
  readonly title: string;
  readonly alt: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: string }[];
  readonly stacked?: boolean;
  readonly valueFormat: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface SheetLayout {
  /** Widths in characters, from the first column on; the last one holds for the rest. */
  readonly widths: readonly number[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly orientation: "portrait" | "landscape";
  /** Rows and columns repeated on each printed page, as "$1:$4". */
  readonly repeatRows?: string;
  readonly repeatColumns?: string;
  readonly tabColor: string;
  /** Each column is a quarter that rests on those before it. */
  readonly isQuarterly?: boolean;
  /** Printed on one page. */
  readonly isOnePage?: boolean;
  /** The last column that is printed; all are where it is not given. */
  readonly lastPrintedColumn?: number;
}

/** A sheet while it is being planned. */
export class SheetDraft {
  readonly rows: Map<number, Map<number, PlannedCell>> = new Map();
  readonly rules: EntryRule[] = [];
  readonly charts: PlannedChart[] = [];
  readonly rowHeights: Map<number, number> = new Map();
  readonly merges: { readonly row: number; readonly from: number; readonly to: number }[] = [];

  constructor(
    readonly name: string,
    readonly layout: SheetLayout,
  ) {}

  set(row: number, column: number, cell: PlannedCell): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    cells.set(column, cell);
  }

  text(row: number, column: number, value: string, look: CellLook): void {
    this.set(row, column, { value, look });
  }

  cell(row: number, column: number): PlannedCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** A fixed address in this sheet, with the sheet's name. */
  address(row: number, column: number): string {
    return sheetPrefix(this.name) + fixedAddress(row, column);
  }

  /** A fixed range in this sheet, with the sheet's name. */
  range(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
    return `${this.address(firstRow, firstColumn)}:${fixedAddress(lastRow, lastColumn)}`;
  }
}

/** A name for a cell or a range, the same in every language. */
export interface DefinedName {
  readonly name: string;
  readonly range: string;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetDraft[];
  readonly names: readonly DefinedName[];
  /** The projection sheet, and the row of each line on it. */
  readonly projectionSheet: string;
  readonly lineRows: ReadonlyMap<string, number>;
  readonly properties: { readonly title: string; readonly subject: string; readonly keywords: string; readonly description: string; readonly custom: Readonly<Record<string, string | number>> };
  /** ISO date: what the file says of its creation, so that the same scenario gives the same bytes. */
  readonly createdOn: string;
}
