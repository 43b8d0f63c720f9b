import type { MetricDescription } from "@/lib/api/facts-response";
import type { Fact } from "@/lib/facts/fact";
import type { Source } from "@/lib/facts/source";
import type { Locale } from "@/lib/format/locale";
import { formatFigurePeriod } from "@/lib/format/period";

/** What is needed to say a figure in words. */
export interface FactReference {
  readonly metrics: readonly MetricDescription[];
  readonly sources: readonly Source[];
}

/** What a figure measures, with the customer whose share it is. */
export function nameFact(fact: Fact, { metrics }: FactReference, locale: Locale): string {
  const label = metrics.find(({ id }) => id === fact.metric)?.label[locale] ?? fact.metric;
  if (fact.customer === undefined) return label;
  return locale === "en" ? `${label} (${fact.customer})` : `${label}（${fact.customer}）`;
}

/** Everything that a figure can be found by: its names in both languages, its period, customer, document and identifier. */
export function wordsOfFact(fact: Fact, { metrics, sources }: FactReference): string {
  const metric = metrics.find(({ id }) => id === fact.metric);
  const source = sources.find(({ id }) => id === fact.source);
  return [metric?.label.en, metric?.label.zh, formatFigurePeriod(fact.period, "en"), formatFigurePeriod(fact.period, "zh"), fact.customer, source?.title, fact.id, fact.note].filter((word) => word !== undefined).join(" ");
}
