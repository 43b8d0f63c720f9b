/**
 * Which figures a reader looks at: words, metric, period, basis, confidence, document, the day whose
 * knowledge counts, and the one figure that is open. The address carries it, so anyone may have written
 * it: what names nothing is left out and listed.
 */
import { isFiscalPeriod, type FiscalPeriod } from "@/lib/finance/fiscal-period";
import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";
import { BASES, CONFIDENCES, type Basis, type Confidence, type Fact } from "@/lib/facts/fact";
import { isMetricId, type MetricId } from "@/lib/facts/metric";
import { isVisitorTracking, joinQuery, splitQuery, type Pair } from "@/lib/scenario/link-query";

export interface FactFilter {
  /** Words that must all occur; empty for any. */
  readonly search: string;
  readonly metric?: MetricId;
  readonly period?: FiscalPeriod;
  readonly basis?: Basis;
  readonly confidence?: Confidence;
  /** Identifier of a source. */
  readonly document?: string;
  /** Nothing that became public after this day. */
  readonly asOf?: IsoDate;
  /** Identifier of the figure that is open. */
  readonly fact?: string | undefined;
}

/** Nothing chosen. */
export const EVERY_FACT: FactFilter = { search: "" };

/** The longest search that is read. */
const LONGEST_SEARCH = 80;

/** Reads the query of the page, without its question mark. Never throws. An empty field of a form says nothing. */
export function readFactFilter(query: string, facts: readonly Pick<Fact, "id" | "source">[]): { readonly filter: FactFilter; readonly unused: readonly { readonly key: string; readonly text: string }[] } {
  let filter = EVERY_FACT;
  const unused: { key: string; text: string }[] = [];
  for (const [key, text] of splitQuery(query).pairs) {
    const read = text === "" ? {} : readPart(key, text, facts);
    if (read) filter = { ...filter, ...read };
    else if (!isVisitorTracking(key)) unused.push({ key: key.slice(0, 40), text: text.slice(0, 80) });
  }
  return { filter, unused };
}

/** What one pair says; undefined where it says nothing here. */
function readPart(key: string, text: string, facts: readonly Pick<Fact, "id" | "source">[]): Partial<FactFilter> | undefined {
  const basis = BASES.find((one) => one === text);
  const confidence = CONFIDENCES.find((one) => one === text);
  switch (key) {
    case "search":
      return { search: text.slice(0, LONGEST_SEARCH) };
    case "metric":
      return isMetricId(text) ? { metric: text } : undefined;
    case "period":
      return isFiscalPeriod(text) ? { period: text } : undefined;
    case "basis":
      return basis && { basis };
    case "confidence":
      return confidence && { confidence };
    case "document":
      return facts.some((fact) => fact.source === text) ? { document: text } : undefined;
    case "asOf":
      return isIsoDate(text) ? { asOf: text } : undefined;
    case "fact":
      return facts.some((fact) => fact.id === text) ? { fact: text } : undefined;
    default:
      return undefined;
  }
}

/** The query of a filter, with its question mark; empty for everything. */
export function writeFactFilter({ search, metric, period, basis, confidence, document, asOf, fact }: FactFilter): string {
  const pairs: [string, string | undefined][] = [["search", search], ["metric", metric], ["period", period], ["basis", basis], ["confidence", confidence], ["document", document], ["asOf", asOf], ["fact", fact]];
  const written = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "");
  return written.length === 0 ? "" : `?${joinQuery(written satisfies readonly Pair[])}`;
}

/** The figures that a filter lets through; `wordsOf` gives what a figure can be found by. The day is not applied here: what is not known is never handed in. */
export function filterFacts(facts: readonly Fact[], { search, metric, period, basis, confidence, document }: FactFilter, wordsOf: (fact: Fact) => string): Fact[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return facts.filter(
    (fact) =>
      (metric === undefined || fact.metric === metric) &&
      (period === undefined || fact.period === period) &&
      (basis === undefined || fact.basis === basis) &&
      (confidence === undefined || fact.confidence === confidence) &&
      (document === undefined || fact.source === document) &&
      (words.length === 0 || words.every((word) => wordsOf(fact).toLowerCase().includes(word))),
  );
}
