/**
 * What an import would change: the SEC's figures beside those that stand in the data.
 *
 * A figure that agrees with one that stands, to its rounding, is known and adds nothing. One of a metric
 * and period without any is new. One that differs from all that stand is kept beside them: as restated
 * where its filing is younger than they are, else as a conflict. Only where the same document now reads
 * otherwise has a figure changed; that is replaced on express demand alone. Nothing is removed.
 */
import type { Fact } from "@/lib/facts/fact";
import { METRICS } from "@/lib/facts/metric";
import { agreeWithinRounding } from "@/lib/facts/rounding";
import type { Source } from "@/lib/facts/source";
import type { Figure } from "./figures";
import { createSourceList } from "./filing-source";

/** What an import does to one figure. */
export type Change =
  | { readonly kind: "new"; readonly fact: Fact }
  /** `before` are the figures beside which it is kept. */
  | { readonly kind: "restated" | "conflict"; readonly fact: Fact; readonly before: readonly Fact[] }
  /** The same document, read otherwise. */
  | { readonly kind: "changed"; readonly fact: Fact; readonly before: Fact };

/** What an import would do. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** Documents that the changes cite and that are not in the list yet. */
  readonly newSources: readonly Source[];
  /** How many figures stand already. */
  readonly known: number;
}

/** A company as far as the comparison reads it. */
export interface ComparedCompany {
  readonly name: string;
  readonly cik: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}

/** Compares figures, oldest filing first within a period, with the facts of a company. */
export function compareFigures(figures: readonly Figure[], company: ComparedCompany): Comparison {
  const sources = createSourceList(company);
  const standing = new Map<string, Fact[]>();
  for (const fact of company.facts) if (fact.customer === undefined) standing.set(keyOf(fact), [...(standing.get(keyOf(fact)) ?? []), fact]);
  const changes: Change[] = [];
  for (const figure of figures) {
    const beside = standing.get(keyOf(figure)) ?? [];
    const fact = factOf(figure, sources.idOf(figure.filing));
    const change = compareFact(fact, beside);
    if (change === null) continue;
    changes.push(change);
    standing.set(keyOf(figure), change.kind === "changed" ? beside.map((one) => (one === change.before ? change.fact : one)) : [...beside, change.fact]);
  }
  return { changes, newSources: sources.newOnes(new Set(changes.map(({ fact }) => fact.source))), known: figures.length - changes.length };
}

function keyOf({ metric, period }: Pick<Fact, "metric" | "period">): string {
  return `${metric}|${period}`;
}

function factOf({ metric, period, value, published, filing, derivation }: Figure, source: string): Fact {
  return {
    id: [metric, period, source].join("."),
    metric,
    period,
    value,
    unit: METRICS[metric].unit,
    basis: derivation === undefined ? "reported" : "derived",
    confidence: "primary",
    source,
    knownOn: filing.filed,
    published,
    ...(derivation !== undefined && { derivation }),
  };
}

function compareFact(fact: Fact, beside: readonly Fact[]): Change | null {
  const same = beside.find(({ id }) => id === fact.id);
  if (same !== undefined) {
    if (agreeWithinRounding(same, fact)) return null;
    return { kind: "changed", fact: { ...fact, note: [...(same.note === undefined ? [] : [same.note]), `Until an import of the SEC's data ${same.value} stood here.`].join(" ") }, before: same };
  }
  if (beside.some((one) => agreeWithinRounding(one, fact))) return null;
  if (beside.length === 0) return { kind: "new", fact };
  // What a company states is not put into doubt by what follows from two of its rounded spans.
  if (fact.basis === "derived" && beside.some(({ basis }) => basis === "reported")) return null;
  const named = beside.map(({ id, value }) => `${id} (${value})`).join(", ");
  if (beside.every(({ knownOn }) => knownOn < fact.knownOn)) return { kind: "restated", fact: { ...fact, note: `Restates ${named}.` }, before: beside };
  return { kind: "conflict", fact: { ...fact, confidence: "conflict", note: `Differs from ${named}.` }, before: beside };
}
