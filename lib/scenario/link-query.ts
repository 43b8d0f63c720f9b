/**
 * The pairs of a link's query, before anything is made of them: splitting, decoding, and which keys
 * are ours. Keys are kept in lists, never as properties, so no key can reach an object's prototype.
 */
import { ASSUMPTION_SPECS } from "./assumption-spec";

export type Pair = readonly [key: string, text: string];

/** Longest query that is read: mailers and chats cut longer addresses long before. */
export const LONGEST_QUERY = 7500;

/** What of a query could not be split into pairs of ours. */
export type QueryProblem =
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "repeated"; readonly key: string };

/** Keys of the pages of decisions: a page that does not know them leaves them as they are. */
export const DECISION_KEYS = ["result", "target", "across", "down", "solve", "seed", "runs", "draws", "correlation", "pair"] as const;

/** Keys that say how a reader looks at a scenario; their order in a link. */
export const VIEW_KEYS = ["view", "period", "from", "to", ...DECISION_KEYS, "locked", "asOf"] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];

/** Texts of the sender; their order in a link. */
export const TEXT_KEYS = ["title", "note"] as const;
export type TextKey = (typeof TEXT_KEYS)[number];

/** Keys that mailers, portals and advertisers append; they change nothing here and need no notice. */
const VISITOR_TRACKING = /^(utm_.*|mc_.*|fbclid|gclid|gbraid|wbraid|msclkid|ref|referrer|source|spm|scene|from|isappinstalled|share_.*)$/i;

/** Names a scenario to compare with, by a query of its own; it may stand several times. */
export const COMPARED_KEY = "with";

const ASSUMPTION_KEYS: ReadonlySet<string> = new Set(ASSUMPTION_SPECS.map(({ key }) => key));

/** A fiscal quarter or year, as `from` and `to` name it. */
const PERIOD = /^(\d{4}Q[1-4]|FY\d{4})$/;

/** Whether a key is one of the codec's own. Chats append a `from` of theirs: ours names a period. */
export function isOwnKey(key: string, text: string): boolean {
  if (key === "from" || key === "to") return PERIOD.test(text);
  return key === "v" || key === "case" || key === COMPARED_KEY || ASSUMPTION_KEYS.has(key) || isTextKey(key) || isViewKey(key);
}

export function isTextKey(key: string): key is TextKey {
  return TEXT_KEYS.some((one) => one === key);
}

export function isViewKey(key: string): key is ViewKey {
  return VIEW_KEYS.some((one) => one === key);
}

/** Whether a foreign key is one that others append to every link. */
export function isVisitorTracking(key: string): boolean {
  return VISITOR_TRACKING.test(key);
}

/** Whether a query says anything to a page, beyond what others append to every link. */
export function hasScenarioKeys(query: string): boolean {
  if (query.length > LONGEST_QUERY) return true;
  const { pairs, problems } = splitQuery(query);
  return problems.length > 0 || pairs.some(([key, text]) => isOwnKey(key, text) || !isVisitorTracking(key));
}

/** Whether a query holds anything beyond what others append to every link: a page has keys of its own. */
export function hasOwnKeys(query: string): boolean {
  if (query.length > LONGEST_QUERY) return true;
  const { pairs, problems } = splitQuery(query);
  return problems.length > 0 || pairs.some(([key]) => !isVisitorTracking(key));
}

/** The pairs of a query, the first of each of our keys that may stand once. What cannot be decoded is left out and listed. */
export function splitQuery(query: string): { readonly pairs: readonly Pair[]; readonly problems: readonly QueryProblem[] } {
  if (query.length > LONGEST_QUERY) return { pairs: [], problems: [{ kind: "too-long", length: query.length, limit: LONGEST_QUERY }] };
  const pairs: Pair[] = [];
  const problems: QueryProblem[] = [];
  const seen = new Set<string>();
  for (const part of query.replace(/^\?/, "").split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const key = decodePart(equals < 0 ? part : part.slice(0, equals));
    const text = decodePart(equals < 0 ? "" : part.slice(equals + 1));
    if (key === undefined || text === undefined) {
      problems.push({ kind: "unreadable", text: part.slice(0, 80) });
    } else if (isOwnKey(key, text) && seen.has(key) && key !== COMPARED_KEY) {
      problems.push({ kind: "repeated", key });
    } else {
      seen.add(key);
      pairs.push([key, text]);
    }
  }
  return { pairs, problems };
}

/** The query of the pairs, in their order. Half a character is written as a replacement character. */
export function joinQuery(pairs: readonly Pair[]): string {
  return pairs.map(([key, text]) => `${encodePart(key)}=${encodePart(text)}`).join("&");
}

function encodePart(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, "\uFFFD");
  return encodeURIComponent(wellFormed).replaceAll("%20", "+");
}

function decodePart(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}
