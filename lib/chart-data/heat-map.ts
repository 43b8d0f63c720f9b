/** The two-way table as a heat map: how dark each cell is, and how many cells meet a target. */
import type { TwoWayTable } from "@/lib/decisions/two-way-table";

export interface HeatMap {
  /** By row and column, from 0 for the lowest result to 1 for the highest; null where there is none. */
  readonly shades: readonly (readonly (number | null)[])[];
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly cells: number;
}

export function buildHeatMap({ rows }: Pick<TwoWayTable, "rows">): HeatMap {
  const known = rows.flat().filter((value) => value !== null);
  const lowest = known.length > 0 ? Math.min(...known) : null;
  const highest = known.length > 0 ? Math.max(...known) : null;
  const span = (highest ?? 0) - (lowest ?? 0);
  const shades = rows.map((row) => row.map((value) => (value === null || lowest === null ? null : span === 0 ? 0.5 : (value - lowest) / span)));
  return { shades, lowest, highest, cells: rows.flat().length };
}

/** Cells whose result is at least as good as the target. */
export function countMeeting({ rows }: Pick<TwoWayTable, "rows">, target: number, better: "higher" | "lower"): number {
  return rows.flat().filter((value) => value !== null && (better === "higher" ? value >= target : value <= target)).length;
}
