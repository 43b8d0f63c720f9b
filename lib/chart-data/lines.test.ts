import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { projectScenario } from "@/lib/scenario/scenario";
import type { ChartSeries } from "./chart";
import { combine, domainOf, joinToReported, placeFlow, placeStock } from "./lines";
import { stackSeries } from "./stack";
import { buildTimeline } from "./timeline";

const [first] = CASES;
if (!first) throw new Error("There is no case.");
const scenarioCase = { ...first, openingQuarter: "2025Q2", horizonEnd: "2026Q4", quarters: 6 } as const;
const projection = projectScenario(scenarioCase, {});
const quarterly = buildTimeline(scenarioCase, "quarterly", "2024Q1");
const annual = buildTimeline(scenarioCase, "annual", "2024Q1");
const NONE = [null, null, null, null, null, null];

describe("a projected line", () => {
  it("stands after the boundary, quarter by quarter", () => {
    expect(placeFlow(quarterly, projection, (t) => 10 * t)).toEqual([...NONE, 10, 20, 30, 40, 50, 60]);
    expect(placeStock(quarterly, projection, (t) => 10 * t)).toEqual([...NONE, 10, 20, 30, 40, 50, 60]);
  });

  it("sums the flows of a year, the reported part of a running one where it is given", () => {
    expect(placeFlow(annual, projection, (t) => 10 * t)).toEqual([null, 10 + 20, 30 + 40 + 50 + 60]);
    expect(placeFlow(annual, projection, (t) => 10 * t, [1, 1, 1, 1, 2, 3])).toEqual([null, 2 + 3 + 10 + 20, 180]);
  });

  it("has no sum for a year of which a reported quarter is not known", () => {
    expect(placeFlow(annual, projection, (t) => 10 * t, [1, 1, 1, 1, null, 3])).toEqual([null, null, 180]);
  });

  it("takes a stock of a year at its last quarter", () => {
    expect(placeStock(annual, projection, (t) => 10 * t)).toEqual([null, 20, 60]);
  });

  it("begins at the last reported value where it joins it", () => {
    expect(joinToReported(annual, [7, null, null], [null, 20, 60])).toEqual([7, 20, 60]);
    expect(joinToReported(annual, [null, null, null], [null, 20, 60])).toEqual([null, 20, 60]);
  });

  it("combines with another where both are known", () => {
    expect(combine([1, 2, null], [10, null, 30], (a, b) => a + b)).toEqual([11, null, null]);
  });
});

const bar = (reported: ChartSeries["reported"], projected: ChartSeries["projected"], stacked = true): ChartSeries => ({ id: "revenue", mark: "bar", stacked, reported, projected });

describe("a stack", () => {
  it("lays positive values up and negative ones down, each from zero", () => {
    const bases = stackSeries([bar(null, [3, -1]), bar(null, [2, -4]), bar(null, [-5, 6])]).map(({ base }) => base.projected);
    expect(bases).toEqual([[0, 0], [3, -1], [0, 0]]);
  });

  it("stands what is projected of a running year on what was reported of it", () => {
    const bases = stackSeries([bar([10, 4], null), bar(null, [null, 6]), bar(null, [null, 5])]).map(({ base }) => base.projected[1]);
    expect(bases).toEqual([undefined, 4, 10]);
  });

  it("takes no notice of series that stand alone", () => {
    const bases = stackSeries([bar(null, [3]), bar(null, [9], false), bar(null, [2])]).map(({ base }) => base.projected);
    expect(bases).toEqual([[0], [0], [3]]);
  });
});

describe("the span of a chart", () => {
  it("holds stacks, the case and what was guided", () => {
    const series = [bar([10, 4], null), bar(null, [null, 6])];
    expect(domainOf(series, []).max).toBe(10);
    expect(domainOf(series, [{ id: "revenue", values: [null, 37] }]).max).toBe(40);
    const guided = { index: 1, low: null, high: 88, outcome: null, guidance: { id: "g", metric: "revenueUsdM", issuedOn: "2025-05-14", targetPeriod: "FY2025", low: null, high: 88, source: "s", knownOn: "2025-05-14" } } as const;
    expect(domainOf(series, [], [guided]).max).toBe(100);
  });

  it("goes no further than the limits of the view", () => {
    const domain = domainOf([bar(null, [-300, 0.4], false)], [], [], { min: -2, max: 1 });
    expect(domain.min).toBe(-2);
  });
});
