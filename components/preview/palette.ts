/** The light colours of `app/globals.css`; an image knows no theme. A test holds the two together. */
export const PALETTE = {
  paper: "#fbfaf7",
  line: "#e3e1da",
  ink: "#1d2433",
  muted: "#5f6775",
  accent: "#0b6e75",
  case: "#878d99",
  "category-1": "#4a67ba",
  "category-2": "#8a6420",
  "category-3": "#562b7c",
  "category-4": "#8a2416",
  "category-5": "#5c9a36",
  "category-6": "#c96f9f",
  "category-other": "#858a93",
} as const;

/** The colour of a token of the page, such as `var(--color-category-1)`. */
export function colourOfToken(token: string): string {
  const name = /^var\(--color-(.+)\)$/.exec(token)?.[1];
  const found = Object.entries(PALETTE).find(([one]) => one === name);
  if (!found) throw new Error(`No colour of images is called ${token}.`);
  return found[1];
}
