/**
 * The scenario link: `v=<version>&case=<id>`, then only the assumptions that differ, under their
 * own names, in the order of the specifications, then the sender's title and note and the view. One
 * codec writes and reads every address.
 *
 * Encoding is canonical and decoding its inverse. A number is written with at most six significant
 * decimals, as it was typed. Keys that are not ours (`utm_source` …) survive in `foreign`.
 */
import { isIsoDate } from "@/lib/finance/iso-date";
import { ASSUMPTION_SPECS, findSpec } from "./assumption-spec";
import type { Case } from "./case";
import { COMPARED_KEY, isOwnKey, isTextKey, isViewKey, isVisitorTracking, joinQuery, splitQuery, type Pair, type QueryProblem, type ViewKey } from "./link-query";
import { isViewText, NO_TEXTS, readText, textPairs, type LinkTexts, type LinkView, type TextProblem } from "./link-texts";
import { migratePairs, MODEL_VERSION } from "./migrations";
import { readAssumption, type AssumptionProblem } from "./read-assumption";
import { keepDifferences, type Changes } from "./scenario";

/** What was wrong with a link, and what was done about it. */
export type LinkNotice =
  | { readonly kind: "unknown-case"; readonly text: string; readonly usedCase: string }
  | { readonly kind: "unknown-version"; readonly text: string; readonly usedVersion: number }
  | { readonly kind: "unknown-key"; readonly key: string }
  | { readonly kind: "too-many-compared"; readonly count: number; readonly limit: number }
  | UnusableChoice
  | QueryProblem
  | TextProblem
  | AssumptionProblem;

/** Why a choice in the view of a link cannot stand. */
export type ChoiceReason =
  | "no-result"
  | "no-number"
  | "no-assumption"
  | "same-assumption"
  | "locked"
  | "broken-seed"
  | "run-count"
  | "no-shape"
  | "no-correlation"
  | "no-pair";

/** A choice in the view that cannot stand, why, and what stands in its place. */
export interface UnusableChoice {
  readonly kind: "unusable-choice";
  readonly key: ViewKey;
  readonly text: string;
  readonly reason: ChoiceReason;
  readonly used: string;
}

/** Scenarios beside the link's own that a comparison takes. */
export const MOST_OTHERS = 3;

/** What a link says. */
export interface LinkedScenario {
  readonly scenarioCase: Case;
  readonly changes: Changes;
  readonly texts: LinkTexts;
  readonly view: LinkView;
  /** Queries of the scenarios with which this one is compared; absent where there are none. */
  readonly others?: readonly string[];
}

export interface DecodedScenario extends LinkedScenario {
  readonly notices: readonly LinkNotice[];
  /** Pairs that are not ours, as they came. */
  readonly foreign: readonly Pair[];
}

/** What a link needs to say; texts and view may be left out. */
type WrittenScenario = Pick<LinkedScenario, "scenarioCase" | "changes"> & Partial<Pick<LinkedScenario, "texts" | "view" | "others">>;

/**
 * The query of a scenario, without a question mark; empty for an untouched `defaultCase`. A link that
 * says anything names its version and case, because both may be older than today's when it is opened.
 */
