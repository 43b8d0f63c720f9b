import { reportedColour, seriesColour } from "@/components/charts/series-theme";
import { measureText } from "@/components/preview/typeface";
import type { ChartSeries } from "@/lib/chart-data/chart";
import type { ChartSheet } from "./chart-sheet";
import { drawLabel, type Block, type TextStyle } from "./draw-words";

const ROW = 18;
const MARK = 14;
const GAP = 6;
const BETWEEN = 16;

/** The key in rows: each series with its mark, then the guided range, what is projected, and the case. */
export function drawKey(sheet: ChartSheet, { x, top, width }: { x: number; top: number; width: number }, style: TextStyle): Block {
  const entries = [
    ...sheet.chart.series.map((series, index) => ({ name: sheet.seriesNames[index] ?? "", mark: markOf(series) })),
    ...(sheet.guided === null ? [] : [{ name: sheet.guided, mark: '<path d="M.5.5h13v7h-13ZM.5 5l5-4.5M3 7.5l8-7M8 7.5l5.500-5" stroke="var(--color-ink)" stroke-width="0.8"/>' }]),
    ...(sheet.projected === null ? [] : [{ name: sheet.projected, mark: '<path d="M0 4h14" stroke="var(--color-ink)" stroke-width="2" stroke-dasharray="5 3.5"/>' }]),
    ...(sheet.case === null ? [] : [{ name: sheet.case, mark: '<path d="M0 4h14" stroke="var(--color-case)" stroke-width="2"/>' }]),
  ];
  let [left, row] = [x, 0];
  const svg = entries.map(({ name, mark }) => {
    const needed = MARK + GAP + measureText(style.face, name, style.size);
    if (left > x && left + needed > x + width) [left, row] = [x, row + 1];
    const middle = top + row * ROW + ROW / 2;
    const drawn = `<g transform="translate(${left} ${middle - 4})">${mark}</g>${drawLabel(name, { x: left + MARK + GAP, middle, anchor: "start" }, style)}`;
    left += needed + BETWEEN;
    return drawn;
  });
  return { svg: svg.join(""), height: (row + 1) * ROW };
}

function markOf(series: ChartSeries): string {
  const colour = series.projected ? seriesColour(series) : reportedColour(series);
  switch (series.mark) {
    case "bar":
    case "area":
      return `<rect width="14" height="8" fill="${colour}" fill-opacity="${series.projected ? 0.7 : 1}"/>`;
    case "dot":
      return `<circle cx="7" cy="4" r="3" fill="${colour}"/>`;
    case "line":
      return `<path d="M0 4h14" stroke="${colour}" stroke-width="2"${series.reported ? "" : ' stroke-dasharray="5 3.5"'}/>`;
  }
}
