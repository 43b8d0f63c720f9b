import type { IsoDate } from "@/lib/finance/iso-date";
import type { Unit } from "@/lib/finance/unit";
import { asOf } from "@/lib/facts/as-of";
import type { BilingualText, Fact } from "@/lib/facts/fact";
import { METRIC_IDS, METRICS, type MetricId, type MetricKind } from "@/lib/facts/metric";
import { METRIC_TEXTS } from "@/lib/facts/metric-text";
import type { Source } from "@/lib/facts/source";

/** What a metric is, sent along so that a client needs no dictionary of its own. */
export interface MetricDescription {
  readonly id: MetricId;
  readonly unit: Unit;
  readonly kind: MetricKind;
  readonly label: BilingualText;
  readonly definition: BilingualText;
}

/** The answer of `/api/v1/companies/<company>/facts`. */
export interface FactsResponse {
  readonly company: string;
  /** Nothing in it became public later; null when everything was asked for. */
  readonly asOf: IsoDate | null;
  /** The metrics that occur, in reading order. */
  readonly metrics: readonly MetricDescription[];
  readonly facts: readonly Fact[];
  /** The sources that are cited. */
  readonly sources: readonly Source[];
}

/** The figures that a request asks for, with the sources and metrics that they name. Also fills the cache that a server's render hands to the client. */
export function buildFactsResponse(
  company: { readonly company: string; readonly facts: readonly Fact[]; readonly sources: readonly Source[] },
  query: { readonly asOf?: IsoDate; readonly metrics?: readonly MetricId[] },
): FactsResponse {
  const wanted = new Set(query.metrics ?? []);
  const known = query.asOf === undefined ? company.facts : asOf(company.facts, query.asOf);
  const facts = wanted.size === 0 ? known : known.filter((fact) => wanted.has(fact.metric));
  const [cited, measured] = [new Set(facts.map((fact) => fact.source)), new Set(facts.map((fact) => fact.metric))];
  return {
    company: company.company,
    asOf: query.asOf ?? null,
    metrics: METRIC_IDS.filter((id) => measured.has(id)).map((id) => ({ id, ...METRICS[id], ...METRIC_TEXTS[id] })),
    facts,
    sources: company.sources.filter((source) => cited.has(source.id)),
  };
}
