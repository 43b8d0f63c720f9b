import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assumptions, NumericAssumptionKey } from "@/lib/model/assumptions";
import { specOf } from "@/lib/scenario/assumption-spec";
import { plausibleRange } from "@/lib/scenario/plausible-range";
import { latestCase } from "@/lib/scenario/published-cases";
import { evaluateResult } from "./evaluate";
import { findRoot } from "./find-root";
import { defaultResult, findResult } from "./result";
import { solveFor } from "./solve";

const CASE = latestCase("crwv");

function rangeOf(key: NumericAssumptionKey) {
  const spec = specOf(key);
  if (spec.kind === "customer") throw new Error(key);
  return plausibleRange(spec, CASE, CASE.assumptions[key]);
}

/** Solves for the exit multiple, which runs from 2 to 40. */
const solve = (f: (x: number) => number | null, target: number, better: "higher" | "lower" = "higher") =>
  solveFor(CASE.assumptions, rangeOf("exitEbitdaMultiple"), target, { better, isStep: false }, (assumptions: Assumptions) => f(assumptions.exitEbitdaMultiple));

describe("A root in a bracket", () => {
  it("is found for smooth, flat and steep functions", () => {
    expect(findRoot((x) => x ** 3 - 2 * x - 5, 2, 3, 1e-14)).toBeCloseTo(2.0945514815423265, 12);
    expect(findRoot((x) => (x - 1) ** 9, 0, 3, 1e-9)).toBeCloseTo(1, 1);
    expect(findRoot((x) => Math.atan(1e6 * (x - 0.3)), 0, 1, 1e-13)).toBeCloseTo(0.3, 10);
    expect(findRoot((x) => x, 0, 1, 1e-9)).toBe(0);
    expect(findRoot((x) => x - 1, 0, 1, 1e-9)).toBe(1);
  });

  it("of any cubic lies where the sign changes, in few steps", () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: 0.1, max: 9, noNaN: true }), (root, slope) => {
        let steps = 0;
        const x = findRoot((value) => ((steps += 1), (value - root) * (slope + (value - root) ** 2)), -6, 7, 1e-11);
        expect(Math.abs(x - root)).toBeLessThan(1e-10);
        expect(steps).toBeLessThan(60);
      }),
    );
  });

  it("is not looked for where there is no change of sign", () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1, 1e-9)).toThrow("no change of sign");
  });
});

describe("Solving for an assumption", () => {
  it("of a linear model gives the one root, and the side that meets the target", () => {
    const { crossings, meets, reach } = solve((x) => 3 * x - 1, 32);
    expect(crossings).toHaveLength(1);
    expect(crossings[0]).toMatchObject({ isRising: true, isJump: false });
    expect(crossings[0]?.x).toBeCloseTo(11, 9);
    expect(meets).toEqual([{ from: crossings[0]?.x, to: 40 }]);
    expect(reach?.lowest).toBe(5);
    expect(reach?.highest).toBeCloseTo(119, 9);
  });

  it("meets the other side of it where less is better", () => {
    expect(solve((x) => 3 * x - 1, 32, "lower").meets[0]).toMatchObject({ from: 2 });
    expect(solve((x) => 3 * x - 1, 32, "lower").meets[0]?.to).toBeCloseTo(11, 9);
  });

  it("says none, with what can be reached, and always", () => {
    expect(solve((x) => x, 50)).toMatchObject({ crossings: [], meets: [], reach: { lowest: 2, highest: 40 } });
    expect(solve((x) => x, 1)).toMatchObject({ crossings: [], meets: [{ from: 2, to: 40 }] });
    expect(solve(() => null, 1)).toMatchObject({ crossings: [], meets: [], reach: null });
  });

  it("finds all of several roots", () => {
    const { crossings, meets } = solve((x) => -((x - 10) * (x - 20) * (x - 30)), 0);
    expect(crossings.map(({ x }) => Math.round(x * 1e6) / 1e6)).toEqual([10, 20, 30]);
    expect(crossings.map(({ isRising }) => isRising)).toEqual([false, true, false]);
    expect(meets).toHaveLength(2);
  });

  it("finds the boundary of a jump, on the side that meets the target", () => {
    const { crossings } = solve((x) => (x < 17.3 ? 1 : 2), 1.5);
    expect(crossings[0]).toMatchObject({ isJump: true, isRising: true });
    expect(crossings[0]?.x).toBeCloseTo(17.3, 9);
    expect(crossings[0]?.x).toBeGreaterThanOrEqual(17.3);
  });

  it("finds the end of a stretch that lies on the target", () => {
    const { crossings, meets } = solve((x) => Math.max(0, x - 17.3), 0, "lower");
    expect(crossings).toHaveLength(1);
    expect(crossings[0]).toMatchObject({ isJump: false, isRising: true });
    expect(crossings[0]?.x).toBeCloseTo(17.3, 9);
    expect(meets).toEqual([{ from: 2, to: crossings[0]?.x }]);
  });

  it("answers in whole numbers where only those have a meaning", () => {
    const solution = solveFor(CASE.assumptions, rangeOf("contractStartLagQuarters"), 4, { better: "lower", isStep: false }, (assumptions) => assumptions.contractStartLagQuarters + 0.5);
    expect(solution.crossings).toEqual([{ x: 3, isRising: true, isJump: true }]);
    expect(solution.meets).toEqual([{ from: 0, to: 3 }]);
  });

  it("of the model comes back to the target when its answer is set", () => {
    const result = defaultResult(CASE);
    const evaluate = evaluateResult(result, CASE);
    let found = 0;
    for (const key of ["contractPriceChangeRate", "newBookingsUsdBPerYear", "capexNextYearUsdB", "exitEbitdaMultiple", "rentUsdMPerMwYear"] as const) {
      for (const target of [40, 107.73, 160]) {
        for (const { x, isJump } of solveFor(CASE.assumptions, rangeOf(key), target, result, evaluate).crossings) {
          if (isJump) continue;
          found += 1;
          expect(Math.abs((evaluate({ ...CASE.assumptions, [key]: x }) ?? NaN) - target)).toBeLessThan(1e-5 * target);
        }
      }
    }
    expect(found).toBeGreaterThan(10);
  });

  it("of a quarter gives the boundary: there in time, and a little beyond not", () => {
    const result = findResult("lastingFreeCashFlowQuarter", CASE);
    if (!result) throw new Error("There is no such result.");
    const evaluate = evaluateResult(result, CASE);
    const { crossings, meets } = solveFor(CASE.assumptions, rangeOf("capexNextYearUsdB"), 18, result, evaluate);
    expect(crossings.length).toBeGreaterThan(0);
    for (const { x, isJump } of crossings) {
      expect(isJump).toBe(true);
      expect(evaluate({ ...CASE.assumptions, capexNextYearUsdB: x })).toBeLessThanOrEqual(18);
      expect(Math.max(...[-1e-6, 1e-6].map((step) => evaluate({ ...CASE.assumptions, capexNextYearUsdB: x + step }) ?? 0))).toBeGreaterThan(18);
    }
    expect(meets.length).toBeGreaterThan(0);
  });
});
