/** Draws a preview card as SVG: the answer, one chart, what they rest on. Same card, same fonts, same bytes. */
import { PREVIEW_SIZE, type PreviewCard } from "./card";
import { drawChart } from "./draw-chart";
import { breakLines, type TextRun } from "./line-break";
import { PALETTE } from "./palette";
import { hasEveryGlyph, measureText, outlineText, type Typeface } from "./typeface";
import { chooseTypefaces, type PreviewFonts, type Typefaces } from "./typefaces";

const MARGIN = 60;
const WIDTH = PREVIEW_SIZE.width - 2 * MARGIN;
const RIGHT = MARGIN + WIDTH;

const HEADER = { baseline: 68, size: 24, rule: 92 } as const;
const TITLE = { baseline: 134, size: 27 } as const;
const DISCLAIMER = { baseline: 604, size: 18 } as const;

/** Where the answer begins, without and with a title above it. */
const ANSWER_TOP = { plain: 112, titled: 156 } as const;
const LINE_HEIGHT = 1.3;

/** Sizes of the answer with the most lines for each, the first that fits first. */
const ANSWER_SIZES = [
  { size: 40, lines: 3 },
  { size: 38, lines: 3 },
  { size: 36, lines: 3 },
  { size: 34, lines: 4 },
  { size: 30, lines: 5 },
  { size: 26, lines: 7 },
] as const;

const CHART_BOTTOM = 570;

/** The image as SVG in which every letter is an outline. */
export function drawCard(card: PreviewCard, fonts: PreviewFonts): string {
  const faces = chooseTypefaces(fonts, card.locale);
  const title = card.title !== null && hasEveryGlyph(faces.sans, card.title) ? card.title : null;
  const answerTop = title === null ? ANSWER_TOP.plain : ANSWER_TOP.titled;
  const answer = drawAnswer(card.answer, answerTop, faces);
  const chartTop = answerTop + answer.height + 30;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_SIZE.width}" height="${PREVIEW_SIZE.height}" fill="none">`,
    `<rect width="100%" height="100%" fill="${PALETTE.paper}"/>`,
    drawHeader(card, faces.sans),
    title === null ? "" : outlineText(faces.sans, shorten(faces.sans, title, TITLE.size), { x: MARGIN, y: TITLE.baseline, size: TITLE.size, fill: PALETTE.muted }),
    answer.svg,
    drawChart(card.chart, { x: MARGIN, y: chartTop, width: WIDTH, height: CHART_BOTTOM - chartTop }, faces.sans),
    outlineText(faces.sans, card.disclaimer, { x: MARGIN, y: DISCLAIMER.baseline, size: DISCLAIMER.size, fill: PALETTE.muted }),
    "</svg>",
  ].join("");
}

function drawHeader({ site, dated }: PreviewCard, sans: Typeface): string {
  const { baseline, size, rule } = HEADER;
  return [
    // The wheel of `app/icon.svg`.
    `<g transform="translate(${MARGIN} ${baseline - 24})" stroke="${PALETTE.ink}" stroke-width="3"><circle cx="16" cy="16" r="12.5"/><path d="M16 16V3.5M16 16L26.83 22.25M16 16L5.17 22.25"/><circle cx="16" cy="16" r="4.5" fill="${PALETTE.accent}" stroke="none"/></g>`,
    outlineText(sans, site, { x: MARGIN + 44, y: baseline, size, fill: PALETTE.ink }),
    outlineText(sans, dated, { x: RIGHT - measureText(sans, dated, 20), y: baseline, size: 20, fill: PALETTE.muted }),
    `<path stroke="${PALETTE.line}" stroke-width="2" d="M${MARGIN} ${rule}H${RIGHT}"/>`,
  ].join("");
}

/** The answer in the largest size in which it takes few lines. */
function drawAnswer(runs: readonly TextRun[], top: number, faces: Typefaces): { svg: string; height: number } {
  const faceOf = (run: TextRun) => (run.isFigure ? faces.figure : faces.answer);
  const { size, lines } = fitAnswer(runs, (run, at) => measureText(faceOf(run), run.text, at));
  const height = size * LINE_HEIGHT;
  const svg = lines.flatMap((line, index) => {
    let x = MARGIN;
    return line.map((run) => {
      const from = x;
      x += measureText(faceOf(run), run.text, size);
      return outlineText(faceOf(run), run.text, { x: from, y: top + index * height + size, size, fill: run.isFigure ? PALETTE.accent : PALETTE.ink });
    });
  });
  return { svg: svg.join(""), height: lines.length * height };
}

/** The first size whose lines suffice; the smallest takes what it takes. */
function fitAnswer(runs: readonly TextRun[], measure: (run: TextRun, size: number) => number): { size: number; lines: TextRun[][] } {
  let fitted = { size: 0, lines: [[...runs]] };
  for (const { size, lines: most } of ANSWER_SIZES) {
    fitted = { size, lines: breakLines(runs, WIDTH, (run) => measure(run, size)) };
    if (fitted.lines.length <= most) break;
  }
  return fitted;
}

/** A title that is too wide for its line ends in an ellipsis. */
function shorten(face: Typeface, text: string, size: number): string {
  if (measureText(face, text, size) <= WIDTH) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && measureText(face, `${characters.join("").trimEnd()}…`, size) > WIDTH) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
