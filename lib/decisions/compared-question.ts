import type { Combine } from "./attribution";
import { combineScenarios, findDifferences, type Difference } from "./compare";
import { scenarioKey, type NamedScenario } from "./comparison";
import { resultsOf, type Result } from "./result";

/** The difference of two scenarios as a question for `attribute`: one answer for every result of the second. */
export interface ComparedQuestion {
  readonly key: string;
  readonly differences: number;
  readonly combine: Combine;
  readonly differing: readonly Difference[];
  readonly results: readonly Result[];
}

export function askDifference(from: NamedScenario, to: NamedScenario): ComparedQuestion {
  const differing = findDifferences([from, to]);
  const results = resultsOf(to.scenarioCase);
  return { key: `${scenarioKey(from)} → ${scenarioKey(to)}`, differences: differing.length, combine: combineScenarios(from, to, differing, results), differing, results };
}
