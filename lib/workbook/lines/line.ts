/**
 * A line of the projection sheet: one formula, the same in every quarter, with its label, unit and equation in words.
 *
 * In a formula, `[key]` is the line `key` in the same quarter, `[key:-1]` in the quarter before, `[key:-3..0]` the
 * last four quarters, `[key:0t..-1]` all quarters from the opening to the one before, `[key:all]` every projected
 * quarter. Inputs and opening figures stand under their own names, which the workbook defines.
 */
import type { ReportedQuarter } from "@/lib/model/opening-position";
import type { QuarterField } from "@/lib/model/quarter";
import type { NumberShape } from "../sheet-plan";
import type { WorkbookText } from "../workbook-text";

/** The parts of the projection sheet, in the order of `model.md`. */
export const SECTIONS = ["time", "capex", "debtService", "property", "power", "prices", "contracts", "revenue", "customers", "costs", "earnings", "cash", "balance", "ratios", "warnings"] as const;
export type Section = (typeof SECTIONS)[number];

/** Lines of the sheet that are no line of the model's own record. */
export type HelperKey = `~${string}`;
export type LineKey = QuarterField | HelperKey;

export interface Line {
  readonly key: LineKey;
  readonly section: Section;
  readonly shape: NumberShape;
  readonly name: WorkbookText;
  /** The equation in words. */
  readonly equation: WorkbookText;
  readonly formula: string;
  /** The formula at the opening, for stocks and running totals. */
  readonly opening?: string;
  /** What was reported for a quarter up to the opening one; null where it is not known. */
  readonly reported?: (quarter: ReportedQuarter) => number | null;
  /** Printed strong: a result that others rest on. */
  readonly isTotal?: boolean;
}

type More = Pick<Line, "opening" | "reported" | "isTotal">;

/** Lines of a section: key, shape, name and equation in English and Chinese, formula. */
export function linesOf(
  section: Section,
  rows: readonly (readonly [key: LineKey, shape: NumberShape, name: readonly [string, string], equation: readonly [string, string], formula: string, more?: More])[],
): Line[] {
  return rows.map(([key, shape, [en, zh], [equationEn, equationZh], formula, more]) => ({
    key,
    section,
    shape,
    name: { en, zh },
    equation: { en: equationEn, zh: equationZh },
    formula,
    ...more,
  }));
}
