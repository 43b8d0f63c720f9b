import { z } from "zod";
import { LOCALES } from "@/lib/format/locale";
import { parameter } from "./query-schema";

/** The parameters of a preview image besides those of its scenario. */
export const imageParameters = z.strictObject({
  lang: parameter(z.enum(LOCALES), "unknown-language", LOCALES),
  h: parameter(z.string().optional(), "unreadable", ["the hash of what the image shows"]),
});
