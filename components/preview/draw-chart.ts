/** The chart of a preview image: the scales and marks of the page's charts, large enough for a thumbnail. */
import { axisPlaces } from "@/components/charts/axis-places";
import { areaPath, barPath, dotPath, linePath } from "@/components/charts/mark-path";
import { buildScales, type PlotScales } from "@/components/charts/plot";
import { reportedColour, seriesColour } from "@/components/charts/series-theme";
import type { ChartSeries } from "@/lib/chart-data/chart";
import type { Line } from "@/lib/chart-data/reported";
import { stackSeries } from "@/lib/chart-data/stack";
import type { CardChart } from "./card";
import { colourOfToken, PALETTE } from "./palette";
import { measureText, outlineText, type Typeface } from "./typeface";

const SUBJECT_SIZE = 20;
const LABEL_SIZE = 18;

/** Height of a line of names, and of the figures under the steps of the bridge. */
const NAME_LINE = 26;
const STEP_LINE = 24;

/** Space around the plot: the subject above, the years below, the ticks on the right. */
const SPACE = { top: 44, bottom: 34, right: 60 } as const;

/** More of it, where a turning point stands so high that its words would touch the subject. */
const SPACE_ABOVE_WORDS = 28;
const HIGH_SHARE = 0.85;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The chart as SVG, with its subject above it. */
export function drawChart(chart: CardChart, box: Box, sans: Typeface): string {
  const isHigh = chart.annotations.some(({ value }) => value > chart.domain.min + HIGH_SHARE * (chart.domain.max - chart.domain.min));
  const names = drawNames(chart, box, sans);
  const top = SPACE.top + names.height + (isHigh ? SPACE_ABOVE_WORDS : 0);
  const below = SPACE.bottom + (chart.steps === null ? 0 : STEP_LINE);
  const plot = { x: box.x, y: box.y + top, width: box.width - SPACE.right, height: box.height - top - below };
  const scales = buildScales(plot, chart.places.length, chart.domain);
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const label = (text: string, x: number, y: number, size: number, fill: string = PALETTE.muted) => outlineText(sans, text, { x, y, size, fill });
  const boundary = (scales.xCentre(chart.reportedCount - 1) + scales.xCentre(chart.reportedCount)) / 2;
  // Among lines the case lies behind; over bars and areas it needs an edge to be seen.
  const isOfLines = chart.series.every(({ mark }) => mark === "line" || mark === "dot");
  const cases = chart.caseLines.map(({ values }) => drawCase(linePath(values, scales), !isOfLines)).join("");
  return [
    label(chart.subject, box.x, box.y + SUBJECT_SIZE, SUBJECT_SIZE),
    names.svg || drawKey(chart, box, label, sans),
    ...chart.ticks.map(({ value, text }) => {
      const y = scales.yOf(value);
      return `<path stroke="${value === 0 ? PALETTE.case : PALETTE.line}" d="M${plot.x} ${y}H${right}"/>${label(text, box.x + box.width - measureText(sans, text, LABEL_SIZE), y + LABEL_SIZE * 0.36, LABEL_SIZE)}`;
    }),
    ...axisPlaces(chart.places).map(({ index, year }) => label(year, scales.xCentre(index) - scales.band / 2, bottom + LABEL_SIZE + 10, LABEL_SIZE)),
    ...(chart.steps ?? []).flatMap(({ name, figure }, index) =>
      [name, figure].map((text, line) => label(text, scales.xCentre(index) - measureText(sans, text, LABEL_SIZE) / 2, bottom + LABEL_SIZE + 8 + line * STEP_LINE, LABEL_SIZE, line === 0 ? PALETTE.muted : PALETTE.ink)),
    ),
    ...(chart.names === null ? [drawTotal(chart, scales)] : [isOfLines ? cases : "", drawSeries(chart.series, scales)]),
    chart.reportedCount > 0 ? `<path stroke="${PALETTE.muted}" stroke-dasharray="2 5" d="M${boundary} ${plot.y - 8}V${bottom}"/>` : "",
    isOfLines ? "" : cases,
    ...chart.annotations.map(({ index, value }, place) => drawTurningPoint(chart.turningPoints[place] ?? "", { x: scales.xCentre(index), y: scales.yOf(value) }, { box, sans })),
  ].join("");
}

/** The total of all kinds: what was reported, then what would follow. */
function drawTotal({ places, series }: CardChart, scales: PlotScales): string {
  const zero = Array.from(places, () => 0);
  return (
    `<path fill="${PALETTE.ink}" d="${barPath(stackedTotal(series, "reported"), zero, scales)}"/>` +
    `<path fill="${PALETTE.accent}" fill-opacity="0.66" d="${barPath(stackedTotal(series, "projected"), zero, scales)}"/>`
  );
}

/** Lines and dots lie over bars and areas, as on the page. */
const ORDER = ["bar", "area", "line", "dot"] as const;

