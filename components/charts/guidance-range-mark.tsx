import type { GuidanceMark } from "@/lib/chart-data/chart";
import type { PlotScales } from "./plot";

/** Most lines of the hatching, and how many would stand over the whole plot; closer ones would read as solid. */
const MOST_HATCH_LINES = 5;
const HATCH_LINES_OF_PLOT = 50;

/** Length of an open end's stem, as a part of the plot. */
const STEM_SHARE = 0.06;

/**
 * What management guided for a place: a hatched range, wider than a bar, so that it is told from what
 * was reported and from what is projected without colour. An open range is a line with an arrow's stem.
 */
export function GuidanceRangeMark({ mark, scales }: { mark: GuidanceMark; scales: PlotScales }) {
  const { low, high, index } = mark;
  const left = scales.xCentre(index) - scales.band * 0.48;
  const width = scales.band * 0.96;
  const stroke = { stroke: "var(--color-ink)", vectorEffect: "non-scaling-stroke" } as const;
  if (low === null || high === null) {
    const end = scales.yOf(low ?? high ?? 0);
    const stem = scales.height * STEM_SHARE * (low === null ? -1 : 1);
    return <path {...stroke} strokeWidth={1.5} d={`M${left} ${end}h${width}M${left + width / 2} ${end}v${-stem}`} />;
  }
  const top = scales.yOf(high);
  const height = scales.yOf(low) - top;
  const lines = Math.min(MOST_HATCH_LINES, Math.floor((height / scales.height) * HATCH_LINES_OF_PLOT));
  const hatch = Array.from({ length: lines }, (_, line) => {
    const y = top + (height * (line + 0.5)) / lines;
    return `M${left} ${y + height / lines / 2}L${left + width} ${y - height / lines / 2}`;
  }).join("");
  return (
    <g>
      <path {...stroke} strokeWidth={0.75} d={hatch} />
      <path {...stroke} strokeWidth={1} d={`M${left} ${top}h${width}v${height}h${-width}Z`} />
    </g>
  );
}
