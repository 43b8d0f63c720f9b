/**
 * The scenario link: `v=<version>&case=<id>`, then only the assumptions that differ, under their
 * own names, in the order of the specifications. One codec writes and reads every address.
 *
 * Encoding is canonical and decoding its inverse. A number is written with at most six significant
 * decimals, as it was typed. Keys that are not ours (`utm_source` …) survive in `foreign`.
 */
import { ASSUMPTION_SPECS, findSpec } from "./assumption-spec";
import type { Case } from "./case";
import { readAssumption, type AssumptionProblem } from "./read-assumption";
import { keepDifferences, type Changes } from "./scenario";

/** The model version that new links pin. */
export const MODEL_VERSION = 1;

/** Longest query that is read: mailers and chats cut longer addresses long before. */
export const LONGEST_QUERY = 7500;

/** What was wrong with a link, and what was done about it. */
export type LinkNotice =
  | { readonly kind: "unknown-case"; readonly text: string; readonly usedCase: string }
  | { readonly kind: "unknown-version"; readonly text: string; readonly usedVersion: number }
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "repeated"; readonly key: string }
  | { readonly kind: "unknown-key"; readonly key: string }
  | AssumptionProblem;

/** Keys that mailers, portals and advertisers append; they change nothing here and need no notice. */
const VISITOR_TRACKING = /^(utm_.*|mc_.*|fbclid|gclid|gbraid|wbraid|msclkid|ref|referrer|source|spm|scene|from|share_.*)$/i;

export interface DecodedScenario {
  readonly scenarioCase: Case;
  readonly changes: Changes;
  readonly notices: readonly LinkNotice[];
  /** Pairs that are not ours, as they came. */
  readonly foreign: readonly (readonly [string, string])[];
}

/** The query of a scenario, without a question mark; empty for an untouched `defaultCase`. */
export function encodeScenario(
  scenarioCase: Case,
  changes: Changes,
  defaultCase: Case,
  foreign: DecodedScenario["foreign"] = [],
): string {
  const ours = ASSUMPTION_SPECS.flatMap(({ key }): (readonly [string, string])[] => {
    const text = writeValue(changes[key] ?? scenarioCase.assumptions[key]);
    // Texts are compared: what differs only beyond the sixth decimal would be read as no change.
    return text === writeValue(scenarioCase.assumptions[key]) ? [] : [[key, text]];
  });
  const isUntouched = scenarioCase.id === defaultCase.id && ours.length === 0;
  const head = [["v", String(MODEL_VERSION)], ["case", scenarioCase.id]] as const;
  const pairs = [...(isUntouched ? [] : head), ...ours, ...foreign];
  return pairs.map(([key, value]) => `${encodePart(key)}=${encodePart(value)}`).join("&");
}

function writeValue(value: number | string): string {
  return typeof value === "number" ? writeNumber(value) : value;
}

/** At most six significant decimals: more than any slider needs, few enough to read in a link. */
export function writeNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/**
 * Reads a scenario from a query string, which anyone may have edited by hand. Never throws.
 * Unknown keys are kept apart and change nothing; an unreadable number keeps the case's value; one
 * out of bounds is limited. Each of these, and an unknown case, is listed in `notices`, because
 * every figure on the page then differs from what the sender saw.
 */
export function decodeScenario(query: string, cases: readonly Case[], defaultCase: Case): DecodedScenario {
  const notices: LinkNotice[] = [];
  const foreign: [string, string][] = [];
  if (query.length > LONGEST_QUERY) {
    notices.push({ kind: "too-long", length: query.length, limit: LONGEST_QUERY });
    return { scenarioCase: defaultCase, changes: {}, notices, foreign };
  }
  const pairs = splitQuery(query, notices);
  const scenarioCase = readCase(pairs, cases, defaultCase, notices);
  const changes: Record<string, number | string> = {};
  for (const [key, text] of pairs) {
    if (key === "v" || key === "case") continue;
    const spec = findSpec(key);
    if (!spec) {
      foreign.push([key, text]);
      if (!VISITOR_TRACKING.test(key)) notices.push({ kind: "unknown-key", key: key.slice(0, 80) });
      continue;
    }
    const read = readAssumption(spec, scenarioCase, text);
    if (read.ok) {
      changes[key] = read.value;
    } else {
      notices.push(read.error);
      if ("limited" in read.error) changes[key] = read.error.limited;
    }
  }
  return { scenarioCase, changes: keepDifferences(scenarioCase, changes), notices, foreign };
}

/** The pairs of a query, the first of each of our keys; what cannot be decoded is noted and left out. */
function splitQuery(query: string, notices: LinkNotice[]): [string, string][] {
  const pairs: [string, string][] = [];
  const seen = new Set<string>();
  for (const part of query.replace(/^\?/, "").split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const key = decodePart(equals < 0 ? part : part.slice(0, equals));
    const text = decodePart(equals < 0 ? "" : part.slice(equals + 1));
    if (key === undefined || text === undefined) {
      notices.push({ kind: "unreadable", text: part.slice(0, 80) });
      continue;
    }
    const ours = key === "v" || key === "case" || findSpec(key) !== undefined;
    if (ours && seen.has(key)) {
      notices.push({ kind: "repeated", key });
      continue;
    }
    seen.add(key);
    pairs.push([key, text]);
  }
  return pairs;
}

function readCase(
  pairs: readonly (readonly [string, string])[],
  cases: readonly Case[],
  defaultCase: Case,
  notices: LinkNotice[],
): Case {
  const version = pairs.find(([key]) => key === "v")?.[1];
  if (version !== undefined && version !== String(MODEL_VERSION)) {
    notices.push({ kind: "unknown-version", text: version.slice(0, 40), usedVersion: MODEL_VERSION });
  }
  const id = pairs.find(([key]) => key === "case")?.[1];
  if (id === undefined) return defaultCase;
  const found = cases.find((candidate) => candidate.id === id);
  if (!found) notices.push({ kind: "unknown-case", text: id.slice(0, 80), usedCase: defaultCase.id });
  return found ?? defaultCase;
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
