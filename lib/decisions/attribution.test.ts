import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesOf, latestCase } from "@/lib/scenario/published-cases";
import { attribute, attributeNow, MOST_EXACT, type Combine } from "./attribution";
import { combineScenarios, findDifferences } from "./compare";
import { defaultResult, findResult } from "./result";

const CASE = latestCase("crwv");
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const column = (rows: readonly (readonly number[])[], figure = 0) => rows.map((row) => row[figure] ?? NaN);

describe("Attribution", () => {
  it("of a linear model gives each difference its own effect", () => {
    const effects = [5, -3, 0, 12.5];
    const { parts, errors, from, to } = attributeNow(4, (moved) => [100 + effects.reduce((sum, effect, place) => sum + effect * (moved[place] ?? 0), 0)]);
    column(parts).forEach((part, place) => expect(part).toBeCloseTo(effects[place] ?? NaN, 12));
    expect(errors).toBeNull();
    expect([from, to]).toEqual([[100], [114.5]]);
  });

  it("divides a product between its factors", () => {
    // From 2 · 3 = 6 to 4 · 5 = 20: the first adds (2·3 + 2·5) / 2 = 8, the second (2·2 + 2·4) / 2 = 6.
    expect(column(attributeNow(2, ([a, b]) => [(2 + 2 * (a ?? 0)) * (3 + 2 * (b ?? 0))]).parts)).toEqual([8, 6]);
  });

  it("gives equal roles equal parts", () => {
    const { parts } = attributeNow(6, (moved) => [sumOf([...moved]) >= 4 ? 60 : 0]);
    column(parts).forEach((part) => expect(part).toBeCloseTo(10, 12));
  });

  it("sums to the difference, up to the last bits of a float", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 8, maxLength: 8 }), (values) => {
        const { parts, from, to } = attributeNow(3, ([a, b, c]) => [values[(a ?? 0) + 2 * (b ?? 0) + 4 * (c ?? 0)] ?? 0]);
        expect(Math.abs(sumOf(column(parts)) - ((to[0] ?? 0) - (from[0] ?? 0)))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it("with more differences than are divided exactly still sums, and states an error that holds", () => {
    const count = MOST_EXACT + 3;
    // Pairs that only work together: each of a pair deserves the half.
    const pairs: Combine = (moved) => [Array.from({ length: count }, (_, place) => (place + 1) * (moved[place] ?? 0) * (moved[(place + 1) % count] ?? 0)).reduce((sum, value) => sum + value, 0)];
    const { parts, errors, from, to } = attributeNow(count, pairs);
    expect(sumOf(column(parts))).toBeCloseTo((to[0] ?? 0) - (from[0] ?? 0), 9);
    const misses = column(parts).map((part, place) => {
      const truth = (place + 1 + (place === 0 ? count : place)) / 2;
      return Math.abs(part - truth) / Math.max(1e-9, errors?.[place]?.[0] ?? NaN);
    });
    expect(Math.max(...misses)).toBeLessThan(4);
    expect(attributeNow(count, pairs)).toEqual({ parts, errors, from, to });
  });

  it("pauses after every evaluation", () => {
    const steps = attribute(5, () => [1]);
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBe(2 ** 5 + 1);
  });

  it("has nothing to divide between equal scenarios", () => {
    expect(attributeNow(0, () => [7])).toEqual({ parts: [], errors: null, from: [7], to: [7] });
  });
});

describe("Two scenarios of the model", () => {
  const base = { scenarioCase: CASE, changes: {} };
  const other = { scenarioCase: CASE, changes: { usefulLifeYears: 4, capexNextYearUsdB: 30, stressedCustomer: "OpenAI" } };
  const value = defaultResult(CASE);

  it("differ in what the reader changed, in the order of the specifications", () => {
    expect(findDifferences([base, other])).toEqual(["stressedCustomer", "capexNextYearUsdB", "usefulLifeYears"]);
    expect(findDifferences([base, base])).toEqual([]);
  });

  it("are divided to the full difference for several results at once", () => {
    const debt = findResult("peakDebtUsdM", CASE);
    if (!debt) throw new Error("There is no such result.");
    const differences = findDifferences([base, other]);
    const { parts, from, to } = attributeNow(differences.length, combineScenarios(base, other, differences, [value, debt]));
    for (const figure of [0, 1]) expect(sumOf(column(parts, figure))).toBeCloseTo((to[figure] ?? 0) - (from[figure] ?? 0), 9);
    expect(parts[2]?.[0]).toBeLessThan(0);
    expect(parts[1]?.[1]).toBeLessThan(0);
  });

  it("of two cases differ in their opening position as well, which gets a part of its own", () => {
    const [older] = casesOf("crwv");
    if (!older) throw new Error("There is no older case.");
    const scenarios = [{ scenarioCase: older, changes: {} }, base] as const;
    const differences = findDifferences(scenarios);
    expect(differences[0]).toBe("openingPosition");
    expect(differences.length).toBeGreaterThan(MOST_EXACT);
    const { parts, errors, from, to } = attributeNow(differences.length, combineScenarios(scenarios[0], scenarios[1], differences, [value]));
    expect(sumOf(column(parts))).toBeCloseTo((to[0] ?? 0) - (from[0] ?? 0), 9);
    expect(parts[0]?.[0]).not.toBe(0);
    expect(errors).not.toBeNull();
  });
});
