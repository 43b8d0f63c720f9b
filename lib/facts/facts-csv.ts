import { citation } from "./citation";
import { formatCsv } from "./csv";
import type { Fact } from "./fact";
import type { Source } from "./source";

const HEADER = [
  "id",
  "metric",
  "period",
  "customer",
  "value",
  "unit",
  "basis",
  "confidence",
  "known_on",
  "published_value",
  "published_unit",
  "source",
  "source_title",
  "source_published",
  "source_url",
  "derivation",
  "note",
];

/** Facts as a table with unit and source in every row; the same figures in every language. */
export function formatFactsCsv(facts: readonly Fact[], sources: readonly Source[]): string {
  return formatCsv(
    HEADER,
    facts.map((fact) => {
      const { title, published, url } = citation(fact, sources);
      return [
        fact.id,
        fact.metric,
        fact.period,
        fact.customer,
        fact.value,
        fact.unit,
        fact.basis,
        fact.confidence,
        fact.knownOn,
        fact.published?.value,
        fact.published?.unit,
        fact.source,
        title,
        published,
        url,
        fact.derivation,
        fact.note,
      ];
    }),
  );
}
