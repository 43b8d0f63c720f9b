import type { Font } from "opentype.js";
import type { Locale } from "@/lib/format/locale";
import type { Typeface } from "./typeface";

/** The bundled fonts. */
export interface PreviewFonts {
  readonly inter: Font;
  readonly sourceSerif: Font;
  readonly sourceSerifSemibold: Font;
  readonly notoSansSc: Font;
}

export interface Typefaces {
  /** Everything but the answer. */
  readonly sans: Typeface;
  readonly answer: Typeface;
  /** The figures in the answer. */
  readonly figure: Typeface;
}

/** The quotation marks, dashes and ellipses that Chinese writes full-width and the Latin fonts own too. */
const SHARED_SIGNS = ["—", "‘", "’", "“", "”", "…"];

/** The fonts of a language, as the pages name them: Latin first, then Chinese. */
export function chooseTypefaces(fonts: PreviewFonts, locale: Locale): Typefaces {
  const withChinese = (latin: Font): Typeface => ({
    fonts: [latin, fonts.notoSansSc],
    ...(locale === "zh" && { signs: { font: fonts.notoSansSc, characters: SHARED_SIGNS } }),
  });
  return { sans: withChinese(fonts.inter), answer: withChinese(fonts.sourceSerif), figure: withChinese(fonts.sourceSerifSemibold) };
}
