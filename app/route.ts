import { buildLanguageChoicePage, negotiateLocale } from "./language-choice";

/** The bare address leads to a language; see `language-choice.ts`. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get("accept-language"));
  const { search } = new URL(request.url);
  const headers = { Vary: "Accept, Accept-Language", "Cache-Control": "public, max-age=0, must-revalidate" };
  if (request.headers.get("accept")?.includes("text/html") === true) {
    return new Response(buildLanguageChoicePage(locale, search), { headers: { ...headers, "Content-Type": "text/html; charset=utf-8" } });
  }
  return new Response(null, { status: 307, headers: { ...headers, Location: `/${locale}${search}` } });
}
