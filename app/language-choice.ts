/**
 * The bare address of the site: which language a reader gets, and the page that takes them there.
 *
 * The stored choice is known to the browser alone (no cookies), the `Accept-Language` header to the
 * server alone. So a browser receives a page of a few hundred bytes whose script knows both; without
 * JavaScript its refresh follows the header. A client that does not ask for HTML (a preview crawler, a
 * command line) has no stored choice and is redirected. Query and fragment survive in every case, save
 * the fragment without JavaScript.
 */
import { STORAGE_KEYS } from "@/components/layout/preferences";
import { DEFAULT_LOCALE, isLocale, LANGUAGE_NAMES, LANGUAGE_TAGS, LOCALES, otherLocale, type Locale } from "@/lib/format/locale";

/** The longest header that is read: a real one has a few dozen characters. */
const MAX_HEADER_LENGTH = 500;

/** Chooses by `Accept-Language` (RFC 9110): the language with the highest weight that we have, else English. */
export function negotiateLocale(header: string | null): Locale {
  const ranges = (header ?? "").slice(0, MAX_HEADER_LENGTH).split(",").map(readLanguageRange);
  const byWeight = ranges.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return byWeight.map(({ language }) => language).find(isLocale) ?? DEFAULT_LOCALE;
}

function readLanguageRange(text: string): { language: string; weight: number } {
  const [tag = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  // "zh-CN" and "zh-Hant-TW" are both served best by the Chinese that we have.
  return { language: tag.split("-")[0] ?? "", weight: Number.isFinite(weight) ? weight : 0 };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** One constant text without data, so that a content policy can name it by its hash. */
export const CHOICE_SCRIPT = `(function(){
var choice=null;
try{choice=localStorage.getItem(${JSON.stringify(STORAGE_KEYS.locale)})}catch(e){}
if(${JSON.stringify(LOCALES)}.indexOf(choice)<0)choice=document.documentElement.getAttribute("data-locale");
location.replace("/"+choice+location.search+location.hash);
})()`;

/** The page at the bare address. `search` is the query with its question mark, or nothing. */
export function buildLanguageChoicePage(locale: Locale, search: string): string {
  const address = (target: Locale) => escapeHtml(`/${target}${search}`);
  const other = otherLocale(locale);
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[locale]}" data-locale="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Flywheel</title>
<script>${CHOICE_SCRIPT}</script>
<noscript><meta http-equiv="refresh" content="0; url=${address(locale)}"></noscript>
${LOCALES.map((target) => `<link rel="alternate" hreflang="${LANGUAGE_TAGS[target]}" href="/${target}">`).join("\n")}
</head>
<body>
<noscript><p><a href="${address(locale)}">${LANGUAGE_NAMES[locale]}</a> · <a href="${address(other)}" lang="${LANGUAGE_TAGS[other]}">${LANGUAGE_NAMES[other]}</a></p></noscript>
</body>
</html>
`;
}
