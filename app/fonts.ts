import localFont from "next/font/local";

/*
 * `optional`: a font that is not there for the first paint waits for the next page, so that no line is
 * ever broken anew under the reader's eyes. Both are preloaded, and mostly are there.
 */

/** Source Serif 4, the Latin subset: the answer and titles. */
const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  adjustFontFallback: "Times New Roman",
  variable: "--font-source-serif",
});

/** Inter, the Latin subset: everything else, with tabular figures. */
const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  adjustFontFallback: "Arial",
  variable: "--font-inter",
});

/** Class names for the root element: they declare the font variables that `globals.css` reads. */
export const FONT_CLASSES = `${sourceSerif.variable} ${inter.variable}`;
