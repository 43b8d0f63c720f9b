/** The colours of `app/globals.css` for a drawing that has no style sheet; a test holds the two together. */
import type { SheetTheme } from "./chart-sheet";

const COLOURS = {
  paper: ["#fbfaf7", "#14171d"],
  line: ["#e3e1da", "#2a2f39"],
  ink: ["#1d2433", "#e8e6e0"],
  muted: ["#5f6775", "#9aa2b0"],
  accent: ["#0b6e75", "#4fc0c6"],
  case: ["#878d99", "#8d95a3"],
  "category-1": ["#4a67ba", "#6a9bea"],
  "category-2": ["#8a6420", "#eab949"],
  "category-3": ["#562b7c", "#9458b8"],
  "category-4": ["#8a2416", "#c04a40"],
  "category-5": ["#5c9a36", "#a5d6b8"],
  "category-6": ["#c96f9f", "#d87c9b"],
  "category-other": ["#858a93", "#828a97"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** The name of a colour token. */
export type ColourName = keyof typeof COLOURS;

/** Every token with its light and its dark value. */
export const SHEET_COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = COLOURS;

/** A token's value in a theme. */
export function colourOf(name: ColourName, theme: SheetTheme): string {
  return COLOURS[name][theme === "light" ? 0 : 1];
}

/** A drawing with every `var(--color-…)` replaced by its value. Throws for a token that is not in the list: the drawing would be black there. */
export function resolveColours(markup: string, theme: SheetTheme): string {
  return markup.replace(/var\(--color-([\w-]+)\)/g, (_, name: string) => {
    const value = SHEET_COLOURS[name]?.[theme === "light" ? 0 : 1];
    if (value === undefined) throw new Error(`A drawing uses the colour ${name}, which it has no value for.`);
    return value;
  });
}
