/**
 * The reverse question: which values of one assumption give a target, everything else as it stands?
 *
 * The whole range of the slider is searched on a grid; between two points of it where the result
 * passes the target, the crossing is found exactly. A result that jumps over the target (a quarter, a life
 * in whole quarters) has a boundary there instead of a root: the nearest value that meets the target. A
 * curve that only touches the target between two points of the grid is not noticed.
 */
import type { Assumptions, NumericAssumptionKey } from "@/lib/model/assumptions";
import type { PlausibleRange } from "@/lib/scenario/plausible-range";
import type { Evaluate } from "./evaluate";
import { findRoot } from "./find-root";
import type { Result } from "./result";

/** Points of the grid, both ends of the slider included. */
const GRID_POINTS = 81;

/** Part of the slider's range to which a crossing is found. */
const TOLERANCE = 1e-12;

/** A miss larger than this part of the target's size is a jump, not rounding. */
const JUMP = 1e-6;

export interface SolvePoint {
  readonly x: number;
  /** Null where there is no such figure. */
  readonly y: number | null;
}

/** Values that meet the target, ends included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A value at which the result passes the target. */
export interface Crossing {
  readonly x: number;
  /** Whether the result rises with the assumption here. */
  readonly isRising: boolean;
  /** Whether the result jumps over the target: `x` is then the nearest value that meets it. */
  readonly isJump: boolean;
}

export interface Solution {
  readonly key: NumericAssumptionKey;
  readonly target: number;
  readonly min: number;
  readonly max: number;
  /** In the order of `x`: none, one or several. */
  readonly crossings: readonly Crossing[];
  /** Where the result is at least as good as the target, in the order of `x`. */
  readonly meets: readonly Interval[];
  /** The lowest and highest result over the slider's range; null where there is none at all. */
  readonly reach: { readonly lowest: number; readonly highest: number } | null;
  /** The result over the slider's range, for drawing. */
  readonly curve: readonly SolvePoint[];
}

/** Searches the slider's range of one assumption. */
export function solveFor(assumptions: Assumptions, range: PlausibleRange, target: number, { better, isStep }: Pick<Result, "better" | "isStep">, evaluate: Evaluate): Solution {
  const { key, min, max } = range;
  const at = (x: number) => evaluate({ ...assumptions, [key]: x });
  const isMet = (y: number | null) => y !== null && (better === "higher" ? y >= target : y <= target);
  const curve = gridOf(range).map((x): SolvePoint => ({ x, y: at(x) }));
  const crossings: Crossing[] = [];
  const meets: Interval[] = [];
  let begin: number | null = isMet(curve[0]?.y ?? null) ? min : null;
  for (const [index, here] of curve.entries()) {
    const before = curve[index - 1];
    if (!before || isMet(before.y) === isMet(here.y)) continue;
    const crossing = range.whole ? boundaryOf(before, here, isMet) : findCrossing({ before, here, target, at, isMet, isStep, tolerance: TOLERANCE * (max - min) });
    crossings.push(crossing);
    if (begin === null) begin = crossing.x;
    else {
      meets.push({ from: begin, to: crossing.x });
      begin = null;
    }
  }
  if (begin !== null) meets.push({ from: begin, to: max });
  const known = curve.flatMap(({ y }) => (y === null ? [] : [y]));
  const reach = known.length === 0 ? null : { lowest: Math.min(...known), highest: Math.max(...known) };
  return { key, target, min, max, crossings, meets, reach, curve };
}

function gridOf({ min, max, whole }: PlausibleRange): number[] {
  if (whole) return Array.from({ length: max - min + 1 }, (_, step) => min + step);
  return Array.from({ length: GRID_POINTS }, (_, step) => (step === GRID_POINTS - 1 ? max : min + ((max - min) * step) / (GRID_POINTS - 1)));
}

type IsMet = (y: number | null) => boolean;

/** Of two neighbouring values, the one that meets the target. */
function boundaryOf(before: SolvePoint, here: SolvePoint, isMet: IsMet): Crossing {
  return { x: isMet(here.y) ? here.x : before.x, isRising: (here.y ?? 0) > (before.y ?? 0), isJump: true };
}

interface Neighbourhood {
  readonly before: SolvePoint;
  readonly here: SolvePoint;
  readonly target: number;
  readonly at: (x: number) => number | null;
  readonly isMet: IsMet;
  readonly isStep: boolean;
  readonly tolerance: number;
}

function findCrossing({ before, here, target, at, isMet, isStep, tolerance }: Neighbourhood): Crossing {
  const isRising = (here.y ?? 0) > (before.y ?? 0);
  const isJumpAt = (y: number | null) => y === null || Math.abs(y - target) > JUMP * Math.max(Math.abs(target), Math.abs((here.y ?? 0) - (before.y ?? 0)));
  // A result that lies on the target along a stretch (no gap at all) has no root to converge to, only an end of the stretch.
  if (!isStep && before.y !== null && here.y !== null && before.y !== target && here.y !== target) {
    const x = findRoot((value) => (at(value) ?? NaN) - target, before.x, here.x, tolerance);
    if (!isJumpAt(at(x))) return { x, isRising, isJump: false };
  }
  let [met, missed] = isMet(here.y) ? [here.x, before.x] : [before.x, here.x];
  while (Math.abs(met - missed) > tolerance) {
    const middle = (met + missed) / 2;
    if (middle === met || middle === missed) break;
    if (isMet(at(middle))) met = middle;
    else missed = middle;
  }
  return { x: met, isRising, isJump: isJumpAt(at(missed)) };
}
