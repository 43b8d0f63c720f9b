import type { Locale } from "@/lib/format/locale";

/** A text of the workbook in both of the readers' languages. */
export type WorkbookText = Readonly<Record<Locale, string>>;

/** Makes a text of both languages. */
export function bilingual(en: string, zh: string): WorkbookText {
  return { en, zh };
}
