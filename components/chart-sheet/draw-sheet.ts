/**
 * Draws a sheet as SVG: finding, subject, key, plot, and what it rests on. Every letter is an outline of a
 * bundled font and every colour a value, so the file needs nothing and looks the same everywhere. Title and
 * description stand in it as text. Same sheet, same fonts, same bytes.
 */
import { chooseTypefaces, type PreviewFonts } from "@/components/preview/typefaces";
import type { ChartSheet } from "./chart-sheet";
import { drawKey } from "./draw-key";
import { drawPlot } from "./draw-plot";
import { drawLines, type Block, type TextStyle } from "./draw-words";
import { colourOf, resolveColours } from "./sheet-colours";
import { escapeXml } from "./write-markup";

/** Width in the pixels of the page's charts, whose sizes the sheet keeps. */
const WIDTH = 640;
const MARGIN = 24;
const INNER = { x: MARGIN, width: WIDTH - 2 * MARGIN };

/** An image is shown half as large again, so that it is legible beside the text of a document. */
const SHOWN_SCALE = 1.5;

const LANGUAGES = { en: "en", zh: "zh-Hans" } as const;

/** The drawing; `scale` multiplies its size in pixels. */
export function drawSheet(sheet: ChartSheet, fonts: PreviewFonts, scale = 1): string {
  const { sans, figure } = chooseTypefaces(fonts, sheet.locale);
  const styles = {
    finding: { face: figure, size: 19, fill: "var(--color-ink)" },
    subject: { face: sans, size: 12.5, fill: "var(--color-muted)" },
    line: { face: sans, size: 10.5, fill: "var(--color-muted)" },
  } as const satisfies Record<string, TextStyle>;

  let top = 20;
  const parts: string[] = [];
  const add = (draw: (top: number) => Block, space: number) => {
    const { svg, height } = draw(top);
    parts.push(svg);
    top += height + space;
  };
  add((from) => drawLines(sheet.finding, { ...INNER, top: from }, styles.finding), 3);
  add((from) => drawLines(sheet.subject, { ...INNER, top: from }, styles.subject), 5);
  add((from) => drawKey(sheet, { ...INNER, top: from }, styles.subject), 6);
  add((from) => drawPlot(sheet, { ...INNER, top: from }, sans), 10);
  parts.push(`<path stroke="var(--color-line)" d="M${MARGIN} ${top}H${WIDTH - MARGIN}"/>`);
  top += 8;
  for (const line of sheet.lines) add((from) => drawLines(line, { ...INNER, top: from }, styles.line), 1);

  const height = Math.ceil(top + 14);
  // Several sheets may stand in one document.
  const id = `${sheet.chart.id}-${sheet.chart.view}`;
  const size = `width="${WIDTH * SHOWN_SCALE * scale}" height="${height * SHOWN_SCALE * scale}" viewBox="0 0 ${WIDTH} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} fill="none" role="img" aria-labelledby="${id}-title ${id}-desc" lang="${LANGUAGES[sheet.locale]}">`,
    `<title id="${id}-title">${escapeXml(sheet.finding)}</title>`,
    `<desc id="${id}-desc">${escapeXml([sheet.description, ...sheet.lines.map((pieces) => pieces.join(""))].join(sheet.locale === "zh" ? "" : " "))}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${colourOf("paper", sheet.theme)}"/>`,
    resolveColours(parts.join(""), sheet.theme),
    "</svg>",
  ].join("");
}
