import { describe, expect, it } from "vitest";
import { ASSUMED_CORRELATIONS, factorCorrelations, type Correlation } from "./correlation";

const between = (first: Correlation["first"], second: Correlation["second"], coefficient: number): Correlation => ({ first, second, coefficient });
const keysOf = (correlations: readonly Correlation[]) => new Set(correlations.flatMap(({ first, second }) => [first, second]));

function factor(correlations: readonly Correlation[], keys = keysOf(correlations)) {
  const factored = factorCorrelations(correlations, keys);
  if (!factored.ok) throw new Error(JSON.stringify(factored.error));
  return factored.value;
}

describe("Correlations between assumptions", () => {
  it("are given back by the triangle times itself", () => {
    const { keys, rows } = factor(ASSUMED_CORRELATIONS);
    const product = (i: number, j: number) => rows[Math.min(i, j)]?.reduce((sum, weight, k) => sum + weight * (rows[Math.max(i, j)]?.[k] ?? 0), 0) ?? NaN;
    for (const [i, first] of keys.entries()) {
      for (const [j, second] of keys.entries()) {
        const asked = ASSUMED_CORRELATIONS.find((one) => (one.first === first && one.second === second) || (one.first === second && one.second === first));
        expect(product(i, j)).toBeCloseTo(i === j ? 1 : (asked?.coefficient ?? 0), 12);
      }
    }
  });

  it("are left out where one of the two is not drawn", () => {
    expect(factor(ASSUMED_CORRELATIONS, new Set(["renewalRate", "costOfEquityRate"]))).toEqual({ keys: [], rows: [] });
  });

  it("may be perfect", () => {
    expect(factor([between("renewalRate", "prepaymentRate", -1)]).rows).toEqual([[1], [-1, 0]]);
    const same = factor([between("renewalRate", "prepaymentRate", 1), between("prepaymentRate", "debtTermYears", 1), between("renewalRate", "debtTermYears", 1)]);
    expect(same.rows).toEqual([[1], [1, 0], [1, 0, 0]]);
  });

  it("are refused where they contradict each other, with the names", () => {
    const contradiction = [between("renewalRate", "prepaymentRate", 0.9), between("prepaymentRate", "debtTermYears", 0.9), between("renewalRate", "debtTermYears", -0.9)];
    expect(factorCorrelations(contradiction, keysOf(contradiction))).toEqual({
      ok: false,
      error: { kind: "contradictory-correlations", keys: ["renewalRate", "prepaymentRate", "debtTermYears"] },
    });
    const perfect = [between("renewalRate", "prepaymentRate", 1), between("prepaymentRate", "debtTermYears", 1), between("renewalRate", "debtTermYears", 0.5)];
    expect(factorCorrelations(perfect, keysOf(perfect)).ok).toBe(false);
  });

  it.each([1.01, NaN, -2])("are refused where one is %s", (coefficient) => {
    const correlations = [between("renewalRate", "prepaymentRate", coefficient)];
    expect(factorCorrelations(correlations, keysOf(correlations))).toMatchObject({ ok: false, error: { kind: "not-a-correlation" } });
  });
});
