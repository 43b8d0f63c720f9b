import { HyperFormula } from "hyperformula";
import type { SheetDraft, WorkbookPlan } from "./sheet-plan";

/** For tests: a workbook in HyperFormula, an engine that knows nothing of ours. */
export class IndependentEngine {
  private readonly engine: HyperFormula;

  constructor(readonly plan: WorkbookPlan) {
    const sheets = Object.fromEntries(plan.sheets.map((draft) => [draft.name, contentOf(draft)]));
    const names = plan.names.map(({ name, range }) => ({ name, expression: `=${range}` }));
    this.engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3", smartRounding: false, useArrayArithmetic: true }, names);
  }

  value(sheet: string, row: number, col: number): unknown {
    return this.engine.getCellValue({ sheet: this.sheetId(sheet), row, col });
  }

  /** A line of the projection sheet in quarter `t`. */
  line(key: string, t: number): unknown {
    const { draft, row, column } = this.place(key, t);
    return this.value(draft.name, row, column);
  }

  /** The value of a named cell. */
  named(name: string): unknown {
    return this.engine.getCellValue(this.addressOf(name));
  }

  /** Types a value into a named cell, as a reader does. */
  type(name: string, value: string | number): void {
    this.engine.setCellContents(this.addressOf(name), value);
  }

  private addressOf(name: string): { sheet: number; row: number; col: number } {
    const range = this.plan.names.find((one) => one.name === name)?.range;
    const [, sheet = "", letters = "", digits = ""] = /^'?(.+?)'?!\$([A-Z]+)\$(\d+)$/.exec(range ?? "") ?? [];
    const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { sheet: this.sheetId(sheet), row: Number(digits) - 1, col };
  }

  /** Types many values at once. */
  typeAll(values: Readonly<Record<string, string | number>>): void {
    this.engine.batch(() => {
      for (const [name, value] of Object.entries(values)) this.type(name, value);
    });
  }

  destroy(): void {
    this.engine.destroy();
  }

  private place(key: string, t: number): { draft: SheetDraft; row: number; column: number } {
    const row = this.plan.lineRows.get(key);
    const draft = this.plan.sheets.find(({ layout, name }) => layout.isQuarterly && name === this.plan.projectionSheet);
    if (row === undefined || !draft) throw new Error(`No line ${key}.`);
    return { draft, row, column: 10 + t };
  }

  private sheetId(name: string): number {
    const id = this.engine.getSheetId(name);
    if (id === undefined) throw new Error(`No sheet ${name}.`);
    return id;
  }
}

function contentOf(draft: SheetDraft): (string | number | null)[][] {
  const rows = Math.max(...draft.rows.keys()) + 1;
  return Array.from({ length: rows }, (_, row) => {
    const cells = draft.rows.get(row);
    if (!cells) return [];
    return Array.from({ length: Math.max(...cells.keys()) + 1 }, (__, column) => {
      const cell = cells.get(column);
      if (!cell) return null;
      if (cell.formula !== undefined) return `=${cell.formula}`;
      // A text that begins like a formula is text in the file, too.
      return typeof cell.value === "string" ? `'${cell.value}` : (cell.value ?? null);
    });
  });
}
