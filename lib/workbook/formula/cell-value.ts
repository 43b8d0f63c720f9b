/** Values of cells while they are calculated, and how Excel turns one kind into another. */

/** A text that stands for an error, as it does in a cell; our own sheets must never show one. */
export class FormulaError {
  constructor(readonly code: "#DIV/0!" | "#N/A" | "#VALUE!" | "#NUM!" | "#NAME?") {}
}

/** `null` is an empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** The cells of a range, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Scalar[];
}

export type Value = Scalar | Matrix;

export function isMatrix(value: Value): value is Matrix {
  return typeof value === "object" && value !== null && !(value instanceof FormulaError);
}

/** One value: a range of one cell gives that cell. */
export function toScalar(value: Value): Scalar {
  if (!isMatrix(value)) return value;
  return value.values.length === 1 ? (value.values[0] ?? null) : new FormulaError("#VALUE!");
}

export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof FormulaError ? value : new FormulaError("#VALUE!");
}

export function toText(value: Scalar): string {
  if (value === null || value instanceof FormulaError) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** Compares as Excel does: numbers before texts, texts without regard to case. */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left ?? (typeof right === "string" ? "" : 0);
  const b = right ?? (typeof left === "string" ? "" : 0);
  if (typeof a === "string" && typeof b === "string") {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  if (typeof a === "string") return 1;
  if (typeof b === "string") return -1;
  return Number(a) - Number(b);
}
