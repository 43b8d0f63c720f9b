import { describe, expect, it } from "vitest";
import { CASES, findCompany, findCompanyFacts } from "@/data";
import { asOf } from "@/lib/facts/as-of";
import type { Fact } from "@/lib/facts/fact";
import type { GuidanceRange } from "@/lib/facts/guidance";
import { projectScenario } from "@/lib/scenario/scenario";
import { buildChart } from "./build-chart";
import { CHART_VIEWS, type ChartInput, type ChartView } from "./chart";
import { markGuidance } from "./guidance-marks";
import { readReported } from "./reported";
import { buildTimeline, PERIODICITIES, type Periodicity } from "./timeline";
import { zoomChart } from "./zoom-chart";

const [first] = CASES;
if (!first) throw new Error("There is no case.");
/** Reported to the second quarter of 2025, projected to the end of 2026. */
const scenarioCase = { ...first, openingQuarter: "2025Q2", horizonEnd: "2026Q4", quarters: 6 } as const;
const annual = buildTimeline(scenarioCase, "annual", "2024Q1");
const quarterly = buildTimeline(scenarioCase, "quarterly", "2024Q1");

function fact(metric: Fact["metric"], period: Fact["period"], value: number, customer?: string): Fact {
  const id = [metric, period, customer].join(".");
  return { id, metric, period, value, unit: "USD millions", basis: "reported", confidence: "primary", source: "s", knownOn: "2025-08-01", ...(customer ? { customer } : {}) };
}

const REVENUE = [fact("revenueUsdM", "2024Q1", 10), fact("revenueUsdM", "2024Q2", 20), fact("revenueUsdM", "2024Q3", 30), fact("revenueUsdM", "FY2024", 101), fact("revenueUsdM", "2025Q1", 50), fact("revenueUsdM", "2025Q2", 60)];

describe("what was reported", () => {
  it("derives the fourth quarter and takes the year as it was reported", () => {
    expect(readReported(REVENUE, quarterly).line("revenueUsdM").slice(0, 6)).toEqual([10, 20, 30, 41, 50, 60]);
    expect(readReported(REVENUE, annual).line("revenueUsdM")).toEqual([101, null, null]);
  });

  it("gives the reported part of the running year where that is asked for", () => {
    expect(readReported(REVENUE, annual).lineWithPart("revenueUsdM")).toEqual([101, 110, null]);
    expect(readReported(REVENUE, quarterly).lineWithPart("revenueUsdM")[6]).toBeNull();
  });

  it("sums a year that was not reported whole, and has none where a quarter is missing", () => {
    const quarters = (["2024Q1", "2024Q2", "2024Q3", "2024Q4"] as const).map((quarter) => fact("revenueUsdM", quarter, 5));
    expect(readReported(quarters, annual).line("revenueUsdM")[0]).toBe(20);
    expect(readReported(quarters.slice(1), annual).line("revenueUsdM")[0]).toBeNull();
  });

  it("takes a stock of a year at its last quarter", () => {
    const debt = [fact("debtUsdM", "2024Q3", 7), fact("debtUsdM", "2024Q4", 8)];
    expect(readReported(debt, annual).line("debtUsdM")[0]).toBe(8);
  });

  it("finds the largest customer of each period and looks at no projected one", () => {
    const shares = [fact("customerRevenueShare", "FY2024", 0.62, "Microsoft"), fact("customerRevenueShare", "FY2024", 0.15, "NVIDIA"), fact("customerRevenueShare", "FY2026", 0.9, "Later")];
    expect(readReported(shares, annual).largestCustomerShare()).toEqual([0.62, null, null]);
  });
});

const range = (targetPeriod: string, issuedOn: GuidanceRange["issuedOn"], low: number | null, high: number | null): GuidanceRange => ({
  id: `${targetPeriod} ${issuedOn}`,
  metric: "revenueUsdM",
  issuedOn,
  targetPeriod,
  low,
  high,
  source: "s",
  knownOn: issuedOn,
});

