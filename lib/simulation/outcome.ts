/** What a simulation keeps of a run: four lines by quarter, and the figures that its questions are about. */
import type { Projection } from "@/lib/model/projection";
import { findLastingFreeCashFlowQuarter, findLowestCoverage, sumFundingGaps } from "@/lib/model/summary";
import { valueProjection } from "@/lib/model/valuation";

/** Lines of which a fan is drawn. */
export const FAN_LINES = ["revenueUsdM", "freeCashFlowUsdM", "cashUsdM", "debtUsdM"] as const;
export type FanLine = (typeof FAN_LINES)[number];

/** Questions with a yes or a no in each run. */
export const EVENTS = ["fundingGap", "coverageBelowOne", "valueAbovePrice", "cashPositive"] as const;
export type SimulatedEvent = (typeof EVENTS)[number];

/** One run; the same object is filled for each. */
export interface Outcome {
  /** The fan lines one after the other, a value a quarter. */
  readonly lines: Float64Array;
  valuePerShareUsd: number;
  /** First quarter of lasting positive free cash flow; 0 where there is none. */
  lastingFreeCashFlowQuarter: number;
  /** 1 where the event happens, by its place in `EVENTS`. */
  readonly events: Uint8Array;
}

export function createOutcome(quarters: number): Outcome {
  return { lines: new Float64Array(FAN_LINES.length * quarters), valuePerShareUsd: 0, lastingFreeCashFlowQuarter: 0, events: new Uint8Array(EVENTS.length) };
}

/** Reads a projection into an outcome. */
export function readOutcome(projection: Projection, outcome: Outcome): void {
  const { quarters, assumptions } = projection;
  FAN_LINES.forEach((line, place) => {
    for (let t = 1; t <= quarters; t += 1) outcome.lines[place * quarters + t - 1] = projection.at(line, t);
  });
  outcome.valuePerShareUsd = valueProjection(projection).valuePerShareUsd;
  outcome.lastingFreeCashFlowQuarter = findLastingFreeCashFlowQuarter(projection) ?? 0;
  outcome.events[0] = sumFundingGaps(projection) > 0 ? 1 : 0;
  outcome.events[1] = (findLowestCoverage(projection)?.value ?? Infinity) < 1 ? 1 : 0;
  outcome.events[2] = outcome.valuePerShareUsd > assumptions.sharePriceUsd ? 1 : 0;
  outcome.events[3] = outcome.lastingFreeCashFlowQuarter > 0 ? 1 : 0;
}
