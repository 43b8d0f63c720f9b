/** Words on a sheet: lines of text that fit a width, and labels over a plot. */
import { breakLines } from "@/components/preview/line-break";
import { measureText, outlineText, type Typeface } from "@/components/preview/typeface";

export interface TextStyle {
  readonly face: Typeface;
  readonly size: number;
  readonly fill: string;
}

/** A drawing and how high it is. */
export interface Block {
  readonly svg: string;
  readonly height: number;
}

const LINE_HEIGHT = 1.4;

/** A text in as many lines as it needs; given in pieces, it breaks between those alone. */
export function drawLines(text: string | readonly string[], { x, top, width }: { x: number; top: number; width: number }, { face, size, fill }: TextStyle): Block {
  const runs = typeof text === "string" ? [{ text, isFigure: false }] : text.map((piece) => ({ text: piece, isFigure: true }));
  const lines = breakLines(runs, width, (run) => measureText(face, run.text, size));
  const height = size * LINE_HEIGHT;
  const svg = lines.map((line, index) => outlineText(face, line.map((run) => run.text).join(""), { x, y: top + index * height + size * 1.08, size, fill }));
  return { svg: svg.join(""), height: lines.length * height };
}

export type Anchor = "start" | "middle" | "end";

/** How far below the middle of its letters a text's baseline lies, a part of its size. */
const MIDDLE_TO_BASELINE = 0.36;

/** The paper under words that lie over marks: bars are hidden by it, a line is still seen through it. */
export const GROUNDS = { overBars: 0.85, overLines: 0.55 } as const;

/** A text around the height `middle`, on a ground of paper where one is given. */
export function drawLabel(text: string, at: { x: number; middle: number; anchor: Anchor }, style: TextStyle, groundOpacity?: number): string {
  const width = measureText(style.face, text, style.size);
  const x = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - width : at.x - width / 2;
  const box = groundOpacity === undefined ? "" : `<rect x="${round(x - 4)}" y="${round(at.middle - style.size * 0.65)}" width="${round(width + 8)}" height="${round(style.size * 1.3)}" rx="3" fill="var(--color-paper)" fill-opacity="${groundOpacity}"/>`;
  return `${box}${outlineText(style.face, text, { x, y: at.middle + style.size * MIDDLE_TO_BASELINE, size: style.size, fill: style.fill })}`;
}

/** A tenth of a pixel. */
export const round = (value: number) => Math.round(value * 10) / 10;
