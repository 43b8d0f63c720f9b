import { z } from "zod";
import { LOCALES } from "@/lib/format/locale";
import { parameter } from "./query-schema";

/** The parameters of an archive besides those of its scenario: the language of the text that says what is in it. */
export const archiveParameters = z.strictObject({
  lang: parameter(z.enum(LOCALES).default("en"), "unknown-language", LOCALES),
});
