/**
 * The two languages of the product, and how each is named to a browser.
 */

/** The languages every page exists in, as they stand in the address. The first is the fallback. */
export const LOCALES = ["en", "zh"] as const;

/** A language as it stands in the address. */
export type Locale = (typeof LOCALES)[number];

/** The language of a reader whose preference is unknown. */
export const DEFAULT_LOCALE: Locale = "en";

/** Language tags (BCP 47) for `lang` and `hreflang`: Chinese here is written in simplified characters. */
export const LANGUAGE_TAGS: Record<Locale, string> = { en: "en", zh: "zh-Hans" };

/** Each language under its own name, for the reader who cannot read the present page. */
export const LANGUAGE_NAMES: Record<Locale, string> = { en: "English", zh: "中文" };

/** Whether a piece of an address, a stored value or a header names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && LOCALES.some((locale) => locale === value);
}

/** The language to switch to: there are two, so the other one. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "zh" : "en";
}
