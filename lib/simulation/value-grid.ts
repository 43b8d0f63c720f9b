/**
 * Grids on which values are counted. The bin of a value depends on the value alone, so counts from any
 * number of workers add up to the same whole numbers, and memory does not grow with the runs.
 */
export interface ValueGrid {
  readonly size: number;
  readonly binOf: (value: number) => number;
  /** The lower edge of a bin; that of `size` is the upper edge of the last one. */
  readonly edge: (bin: number) => number;
}

/** A grid of equal steps from zero up; the first bin holds zero and less, the last everything beyond. */
export function evenGrid(step: number, steps: number): ValueGrid {
  return {
    size: steps + 1,
    binOf: (value) => (value > 0 ? Math.min(steps, 1 + Math.floor(value / step)) : 0),
    edge: (bin) => Math.max(0, (bin - 1) * step),
  };
}

/** Bins between a power of two and the next: a bin is at most 1.6 % wide. */
const BINS_PER_DOUBLING = 64;

/**
 * A grid for amounts of either sign, finer near zero: the bins follow the bits of a float. Less than one
 * in size falls into the middle bin; amounts beyond 2^`doublings` into the last of their sign.
 */
export function amountGrid(doublings: number): ValueGrid {
  const perSign = doublings * BINS_PER_DOUBLING;
  const bits = new DataView(new ArrayBuffer(8));
  // A shift reaches 2^30, and `doublings` stays below.
  const sizeAt = (place: number) => (1 << Math.floor(place / BINS_PER_DOUBLING)) * (1 + (place % BINS_PER_DOUBLING) / BINS_PER_DOUBLING);
  return {
    size: 2 * perSign + 1,
    binOf: (value) => {
      const size = Math.abs(value);
      if (!(size >= 1)) return perSign;
      bits.setFloat64(0, size);
      // Exponent and the six highest bits of the mantissa, counted from 1.0.
      const place = Math.min(perSign - 1, (bits.getUint32(0) >>> 14) - 1023 * BINS_PER_DOUBLING);
      return value > 0 ? perSign + 1 + place : perSign - 1 - place;
    },
    edge: (bin) => {
      if (bin > perSign) return sizeAt(bin - perSign - 1);
      return -sizeAt(perSign - bin);
    },
  };
}

/**
 * The value below which a share of the counted ones lies, between the edges of its bin by its rank.
 * `start` is where the grid's counts begin; `counted` is how many there are.
 */
export function gridQuantile(grid: ValueGrid, counts: Uint32Array, start: number, counted: number, share: number): number {
  const rank = share * counted;
  let below = 0;
  for (let bin = 0; bin < grid.size; bin += 1) {
    const here = counts[start + bin] ?? 0;
    if (here > 0 && below + here >= rank) return grid.edge(bin) + (grid.edge(bin + 1) - grid.edge(bin)) * ((rank - below) / here);
    below += here;
  }
  return grid.edge(grid.size);
}
