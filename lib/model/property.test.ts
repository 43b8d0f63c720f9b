import { describe, expect, it } from "vitest";
import { blankAssumptions, blankOpening } from "./blank-company";
import { project } from "./project";

/** USD 120m of placements in the first quarter, none after: 12 MW with a life of three years. */
const onePlacement = { opening: blankOpening({ fiscalQuarter: 3 }), assumptions: blankAssumptions({ capexCurrentYearUsdB: 0.12 }) };

const sum = (line: readonly number[]) => line.reduce((total, value) => total + value, 0);

describe("Depreciation", () => {
  it("charges half in the first quarter and half after the last, a full charge between", () => {
    const line = project(onePlacement.opening, onePlacement.assumptions, 15).line("depreciationUsdM");
    expect(line).toEqual([5, ...Array<number>(11).fill(10), 5, 0, 0]);
  });

  it("comes to the cost of what was placed, and leaves nothing", () => {
    const growing = { capexCurrentYearUsdB: 1, capexNextYearUsdB: 2, capexGrowthRate: -1, deliverySlipRate: 0.3 };
    const projection = project(blankOpening(), blankAssumptions(growing), 60);
    expect(sum(projection.line("depreciationUsdM"))).toBeCloseTo(3000, 6);
    expect(projection.at("propertyInServiceUsdM", 60)).toBeCloseTo(0, 6);
  });

  it("writes the opening property off over what its age leaves of the life", () => {
    const opening = blankOpening({ propertyInServiceUsdM: 100, propertyAgeQuarters: 4, equityUsdM: 100 });
    const line = project(opening, blankAssumptions({ usefulLifeYears: 3 }), 10).line("depreciationUsdM");
    expect(line).toEqual([...Array<number>(8).fill(12.5), 0, 0]);
  });

  it("writes property older than its life off in one quarter", () => {
    const opening = blankOpening({ propertyInServiceUsdM: 100, propertyAgeQuarters: 40, equityUsdM: 100 });
    expect(project(opening, blankAssumptions(), 2).line("depreciationUsdM")).toEqual([100, 0]);
  });

  it("rounds a life that is no whole number of quarters", () => {
    const line = project(onePlacement.opening, { ...onePlacement.assumptions, usefulLifeYears: 3.1 }, 13).line("depreciationUsdM");
    expect(line).toEqual([5, ...Array<number>(11).fill(10), 5]);
  });
});

describe("Capacity", () => {
  it("is added at the cost of a megawatt and retires when its life is over", () => {
    const projection = project(onePlacement.opening, onePlacement.assumptions, 13);
    expect(projection.line("activeMw")).toEqual([...Array<number>(12).fill(12), 0]);
    expect(projection.at("retiredMw", 13)).toBe(12);
  });

  it("costs before it earns", () => {
    const opening = { ...onePlacement.opening, firstQuarterEarningShare: 0.25 };
    const projection = project(opening, onePlacement.assumptions, 2);
    expect(projection.line("averageMw")).toEqual([6, 12]);
    expect(projection.line("earningMw")).toEqual([3, 12]);
  });

  it("costs more when hardware does: a year's change over four quarters", () => {
    const opening = blankOpening();
    const dearer = blankAssumptions({ capexCurrentYearUsdB: 0.4, hardwareCostChangeRate: 0.25 });
    expect(project(opening, dearer, 4).at("addedMw", 4)).toBeCloseTo(100 / (10 * 1.25), 12);
  });

  it("retires what was added before the opening by the quarter in which it was added", () => {
    const opening = blankOpening({ activeMw: 12, mwAddedByQuarter: { "0": 5, "-11": 7 } });
    const line = project(opening, blankAssumptions(), 12).line("activeMw");
    expect(line).toEqual([...Array<number>(11).fill(5), 0]);
  });

  it("is never less than none", () => {
    const opening = blankOpening({ activeMw: 3, mwAddedByQuarter: { "-11": 7 } });
    expect(project(opening, blankAssumptions(), 1).at("activeMw", 1)).toBe(0);
  });
});
