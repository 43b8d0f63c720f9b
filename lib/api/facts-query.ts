import type { IsoDate } from "@/lib/finance/iso-date";
import { METRIC_IDS, type MetricId } from "@/lib/facts/metric";

/** Forms in which figures are served; "csvw" are the metadata of the table. */
export const FACTS_FORMATS = ["json", "csv", "csvw"] as const;

/** One of the forms above. */
export type FactsFormat = (typeof FACTS_FORMATS)[number];

/** Which figures are asked for. */
export interface FactsQuery {
  /** Nothing that became public after this day; undefined for everything. */
  readonly asOf?: IsoDate;
  /** Only these metrics; empty for all. */
  readonly metrics: readonly MetricId[];
  readonly format: FactsFormat;
}

/** The query string of a request for figures, always the same for the same request. */
export function formatFactsQuery(query: { readonly asOf?: IsoDate; readonly metrics?: readonly MetricId[]; readonly format?: FactsFormat }): string {
  const parameters = new URLSearchParams();
  if (query.asOf !== undefined) parameters.set("asOf", query.asOf);
  for (const metric of normaliseMetrics(query.metrics ?? [])) parameters.append("metric", metric);
  if (query.format !== undefined && query.format !== "json") parameters.set("format", query.format);
  return parameters.size === 0 ? "" : `?${parameters.toString()}`;
}

/** Metrics in reading order, each once: the order of asking changes neither address nor cache entry. */
export function normaliseMetrics(metrics: readonly MetricId[]): MetricId[] {
  return METRIC_IDS.filter((id) => metrics.includes(id));
}