export function encodeScenario(
  { scenarioCase, changes, texts = NO_TEXTS, view = {}, others = [] }: WrittenScenario,
  defaultCase: Pick<Case, "id">,
  foreign: readonly Pair[] = [],
): string {
  const differing = ASSUMPTION_SPECS.flatMap(({ key }): Pair[] => {
    const text = writeValue(changes[key] ?? scenarioCase.assumptions[key]);
    // Texts are compared: what differs only beyond the sixth decimal would be read as no change.
    return text === writeValue(scenarioCase.assumptions[key]) ? [] : [[key, text]];
  });
  const ours = [...differing, ...textPairs(texts, view), ...others.map((query): Pair => [COMPARED_KEY, query])];
  const isUntouched = scenarioCase.id === defaultCase.id && ours.length === 0;
  const head: Pair[] = [["v", String(MODEL_VERSION)], ["case", scenarioCase.id]];
  return joinQuery([...(isUntouched ? [] : head), ...ours, ...foreign]);
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
 * out of bounds is limited; an unknown version or case opens the nearest. Each of these is listed in
 * `notices`, because every figure on the page then differs from what the sender saw.
 */
export function decodeScenario(query: string, cases: readonly Case[], defaultCase: Case): DecodedScenario {
  const { pairs: written, problems } = splitQuery(query);
  const notices: LinkNotice[] = [...problems];
  const pairs = migratePairs(written, readVersion(written, notices));
  const known = readKnownCases(pairs, cases, defaultCase);
  const scenarioCase = readCase(pairs, known.cases, known.defaultCase, notices);
  const changes: Record<string, number | string> = {};
  const texts = { ...NO_TEXTS };
  const view: { -readonly [Key in keyof LinkView]: string } = {};
  const others: string[] = [];
  const foreign: Pair[] = [];
  for (const [key, text] of pairs) {
    const spec = findSpec(key);
    if (!isOwnKey(key, text)) {
      foreign.push([key, text]);
      if (!isVisitorTracking(key)) notices.push({ kind: "unknown-key", key: key.slice(0, 80) });
    } else if (key === COMPARED_KEY) {
      others.push(text);
    } else if (isTextKey(key)) {
      const read = readText(key, text);
      texts[key] = read.text;
      notices.push(...read.problems);
    } else if (isViewKey(key)) {
      if (isViewText(text) && (key !== "asOf" || known.asOf === text)) view[key] = text;
      else notices.push({ kind: "unusable-view", key, text: text.slice(0, 80) });
    } else if (spec) {
      const read = readAssumption(spec, scenarioCase, text);
      if (read.ok) changes[key] = read.value;
      else notices.push(read.error);
      if (!read.ok && "limited" in read.error) changes[key] = read.error.limited;
    }
  }
  if (others.length > MOST_OTHERS) notices.push({ kind: "too-many-compared", count: others.length + 1, limit: MOST_OTHERS + 1 });
  const compared = others.slice(0, MOST_OTHERS);
  return { scenarioCase, changes: keepDifferences(scenarioCase, changes), texts, view, ...(compared.length > 0 && { others: compared }), notices, foreign };
}

/**
 * The cases that were published by the day whose knowledge counts (`asOf`), and the newest of them. A day
 * before the first case is no day that can be shown, as there is nothing to project from.
 */
function readKnownCases(pairs: readonly Pair[], cases: readonly Case[], defaultCase: Case): { readonly cases: readonly Case[]; readonly defaultCase: Case; readonly asOf?: string } {
  const asOf = pairs.find(([key]) => key === "asOf")?.[1];
  const known = isIsoDate(asOf) ? cases.filter(({ knownOn }) => knownOn <= asOf) : [];
  const ofCompany = known.filter(({ company }) => company === defaultCase.company);
  const newest = ofCompany.includes(defaultCase) ? defaultCase : ofCompany.toSorted((a, b) => b.knownOn.localeCompare(a.knownOn))[0];
  return asOf === undefined || !newest ? { cases, defaultCase } : { cases: known, defaultCase: newest, asOf };
}

/** The version for which a link was written; without one, or with one that we do not know, today's. */
function readVersion(pairs: readonly Pair[], notices: LinkNotice[]): number {
  const text = pairs.find(([key]) => key === "v")?.[1];
  const version = text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
  if (version !== null && version <= MODEL_VERSION) return version;
  if (text !== undefined) notices.push({ kind: "unknown-version", text: text.slice(0, 40), usedVersion: MODEL_VERSION });
  return MODEL_VERSION;
}

function readCase(pairs: readonly Pair[], cases: readonly Case[], defaultCase: Case, notices: LinkNotice[]): Case {
  const id = pairs.find(([key]) => key === "case")?.[1];
  if (id === undefined) return defaultCase;
  const found = cases.find((candidate) => candidate.id === id);
  if (found) return found;
  const nearest = findNearestCase(id, cases, defaultCase.company) ?? defaultCase;
  notices.push({ kind: "unknown-case", text: id.slice(0, 80), usedCase: nearest.id });
  return nearest;
}

/** The case whose day lies nearest to the day in the id, of the company in it, else of the default one; undefined where the id holds no day. */
function findNearestCase(id: string, cases: readonly Case[], defaultCompany: string): Case | undefined {
  const [, named, date = ""] = /^([a-z0-9]+)-(\d{4}-\d{2}-\d{2})$/.exec(id) ?? [];
  const day = Date.parse(date);
  if (Number.isNaN(day)) return undefined;
  const company = cases.some((one) => one.company === named) ? named : defaultCompany;
  const distance = ({ knownOn }: Case) => Math.abs(Date.parse(knownOn) - day);
  return cases.filter((one) => one.company === company).sort((a, b) => distance(a) - distance(b))[0];
}
