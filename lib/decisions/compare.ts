/** Two scenarios: what differs between them, and what each difference does to the results. */
import type { AssumptionKey, Assumptions } from "@/lib/model/assumptions";
import { project } from "@/lib/model/project";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { scenarioAssumptions, type Changes } from "@/lib/scenario/scenario";
import type { Combine } from "./attribution";
import { measureResult, placeOfMissing, type Result } from "./result";

export interface ComparedScenario {
  readonly scenarioCase: Case;
  readonly changes: Changes;
}

/** What may differ: an assumption, or the opening position with the horizon, where the cases differ. */
export type Difference = AssumptionKey | "openingPosition";

/** What differs, the opening position first, then in the order of the specifications. */
export function findDifferences(scenarios: readonly ComparedScenario[]): Difference[] {
  const [first, ...others] = scenarios;
  if (!first) return [];
  const sets = scenarios.map(({ scenarioCase, changes }) => scenarioAssumptions(scenarioCase, changes));
  const keys = ASSUMPTION_SPECS.map(({ key }) => key).filter((key) => sets.some((assumptions) => assumptions[key] !== sets[0]?.[key]));
  return [...(others.some(({ scenarioCase }) => scenarioCase.id !== first.scenarioCase.id) ? (["openingPosition"] as const) : []), ...keys];
}

/**
 * The figures of any mixture of two scenarios. A figure that a mixture has not (no debt to serve, a
 * year before its first) makes it impossible to divide: NaN.
 */
export function combineScenarios(from: ComparedScenario, to: ComparedScenario, differences: readonly Difference[], results: readonly Result[]): Combine {
  const before = scenarioAssumptions(from.scenarioCase, from.changes);
  const after = scenarioAssumptions(to.scenarioCase, to.changes);
  return (moved) => {
    let { opening, quarters } = from.scenarioCase;
    let assumptions: Assumptions = before;
    differences.forEach((difference, place) => {
      if (moved[place] !== 1) return;
      if (difference === "openingPosition") ({ opening, quarters } = to.scenarioCase);
      else assumptions = { ...assumptions, [difference]: after[difference] };
    });
    const projection = project(opening, assumptions, quarters);
    return results.map((result) => measureResult(result, projection) ?? placeOfMissing(result, quarters) ?? NaN);
  };
}
