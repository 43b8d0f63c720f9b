/**
 * The distribution of one assumption, made of three points: the ends of its range and the value at which
 * the scenario stands.
 *
 * - Triangular: most likely at the scenario's value, falling in a straight line to nothing at both ends.
 * - Uniform: every value of the range alike.
 * - Normal: most likely at the scenario's value, with a spread to either side such that nine draws of
 *   ten lie within the range; cut off at the slider's bounds.
 */
import { normalQuantile, normalShareBelow } from "./normal";

export const SHAPES = ["triangular", "normal", "uniform"] as const;
export type Shape = (typeof SHAPES)[number];

export interface Distribution {
  readonly shape: Shape;
  readonly low: number;
  /** The most likely value, from `low` to `high`. */
  readonly mode: number;
  readonly high: number;
  /** Bounds that no draw leaves. */
  readonly min: number;
  readonly max: number;
}

/** Standard deviations from the centre within which nine draws of ten lie. */
const NINE_OF_TEN = 1.6448536269514722;

/** The value below which a share of the distribution lies, 0 < share < 1. */
export function quantileOf({ shape, low, mode, high, min, max }: Distribution, share: number): number {
  if (high <= low) return mode;
  switch (shape) {
    case "uniform":
      return low + share * (high - low);
    case "triangular": {
      const below = (mode - low) / (high - low);
      return share < below
        ? low + Math.sqrt(share * (high - low) * (mode - low))
        : high - Math.sqrt((1 - share) * (high - low) * (high - mode));
    }
    case "normal": {
      const sides = { mode, lower: (mode - low) / NINE_OF_TEN, upper: (high - mode) / NINE_OF_TEN };
      const [from, to] = [shareBelow(sides, min), shareBelow(sides, max)];
      return Math.min(max, Math.max(min, splitQuantile(sides, from + share * (to - from))));
    }
  }
}

/** A normal distribution of two halves: a spread of its own to either side of the mode. */
interface TwoSides {
  readonly mode: number;
  readonly lower: number;
  readonly upper: number;
}

function splitQuantile({ mode, lower, upper }: TwoSides, share: number): number {
  const below = lower / (lower + upper);
  if (share < below) return mode + lower * normalQuantile(Math.max(1e-10, (0.5 * share) / below));
  if (below === 1) return mode;
  return mode + upper * normalQuantile(Math.min(1 - 1e-10, 0.5 + (0.5 * (share - below)) / (1 - below)));
}

function shareBelow({ mode, lower, upper }: TwoSides, value: number): number {
  const below = lower / (lower + upper);
  if (value < mode) return lower === 0 ? 0 : 2 * below * normalShareBelow((value - mode) / lower);
  return upper === 0 ? 1 : below + (1 - below) * (2 * normalShareBelow((value - mode) / upper) - 1);
}
