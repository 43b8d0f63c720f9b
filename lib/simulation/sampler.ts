import type { Assumptions } from "@/lib/model/assumptions";
import { quantileOf } from "./distribution";
import type { SimulationJob } from "./job";
import { normalQuantile, normalShareBelow } from "./normal";
import { NUMBERS_PER_BLOCK, philox, toFraction } from "./random";

/** Marks the numbers of a simulation among all that a seed gives. */
const STREAM = 0x5eed;

/** A share this near to 0 or 1 has no finite normal score. */
const SMALLEST_SHARE = 1e-12;

/**
 * Draws the assumptions of a run. The same object is filled anew each time, so that a hundred thousand
 * runs leave nothing behind; whoever wants to keep a draw copies it.
 */
export function createSampler({ assumptions, drawn, copula, seed }: Pick<SimulationJob, "assumptions" | "drawn" | "copula" | "seed">): (run: number) => Assumptions {
  const draw = { ...assumptions };
  const blocks = Math.ceil((Math.max(...drawn.map(({ dimension }) => dimension)) + 1) / NUMBERS_PER_BLOCK);
  const words = new Uint32Array(blocks * NUMBERS_PER_BLOCK);
  const shares = new Float64Array(words.length);
  const counter = new Uint32Array(4);
  const key = Uint32Array.of(seed, STREAM);
  const dimensions = copula.keys.map((key) => drawn.findIndex((one) => one.key === key)).map((place) => drawn[place]?.dimension ?? 0);
  const scores = new Float64Array(dimensions.length);
  return (run) => {
    counter[0] = run;
    for (let block = 0; block < blocks; block += 1) {
      counter[1] = block;
      philox(counter, key, words, block * NUMBERS_PER_BLOCK);
    }
    for (let place = 0; place < words.length; place += 1) shares[place] = toFraction(words[place] ?? 0);
    for (let place = 0; place < scores.length; place += 1) scores[place] = normalQuantile(shares[dimensions[place] ?? 0] ?? 0.5);
    for (let place = 0; place < scores.length; place += 1) {
      const weights = copula.rows[place] ?? [];
      let score = 0;
      for (let other = 0; other <= place; other += 1) score += (weights[other] ?? 0) * (scores[other] ?? 0);
      shares[dimensions[place] ?? 0] = Math.min(1 - SMALLEST_SHARE, Math.max(SMALLEST_SHARE, normalShareBelow(score)));
    }
    for (const { key: assumption, dimension, distribution, whole } of drawn) {
      const value = quantileOf(distribution, shares[dimension] ?? 0.5);
      draw[assumption] = whole ? Math.min(distribution.max, Math.max(distribution.min, Math.round(value))) : value;
    }
    return draw;
  };
}
