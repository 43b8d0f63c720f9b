import type { FiscalPeriod } from "@/lib/finance/fiscal-period";
import type { Fact } from "./fact";
import type { MetricId } from "./metric";
import { agreeWithinRounding } from "./rounding";

/** Figures of one metric and period about which sources disagree. */
export interface Conflict {
  readonly metric: MetricId;
  readonly period: FiscalPeriod;
  readonly customer?: string;
  /** All of them, in the order in which they stand in the data; one alone where its note names the other figure. */
  readonly facts: readonly Fact[];
}

/**
 * Where sources disagree: figures of one metric and period that differ by more than their rounding, or
 * one that is marked as disputed. All are kept and shown, none is averaged.
 */
export function findConflicts(facts: readonly Fact[]): Conflict[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = [fact.metric, fact.period, fact.customer ?? ""].join("|");
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].filter(isDisputed).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ metric: first.metric, period: first.period, ...(first.customer === undefined ? {} : { customer: first.customer }), facts: group }];
  });
}

function isDisputed(group: readonly Fact[]): boolean {
  const differs = group.some((fact, index) => group.slice(index + 1).some((other) => !agreeWithinRounding(fact, other)));
  return differs || group.some((fact) => fact.confidence === "conflict");
}
