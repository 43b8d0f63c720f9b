import { getRequestConfig } from "next-intl/server";
import { locale as rootLocale } from "next/root-params";
import { DEFAULT_LOCALE, isLocale } from "@/lib/format/locale";
import { MESSAGES } from "./messages";

/**
 * Language and texts of a request. The address decides (`/en`, `/zh`); code outside that segment
 * names the language itself, as `getTranslations({ locale })`.
 */
export default getRequestConfig(async ({ locale: explicit }) => {
  const requested = explicit ?? (await rootLocale());
  const locale = isLocale(requested) ? requested : DEFAULT_LOCALE;
  // Dates of the product are calendar days of filings: they never shift with a time zone.
  return { locale, messages: MESSAGES[locale], timeZone: "UTC" };
});
