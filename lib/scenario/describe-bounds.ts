import { boundsOf, stressableCustomers, type AssumptionSpec } from "./assumption-spec";
import type { Case } from "./case";

/** What may stand for an assumption: "from 3 to 8", "a whole number from 0 to 8", "Microsoft or OpenAI". */
export function describeBounds(spec: AssumptionSpec, scenarioCase: Case): string {
  if (spec.kind === "customer") return stressableCustomers(scenarioCase).join(" or ");
  const { min, max, whole } = boundsOf(spec, scenarioCase);
  return `${whole ? "a whole number " : ""}from ${min} to ${max}`;
}
