import type { Fact } from "@/lib/facts/fact";
import type { Change, Comparison } from "./compare";

/** What an import would do, as a difference: one line a figure, with the figures beside which it would stand. */
export function reportChanges({ changes, newSources, known }: Comparison, { unmappedTags, leftAlone }: { readonly unmappedTags: number; readonly leftAlone: readonly string[] }): string {
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  const summary = `${count("new")} new, ${count("changed")} changed, ${count("restated")} restated, ${count("conflict")} in conflict; ${known} known already; ${unmappedTags} tags without a row in scripts/import/tags.ts left alone.`;
  return [...newSources.map(({ id, title, published }) => `+ source    ${id}: ${title} (${published})`), ...changes.flatMap(describeChange), ...leftAlone.map((record) => `  left      ${record}`), summary, ""].join("\n");
}

function describeChange(change: Change): string[] {
  const { fact } = change;
  switch (change.kind) {
    case "new":
      return [`+ new       ${describeFact(fact)}`];
    case "changed":
      return [`~ changed   ${describeFact(fact)}`, `  stands    ${describeFact(change.before)}`];
    case "restated":
    case "conflict":
      return [`${change.kind === "restated" ? "+ restated " : "! conflict "} ${describeFact(fact)}`, ...change.before.map((one) => `  stands    ${describeFact(one)}`)];
  }
}

function describeFact({ metric, period, value, unit, source, knownOn, derivation }: Fact): string {
  return `${metric} ${period}: ${value} ${unit} (${source}, ${knownOn}${derivation === undefined ? "" : `; ${derivation}`})`;
}
