/**
 * The two-way table: one result for many values of two assumptions, everything else as it stands.
 * The values are spread evenly over each plausible range, widened to the present value where that lies
 * outside; whole ones are counted through. Each is written with the six decimals of a link, so
 * that a cell's link opens exactly that cell.
 */
import { failure, success, type Result as Outcome } from "@/lib/finance/result";
import type { Assumptions, NumericAssumptionKey } from "@/lib/model/assumptions";
import type { PlausibleRange } from "@/lib/scenario/plausible-range";
import type { Evaluate } from "./evaluate";

/** Values of an assumption along one side. */
export const TABLE_STEPS = 21;

export interface TwoWayTable {
  readonly across: TableSide;
  readonly down: TableSide;
  /** Results row by row; the first row has the lowest value of `down`. */
  readonly rows: readonly (readonly (number | null)[])[];
}

export interface TableSide {
  readonly key: NumericAssumptionKey;
  readonly values: readonly number[];
  /** The present value. */
  readonly present: number;
}

/** Why two assumptions make no table. */
export type TableProblem = { readonly kind: "same-assumption" } | { readonly kind: "constant"; readonly key: NumericAssumptionKey };

/** Evaluates every pair of values. */
export function buildTwoWayTable(
  assumptions: Assumptions,
  across: PlausibleRange,
  down: PlausibleRange,
  evaluate: Evaluate,
): Outcome<TwoWayTable, TableProblem> {
  if (across.key === down.key) return failure({ kind: "same-assumption" });
  const sides = { across: buildSide(across, assumptions), down: buildSide(down, assumptions) };
  for (const { key, values } of [sides.across, sides.down]) if (values.length < 2) return failure({ kind: "constant", key });
  const rows = sides.down.values.map((y) => sides.across.values.map((x) => evaluate({ ...assumptions, [across.key]: x, [down.key]: y })));
  return success({ ...sides, rows });
}

function buildSide({ key, low, high, whole }: PlausibleRange, assumptions: Assumptions): TableSide {
  const present = assumptions[key];
  const [from, to] = [Math.min(low, present), Math.max(high, present)];
  if (to <= from) return { key, values: [from], present };
  if (whole) return { key, values: Array.from({ length: Math.round(to - from) + 1 }, (_, step) => from + step), present };
  const values = Array.from({ length: TABLE_STEPS }, (_, step) => Number((from + ((to - from) * step) / (TABLE_STEPS - 1)).toPrecision(6)));
  return { key, values, present };
}

/** Where a value stands on a side, in steps from its first; between two steps by the distance. */
export function placeOnSide({ values }: TableSide, value: number): number {
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  return last === first ? 0 : ((value - first) / (last - first)) * (values.length - 1);
}
