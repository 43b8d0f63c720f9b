/**
 * Text as outlines. The image carries no text for a renderer to set: every glyph is a path of a font of
 * ours, so the picture is the same on every machine and nothing is ever asked of a system font.
 */
import type { Font, Glyph, PathCommand } from "opentype.js";

/** A font that stands for several: a character is drawn by the first that has it. */
export interface Typeface {
  readonly fonts: readonly Font[];
  /** Characters that one font draws although another comes first. */
  readonly signs?: { readonly font: Font; readonly characters: readonly string[] };
}

interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly font: Font;
  /** From the start of the text, in pixels. */
  readonly offset: number;
}

/** Whether every character of a text can be drawn; what cannot would be an empty box. */
export function hasEveryGlyph({ fonts }: Typeface, text: string): boolean {
  return Array.from(text).every((character) => fonts.some((font) => font.charToGlyphIndex(character) > 0));
}

/** Width of a text in pixels. */
export function measureText(typeface: Typeface, text: string, size: number): number {
  return placeGlyphs(typeface, text, size).width;
}

/** A text that begins at `x` on the baseline `y`, as SVG: a path for each letter. */
export function outlineText(typeface: Typeface, text: string, { x, y, size, fill }: { x: number; y: number; size: number; fill: string }): string {
  const { placed } = placeGlyphs(typeface, text, size);
  const letters = placed.map(({ glyph, font, offset }) => {
    const outline = outlineOf(glyph);
    const scale = size / font.unitsPerEm;
    // A font counts upwards, an image downwards.
    return outline === "" ? "" : `<path transform="matrix(${scale} 0 0 ${-scale} ${round(x + offset)} ${round(y)})" d="${outline}"/>`;
  });
  return `<g fill="${fill}">${letters.join("")}</g>`;
}

const outlines = new WeakMap<Glyph, string>();

/** The outline of a glyph in the units of its font; written once, since most of a drawing's work is this. */
function outlineOf(glyph: Glyph): string {
  const known = outlines.get(glyph);
  if (known !== undefined) return known;
  const outline = glyph.path.commands.map(writeCommand).join("");
  outlines.set(glyph, outline);
  return outline;
}

/** One glyph after the other by its own width: the package cannot read the pairs in which these fonts keep their kerning. */
function placeGlyphs(typeface: Typeface, text: string, size: number): { placed: PlacedGlyph[]; width: number } {
  let width = 0;
  const placed = Array.from(text, (character): PlacedGlyph => {
    const font = findFont(typeface, character);
    const glyph = font.charToGlyph(character);
    const offset = width;
    width += ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm;
    return { glyph, font, offset };
  });
  return { placed, width };
}

function findFont({ fonts, signs }: Typeface, character: string): Font {
  if (signs?.characters.includes(character)) return signs.font;
  const font = fonts.find((one) => one.charToGlyphIndex(character) > 0) ?? fonts[0];
  if (!font) throw new Error("A typeface has no font.");
  return font;
}

/** The package's own `toPathData` writes NaN for coordinates that are nearly, not quite, whole. */
function writeCommand(command: PathCommand): string {
  switch (command.type) {
    case "M":
    case "L":
      return `${command.type}${round(command.x)} ${round(command.y)}`;
    case "Q":
      return `Q${round(command.x1)} ${round(command.y1)} ${round(command.x)} ${round(command.y)}`;
    case "C":
      return `C${round(command.x1)} ${round(command.y1)} ${round(command.x2)} ${round(command.y2)} ${round(command.x)} ${round(command.y)}`;
    case "Z":
      return "Z";
  }
}

/** A hundredth of a pixel, or of a unit of the font. */
const round = (value: number) => Math.round(value * 100) / 100;