describe("guided ranges", () => {
  const guidance = [range("FY2025", "2025-02-01", 90, 99), range("FY2025", "2025-05-01", 95, 100), range("2025Q2", "2025-05-01", 55, 58), range("2025Q3", "2025-08-01", 70, null)];
  const inputOf = (periodicity: Periodicity, ranges: readonly GuidanceRange[]): ChartInput => ({
    scenarioCase,
    timeline: periodicity === "annual" ? annual : quarterly,
    guidance: ranges,
    reported: readReported(REVENUE, periodicity === "annual" ? annual : quarterly),
    projection: projectScenario(scenarioCase, {}),
    unchanged: null,
  });

  it("stand at their period with what came of them, where it has come", () => {
    const whole = inputOf("quarterly", guidance);
    const marks = markGuidance(whole, "revenueUsdM", whole.reported.line("revenueUsdM"));
    expect(marks.map(({ index, low, high, outcome }) => ({ index, low, high, outcome }))).toEqual([
      { index: 5, low: 55, high: 58, outcome: 60 },
      { index: 6, low: 70, high: null, outcome: null },
    ]);
  });

  it("are the last that were given for a period", () => {
    const marks = markGuidance(inputOf("annual", guidance), "revenueUsdM", [101, null, null]);
    expect(marks.map(({ index, low, guidance: { issuedOn } }) => [index, low, issuedOn])).toEqual([[1, 95, "2025-05-01"]]);
  });

  it("are left out for another metric, for words without figures and outside of the chart", () => {
    const others = [range("FY2025", "2025-06-01", null, null), range("FY2031", "2025-06-01", 1, 2), { ...range("FY2026", "2025-06-01", 1, 2), metric: "capexPlacedUsdM" as const }];
    expect(markGuidance(inputOf("annual", others), "revenueUsdM", [101, null, null])).toEqual([]);
  });
});

const VIEWS: readonly ChartView[] = Object.values(CHART_VIEWS).flat();

describe.each(CASES)("the published records of $id", (published) => {
  const facts = asOf(findCompanyFacts(published.company)?.facts ?? [], published.knownOn);
  const guidance = asOf(findCompany(published.company)?.guidance ?? [], published.knownOn);

  it.each(PERIODICITIES)("put nothing reported after the opening quarter, nor a range that came later, %s", (periodicity) => {
    const timeline = buildTimeline(published, periodicity, "2024Q1");
    const input: ChartInput = { scenarioCase: published, timeline, reported: readReported(facts, timeline), guidance, projection: projectScenario(published, {}), unchanged: null };
    for (const view of VIEWS) {
      const chart = buildChart(view, input);
      if (view === "bridge") continue;
      const open = periodicity === "annual" ? chart.reportedCount + 1 : chart.reportedCount;
      for (const { reported } of chart.series) expect((reported ?? []).slice(open).filter((value) => value !== null)).toEqual([]);
      for (const mark of chart.guidance) {
        expect(mark.guidance.knownOn <= published.knownOn).toBe(true);
        expect(guidance.filter(({ metric, targetPeriod }) => metric === mark.guidance.metric && targetPeriod === mark.guidance.targetPeriod).every(({ issuedOn }) => issuedOn <= mark.guidance.issuedOn)).toBe(true);
        if (mark.outcome !== null) expect(mark.index).toBeLessThan(chart.reportedCount);
      }
    }
  });

  it("show two years back and three ahead near the boundary, and the last reported period with all that follows from today", () => {
    const timeline = buildTimeline(published, "quarterly", "2024Q1");
    const input: ChartInput = { scenarioCase: published, timeline, reported: readReported(facts, timeline), guidance, projection: projectScenario(published, {}), unchanged: null };
    const chart = buildChart("split", input);
    const near = zoomChart(chart, "near");
    expect(near.reportedCount).toBe(Math.min(8, chart.reportedCount));
    expect(near.places).toHaveLength(near.reportedCount + 12);
    const ahead = zoomChart(chart, "ahead");
    expect(ahead.places[0]).toBe(published.openingQuarter);
    expect(ahead.places.at(-1)).toBe(published.horizonEnd);
    expect(zoomChart(buildChart("bridge", input), "near").places).toHaveLength(6);
  });
});
