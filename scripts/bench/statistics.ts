/** Order statistics of measurements. */

/** The value below which a part of the values lies, between two of them by their distance. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * part;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly p95: number;
}

/** The spread of measurements on a machine that others use too: the least is nearest the truth. */
export function spreadOf(values: readonly number[]): Spread {
  return { least: quantile(values, 0), median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}
