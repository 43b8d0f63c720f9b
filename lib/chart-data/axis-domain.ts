/**
 * Axis domains in nice steps: 1, 2, 2.5 or 5 times a power of ten. A small change of the data leaves
 * the domain as it is, so that a chart's frame stays still while a slider moves.
 */
export interface AxisDomain {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const NICE_STEPS = [1, 2, 2.5, 5, 10];
const MOST_INTERVALS = 5;

/** Less than this is the dust of adding floats, in every unit of the charts. */
const SMALLEST_SPAN = 1e-9;

/** The narrowest domain of at most five nice steps around the values and zero. */
export function buildAxisDomain(lowest: number, highest: number): AxisDomain {
  const low = Math.min(0, lowest);
  const high = Math.max(0, highest);
  if (!Number.isFinite(high - low)) throw new Error(`No axis spans ${lowest} to ${highest}.`);
  if (high - low < SMALLEST_SPAN) return { min: 0, max: 1, step: 1 };
  let power = 10 ** Math.floor(Math.log10((high - low) / MOST_INTERVALS));
  for (;;) {
    for (const nice of NICE_STEPS) {
      const step = nice * power;
      const from = Math.floor(low / step + 1e-9);
      const to = Math.ceil(high / step - 1e-9);
      // Adding zero turns −0 into 0.
      if (to - from <= MOST_INTERVALS) return { min: from * step + 0, max: to * step + 0, step };
    }
    power *= 10;
  }
}

/** The values at which the axis is marked, both ends included. */
export function axisTicks({ min, max, step }: AxisDomain): number[] {
  const intervals = Math.round((max - min) / step);
  return Array.from({ length: intervals + 1 }, (_, interval) => min + interval * step);
}
