import fc from "fast-check";
import { ASSUMPTION_SPECS, boundsOf, stressableCustomers, type AssumptionSpec } from "./assumption-spec";
import type { Case } from "./case";
import { keepDifferences, type Changes } from "./scenario";

/** Any value of an assumption inside its bounds, ends included, on the slider's steps and off them. */
function anyValue(spec: AssumptionSpec, scenarioCase: Case): fc.Arbitrary<number | string> {
  if (spec.kind === "customer") return fc.constantFrom(...stressableCustomers(scenarioCase));
  const { min, max, whole } = boundsOf(spec, scenarioCase);
  if (whole) return fc.integer({ min, max });
  return fc.oneof(
    { weight: 6, arbitrary: fc.double({ min, max, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  );
}

/** For property tests: changes of some of a case's assumptions, or of all. */
export function anyChanges(scenarioCase: Case, which: "some" | "all"): fc.Arbitrary<Changes> {
  const minLength = which === "all" ? ASSUMPTION_SPECS.length : 0;
  return fc.subarray([...ASSUMPTION_SPECS], { minLength }).chain((specs) => {
    const byKey = Object.fromEntries(specs.map((spec) => [spec.key, anyValue(spec, scenarioCase)]));
    const values: fc.Arbitrary<Record<string, number | string>> = fc.record(byKey);
    return values.map((changes) => keepDifferences(scenarioCase, changes));
  });
}
