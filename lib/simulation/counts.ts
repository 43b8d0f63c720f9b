/**
 * The counts of a simulation in one array of whole numbers: events, value per share, first quarter of
 * lasting free cash flow, then each line's quarters. Parts of a simulation are added up, in any order.
 */
import { EVENTS, FAN_LINES, type Outcome } from "./outcome";
import { amountGrid, evenGrid } from "./value-grid";

/** Value per share in steps of a quarter of a dollar, up to 4,096 dollars. */
export const SHARE_GRID = evenGrid(0.25, 16_384);

/** Amounts in USD millions, up to two trillion dollars. */
export const AMOUNT_GRID = amountGrid(21);

/** Where each part of the counts begins. */
export interface CountLayout {
  readonly share: number;
  /** By quarter, 0 for "not within the projection". */
  readonly lasting: number;
  readonly lines: number;
  readonly size: number;
}

export function layoutOf(quarters: number): CountLayout {
  const share = EVENTS.length;
  const lasting = share + SHARE_GRID.size;
  const lines = lasting + quarters + 1;
  return { share, lasting, lines, size: lines + FAN_LINES.length * quarters * AMOUNT_GRID.size };
}

/** Adds one run to the counts. */
export function countOutcome(counts: Uint32Array, layout: CountLayout, outcome: Outcome): void {
  const add = (place: number) => {
    counts[place] = (counts[place] ?? 0) + 1;
  };
  for (let event = 0; event < EVENTS.length; event += 1) counts[event] = (counts[event] ?? 0) + (outcome.events[event] ?? 0);
  add(layout.share + SHARE_GRID.binOf(outcome.valuePerShareUsd));
  add(layout.lasting + outcome.lastingFreeCashFlowQuarter);
  for (let cell = 0; cell < outcome.lines.length; cell += 1) add(layout.lines + cell * AMOUNT_GRID.size + AMOUNT_GRID.binOf(outcome.lines[cell] ?? 0));
}

/** Adds the counts of other runs. */
export function addCounts(sum: Uint32Array, more: Uint32Array): void {
  for (let place = 0; place < sum.length; place += 1) sum[place] = (sum[place] ?? 0) + (more[place] ?? 0);
}
