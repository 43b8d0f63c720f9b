import type { FactsQuery } from "../facts-query";

/** The name under which a table of figures is kept: ticker, what is in it, and as of when. */
export function factsFileName(ticker: string, query: FactsQuery): string {
  const [metric, ...more] = query.metrics;
  const subject = metric === undefined ? "facts" : more.length === 0 ? metric : `${metric}-and-${more.length}-more`;
  return `${[ticker, subject, ...(query.asOf === undefined ? [] : ["as-of", query.asOf])].join("-")}.csv`;
}
