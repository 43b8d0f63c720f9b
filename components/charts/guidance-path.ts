/**
 * SVG paths of what management guided for a place: a hatched range, wider than a bar, so that it is told
 * from what was reported and from what is projected without colour; an open range is a line with an
 * arrow's stem.
 */
import type { GuidanceMark } from "@/lib/chart-data/chart";
import type { PlotScales } from "./plot";

/** Most lines of the hatching, and how many would stand over the whole plot; closer ones would read as solid. */
const MOST_HATCH_LINES = 5;
const HATCH_LINES_OF_PLOT = 50;

/** Length of an open end's stem, as a part of the plot. */
const STEM_SHARE = 0.06;

/** The outline of a range, or the line of an open one. */
export function guidanceOutline({ low, high, index }: GuidanceMark, scales: PlotScales): string {
  const { left, width } = spanOf(index, scales);
  if (low === null || high === null) {
    const end = scales.yOf(low ?? high ?? 0);
    const stem = scales.height * STEM_SHARE * (low === null ? -1 : 1);
    return `M${left} ${end}h${width}M${left + width / 2} ${end}v${-stem}`;
  }
  const top = scales.yOf(high);
  return `M${left} ${top}h${width}v${scales.yOf(low) - top}h${-width}Z`;
}

/** The hatching of a range; an open one has none. */
export function guidanceHatch({ low, high, index }: GuidanceMark, scales: PlotScales): string {
  if (low === null || high === null) return "";
  const { left, width } = spanOf(index, scales);
  const top = scales.yOf(high);
  const height = scales.yOf(low) - top;
  const lines = Math.min(MOST_HATCH_LINES, Math.floor((height / scales.height) * HATCH_LINES_OF_PLOT));
  return Array.from({ length: lines }, (_, line) => {
    const y = top + (height * (line + 0.5)) / lines;
    return `M${left} ${y + height / lines / 2}L${left + width} ${y - height / lines / 2}`;
  }).join("");
}

function spanOf(index: number, { xCentre, band }: PlotScales): { left: number; width: number } {
  return { left: xCentre(index) - band * 0.48, width: band * 0.96 };
}
