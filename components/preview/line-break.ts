/**
 * Lines of a sentence, in which a figure is never broken. English breaks at spaces; Chinese between any
 * two characters, except before closing and after opening punctuation, and inside of a number or a name.
 */

/** A piece of a sentence: words, or a figure that stands out. */
export interface TextRun {
  readonly text: string;
  readonly isFigure: boolean;
}

/** Pieces that stay together. */
type Unit = readonly TextRun[];

export type MeasureRun = (run: TextRun) => number;

const NOT_FIRST = /^[\s，。、；：！？）》」』】〕”’…—,.;:!?)%°·]/u;
const NOT_LAST = /[（《「『【〔“‘(]$/u;
const CHINESE = /\p{Script=Han}/u;

/** The fewest lines that fit into the width, as even as they can be. */
export function breakLines(runs: readonly TextRun[], width: number, measure: MeasureRun): TextRun[][] {
  const units = splitUnits(runs);
  const lines = fillLines(units, width, measure);
  let [narrow, wide] = [0, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const tried = fillLines(units, middle, measure);
    if (tried.length > lines.length || tried.some((line) => widthOf(line, measure) > middle)) narrow = middle;
    else wide = middle;
  }
  return fillLines(units, wide, measure);
}

/** Width of a line. */
function widthOf(line: readonly TextRun[], measure: MeasureRun): number {
  return line.reduce((width, run) => width + measure(run), 0);
}

function fillLines(units: readonly Unit[], width: number, measure: MeasureRun): TextRun[][] {
  const lines: TextRun[][] = [];
  for (const unit of units) {
    const last = lines.at(-1);
    const joined = last && joinRuns([...last, ...unit]);
    if (joined && widthOf(trimEnd(joined), measure) <= width) lines[lines.length - 1] = joined;
    else lines.push(joinRuns(unit));
  }
  return lines.map(trimEnd);
}

/** Neighbours of one kind become one run: one path each in the drawing. */
function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.isFigure === run.isFigure) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function trimEnd(line: readonly TextRun[]): TextRun[] {
  return line.map((run, index) => (index === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

function splitUnits(runs: readonly TextRun[]): Unit[] {
  const units: TextRun[][] = [];
  for (const piece of runs.flatMap(splitPieces)) {
    const last = units.at(-1);
    const before = last?.at(-1)?.text ?? "";
    if (last && !mayBreak(before, piece.text)) last.push(piece);
    else units.push([piece]);
  }
  return units;
}

/** A figure is one piece; so is a word with the space after it, and each Chinese character. */
function splitPieces(run: TextRun): TextRun[] {
  if (run.isFigure) return [run];
  const pieces = run.text.match(/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]*\s+|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu) ?? [];
  return pieces.map((text) => ({ text, isFigure: false }));
}

function mayBreak(before: string, after: string): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  // A number keeps its unit: 2031年.
  if (/\d$/.test(before) && CHINESE.test(after.charAt(0))) return false;
  return /\s$/.test(before) || CHINESE.test(before.slice(-1)) || CHINESE.test(after.charAt(0)) || /[\u3000-\u303f\uff00-\uffef]$/u.test(before);
}
