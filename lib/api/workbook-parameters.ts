import { z } from "zod";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/format/locale";
import { parameter } from "./query-schema";

/** What the address of a workbook says beside its scenario: the language, English where it says none. */
export const workbookParameters = z.strictObject({
  lang: parameter(z.enum(LOCALES).default(DEFAULT_LOCALE), "unknown-language", LOCALES),
});
