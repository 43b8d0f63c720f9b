/** SVG paths of a series' marks: pure functions of values and scales, rounded to a tenth of a pixel. */
import type { Line } from "@/lib/chart-data/reported";
import type { PlotScales } from "./plot";

const round = (value: number) => Math.round(value * 10) / 10;

/** A line through the known values; it breaks where one is missing. */
export function linePath(values: Line, { xCentre, yOf }: PlotScales): string {
  let path = "";
  let isDrawing = false;
  values.forEach((value, index) => {
    if (value !== null) path += `${isDrawing ? "L" : "M"}${round(xCentre(index))} ${round(yOf(value))}`;
    isDrawing = value !== null;
  });
  return path;
}

/** A bar for each known value, standing on `base`. */
export function barPath(values: Line, base: readonly number[], { band, xCentre, yOf }: PlotScales): string {
  const width = round(band * 0.72);
  let path = "";
  values.forEach((value, index) => {
    if (value === null || value === 0) return;
    const from = base[index] ?? 0;
    const left = round(xCentre(index) - width / 2);
    path += `M${left} ${round(yOf(from))}h${width}V${round(yOf(from + value))}h${-width}Z`;
  });
  return path;
}

/** The area between `base` and the values above it; it spans from the first known value to the last. */
export function areaPath(values: Line, base: readonly number[], { xCentre, yOf }: PlotScales): string {
  let upper = "";
  let lower = "";
  values.forEach((value, index) => {
    if (value === null) return;
    const from = base[index] ?? 0;
    const x = round(xCentre(index));
    upper += `${upper === "" ? "M" : "L"}${x} ${round(yOf(from + value))}`;
    lower = `L${x} ${round(yOf(from))}${lower}`;
  });
  return upper === "" ? "" : `${upper}${lower}Z`;
}

/** A point for each known value, as a stroke of no length: its round cap is the dot. */
export function dotPath(values: Line, { xCentre, yOf }: PlotScales): string {
  return values.map((value, index) => (value === null ? "" : `M${round(xCentre(index))} ${round(yOf(value))}h0`)).join("");
}
