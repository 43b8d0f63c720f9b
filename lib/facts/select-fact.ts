import type { FiscalPeriod } from "@/lib/finance/fiscal-period";
import { CONFIDENCES, type Fact } from "./fact";
import type { MetricId } from "./metric";

/**
 * The figure to show where several sources state one: the most reliable (primary before secondary before
 * conflict), among equals the one that became public last, as it may restate the others; and should that
 * leave two, the first by identifier, so that the order of the records never decides. A figure of one
 * customer is found only by naming that customer.
 */
export function selectFact(facts: readonly Fact[], metric: MetricId, period: FiscalPeriod, customer?: string): Fact | undefined {
  return facts.filter((fact) => fact.metric === metric && fact.period === period && fact.customer === customer).sort(byPreference)[0];
}

function byPreference(first: Fact, second: Fact): number {
  const reliability = CONFIDENCES.indexOf(first.confidence) - CONFIDENCES.indexOf(second.confidence);
  if (reliability !== 0) return reliability;
  if (first.knownOn !== second.knownOn) return first.knownOn > second.knownOn ? -1 : 1;
  return first.id < second.id ? -1 : 1;
}
