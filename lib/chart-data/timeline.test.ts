import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { buildTimeline, placeOfQuarter, projectedQuarterOf, quarterAt, quartersOfPlace } from "./timeline";

const [first] = CASES;
if (!first) throw new Error("There is no case.");
/** Reported to the second quarter of 2025, projected to the end of 2026. */
const scenarioCase = { ...first, openingQuarter: "2025Q2", horizonEnd: "2026Q4", quarters: 6 } as const;

describe("the periods of the charts", () => {
  it("run by quarter from the first reported one to the horizon", () => {
    const timeline = buildTimeline(scenarioCase, "quarterly", "2024Q1");
    expect(timeline.places).toEqual(["2024Q1", "2024Q2", "2024Q3", "2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3", "2026Q4"]);
    expect(timeline.reportedCount).toBe(6);
    expect(quartersOfPlace(timeline, 7)).toEqual([7]);
    expect(projectedQuarterOf(timeline, 6)).toBe(1);
    expect(quarterAt(timeline, 1)).toBe("2025Q3");
    expect(placeOfQuarter(timeline, 6)).toBe(11);
  });

  it("count a year that mixes reported and projected quarters as projected", () => {
    const timeline = buildTimeline(scenarioCase, "annual", "2024Q1");
    expect(timeline.places).toEqual(["FY2024", "FY2025", "FY2026"]);
    expect(timeline.reportedCount).toBe(1);
    expect(quartersOfPlace(timeline, 1)).toEqual([4, 5, 6, 7]);
    expect([1, 2, 3, 6].map((t) => placeOfQuarter(timeline, t))).toEqual([1, 1, 2, 2]);
  });

  it("leave out a year of which the horizon cuts a part", () => {
    const cut = { ...scenarioCase, horizonEnd: "2026Q2", quarters: 4 } as const;
    expect(buildTimeline(cut, "annual", "2024Q1").places).toEqual(["FY2024", "FY2025"]);
    expect(placeOfQuarter(buildTimeline(cut, "annual", "2024Q1"), 4)).toBe(-1);
  });

  it("know no quarter beyond the horizon", () => {
    expect(() => quarterAt(buildTimeline(scenarioCase, "quarterly", "2024Q1"), 7)).toThrow();
  });
});
