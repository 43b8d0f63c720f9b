import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NUMERIC_SPECS } from "@/lib/scenario/plausible-range";
import { latestCase } from "@/lib/scenario/published-cases";
import { decodeScenario, encodeScenario } from "@/lib/scenario/codec";
import { CASES } from "@/data/cases";
import { ASSUMED_CORRELATIONS } from "@/lib/simulation/correlation";
import { SHAPES } from "@/lib/simulation/distribution";
import { defaultDecisionView, readDecisionView, writeDecisionView, type DecisionView } from "./decision-view";
import { resultsOf } from "./result";

const CASE = latestCase("crwv");
const keys = NUMERIC_SPECS.map(({ key }) => key);

const anyChoice: fc.Arbitrary<DecisionView> = fc
  .record({
    result: fc.constantFrom(...resultsOf(CASE)),
    target: fc.option(fc.integer({ min: -500, max: 500 })),
    sides: fc.subarray(keys, { minLength: 2, maxLength: 2 }),
    solve: fc.constantFrom(...keys),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    runs: fc.integer({ min: 1000, max: 100_000 }),
    shape: fc.constantFrom(...SHAPES),
    shapes: fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...SHAPES), { maxKeys: 4 }),
    isCorrelated: fc.boolean(),
    locked: fc.subarray(keys),
  })
  .map(({ result, target, sides, solve, seed, runs, shape, shapes, isCorrelated, locked }) => ({
    result,
    target,
    across: sides[0] ?? "renewalRate",
    down: sides[1] ?? "prepaymentRate",
    solve,
    settings: { seed, runs, shape, shapes: Object.fromEntries(Object.entries(shapes).filter(([, one]) => one !== shape)), correlations: isCorrelated ? ASSUMED_CORRELATIONS : [] },
    locked: new Set(locked.filter((key) => key !== solve)),
  }));

describe("The choices of a link", () => {
  it("are written and read back, through the link itself", () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const query = encodeScenario({ scenarioCase: CASE, changes: {}, view: writeDecisionView(choice, CASE) }, CASE);
        const { view, notices } = decodeScenario(query, CASES, CASE);
        expect(notices).toEqual([]);
        expect(readDecisionView(view, CASE)).toEqual({ view: choice, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("of a first visit are not written", () => {
    expect(writeDecisionView(defaultDecisionView(CASE), CASE)).toEqual({});
    expect(readDecisionView({}, CASE)).toEqual({ view: defaultDecisionView(CASE), problems: [] });
  });

  it.each([
    [{ result: "happiness" }, "no-result", "valuePerShareUsd"],
    [{ result: "revenueUsdM.FY2099" }, "no-result", "valuePerShareUsd"],
    [{ target: "soon" }, "no-number", ""],
    [{ across: "stressedCustomer" }, "no-assumption", "contractPriceChangeRate"],
    [{ solve: "__proto__" }, "no-assumption", "contractPriceChangeRate"],
    [{ across: "renewalRate", down: "renewalRate" }, "same-assumption", "newBookingsUsdBPerYear"],
    [{ locked: "usefulLifeYears", solve: "usefulLifeYears" }, "locked", ""],
    [{ locked: "nothing" }, "no-assumption", ""],
    [{ seed: "lucky" }, "broken-seed", "1"],
    [{ seed: "4294967296" }, "broken-seed", "1"],
    [{ runs: "1000000" }, "run-count", "100000"],
    [{ runs: "3" }, "run-count", "1000"],
    [{ runs: "many" }, "run-count", "10000"],
    [{ draws: "cauchy" }, "no-shape", "triangular"],
    [{ draws: "nothing.normal" }, "no-shape", "triangular"],
    [{ correlation: "strong" }, "no-correlation", "assumed"],
  ])("that cannot stand are listed with the reason: %o", (link, reason, used) => {
    const { view, problems } = readDecisionView(link, CASE);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: "unusable-choice", reason, used });
    expect(view.across).not.toBe(view.down);
  });

  it("never throw, whatever stands there", () => {
    const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("toString", "constructor", "a.b.c", ",", "1e9", "-1"));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom("result", "target", "across", "down", "solve", "seed", "runs", "draws", "correlation", "locked"), anyText), (link) => {
      const { view } = readDecisionView(link, CASE);
      expect(view.settings.runs).toBeGreaterThanOrEqual(1000);
      expect(view.settings.runs).toBeLessThanOrEqual(100_000);
    }));
  });
});
