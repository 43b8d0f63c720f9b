import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { anyChanges } from "@/lib/scenario/changes.arbitrary";
import { ASSUMPTION_SPECS, boundsOf } from "@/lib/scenario/assumption-spec";
import { projectScenario } from "@/lib/scenario/scenario";
import { checkProjection } from "./checks";
import { findIssues } from "./issues";
import type { Projection } from "./projection";
import { QUARTER_FIELDS } from "./quarter-record";
import { quarterRatios } from "./ratios";
import { summariseProjection } from "./summary";

/** Fails with the name of the check, or of the line that is no number. */
function expectSound(projection: Projection) {
  for (let t = 0; t <= projection.quarters; t += 1) {
    for (const field of QUARTER_FIELDS) {
      const value = projection.at(field, t);
      if (!Number.isFinite(value)) throw new Error(`${field} at t = ${t} is ${value}`);
    }
  }
  const broken = checkProjection(projection).filter(({ holds }) => !holds);
  expect(broken).toEqual([]);
  for (let t = 1; t <= projection.quarters; t += 1) {
    expect(projection.at("cashUsdM", t)).toBeGreaterThanOrEqual(1000 * projection.assumptions.minimumCashUsdB - 1e-6);
    expect(projection.at("servedShare", t)).toBeLessThanOrEqual(1 + 1e-12);
    expect(projection.at("usedMw", t)).toBeLessThanOrEqual(projection.at("earningMw", t) * (1 + 1e-12) + 1e-9);
    for (const value of Object.values(quarterRatios(projection, t))) {
      if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`A ratio at t = ${t} is ${value}`);
    }
  }
  const summary = summariseProjection(projection);
  expect(Number.isFinite(summary.value.valuePerShareUsd)).toBe(true);
  expect(summary.value.valuePerShareUsd).toBeGreaterThanOrEqual(0);
  for (const issue of findIssues(projection)) expect(issue.t).toBeGreaterThanOrEqual(1);
}

describe.each(CASES)("the identities of $id", (scenarioCase) => {
  it("hold for any assumptions inside the bounds", () => {
    fc.assert(
      fc.property(anyChanges(scenarioCase, "all"), (changes) => expectSound(projectScenario(scenarioCase, changes))),
      { numRuns: 1200 },
    );
  });

  it("hold with every assumption at its least and at its most", () => {
    for (const end of ["min", "max"] as const) {
      const changes = Object.fromEntries(
        ASSUMPTION_SPECS.flatMap((spec) => (spec.kind === "customer" ? [] : [[spec.key, boundsOf(spec, scenarioCase)[end]]])),
      );
      expectSound(projectScenario(scenarioCase, changes));
    }
  });

  it("hold with each assumption alone at either end", () => {
    for (const spec of ASSUMPTION_SPECS) {
      if (spec.kind === "customer") continue;
      const { min, max } = boundsOf(spec, scenarioCase);
      expectSound(projectScenario(scenarioCase, { [spec.key]: min }));
      expectSound(projectScenario(scenarioCase, { [spec.key]: max }));
    }
  });

  it("hold on a horizon ten times as long", () => {
    expectSound(projectScenario({ ...scenarioCase, quarters: 220 }, {}));
  });

  it("give the same bits for the same input, whatever was projected between", () => {
    fc.assert(
      fc.property(anyChanges(scenarioCase, "all"), (changes) => {
        const first = projectScenario(scenarioCase, changes).rows();
        projectScenario(scenarioCase, {});
        expect(projectScenario(scenarioCase, changes).rows()).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });
});
