/**
 * A root of a function between two points at which it has different signs, by Chandrupatla's method: an
 * inverse quadratic step where the three last points allow it, bisection where they do not. It never
 * leaves the bracket and needs at most a few steps more than bisection, also on functions that jump.
 *
 * Our own thirty lines: of the packages with a bracketed solver none is kept up and free of others.
 */
const MOST_STEPS = 120;

/** A point within `tolerance` of a change of sign; of its two neighbours, the one nearer to zero. */
export function findRoot(f: (x: number) => number, from: number, to: number, tolerance: number): number {
  let [x1, x2, x3] = [from, to, to];
  let [f1, f2, f3] = [f(from), f(to), 0];
  if (f1 === 0) return from;
  if (f2 === 0) return to;
  if (f1 > 0 === f2 > 0) throw new Error(`There is no change of sign between ${from} and ${to}.`);
  let part = 0.5;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const x = x1 + part * (x2 - x1);
    const fx = f(x);
    // The newest point takes the place of the end with its sign; the end that it replaces is kept as third.
    if (fx > 0 === f1 > 0) [x3, f3] = [x1, f1];
    else [x3, f3, x2, f2] = [x2, f2, x1, f1];
    [x1, f1] = [x, fx];
    const best = Math.abs(f2) < Math.abs(f1) ? x2 : x1;
    const width = Math.abs(x2 - x1);
    if (fx === 0 || width <= tolerance) return fx === 0 ? x : best;
    const xi = (x1 - x2) / (x3 - x2);
    const phi = (f1 - f2) / (f3 - f2);
    const isSmooth = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
    const quadratic = isSmooth ? (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2)) : 0.5;
    const least = Math.min(0.5, tolerance / 2 / width);
    part = Math.min(1 - least, Math.max(least, quadratic));
  }
  return Math.abs(f2) < Math.abs(f1) ? x2 : x1;
}
