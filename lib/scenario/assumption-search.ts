/**
 * Finds assumptions by what a reader types: words of the name, the meaning, the group or the key, in
 * either language. Every word must occur somewhere; case, width and accents of letters do not matter.
 */
import type { AssumptionKey } from "@/lib/model/assumptions";

/** An assumption and everything by which it can be found. */
export interface SearchableAssumption {
  readonly key: AssumptionKey;
  readonly texts: readonly string[];
}

/** The assumptions that match; null for a query without a word, which asks for nothing. */
export function findAssumptions(query: string, assumptions: readonly SearchableAssumption[]): ReadonlySet<AssumptionKey> | null {
  const words = normalise(query).split(" ").filter((word) => word !== "");
  if (words.length === 0) return null;
  const matches = assumptions.filter(({ key, texts }) => {
    const haystack = normalise([key, ...texts].join(" "));
    return words.every((word) => haystack.includes(word));
  });
  return new Set(matches.map(({ key }) => key));
}

function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s,.;:，。；：、/]+/gu, " ")
    .trim();
}
