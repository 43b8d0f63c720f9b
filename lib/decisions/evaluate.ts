import type { Assumptions } from "@/lib/model/assumptions";
import { project } from "@/lib/model/project";
import type { Case } from "@/lib/scenario/case";
import { measureResult, placeOfMissing, type Result } from "./result";

/** One figure under given assumptions; null where there is none. Everything in this folder asks a model through it. */
export type Evaluate = (assumptions: Assumptions) => number | null;

/** A result of a case as a function of the assumptions; "never within the projection" counts as one quarter after its end. */
export function evaluateResult(result: Result, scenarioCase: Case): Evaluate {
  const missing = placeOfMissing(result, scenarioCase.quarters);
  return (assumptions) => measureResult(result, project(scenarioCase.opening, assumptions, scenarioCase.quarters)) ?? missing;
}
