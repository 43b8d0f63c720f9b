/**
 * Where the words over a plot stand, in pixels from its top, so that no two touch: the names at the ends
 * of lines and areas, then the turning points around them. Widths are not known here: only words that
 * begin at opposite ends of the plot may share a line.
 */
import type { Annotation, ChartData, ChartSeries } from "@/lib/chart-data/chart";
import type { Line } from "@/lib/chart-data/reported";
import { stackSeries } from "@/lib/chart-data/stack";
import { CHART_HEIGHT, PLOT_MARGIN } from "./plot";

export const PLOT_HEIGHT = CHART_HEIGHT - PLOT_MARGIN.top - PLOT_MARGIN.bottom;

/** Height that one label needs. */
export const LABEL_HEIGHT = 17;

/** How much of the plot's width a name covers, about. */
const NAME_SHARE = 0.3;

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

/**
 * The names of lines and areas at their last value, moved apart where two would touch. An area too thin
 * for its name goes without, and so does a lone line; the key and the subject have it.
 */
export function placeEndLabels(chart: ChartData): EndLabel[] {
  const perUnit = PLOT_HEIGHT / (chart.domain.max - chart.domain.min);
  if (chart.series.length === 1) return [];
  const wanted = stackSeries(chart.series).flatMap(({ series, base }): EndLabel[] => {
    const values = series.projected ?? [];
    const last = values.length - 1;
    const value = values[last] ?? null;
    if (value === null || (series.mark !== "line" && series.mark !== "area")) return [];
    if (series.mark === "line") return [{ series, middle: besideLine(underName(values), value, chart) }];
    if (value * perUnit < LABEL_HEIGHT) return [];
    return [{ series, middle: fractionDown((base.projected[last] ?? 0) + value / 2, chart) * PLOT_HEIGHT }];
  });
  wanted.sort((a, b) => a.middle - b.middle);
  return spreadOut(clearOfLines(wanted, chart));
}

/** The part of a line that a name at its end covers. */
function underName(line: Line): Line {
  return line.slice(-Math.ceil(line.length * NAME_SHARE));
}

/** How far a name may move from its own line to stand clear of the others, and what a step and a line under it cost. */
const MOST_STEPS = 6;
const STEP = 6;
const COST_OF_TOUCH = 5;

/** Moves each line's name up or down to where the fewest lines run under it, and not far; the order of the names stays. */
function clearOfLines(labels: readonly EndLabel[], chart: ChartData): EndLabel[] {
  const lines = [
    ...chart.series.filter(({ mark }) => mark === "line").map(({ projected }) => projected ?? []),
    ...chart.caseLines.map(({ values }) => values),
  ].map((line) => underName(line).flatMap((value) => (value === null ? [] : [fractionDown(value, chart) * PLOT_HEIGHT])));
  const touches = (middle: number) => {
    let count = 0;
    for (const line of lines) for (const y of line) if (Math.abs(y - middle) < LABEL_HEIGHT / 2) count += 1;
    return count;
  };
  let lowestFree = 0;
  return labels.map((label) => {
    const steps = label.series.mark === "line" ? Array.from({ length: 2 * MOST_STEPS + 1 }, (_, step) => label.middle + (step - MOST_STEPS) * STEP) : [label.middle];
    const free = steps.filter((middle) => middle >= lowestFree && middle <= PLOT_HEIGHT - LABEL_HEIGHT / 2);
    const cost = (middle: number) => touches(middle) * COST_OF_TOUCH + Math.abs(middle - label.middle);
    let middle = Math.max(label.middle, lowestFree);
    let lowestCost = free.length === 0 ? 0 : cost(middle);
    for (const one of free) {
      const costOfOne = cost(one);
      if (costOfOne >= lowestCost) continue;
      middle = one;
      lowestCost = costOfOne;
    }
    lowestFree = middle + LABEL_HEIGHT;
    return { ...label, middle };
  });
}

/** Above or below the line over the width of its name, whichever is nearer to where it ends. */
function besideLine(line: Line, end: number, chart: ChartData): number {
  const known = line.filter((value) => value !== null);
  const [highest, lowest] = [Math.max(...known), Math.min(...known)];
  const clearance = LABEL_HEIGHT * 0.6;
  const isBelow = highest - end > end - lowest;
  return fractionDown(isBelow ? lowest : highest, chart) * PLOT_HEIGHT + (isBelow ? clearance : -clearance);
}

/** Moves labels down until none touches the one above, then up from the bottom of the plot. */
function spreadOut(labels: readonly EndLabel[]): EndLabel[] {
  let lowestFree = 0;
  const down = labels.map((label) => {
    const middle = Math.max(label.middle, lowestFree);
    lowestFree = middle + LABEL_HEIGHT;
    return { ...label, middle };
  });
  let highestFree = PLOT_HEIGHT - LABEL_HEIGHT / 2;
  return down.toReversed().map((label) => {
    const middle = Math.min(label.middle, highestFree);
    highestFree = middle - LABEL_HEIGHT;
    return { ...label, middle };
  }).toReversed();
}

/** The turning points: above their mark, else below it, else further away, where nothing else stands. */
export function placeAnnotations(chart: ChartData, ends: readonly EndLabel[]): PlacedAnnotation[] {
  const placed: PlacedAnnotation[] = [];
  for (const annotation of chart.annotations) {
    const across = (annotation.index + 0.5) / chart.places.length;
    const mark = fractionDown(annotation.value, chart) * PLOT_HEIGHT;
    const taken = [
      ...placed.filter((other) => Math.abs(across - other.across) < 0.7).map(({ middle }) => middle),
      ...(across > 0.2 ? ends.map(({ middle }) => middle) : []),
    ];
    placed.push({ annotation, across, middle: findFree(mark, taken) });
  }
  return placed;
}

function findFree(mark: number, taken: readonly number[]): number {
  const isFree = (middle: number) => middle >= 0 && middle <= PLOT_HEIGHT - LABEL_HEIGHT / 2 && taken.every((other) => Math.abs(other - middle) >= LABEL_HEIGHT - 1);
  const rows = [0, 1, 2, 3, 4, 5, 6].flatMap((row) => [mark - 14 - row * LABEL_HEIGHT, mark + 14 + row * LABEL_HEIGHT]);
  return rows.find(isFree) ?? Math.max(0, mark - 14);
}
