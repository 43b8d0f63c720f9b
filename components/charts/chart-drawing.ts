/**
 * The marks of a chart as data: paths in their order, each with its look and its course. The case in grey
 * behind, what was reported solid, what would follow dashed and lighter, the boundary between them, the
 * turning points. The server writes it as SVG; a slider's step changes the courses of what stands.
 *
 * Strokes do not scale, so that the same marks serve a plot of pixels and one that is stretched.
 */
import { seriesKey, type ChartData, type ChartSeries } from "@/lib/chart-data/chart";
import type { Line } from "@/lib/chart-data/reported";
import { stackSeries, type StackedSeries } from "@/lib/chart-data/stack";
import { guidanceHatch, guidanceOutline } from "./guidance-path";
import { areaPath, barPath, dotPath, linePath } from "./mark-path";
import { buildScales, type Plot, type PlotScales } from "./plot";
import { reportedColour, seriesColour } from "./series-theme";

/** Attributes of an element, by the names that SVG has for them. */
type Look = Readonly<Record<string, string | number>>;

export interface DrawnPath {
  readonly look: Look;
  /** What the path's `d` says. */
  readonly course: string;
  /** The era of a series' marks, which stand in a group of their own. */
  readonly group?: Look;
}

/** A series with what was reported and what is projected, or another mark. */
export interface DrawnPart {
  /** Tells the parts of a drawing apart; the same key means the same paths with the same looks. */
  readonly key: string;
  /** Less than 1 where another series stands out. */
  readonly opacity: number;
  readonly paths: readonly DrawnPath[];
}

export type ChartDrawing = readonly DrawnPart[];

/** How strong a series is while another stands out. */
const FAINT = 0.15;

/** Bars lie below areas, lines and dots. */
const LAYERS = { bar: 0, area: 1, line: 2, dot: 3 } as const;

const UNSCALED = { "vector-effect": "non-scaling-stroke" } as const;
const BOUNDARY: Look = { ...UNSCALED, stroke: "var(--color-muted)", "stroke-dasharray": "1 3" };
const ZERO: Look = { ...UNSCALED, stroke: "var(--color-muted)" };
const HATCH: Look = { ...UNSCALED, stroke: "var(--color-ink)", "stroke-width": 0.75 };
const RANGE: Look = { ...UNSCALED, stroke: "var(--color-ink)", "stroke-width": 1 };
const OPEN_RANGE: Look = { ...UNSCALED, stroke: "var(--color-ink)", "stroke-width": 1.5 };
const TURN: Look = { ...UNSCALED, stroke: "var(--color-ink)", "stroke-width": 6, "stroke-linecap": "round" };
/** Over areas of every shade the case's line needs an edge to be seen. */
const CASE_EDGE: Look = { ...UNSCALED, stroke: "var(--color-paper)", "stroke-width": 4 };

/** Draws a chart into a plot; `isolated` is the key of the series that stands out, null where none does. */
export function drawChart(chart: ChartData, plot: Plot, isolated: string | null): ChartDrawing {
  const scales = buildScales(plot, chart.places.length, chart.domain);
  const hasAreas = chart.series.some(({ mark }) => mark === "area");
  const drawn = stackSeries(chart.series).sort((a, b) => LAYERS[a.series.mark] - LAYERS[b.series.mark]);
  const parts: DrawnPart[] = [];
  const add = (key: string, ...paths: readonly DrawnPath[]) => parts.push({ key, opacity: 1, paths });
  if (chart.reportedCount > 0) {
    const boundary = (scales.xCentre(chart.reportedCount - 1) + scales.xCentre(chart.reportedCount)) / 2;
    add("boundary", { look: BOUNDARY, course: `M${boundary} ${plot.y}V${plot.y + plot.height}` });
  }
  for (const one of drawn) parts.push(drawSeries(one, scales, isolated));
  for (const mark of chart.guidance) {
    const isOpen = mark.low === null || mark.high === null;
    const outline = { look: isOpen ? OPEN_RANGE : RANGE, course: guidanceOutline(mark, scales) };
    add(`guidance ${mark.index} ${isOpen}`, ...(isOpen ? [] : [{ look: HATCH, course: guidanceHatch(mark, scales) }]), outline);
  }
  if (chart.domain.min < 0) add("zero", { look: ZERO, course: `M${plot.x} ${scales.yOf(0)}H${plot.x + plot.width}` });
  for (const { id, values } of chart.caseLines) {
    const course = linePath(values, scales);
    const line = { look: { ...UNSCALED, "data-series": id, "data-era": "case", stroke: "var(--color-case)", "stroke-width": 1.5 }, course };
    add(`case ${id} ${hasAreas}`, ...(hasAreas ? [{ look: CASE_EDGE, course }] : []), line);
  }
  for (const { id, index, value } of chart.annotations) add(id, { look: TURN, course: `M${scales.xCentre(index)} ${scales.yOf(value)}h0` });
  return parts;
}

/**
 * A part as SVG: one group. Its values are numbers and names of ours, which need no escaping. `isLeftOut`
 * tells the attributes that are not wanted.
 */
export function writePart({ opacity, paths }: DrawnPart, isLeftOut: (name: string) => boolean = () => false): string {
  const writeLook = (look: Look) => Object.entries(look).flatMap(([name, value]) => (isLeftOut(name) ? [] : [` ${name}="${value}"`])).join("");
  const written = paths.map(({ look, course, group }) => {
    const path = `<path d="${course}"${writeLook(look)}/>`;
    return group ? `<g${writeLook(group)}>${path}</g>` : path;
  });
  return `<g opacity="${opacity}">${written.join("")}</g>`;
}

function drawSeries({ series, base }: StackedSeries, scales: PlotScales, isolated: string | null): DrawnPart {
  const key = seriesKey(series);
  const paths = (["reported", "projected"] as const).flatMap((era): DrawnPath[] => {
    const values = series[era];
    return values === null ? [] : [{ ...drawMark(series, values, base[era], scales, era === "projected"), group: { "data-series": series.id, "data-era": era } }];
  });
  const looks = paths.map(({ look, group }) => `${group?.["data-era"]} ${look["fill"] ?? look["stroke"]}`);
  return { key: `${key} ${series.mark} ${looks.join(" ")}`, opacity: isolated === null || isolated === key ? 1 : FAINT, paths };
}

function drawMark(series: ChartSeries, values: Line, base: readonly number[], scales: PlotScales, isProjected: boolean): DrawnPath {
  const colour = isProjected ? seriesColour(series) : reportedColour(series);
  switch (series.mark) {
    case "bar":
      return { look: { fill: colour, "fill-opacity": isProjected ? 0.62 : 1 }, course: barPath(values, base, scales) };
    case "area":
      return { look: { ...UNSCALED, fill: colour, "fill-opacity": 0.78, stroke: "var(--color-paper)", "stroke-width": 1 }, course: areaPath(values, base, scales) };
    case "dot":
      return {
        look: { ...UNSCALED, stroke: colour, "stroke-opacity": isProjected ? 0.8 : 1, "stroke-width": isProjected ? 4 : 6, "stroke-linecap": "round" },
        course: dotPath(values, scales),
      };
    case "line":
      return { look: { ...UNSCALED, stroke: colour, "stroke-width": 2, ...(isProjected && { "stroke-dasharray": "5 3.5" }) }, course: linePath(values, scales) };
  }
}
