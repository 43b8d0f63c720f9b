import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";
import { failure, success, type Result } from "@/lib/finance/result";
import { isMetricId, METRIC_IDS, type MetricId } from "@/lib/facts/metric";
import { createProblem, type Problem } from "./problem";

/** Forms in which figures are served. */
export const FACTS_FORMATS = ["json", "csv"] as const;

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

const PARAMETERS = ["asOf", "metric", "format"];

/**
 * Reads `?asOf=&metric=&format=`, which anyone may have typed. `metric` may be repeated or hold several names
 * with commas between them. The first thing that is wrong is the answer: a figure must never be served on
 * other terms than those asked for.
 */
export function readFactsQuery(parameters: URLSearchParams): Result<FactsQuery, Problem> {
  const unknown = findUnknownParameter(parameters, PARAMETERS);
  if (unknown !== undefined) return failure(unknown);
  for (const name of ["asOf", "format"]) {
    const values = parameters.getAll(name);
    if (values.length > 1) return failure(createProblem("repeated-parameter", name, values.join(", "), ["one value"]));
  }
  const asOf = parameters.get("asOf") ?? undefined;
  if (asOf !== undefined && !isIsoDate(asOf)) return failure(createProblem("invalid-date", "asOf", asOf, ["a day as YYYY-MM-DD"]));
  const metrics: MetricId[] = [];
  for (const name of parameters.getAll("metric").flatMap((value) => value.split(","))) {
    if (!isMetricId(name)) return failure(createProblem("unknown-metric", "metric", name, METRIC_IDS));
    metrics.push(name);
  }
  const wanted = parameters.get("format") ?? "json";
  const format = FACTS_FORMATS.find((name) => name === wanted);
  if (format === undefined) return failure(createProblem("unknown-format", "format", wanted, FACTS_FORMATS));
  return success({ ...(asOf === undefined ? {} : { asOf }), metrics: [...new Set(metrics)], format });
}

/** A problem for the first parameter that is not in the list, or undefined. */
export function findUnknownParameter(parameters: URLSearchParams, known: readonly string[]): Problem | undefined {
  const name = [...parameters.keys()].find((key) => !known.includes(key));
  return name === undefined ? undefined : createProblem("unknown-parameter", name, parameters.get(name) ?? "", known);
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
