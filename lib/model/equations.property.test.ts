import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASES } from "@/data/cases";
import { anyChanges } from "@/lib/scenario/changes.arbitrary";
import { projectScenario } from "@/lib/scenario/scenario";
import { EQUATIONS, evaluateEquation } from "./equations";
import { evaluate, parseExpression } from "./expression";

describe.each(EQUATIONS.map((equation) => [equation.field, equation] as const))("the equation of %s", (field, equation) => {
  test("gives what the model gives, in every quarter of every scenario", () => {
    for (const scenarioCase of CASES) {
      fc.assert(
        fc.property(anyChanges(scenarioCase, "some"), (changes) => {
          const projection = projectScenario(scenarioCase, changes);
          for (let t = 1; t <= projection.quarters; t += 1) {
            const modelled = projection.at(field, t);
            const size = Math.max(1, Math.abs(modelled), ...equation.inputs.map((input) => (input.kind === "line" ? Math.abs(projection.at(input.name, t)) : 0)));
            expect(Math.abs(evaluateEquation(equation, projection, t) - modelled) / size, `t = ${t}`).toBeLessThan(1e-9);
          }
        }),
        { numRuns: 25 },
      );
    }
  });
});

describe("a formula", () => {
  test.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["8 - 3 - 2", 3],
    ["8 / 4 / 2", 1],
    ["2 ^ 3 * 2", 16],
    ["max(2, min(5, 4))", 4],
    ["a - b[t-1]", 7],
  ])("%s is %d", (text, value) => {
    expect(evaluate(parseExpression(text), (name, isBefore) => (name === "a" && !isBefore ? 10 : name === "b" && isBefore ? 3 : NaN))).toBe(value);
  });

  test.each(["1 +", "(1", "1 2", "a $ b", ""])("%j is none", (text) => {
    expect(() => parseExpression(text)).toThrow();
  });
});
