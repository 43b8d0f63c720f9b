/**
 * What a simulation says: fans, the distribution of value per share, and shares of runs with their
 * sampling error. All of it holds given the ranges, and only given them.
 */
import { AMOUNT_GRID, layoutOf, SHARE_GRID } from "./counts";
import { EVENTS, FAN_LINES, type FanLine, type SimulatedEvent } from "./outcome";
import { gridQuantile } from "./value-grid";

/** Shares of the runs that lie below the lines of a fan. */
export const FAN_SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** A share of the runs, and how far chance alone may have moved it. */
export interface Likelihood {
  readonly share: number;
  /** The interval that holds the share of endlessly many runs, nineteen times in twenty (Wilson). */
  readonly low: number;
  readonly high: number;
}

export interface Fan {
  readonly line: FanLine;
  /** By `FAN_SHARES`, then by quarter from t = 1; USD millions. */
  readonly quantiles: readonly (readonly number[])[];
}

export interface SimulationSummary {
  readonly runs: number;
  readonly events: Readonly<Record<SimulatedEvent, Likelihood>>;
  readonly fans: readonly Fan[];
  readonly valuePerShare: {
    /** By `FAN_SHARES`, USD. */
    readonly quantiles: readonly number[];
    /** The interval of the median, nineteen times in twenty. */
    readonly medianLow: number;
    readonly medianHigh: number;
    /** Runs by steps of `SHARE_GRID`. */
    readonly counts: readonly number[];
  };
  /** Share of the runs by first quarter of lasting positive free cash flow; place 0 for "not within the projection". */
  readonly lastingQuarterShares: readonly number[];
}

/** Standard deviations that hold nineteen of twenty. */
const NINETEEN_OF_TWENTY = 1.959963984540054;

export function summariseSimulation(counts: Uint32Array, runs: number, quarters: number): SimulationSummary {
  const layout = layoutOf(quarters);
  const eventOf = (event: SimulatedEvent) => wilsonInterval(counts[EVENTS.indexOf(event)] ?? 0, runs);
  const shareQuantile = (share: number) => gridQuantile(SHARE_GRID, counts, layout.share, runs, share);
  const reach = NINETEEN_OF_TWENTY / (2 * Math.sqrt(runs));
  const fans = FAN_LINES.map((line, place): Fan => {
    const quantile = (share: number, quarter: number) => gridQuantile(AMOUNT_GRID, counts, layout.lines + (place * quarters + quarter) * AMOUNT_GRID.size, runs, share);
    return { line, quantiles: FAN_SHARES.map((share) => Array.from({ length: quarters }, (_, quarter) => quantile(share, quarter))) };
  });
  return {
    runs,
    events: { fundingGap: eventOf("fundingGap"), coverageBelowOne: eventOf("coverageBelowOne"), valueAbovePrice: eventOf("valueAbovePrice"), cashPositive: eventOf("cashPositive") },
    fans,
    valuePerShare: {
      quantiles: FAN_SHARES.map(shareQuantile),
      medianLow: shareQuantile(0.5 - reach),
      medianHigh: shareQuantile(0.5 + reach),
      counts: [...counts.subarray(layout.share, layout.share + SHARE_GRID.size)],
    },
    lastingQuarterShares: Array.from(counts.subarray(layout.lasting, layout.lasting + quarters + 1), (count) => count / runs),
  };
}

/** A share with its interval, also near 0 and 1, where a symmetric one would leave the possible. */
export function wilsonInterval(count: number, runs: number): Likelihood {
  const share = count / runs;
  const z2 = NINETEEN_OF_TWENTY ** 2;
  const centre = (share + z2 / (2 * runs)) / (1 + z2 / runs);
  const reach = (NINETEEN_OF_TWENTY / (1 + z2 / runs)) * Math.sqrt((share * (1 - share)) / runs + z2 / (4 * runs * runs));
  return { share, low: count === 0 ? 0 : centre - reach, high: count === runs ? 1 : centre + reach };
}
