/**
 * Attribution: the difference of a result between two scenarios, divided among what differs. Each part is
 * the Shapley value: what its assumption adds, averaged over all orders in which the assumptions could be
 * moved. So no order is preferred, equal roles get equal parts, and the parts sum to the difference.
 *
 * Up to twelve differences are divided exactly, over all 2ⁿ combinations. Above that, orders are drawn at
 * random, each with its reverse: the parts still sum to the difference, and each has a standard error.
 */
import { philox, toFraction } from "@/lib/simulation/random";

/** With more differences than this, orders are drawn. */
export const MOST_EXACT = 12;

/** Pairs of an order and its reverse that are drawn. */
export const DRAWN_PAIRS = 64;

/** The figures of a combination: entry p of `moved` is 1 where difference p stands as in the second scenario. */
export type Combine = (moved: Uint8Array) => readonly number[];

export interface Attribution {
  /** By difference, then by figure. */
  readonly parts: readonly (readonly number[])[];
  /** Standard errors of the parts; null where they are exact. */
  readonly errors: readonly (readonly number[])[] | null;
  /** The figures of both scenarios. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Divides the differences of all figures at once. A generator, so that a page can go on in between: it
 * pauses after each evaluation of the model, and returns the result.
 */
export function* attribute(differences: number, combine: Combine): Generator<void, Attribution> {
  const all = new Uint8Array(differences).fill(1);
  const [from, to] = [combine(new Uint8Array(differences)), combine(all)];
  yield;
  const { parts, errors } = differences <= MOST_EXACT ? yield* attributeExactly(differences, combine, from.length) : yield* attributeByDraws(differences, combine, from, to);
  return { parts: closeSums(parts, from, to), errors, from, to };
}

/** Runs an attribution to its end. */
export function attributeNow(differences: number, combine: Combine): Attribution {
  const steps = attribute(differences, combine);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

interface Divided {
  readonly parts: number[][];
  readonly errors: number[][] | null;
}

function* attributeExactly(differences: number, combine: Combine, figures: number): Generator<void, Divided> {
  const combinations = 2 ** differences;
  const values: (readonly number[])[] = [];
  const moved = new Uint8Array(differences);
  for (let combination = 0; combination < combinations; combination += 1) {
    for (let place = 0; place < differences; place += 1) moved[place] = (combination >> place) & 1;
    values.push(combine(moved));
    yield;
  }
  const weights = orderWeights(differences);
  const parts = Array.from({ length: differences }, (_, place) => {
    const part = new Array<number>(figures).fill(0);
    for (let without = 0; without < combinations; without += 1) {
      if ((without >> place) & 1) continue;
      const weight = weights[countBits(without)] ?? 0;
      const [before, after] = [values[without], values[without | (1 << place)]];
      for (let figure = 0; figure < figures; figure += 1) part[figure] = (part[figure] ?? 0) + weight * ((after?.[figure] ?? 0) - (before?.[figure] ?? 0));
    }
    return part;
  });
  return { parts, errors: null };
}

/** Share of all orders in which exactly a given set of `size` comes before a given one of the others. */
function orderWeights(differences: number): number[] {
  const weights: number[] = [];
  let weight = 1 / Math.max(1, differences);
  for (let size = 0; size < differences; size += 1) {
    weights.push(weight);
    weight *= (size + 1) / (differences - 1 - size);
  }
  return weights;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function* attributeByDraws(differences: number, combine: Combine, from: readonly number[], to: readonly number[]): Generator<void, Divided> {
  const figures = from.length;
  const zeros = () => Array.from({ length: differences }, () => new Array<number>(figures).fill(0));
  const [sums, squares] = [zeros(), zeros()];
  for (let pair = 0; pair < DRAWN_PAIRS; pair += 1) {
    const order = drawOrder(differences, pair);
    const gains = zeros();
    for (const direction of [order, order.toReversed()]) {
      const moved = new Uint8Array(differences);
      let before = from;
      for (const [step, place] of direction.entries()) {
        moved[place] = 1;
        const after = step === differences - 1 ? to : combine(moved);
        for (let figure = 0; figure < figures; figure += 1) {
          const gain = gains[place];
          if (gain) gain[figure] = (gain[figure] ?? 0) + ((after[figure] ?? 0) - (before[figure] ?? 0)) / 2;
        }
        before = after;
        yield;
      }
    }
    gains.forEach((gain, place) =>
      gain.forEach((value, figure) => {
        const [sum, square] = [sums[place], squares[place]];
        if (sum) sum[figure] = (sum[figure] ?? 0) + value;
        if (square) square[figure] = (square[figure] ?? 0) + value * value;
      }),
    );
  }
  const parts = sums.map((row) => row.map((sum) => sum / DRAWN_PAIRS));
  const errors = squares.map((row, place) =>
    row.map((square, figure) => Math.sqrt(Math.max(0, square / DRAWN_PAIRS - (parts[place]?.[figure] ?? 0) ** 2) / (DRAWN_PAIRS - 1))),
  );
  return { parts, errors };
}

/** A random order of the places, the same for the same `pair`. */
function drawOrder(places: number, pair: number): number[] {
  const order = Array.from({ length: places }, (_, place) => place);
  const words = new Uint32Array(4);
  for (let place = places - 1; place > 0; place -= 1) {
    philox(Uint32Array.of(pair, place, 0, 0), Uint32Array.of(0, 0x0de7), words);
    const other = Math.floor(toFraction(words[0] ?? 0) * (place + 1));
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
}

/** Puts the dust of adding floats into the largest part, so that the parts sum to the difference as nearly as floats can. */
function closeSums(parts: readonly (readonly number[])[], from: readonly number[], to: readonly number[]): number[][] {
  const closed = parts.map((row) => [...row]);
  from.forEach((start, figure) => {
    const largest = closed.toSorted((a, b) => Math.abs(b[figure] ?? 0) - Math.abs(a[figure] ?? 0))[0];
    for (let round = 0; largest && round < 8; round += 1) {
      const rest = (to[figure] ?? 0) - start - closed.reduce((sum, row) => sum + (row[figure] ?? 0), 0);
      if (rest === 0) break;
      largest[figure] = (largest[figure] ?? 0) + rest;
    }
  });
  return closed;
}
