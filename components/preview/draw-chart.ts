/** The chart of a preview image: the scales and marks of the page's charts, large enough for a thumbnail. */
import { axisPlaces } from "@/components/charts/axis-places";
import { barPath, linePath } from "@/components/charts/mark-path";
import { buildScales } from "@/components/charts/plot";
import type { ChartSeries } from "@/lib/chart-data/chart";
import type { Line } from "@/lib/chart-data/reported";
import type { CardChart } from "./card";
import { PALETTE } from "./palette";
import { measureText, outlineText, type Typeface } from "./typeface";

const SUBJECT_SIZE = 20;
const LABEL_SIZE = 18;

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
  const top = SPACE.top + (isHigh ? SPACE_ABOVE_WORDS : 0);
  const plot = { x: box.x, y: box.y + top, width: box.width - SPACE.right, height: box.height - top - SPACE.bottom };
  const scales = buildScales(plot, chart.places.length, chart.domain);
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const label = (text: string, x: number, y: number, size: number, fill: string = PALETTE.muted) => outlineText(sans, text, { x, y, size, fill });
  const boundary = (scales.xCentre(chart.reportedCount - 1) + scales.xCentre(chart.reportedCount)) / 2;
  const zero = Array.from(chart.places, () => 0);
  return [
    label(chart.subject, box.x, box.y + SUBJECT_SIZE, SUBJECT_SIZE),
    drawKey(chart, box, label, sans),
    ...chart.ticks.map(({ value, text }) => {
      const y = scales.yOf(value);
      return `<path stroke="${value === 0 ? PALETTE.case : PALETTE.line}" d="M${plot.x} ${y}H${right}"/>${label(text, box.x + box.width - measureText(sans, text, LABEL_SIZE), y + LABEL_SIZE * 0.36, LABEL_SIZE)}`;
    }),
    ...axisPlaces(chart.places).map(({ index, year }) => label(year, scales.xCentre(index) - scales.band / 2, bottom + LABEL_SIZE + 10, LABEL_SIZE)),
    `<path fill="${PALETTE.ink}" d="${barPath(stackedTotal(chart.series, "reported"), zero, scales)}"/>`,
    `<path fill="${PALETTE.accent}" fill-opacity="0.66" d="${barPath(stackedTotal(chart.series, "projected"), zero, scales)}"/>`,
    chart.reportedCount > 0 ? `<path stroke="${PALETTE.muted}" stroke-dasharray="2 5" d="M${boundary} ${plot.y - 8}V${bottom}"/>` : "",
    ...chart.caseLines.map(({ values }) => drawCase(linePath(values, scales))),
    ...chart.annotations.map(({ index, value }, place) => drawTurningPoint(chart.turningPoints[place] ?? "", { x: scales.xCentre(index), y: scales.yOf(value) }, { box, sans })),
  ].join("");
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

/** Grey with an edge of paper, so that it is seen over bars. */
function drawCase(path: string): string {
  return `<path stroke="${PALETTE.paper}" stroke-width="7" stroke-linejoin="round" d="${path}"/><path stroke="${PALETTE.case}" stroke-width="3" stroke-linejoin="round" d="${path}"/>`;
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
