import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import type { Case } from "@/lib/scenario/case";
import { projectScenario, type Changes } from "@/lib/scenario/scenario";
import type { ChartInput } from "./chart";
import { readReported } from "./reported";
import { buildTimeline } from "./timeline";
import { buildValueBridge } from "./value-view";

function buildBridge(scenarioCase: Case, changes: Changes) {
  const timeline = buildTimeline(scenarioCase, "quarterly", "2024Q1");
  const input: ChartInput = {
    scenarioCase,
    timeline,
    reported: readReported([], timeline),
    guidance: [],
    projection: projectScenario(scenarioCase, changes),
    unchanged: projectScenario(scenarioCase, {}),
  };
  const chart = buildValueBridge(input);
  const [bridge, total, price] = chart.series;
  const steps = chart.places.map((place, index) => ({ place, from: bridge?.base?.[index] ?? 0, height: bridge?.projected?.[index] ?? 0 }));
  return { chart, input, steps: steps.slice(0, 4), value: total?.projected?.[4] ?? Number.NaN, price: price?.reported?.[5] };
}

const anyWorth: fc.Arbitrary<Changes> = fc.record({
  exitEbitdaMultiple: fc.double({ min: 2, max: 30, noNaN: true }),
  costOfEquityRate: fc.double({ min: 0.04, max: 0.3, noNaN: true }),
  sharePriceUsd: fc.double({ min: 5, max: 500, noNaN: true }),
  contractPriceChangeRate: fc.double({ min: -0.4, max: 0.1, noNaN: true }),
  equityShareOfGap: fc.double({ min: 0, max: 1, noNaN: true }),
  capexNextYearUsdB: fc.integer({ min: 0, max: 150 }),
});

describe.each(CASES)("the value bridge of $id", (scenarioCase) => {
  it("begins at zero, joins step to step, ends at the value per share and shows the price beside it", () => {
    fc.assert(
      fc.property(anyWorth, (changes) => {
        const { steps, value, price } = buildBridge(scenarioCase, changes);
        expect(steps[0]?.from).toBe(0);
        steps.forEach(({ from, height }, index) => expect(from + height).toBeCloseTo(steps[index + 1]?.from ?? value, 6));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(price).toBe(changes.sharePriceUsd);
      }),
      { numRuns: 200 },
    );
  });

  it("names the multiple that gives the price: put back in, a share is worth its price", () => {
    fc.assert(
      fc.property(anyWorth, (changes) => {
        const { finding } = buildBridge(scenarioCase, changes).chart;
        if (finding.id !== "priceNeeds") return;
        const { value, price } = buildBridge(scenarioCase, { ...changes, exitEbitdaMultiple: finding.multiple });
        // A needed multiple at which the equity is worth nothing is none.
        expect(value).toBeCloseTo(price ?? Number.NaN, 6);
      }),
      { numRuns: 100 },
    );
  });

  it("lifts a negative equity value to zero in a step of its own, not in the dilution", () => {
    const { chart, steps, value } = buildBridge(scenarioCase, { exitEbitdaMultiple: 2, contractPriceChangeRate: -0.3 });
    expect(steps.map(({ place }) => place)).toEqual(["enterpriseValue", "netDebt", "limitedLiability", "discount"]);
    const afterDebt = (steps[1]?.from ?? 0) + (steps[1]?.height ?? 0);
    expect(afterDebt).toBeLessThan(0);
    expect(steps[2]?.height).toBeCloseTo(-afterDebt, 9);
    expect(value).toBe(0);
    expect(chart.domain.min).toBeLessThan(0);
  });

  it("names the dilution where there is a value to dilute", () => {
    expect(buildBridge(scenarioCase, { exitEbitdaMultiple: 30 }).steps.map(({ place }) => place)).toEqual(["enterpriseValue", "netDebt", "dilution", "discount"]);
  });

  it("says that no multiple helps where there is no EBITDA", () => {
    const { chart } = buildBridge(scenarioCase, { newBookingsUsdBPerYear: 0, renewalRate: 0, stressedCustomerRenewalRate: 0, powerPriceUsdPerMwh: 2000, onDemandUtilisationRate: 0 });
    expect(chart.finding.id).toBe("valueWithoutEbitda");
  });
});