/** Each series with its own marks and colour; what would follow is lighter, and dashed where it is a line. */
function drawSeries(all: readonly ChartSeries[], scales: PlotScales): string {
  const drawn = stackSeries(all).toSorted((a, b) => ORDER.indexOf(a.series.mark) - ORDER.indexOf(b.series.mark));
  return drawn
    .flatMap(({ series, base }) =>
      (["reported", "projected"] as const).map((era) => {
        const values = series[era];
        if (values === null) return "";
        const isProjected = era === "projected";
        const colour = colourOfToken(isProjected ? seriesColour(series) : reportedColour(series));
        switch (series.mark) {
          case "bar":
            return `<path fill="${colour}" fill-opacity="${isProjected ? 0.62 : 1}" d="${barPath(values, base[era], scales)}"/>`;
          case "area":
            return `<path fill="${colour}" fill-opacity="0.78" stroke="${PALETTE.paper}" stroke-width="2" d="${areaPath(values, base[era], scales)}"/>`;
          case "dot":
            return `<path stroke="${colour}" stroke-width="${isProjected ? 8 : 11}" stroke-linecap="round" d="${dotPath(values, scales)}"/>`;
          case "line":
            return `<path stroke="${colour}" stroke-width="4" stroke-linejoin="round"${isProjected ? ' stroke-dasharray="10 7"' : ""} d="${linePath(values, scales)}"/>`;
        }
      }),
    )
    .join("");
}

/** The names of the series with their colours, in lines under the subject. */
function drawNames({ names, series, key }: CardChart, box: Box, sans: Typeface): { readonly svg: string; readonly height: number } {
  if (names === null) return { svg: "", height: 0 };
  const entries = series.map((one, index) => ({ text: names[index] ?? "", colour: colourOfToken(one.projected ? seriesColour(one) : reportedColour(one)) }));
  if (key.case !== null) entries.push({ text: key.case, colour: PALETTE.case });
  let [x, line] = [box.x, 0];
  const svg = entries.map(({ text, colour }) => {
    const width = 22 + measureText(sans, text, LABEL_SIZE);
    if (x > box.x && x + width > box.x + box.width) [x, line] = [box.x, line + 1];
    const baseline = box.y + SUBJECT_SIZE + (line + 1) * NAME_LINE;
    const drawn = `<rect x="${x}" y="${baseline - 13}" width="14" height="14" fill="${colour}"/>${outlineText(sans, text, { x: x + 22, y: baseline, size: LABEL_SIZE, fill: PALETTE.muted })}`;
    x += width + 24;
    return drawn;
  });
  return { svg: svg.join(""), height: (line + 1) * NAME_LINE };
}

/** The height of a stack by place; null where none of its series has a value. */
function stackedTotal(series: readonly ChartSeries[], era: "reported" | "projected"): Line {
  const lines = series.flatMap((one) => (one.stacked ? [one[era] ?? []] : []));
  const places = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: places }, (_, index) => lines.reduce<number | null>((total, line) => addKnown(total, line[index] ?? null), null));
}

function addKnown(total: number | null, value: number | null): number | null {
  return value === null ? total : (total ?? 0) + value;
}

/** Grey, with an edge of paper where it is to be seen over bars. */
function drawCase(path: string, hasEdge: boolean): string {
  const edge = hasEdge ? `<path stroke="${PALETTE.paper}" stroke-width="7" stroke-linejoin="round" d="${path}"/>` : "";
  return `${edge}<path stroke="${PALETTE.case}" stroke-width="3" stroke-linejoin="round" d="${path}"/>`;
}

/** The mark and its words above it, before it where there is room: there the bars are lower. */
function drawTurningPoint(words: string, { x, y }: { x: number; y: number }, { box, sans }: { box: Box; sans: Typeface }): string {
  const width = measureText(sans, words, SUBJECT_SIZE);
  const left = x - width + 6 >= box.x ? x - width + 6 : x - 6;
  const baseline = y - 16;
  return [
    `<rect x="${left - 6}" y="${baseline - SUBJECT_SIZE}" width="${width + 12}" height="${SUBJECT_SIZE + 8}" rx="4" fill="${PALETTE.paper}" fill-opacity="0.85"/>`,
    `<circle cx="${x}" cy="${y}" r="6" fill="${PALETTE.ink}" stroke="${PALETTE.paper}" stroke-width="2"/>`,
    outlineText(sans, words, { x: left, y: baseline, size: SUBJECT_SIZE, fill: PALETTE.ink }),
  ].join("");
}

type DrawLabel = (text: string, x: number, y: number, size: number, fill?: string) => string;

/** What the marks mean, from the right edge leftwards in the line of the subject. */
function drawKey({ key }: CardChart, box: Box, label: DrawLabel, sans: Typeface): string {
  const baseline = box.y + SUBJECT_SIZE;
  const swatch = (x: number, fill: string, opacity = 1) => `<rect x="${x}" y="${baseline - 14}" width="14" height="14" fill="${fill}" fill-opacity="${opacity}"/>`;
  const dash = (x: number) => `<path stroke="${PALETTE.case}" stroke-width="3" d="M${x - 8} ${baseline - 7}h22"/>`;
  const entries = [
    { text: key.case, mark: dash },
    { text: key.projected, mark: (x: number) => swatch(x, PALETTE.accent, 0.66) },
    { text: key.reported, mark: (x: number) => swatch(x, PALETTE.ink) },
  ];
  let right = box.x + box.width;
  return entries
    .map(({ text, mark }) => {
      if (text === null) return "";
      const x = right - measureText(sans, text, LABEL_SIZE);
      right = x - 52;
      return label(text, x, baseline, LABEL_SIZE) + mark(x - 22);
    })
    .join("");
}
