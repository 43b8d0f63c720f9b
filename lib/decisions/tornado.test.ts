import { describe, expect, it } from "vitest";
import type { Assumptions } from "@/lib/model/assumptions";
import { plausibleRanges } from "@/lib/scenario/plausible-range";
import { latestCase } from "@/lib/scenario/published-cases";
import { evaluateResult } from "./evaluate";
import { findResult } from "./result";
import { buildTornado } from "./tornado";

const CASE = latestCase("crwv");
const RANGES = plausibleRanges(CASE, CASE.assumptions, new Set());

describe("The tornado", () => {
  // Bands: exit multiple 5 to 14, power price 40 to 100; the year of a loss has none.
  const linear = (assumptions: Assumptions) => 100 + 2 * assumptions.exitEbitdaMultiple - 3 * assumptions.powerPriceUsdPerMwh + 5 * assumptions.stressedCustomerLossYear;

  it("of a linear model has bars as long as slope times range, the longest first", () => {
    const { base, bars } = buildTornado(CASE.assumptions, RANGES, linear);
    expect(base).toBe(linear(CASE.assumptions));
    expect(bars.slice(0, 3).map(({ key, swing, isBand }) => ({ key, swing, isBand }))).toEqual([
      { key: "powerPriceUsdPerMwh", swing: 180, isBand: true },
      { key: "exitEbitdaMultiple", swing: 18, isBand: true },
      // No band is claimed for the year: one year to either side stands in.
      { key: "stressedCustomerLossYear", swing: 10, isBand: false },
    ]);
    expect(bars[0]).toMatchObject({ low: 40, high: 100, atLow: (base ?? 0) + 75, atHigh: (base ?? 0) - 105 });
    expect(bars.slice(3).every(({ swing }) => swing === 0)).toBe(true);
  });

  it("leaves out what is locked", () => {
    const ranges = plausibleRanges(CASE, CASE.assumptions, new Set(["powerPriceUsdPerMwh"]));
    expect(buildTornado(CASE.assumptions, ranges, linear).bars.map(({ key }) => key)).not.toContain("powerPriceUsdPerMwh");
  });

  it("counts the swing from the present value where both ends lie on one side of it", () => {
    const scenario = { ...CASE.assumptions, exitEbitdaMultiple: 30 };
    const bar = buildTornado(scenario, RANGES, linear).bars.find(({ key }) => key === "exitEbitdaMultiple");
    expect(bar?.swing).toBe(2 * (30 - 5));
  });

  it("puts a turning point that never comes one quarter after the projection", () => {
    const result = findResult("lastingFreeCashFlowQuarter", CASE);
    if (!result) throw new Error("There is no such result.");
    const { bars } = buildTornado(CASE.assumptions, RANGES, evaluateResult(result, CASE));
    expect(bars.find(({ key }) => key === "capexGrowthRate")?.atHigh).toBe(CASE.quarters + 1);
  });

  it("gives a missing figure no swing", () => {
    const { bars } = buildTornado(CASE.assumptions, RANGES, (assumptions) => (assumptions.renewalRate < 0.5 ? null : assumptions.renewalRate));
    expect(bars.find(({ key }) => key === "renewalRate")).toMatchObject({ atLow: null, swing: 0 });
  });
});
