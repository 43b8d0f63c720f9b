/** Names under which answers are kept: plain ASCII, so that every system takes them. */
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import type { FactsQuery } from "../facts-query";

/** Of a table of figures: ticker, what is in it, and as of when; without the ending. */
export function factsFileStem(ticker: string, query: FactsQuery): string {
  const [metric, ...more] = query.metrics;
  const subject = metric === undefined ? "facts" : more.length === 0 ? metric : `${metric}-and-${more.length}-more`;
  return [ticker, subject, ...(query.asOf === undefined ? [] : ["as-of", query.asOf])].join("-");
}

/** Of what is made from a scenario: ticker, case, version of the model, and what it is; without the ending. */
export function scenarioFileStem(ticker: string, caseId: string, subject: string): string {
  return `${ticker}_${caseId}_v${MODEL_VERSION}_${subject}`;
}
