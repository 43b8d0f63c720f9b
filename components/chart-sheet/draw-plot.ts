/** The plot of a sheet: grid and axes, the marks that the page's chart draws, and the words over them. */
import { createElement } from "react";
import { axisPlaces } from "@/components/charts/axis-places";
import { barHeights } from "@/components/charts/bar-heights";
import { ChartMarks } from "@/components/charts/chart-marks";
import { placeAnnotations, placeEndLabels, PLOT_HEIGHT } from "@/components/charts/label-places";
import { buildScales, PLOT_MARGIN, type Plot } from "@/components/charts/plot";
import { seriesColour } from "@/components/charts/series-theme";
import { breakLines } from "@/components/preview/line-break";
import { measureText, type Typeface } from "@/components/preview/typeface";
import type { ChartSheet } from "./chart-sheet";
import { drawLabel, GROUNDS, round, type Block, type TextStyle } from "./draw-words";
import { writeMarkup } from "./write-markup";

const SIZE = 12;
/** Height of a line of the names below a bridge's bars. */
const STEP_NAME = 14;

/** The plot and its axes in a box of the given width. */
export function drawPlot(sheet: ChartSheet, { x, top, width }: { x: number; top: number; width: number }, face: Typeface): Block {
  const plot: Plot = { x, y: top + PLOT_MARGIN.top, width: width - PLOT_MARGIN.right, height: PLOT_HEIGHT };
  const muted: TextStyle = { face, size: SIZE, fill: "var(--color-muted)" };
  const ink: TextStyle = { ...muted, fill: "var(--color-ink)" };
  const bridge = sheet.chart.view === "bridge" ? drawBridgeWords(sheet, plot, ink, muted) : { svg: "", height: PLOT_MARGIN.bottom };
  const svg = [
    drawAxes(sheet, plot, muted),
    writeMarkup(createElement(ChartMarks, { chart: sheet.chart, plot, isolated: null })),
    drawEndLabels(sheet, plot, ink),
    bridge.svg,
    drawTurningPoints(sheet, plot, ink),
  ].join("");
  return { svg, height: PLOT_MARGIN.top + PLOT_HEIGHT + bridge.height };
}

function drawAxes({ chart, ticks }: ChartSheet, plot: Plot, style: TextStyle): string {
  const scales = buildScales(plot, chart.places.length, chart.domain);
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  return [
    ...ticks.map(({ value, text }) => {
      const y = round(scales.yOf(value));
      return `<path stroke="var(--color-line)" d="M${plot.x} ${y}H${right}"/>${drawLabel(text, { x: right + 10, middle: y, anchor: "start" }, style)}`;
    }),
    ...axisPlaces(chart.places).map(({ index, place, year }) => drawLabel(year, { x: scales.xCentre(index) - (place.startsWith("FY") ? 0 : 4), middle: bottom + 16, anchor: place.startsWith("FY") ? "middle" : "start" }, style)),
  ].join("");
}

function drawEndLabels({ chart, endLabels }: ChartSheet, plot: Plot, style: TextStyle): string {
  return placeEndLabels(chart)
    .map(({ series, middle }) => {
      const name = endLabels[chart.series.indexOf(series)] ?? "";
      const fill = series.mark === "area" ? style.fill : seriesColour(series);
      return drawLabel(name, { x: plot.x + plot.width - 8, middle: plot.y + middle, anchor: "end" }, { ...style, fill }, groundOf(chart));
    })
    .join("");
}

function drawTurningPoints({ chart, turningPoints }: ChartSheet, plot: Plot, style: TextStyle): string {
  return placeAnnotations(chart, placeEndLabels(chart))
    .map(({ annotation, across, middle }) => {
      const words = turningPoints[chart.annotations.indexOf(annotation)] ?? "";
      const isLeft = across > 0.5;
      return drawLabel(words, { x: plot.x + across * plot.width + (isLeft ? -4 : 4), middle: plot.y + middle, anchor: isLeft ? "end" : "start" }, style, groundOf(chart));
    })
    .join("");
}

function groundOf({ series }: ChartSheet["chart"]): number {
  return series.some(({ mark }) => mark === "bar" || mark === "area") ? GROUNDS.overBars : GROUNDS.overLines;
}

/** The steps of the value bridge: the name under each bar, in lines, and its height above it. */
function drawBridgeWords({ chart, placeNames }: ChartSheet, plot: Plot, ink: TextStyle, muted: TextStyle): Block {
  const scales = buildScales(plot, chart.places.length, chart.domain);
  const names = placeNames.map((name) => breakLines([{ text: name, isFigure: false }], scales.band - 6, (run) => measureText(muted.face, run.text, SIZE)));
  const below = names.flatMap((lines, index) =>
    lines.map((line, row) => drawLabel(line.map(({ text }) => text).join(""), { x: scales.xCentre(index), middle: plot.y + plot.height + 13 + row * STEP_NAME, anchor: "middle" }, muted)),
  );
  const above = barHeights(chart).map(({ index, top, text }) => drawLabel(text, { x: scales.xCentre(index), middle: scales.yOf(top) - 9, anchor: "middle" }, ink, GROUNDS.overBars));
  return { svg: [...below, ...above].join(""), height: 10 + STEP_NAME * Math.max(...names.map((lines) => lines.length)) };
}
