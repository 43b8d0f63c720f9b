/** Which page answers an address: see `query-segment.ts` for why a query becomes a path. */
import { isEmbedView } from "@/lib/embed/embed-view";
import { isLocale, type Locale } from "@/lib/format/locale";
import { hasOwnKeys, hasScenarioKeys } from "@/lib/scenario/link-query";
import { encodeQuerySegment } from "./query-segment";

interface PageOfAddress {
  /** The path of the page inside the server; null where the address is the page's own. */
  rewrite: string | null;
  /** Whether the page is rendered for what the query says. */
  isScenario: boolean;
}

/** No page has this path, so the answer is "not found". */
const NOWHERE = "/not-found";

/** Pages below the language that take a scenario, as the dashboard does. */
const SCENARIO_PAGES = ["risk", "compare"];

/** Pages below a language that are rendered for their query: filters, a date, a scenario. */
const PAGES_WITH_QUERY = ["claims", "facts", "method"];

const THEMES = ["light", "dark"];

/** `query` is without its question mark. `preferred` is the language for a frame that names none. */
export function findPageOfAddress(pathname: string, query: string, preferred: Locale): PageOfAddress {
  const [first = "", ...rest] = pathname.slice(1).split("/");
  if (first === "embed") return rest.length === 1 && rest[0] && isEmbedView(rest[0]) ? embedPage(rest[0], query, preferred) : nowhere();
  if (!isLocale(first)) return { rewrite: null, isScenario: false };
  const [page, ...below] = SCENARIO_PAGES.includes(rest[0] ?? "") ? [`/${rest[0]}`, ...rest.slice(1)] : ["", ...rest];
  // These exist for the proxy alone.
  if (below[0] === "scenario") return nowhere();
  if (page === "" && below[0] !== undefined && PAGES_WITH_QUERY.includes(below[0])) {
    // What follows the page's name in the path is the proxy's own way to hand the query on.
    if (below.length > 1) return nowhere();
    return hasOwnKeys(query) ? { rewrite: `/${first}/${below[0]}/${encodeQuerySegment(query)}`, isScenario: true } : { rewrite: null, isScenario: false };
  }
  if (below.length > 0 || !hasScenarioKeys(query)) return { rewrite: null, isScenario: false };
  return { rewrite: `/${first}${page}/scenario/${encodeQuerySegment(query)}`, isScenario: true };
}

/** Language and colours stand in the path, so that the document has them before the first paint. */
function embedPage(view: string, query: string, preferred: Locale): PageOfAddress {
  const parameters = new URLSearchParams(query);
  const lang = parameters.get("lang");
  const theme = parameters.get("theme") ?? "auto";
  const locale = lang !== null && isLocale(lang) ? lang : preferred;
  return { rewrite: `/embed/${locale}/${THEMES.includes(theme) ? theme : "auto"}/${view}/${encodeQuerySegment(query)}`, isScenario: true };
}

function nowhere(): PageOfAddress {
  return { rewrite: NOWHERE, isScenario: false };
}
