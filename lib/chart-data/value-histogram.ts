/** The distribution of value per share in bars of one width, from the fine counts of a simulation. */
import { SHARE_GRID } from "@/lib/simulation/counts";
import type { SimulationSummary } from "@/lib/simulation/summarise-simulation";

export interface HistogramBar {
  /** USD per share. */
  readonly from: number;
  readonly to: number;
  /** Share of the runs. */
  readonly share: number;
}

export interface ValueHistogram {
  readonly bars: readonly HistogramBar[];
  /** End of the axis, USD per share. */
  readonly max: number;
  /** The largest share of a bar. */
  readonly highest: number;
  /** Share of the runs in which a share is worth nothing; they are not in the bars. */
  readonly worthless: number;
  /** Share of the runs beyond the axis. */
  readonly beyond: number;
}

/** Widths that readers count in, each a whole number of the grid's steps. */
const WIDTHS = [1, 2, 5, 10, 20, 50, 100, 200];
const MOST_BARS = 40;

/** Bars up to the value below which 99 % of the runs lie, and to all `marks` that must be seen. */
export function buildValueHistogram({ runs, valuePerShare: { counts } }: Pick<SimulationSummary, "runs" | "valuePerShare">, marks: readonly number[]): ValueHistogram {
  let seen = 0;
  let last = 0;
  while (last < counts.length - 1 && seen < 0.99 * runs) {
    seen += counts[last] ?? 0;
    last += 1;
  }
  const reach = Math.max(SHARE_GRID.edge(last), ...marks);
  const width = WIDTHS.find((one) => reach / one <= MOST_BARS) ?? 500;
  const stepsPerBar = width / 0.25;
  const barCount = Math.max(1, Math.ceil(reach / width));
  const bars = Array.from({ length: barCount }, (_, bar): HistogramBar => {
    let count = 0;
    for (let step = 0; step < stepsPerBar; step += 1) count += counts[1 + bar * stepsPerBar + step] ?? 0;
    return { from: bar * width, to: (bar + 1) * width, share: count / runs };
  });
  const worthless = (counts[0] ?? 0) / runs;
  const inBars = bars.reduce((sum, { share }) => sum + share, 0);
  return { bars, max: barCount * width, highest: Math.max(...bars.map(({ share }) => share)), worthless, beyond: Math.max(0, 1 - worthless - inBars) };
}
