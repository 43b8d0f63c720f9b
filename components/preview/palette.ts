/** The light colours of `app/globals.css`; an image knows no theme. A test holds the two together. */
export const PALETTE = {
  paper: "#fbfaf7",
  line: "#e3e1da",
  ink: "#1d2433",
  muted: "#5f6775",
  accent: "#0b6e75",
  case: "#878d99",
} as const;
