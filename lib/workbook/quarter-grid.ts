/**
 * The grid on which projection and contracts stand: the same quarter in the same column of both sheets, so that a
 * formula reads along one column. Reported quarters come first, the last of them being the opening (t = 0).
 */
import { columnLetters, relativeAddress, sheetPrefix } from "./cell-address";
import type { SheetDraft } from "./sheet-plan";

/** Reported quarters on the grid, the opening one included: growth and twelve-month figures reach back so far. */
export const REPORTED_QUARTERS = 8;

/** Label, unit and equation stand before the quarters. */
const FIRST_COLUMN = 3;

interface Place {
  readonly draft: SheetDraft;
  readonly firstRow: number;
  readonly lastRow: number;
}

const REFERENCE = /\[([~\w. ]+?)(\*)?(?::([^\]]+))?\]/g;

export class QuarterGrid {
  private readonly places = new Map<string, Place>();

  constructor(readonly quarters: number) {}

  /** The column of quarter `t`; negative for quarters before the opening one. */
  column(t: number): number {
    return FIRST_COLUMN + REPORTED_QUARTERS - 1 + t;
  }

  /** Where a line stands, or a block of lines. */
  place(key: string, draft: SheetDraft, firstRow: number, lastRow = firstRow): void {
    this.places.set(key, { draft, firstRow, lastRow });
  }

  placeOf(key: string): Place {
    const place = this.places.get(key);
    if (!place) throw new Error(`No line ${key} on the grid.`);
    return place;
  }

  /** The cells of a line over all projected quarters, with its sheet. */
  everyQuarter(key: string): string {
    const { draft, firstRow } = this.placeOf(key);
    return draft.range(firstRow, this.column(1), firstRow, this.column(this.quarters));
  }

  /** One cell of a line, with its sheet. */
  cellOf(key: string, t: number): string {
    const { draft, firstRow } = this.placeOf(key);
    return sheetPrefix(draft.name) + relativeAddress(firstRow, this.column(t));
  }

  /** A formula of quarter `t`, its references as addresses; those into `own` bear no sheet. */
  resolve(template: string, own: SheetDraft, t: number): string {
    return template.replace(REFERENCE, (_, key: string, block: string | undefined, offset: string | undefined) => {
      const place = this.placeOf(key);
      const prefix = place.draft === own ? "" : sheetPrefix(place.draft.name);
      return prefix + (block === "*" ? this.blockReference(place, t + Number(offset ?? 0)) : this.lineReference(place.firstRow, offset, t));
    });
  }

  private blockReference({ firstRow, lastRow }: Place, t: number): string {
    const letters = columnLetters(this.column(t));
    return `${letters}$${firstRow + 1}:${letters}$${lastRow + 1}`;
  }

  private lineReference(row: number, offset: string | undefined, t: number): string {
    const at = (quarter: number) => relativeAddress(row, this.column(quarter));
    const fixed = (quarter: number) => `$${columnLetters(this.column(quarter))}${row + 1}`;
    if (offset === undefined) return at(t);
    if (offset === "-3..0") return `${at(t - 3)}:${at(t)}`;
    if (offset === "0t..-1") return `${fixed(0)}:${at(t - 1)}`;
    if (offset === "all") return `${fixed(1)}:${fixed(this.quarters)}`;
    if (offset === "next") {
      const last = Math.min(t + 4, this.quarters);
      return `${at(last - 3)}:${at(last)}`;
    }
    return at(t + Number(offset));
  }
}
