/** The package carries no types; this is the part that `preview-fonts.mjs` uses. */
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "sfnt" | "woff" | "woff2"; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}
