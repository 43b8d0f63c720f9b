import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { ASSUMPTION_GROUPS, ASSUMPTION_SPECS, boundsOf, findSpec, HEADLINE_SPECS, specOf, stressableCustomers } from "./assumption-spec";

const CASES_BY_ID = CASES.map((scenarioCase) => [scenarioCase.id, scenarioCase] as const);

describe("The specifications of the assumptions", () => {
  it("are the 38 that the model reads, each once", () => {
    expect(ASSUMPTION_SPECS).toHaveLength(38);
    for (const { assumptions } of CASES) expect(ASSUMPTION_SPECS.map(({ key }) => key).sort()).toEqual(Object.keys(assumptions).sort());
  });

  it("stand in their groups, one group after the other", () => {
    const groups = ASSUMPTION_SPECS.map(({ group }) => group);
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual([...ASSUMPTION_GROUPS]);
  });

  it("put eight sliders first, in this order", () => {
    expect(HEADLINE_SPECS.map(({ key }) => key)).toEqual([
      "capexNextYearUsdB",
      "capexUsdMPerMw",
      "contractPriceChangeRate",
      "newBookingsUsdBPerYear",
      "stressedCustomerRenewalRate",
      "usefulLifeYears",
      "interestRateShift",
      "exitEbitdaMultiple",
    ]);
  });

  it("step from one end of a slider to the other, or nearly", () => {
    for (const spec of ASSUMPTION_SPECS) {
      if (spec.kind !== "number") continue;
      const steps = (spec.max - spec.min) / spec.step;
      expect(Math.abs(steps - Math.round(steps)), spec.key).toBeLessThan(1e-6);
      expect(steps, spec.key).toBeGreaterThanOrEqual(8);
    }
  });

  it("are found by a key that anyone may have typed", () => {
    expect(findSpec("usefulLifeYears")).toMatchObject({ unit: "years", min: 3, max: 8 });
    for (const key of ["", "usefullifeyears", "__proto__", "constructor", "toString"]) expect(findSpec(key)).toBeUndefined();
    expect(specOf("renewalRate").key).toBe("renewalRate");
  });
});

describe.each(CASES_BY_ID)("The bounds in %s", (_, scenarioCase) => {
  it("hold the case's own values, on whole numbers where only those have a meaning", () => {
    for (const spec of ASSUMPTION_SPECS) {
      const value = scenarioCase.assumptions[spec.key];
      if (spec.kind === "customer") {
        expect(stressableCustomers(scenarioCase)).toContain(value);
        continue;
      }
      const { min, max, whole } = boundsOf(spec, scenarioCase);
      expect(value, spec.key).toBeGreaterThanOrEqual(min);
      expect(value, spec.key).toBeLessThanOrEqual(max);
      if (whole) expect(Number.isInteger(value), spec.key).toBe(true);
    }
  });

  it("hold every plausible band, and a band holds the case's value", () => {
    let bands = 0;
    for (const spec of ASSUMPTION_SPECS) {
      const band = scenarioCase.why[spec.key]?.band;
      if (!band || spec.kind === "customer") continue;
      const { min, max } = boundsOf(spec, scenarioCase);
      const [low, high] = band;
      expect([min <= low, low < high, high <= max], spec.key).toEqual([true, true, true]);
      expect(scenarioCase.assumptions[spec.key], spec.key).toBeGreaterThanOrEqual(low);
      expect(scenarioCase.assumptions[spec.key], spec.key).toBeLessThanOrEqual(high);
      bands += 1;
    }
    expect(bands).toBeGreaterThan(0);
  });

  it("of a year run from the current fiscal year to the horizon", () => {
    const spec = specOf("premiumEndYear");
    if (spec.kind !== "year") throw new Error("not a year");
    const { fiscalYear } = scenarioCase.opening;
    const horizonYear = Number(scenarioCase.horizonEnd.slice(0, 4));
    expect(boundsOf(spec, scenarioCase)).toEqual({ min: fiscalYear, max: horizonYear, step: 1, whole: true });
    const yearIsOver = { ...scenarioCase, opening: { ...scenarioCase.opening, fiscalQuarter: 4 as const } };
    expect(boundsOf(spec, yearIsOver).min).toBe(fiscalYear + 1);
  });

  it("let a named customer be stressed, never a group", () => {
    const { customers, pooledCustomers } = scenarioCase.opening;
    expect(stressableCustomers(scenarioCase)).toHaveLength(customers.length - pooledCustomers.length);
    expect(stressableCustomers(scenarioCase)).not.toContain("Other");
  });
});
