import { z } from "zod";
import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";
import { success, type Result } from "@/lib/finance/result";
import { METRIC_IDS } from "@/lib/facts/metric";
import { FACTS_FORMATS, type FactsQuery } from "./facts-query";
import type { Problem } from "./problem";
import { parameter, readQuery } from "./query-schema";

/** The parameters of a company's figures. */
export const factsParameters = z.strictObject({
  asOf: parameter(z.custom<IsoDate>(isIsoDate).meta({ type: "string", format: "date" }).optional(), "invalid-date", ["a day as YYYY-MM-DD"]),
  metric: parameter(z.array(z.enum(METRIC_IDS)).optional(), "unknown-metric", METRIC_IDS),
  format: parameter(z.enum(FACTS_FORMATS).default("json"), "unknown-format", FACTS_FORMATS),
});

/** Reads `?asOf=&metric=&format=`, which anyone may have typed. */
export function readFactsQuery(parameters: URLSearchParams): Result<FactsQuery, Problem> {
  const read = readQuery(factsParameters, parameters);
  if (!read.ok) return read;
  const { asOf, metric = [], format } = read.value;
  return success({ ...(asOf === undefined ? {} : { asOf }), metrics: [...new Set(metric)], format });
}
