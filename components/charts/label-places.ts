/**
 * Where the words over a plot stand, in pixels from its top, so that no two touch: the names at the ends
 * of lines and areas, then the turning points around them. Widths are known about: only words that begin
 * at opposite ends of the plot may share a line.
 */
import type { Annotation, ChartData, ChartSeries } from "@/lib/chart-data/chart";
import type { Line } from "@/lib/chart-data/reported";
import { stackSeries } from "@/lib/chart-data/stack";
import { CHART_HEIGHT, PLOT_MARGIN } from "./plot";

export const PLOT_HEIGHT = CHART_HEIGHT - PLOT_MARGIN.top - PLOT_MARGIN.bottom;

/** Height that one label needs. */
export const LABEL_HEIGHT = 17;

/** The room for words: the plot's height in pixels, and how much of its width the name of a series covers, about. */
export interface LabelRoom {
  readonly height: number;
  readonly shareOf: (series: ChartSeries) => number;
}

/** Where the plot has not been measured: its usual height, and a third of its width for a name. */
const USUAL_ROOM: LabelRoom = { height: PLOT_HEIGHT, shareOf: () => 0.3 };

/** A label with its middle in pixels from the top of the plot. */
export interface EndLabel {
  readonly series: ChartSeries;
  readonly middle: number;
}

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** From the left of the plot, a fraction; beyond the middle the words stand to its left. */
  readonly across: number;
  readonly middle: number;
}

/** How far down a value stands, a fraction of the plot; beyond the axis, at its edge. */
export function fractionDown(value: number, { domain }: Pick<ChartData, "domain">): number {
  return Math.min(1, Math.max(0, (domain.max - value) / (domain.max - domain.min)));
}

/** A place where a name may stand, and what standing there costs. */
interface Candidate {
  readonly middle: number;
  readonly cost: number;
}

/**
 * The names of lines and areas at their last value, in the order of their ends: each above or below its
 * line, where the fewest strokes run under it and not far, and all of them apart. An area too thin for its
 * name goes without, and so does a lone line; the key and the subject have it.
 */
export function placeEndLabels(chart: ChartData, room: LabelRoom = USUAL_ROOM): EndLabel[] {
  if (chart.series.length === 1) return [];
  const perUnit = room.height / (chart.domain.max - chart.domain.min);
  const named = stackSeries(chart.series).flatMap(({ series, base }) => {
    const values = series.projected ?? [];
    const last = values.length - 1;
    const value = values[last] ?? null;
    if (value === null || (series.mark !== "line" && series.mark !== "area")) return [];
    if (series.mark === "area" && value * perUnit < LABEL_HEIGHT) return [];
    const end = fractionDown(series.mark === "line" ? value : (base.projected[last] ?? 0) + value / 2, chart) * room.height;
    return [{ series, end, candidates: series.mark === "line" ? besideLine(series, values, chart, room) : around(end) }];
  });
  named.sort((one, other) => one.end - other.end);
  const middles = choosePlaces(named.map(({ candidates }) => candidates), room.height);
  return spreadOut(named.map(({ series, end }, index) => ({ series, middle: middles?.[index] ?? end })), room);
}

/** The part of a line that a name at its end covers, with the place from which it comes. */
function underName(line: Line, share: number): Line {
  return line.slice(-(Math.ceil(line.length * share) + 1));
}

/** How far a name may move from its own line to stand clear of the others, and what a stroke under it costs, in pixels. */
const FARTHEST = 60;
const STEP = 6;
const COST_OF_TOUCH = 15;

/** Between a name's middle and the line that it stands beside. */
const CLEARANCE = LABEL_HEIGHT * 0.6;

/** How far a name's middle may stand above the plot: there is space over it. */
const ABOVE_PLOT = 4;

/** Above, below and, where a line is steep, beside its end: each with what runs under the name there and how far off it is. */
function besideLine(series: ChartSeries, line: Line, chart: ChartData, { height, shareOf }: LabelRoom): Candidate[] {
  const share = shareOf(series);
  const lines = [
    ...chart.series.filter(({ mark }) => mark === "line").map(({ projected }) => projected ?? []),
    ...chart.caseLines.map(({ values }) => values),
  ];
  const strokes = lines.flatMap((one) => strokesOf(underName(one, share), chart, height));
  const touches = (middle: number) => strokes.filter(([top, bottom]) => top < middle + LABEL_HEIGHT / 2 && bottom > middle - LABEL_HEIGHT / 2).length;
  const known = underName(line, share).filter((value) => value !== null);
  const above = fractionDown(Math.max(...known), chart) * height - CLEARANCE;
  const below = fractionDown(Math.min(...known), chart) * height + CLEARANCE;
  const count = Math.ceil((below - above + 2 * FARTHEST) / STEP);
  const steps = Array.from({ length: count + 1 }, (_, step) => above - FARTHEST + step * STEP);
  return [above, below, ...steps].map((middle) => ({ middle, cost: Math.max(0, above - middle, middle - below) + touches(middle) * COST_OF_TOUCH }));
}

