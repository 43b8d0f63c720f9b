import type { SheetDraft } from "./sheet-plan";

/** Height of a sheet's title in points. */
const TITLE_POINTS = 24;

/** Height of a line of text in points. */
const LINE_POINTS = 13;

/** Chinese characters and full-width signs are twice as wide as others. */
const WIDE = /[\u2E80-\uFFEF]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** The heights of rows that hold a title or wrapped text. Not every program finds them by itself when it opens a file. */
export function estimateHeights({ rows, rowHeights, layout }: SheetDraft): Map<number, number> {
  const heights = new Map(rowHeights);
  for (const [row, cells] of rows) {
    if (heights.has(row)) continue;
    if ([...cells.values()].some(({ look }) => look.role === "title")) heights.set(row, TITLE_POINTS);
    let lines = 1;
    for (const [column, { value, look }] of cells) {
      if (!look.wrap || typeof value !== "string") continue;
      const width = layout.widths[column] ?? layout.widths.at(-1) ?? 10;
      lines = Math.max(lines, Math.ceil(widthOf(value) / width));
    }
    if (lines > 1) heights.set(row, lines * LINE_POINTS + 3);
  }
  return heights;
}
