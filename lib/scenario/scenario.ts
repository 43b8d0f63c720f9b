/**
 * A scenario: a case and the reader's changes to it. Only what differs is held, so that a link, a
 * history and a panel speak of the same short list.
 */
import type { Assumptions } from "@/lib/model/assumptions";
import { project } from "@/lib/model/project";
import type { Projection } from "@/lib/model/projection";
import { ASSUMPTION_SPECS, boundsOf, type AssumptionSpec } from "./assumption-spec";
import type { Case } from "./case";

/** Assumptions that differ from the case's. */
export type Changes = Readonly<Partial<Assumptions>>;

/** The case's assumptions with the changes in their place. */
export function scenarioAssumptions(scenarioCase: Case, changes: Changes): Assumptions {
  return { ...scenarioCase.assumptions, ...changes };
}

/** Projects a scenario over its case's horizon. */
export function projectScenario(scenarioCase: Case, changes: Changes): Projection {
  return project(scenarioCase.opening, scenarioAssumptions(scenarioCase, changes), scenarioCase.quarters);
}

/** The changes with one assumption set; a value equal to the case's is no change. */
export function withChange<Key extends keyof Assumptions>(
  scenarioCase: Case,
  changes: Changes,
  key: Key,
  value: Assumptions[Key],
): Changes {
  return keepDifferences(scenarioCase, { ...changes, [key]: value });
}

/** The changes that differ from the case, in the order of the specifications. */
export function keepDifferences(scenarioCase: Case, changes: Changes): Changes {
  const entries = changedSpecs(scenarioCase, changes).map((spec) => [spec.key, changes[spec.key]]);
  return Object.fromEntries(entries);
}

/** The specifications of the assumptions that differ from the case. */
export function changedSpecs(scenarioCase: Case, changes: Changes): AssumptionSpec[] {
  return ASSUMPTION_SPECS.filter((spec) => {
    const value = changes[spec.key];
    return value !== undefined && value !== scenarioCase.assumptions[spec.key];
  });
}

/** A number moved into a slider's bounds, and to a whole one where only those have a meaning. */
export function limitToBounds(spec: Exclude<AssumptionSpec, { kind: "customer" }>, scenarioCase: Case, value: number): number {
  const { min, max, whole } = boundsOf(spec, scenarioCase);
  const limited = Math.min(max, Math.max(min, value));
  return whole ? Math.round(limited) : limited;
}