/** The middle of an area, and a little around it. */
function around(middle: number): Candidate[] {
  const count = Math.ceil(FARTHEST / STEP);
  return Array.from({ length: 2 * count + 1 }, (_, step) => (step - count) * STEP).map((away) => ({ middle: middle + away, cost: 2 * Math.abs(away) }));
}

/** A choice of places for the names down to one of them: its place, and the choice above it. */
interface Way extends Candidate {
  readonly above: Way | null;
}

/**
 * One place for each name, from the top down and apart, with the least cost in all; undefined where they do
 * not fit. For each place of a name the best way to it from the names above is kept.
 */
function choosePlaces(names: readonly (readonly Candidate[])[], height: number): readonly number[] | undefined {
  let ways: readonly Way[] | null = null;
  for (const candidates of names) {
    const sorted = candidates
      .filter(({ middle }) => middle >= -ABOVE_PLOT && middle <= height - LABEL_HEIGHT / 2)
      .sort((one, other) => one.middle - other.middle);
    ways = ways === null ? sorted.map((candidate) => ({ ...candidate, above: null })) : extendWays(ways, sorted);
  }
  let way: Way | null = (ways ?? []).reduce<Way | null>((best, one) => (best !== null && best.cost <= one.cost ? best : one), null);
  const middles: number[] = [];
  for (; way !== null; way = way.above) middles.unshift(way.middle);
  return middles.length === names.length ? middles : undefined;
}

/** Both lists run down the plot, so that one walk finds for each place the cheapest way that ends far enough above. */
function extendWays(ways: readonly Way[], sorted: readonly Candidate[]): Way[] {
  let next = 0;
  let best: Way | null = null;
  return sorted.flatMap(({ middle, cost }) => {
    for (let way = ways[next]; way !== undefined && way.middle + LABEL_HEIGHT <= middle; way = ways[next]) {
      if (best === null || way.cost < best.cost) best = way;
      next += 1;
    }
    return best === null ? [] : [{ middle, cost: best.cost + cost, above: best }];
  });
}

/** How far up and down each stroke from one place to the next reaches: a steep one passes under words that stand beside both its ends. */
function strokesOf(line: Line, chart: ChartData, height: number): [top: number, bottom: number][] {
  const heights = line.map((value) => (value === null ? null : fractionDown(value, chart) * height));
  return heights.slice(1).flatMap((to, index): [number, number][] => {
    const from = heights[index] ?? to;
    return from === null || to === null ? [] : [[Math.min(from, to), Math.max(from, to)]];
  });
}

/** Moves labels down until none touches the one above, then up from the bottom of the plot. */
function spreadOut(labels: readonly EndLabel[], { height }: LabelRoom): EndLabel[] {
  let lowestFree = -ABOVE_PLOT;
  const down = labels.map((label) => {
    const middle = Math.max(label.middle, lowestFree);
    lowestFree = middle + LABEL_HEIGHT;
    return { ...label, middle };
  });
  let highestFree = height - LABEL_HEIGHT / 2;
  return down.toReversed().map((label) => {
    const middle = Math.min(label.middle, highestFree);
    highestFree = middle - LABEL_HEIGHT;
    return { ...label, middle };
  }).toReversed();
}

/** The turning points: above their mark, else below it, else further away, where nothing else stands. */
export function placeAnnotations(chart: ChartData, ends: readonly EndLabel[], height = PLOT_HEIGHT): PlacedAnnotation[] {
  const placed: PlacedAnnotation[] = [];
  for (const annotation of chart.annotations) {
    const across = (annotation.index + 0.5) / chart.places.length;
    const mark = fractionDown(annotation.value, chart) * height;
    const taken = [
      ...placed.filter((other) => Math.abs(across - other.across) < 0.7).map(({ middle }) => middle),
      ...(across > 0.2 ? ends.map(({ middle }) => middle) : []),
    ];
    placed.push({ annotation, across, middle: findFree(mark, taken, height) });
  }
  return placed;
}

function findFree(mark: number, taken: readonly number[], height: number): number {
  const isFree = (middle: number) => middle >= 0 && middle <= height - LABEL_HEIGHT / 2 && taken.every((other) => Math.abs(other - middle) >= LABEL_HEIGHT - 1);
  const rows = [0, 1, 2, 3, 4, 5, 6].flatMap((row) => [mark - 14 - row * LABEL_HEIGHT, mark + 14 + row * LABEL_HEIGHT]);
  return rows.find(isFree) ?? Math.max(0, mark - 14);
}
