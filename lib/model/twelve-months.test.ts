import { describe, expect, it } from "vitest";
import { blankOpening, recordedProjection } from "./blank-company";
import type { ReportedQuarter } from "./opening-position";
import { fiscalYearSum, flowAt, ltmSum, ntmSum, quotient, revenueGrowthRate } from "./twelve-months";

const reported = (quarter: string, revenueUsdM: number | null): ReportedQuarter => ({
  quarter,
  revenueUsdM,
  adjustedEbitdaUsdM: null,
  depreciationUsdM: null,
  interestExpenseUsdM: null,
  operatingCashFlowUsdM: 5,
  propertyPurchasesUsdM: revenueUsdM,
});

/** Reported 2025: 1, 2, 3, 4. Projected 2026: 10, 20, 30, 40, then 50 in the first quarter of 2027. */
const history = [reported("2025Q1", 1), reported("2025Q2", 2), reported("2025Q3", 3), reported("2025Q4", 4)];
const projection = recordedProjection(
  { revenueUsdM: [0, 10, 20, 30, 40, 50], interestGrossUsdM: [0, 1, 1, 1, 1, 1] },
  blankOpening({ history }),
);

describe("A flow of a quarter", () => {
  it("is reported up to the opening and projected after it", () => {
    expect([-3, 0, 1, 5].map((t) => flowAt(projection, "revenueUsdM", t))).toEqual([1, 4, 10, 50]);
  });

  it("is not known before the history, beyond the horizon, or where it was not reported", () => {
    expect(flowAt(projection, "revenueUsdM", -4)).toBeNull();
    expect(flowAt(projection, "revenueUsdM", 6)).toBeNull();
    expect(flowAt(projection, "adjustedEbitdaUsdM", 0)).toBeNull();
    expect(flowAt(projection, "interestGrossUsdM", 0)).toBeNull();
  });

  it("of free cash is reported as operating cash flow less purchases of property", () => {
    expect(flowAt(projection, "freeCashFlowUsdM", 0)).toBe(5 - 4);
    const unknown = recordedProjection({ revenueUsdM: [0, 1] }, blankOpening({ history: [reported("2025Q4", null)] }));
    expect(flowAt(unknown, "freeCashFlowUsdM", 0)).toBeNull();
  });
});

describe("Twelve months", () => {
  it("run over the border of what was reported", () => {
    expect([0, 1, 2, 3, 4, 5].map((t) => ltmSum(projection, "revenueUsdM", t))).toEqual([10, 19, 37, 64, 100, 140]);
  });

  it("are not known where one quarter is not", () => {
    expect(ltmSum(projection, "revenueUsdM", -1)).toBeNull();
    expect([3, 4].map((t) => ltmSum(projection, "interestGrossUsdM", t))).toEqual([null, 4]);
  });

  it("to come are the last four projected quarters near the horizon", () => {
    expect([0, 1, 2, 5].map((t) => ntmSum(projection, "revenueUsdM", t))).toEqual([100, 140, 140, 140]);
  });

  it("of a fiscal year join its reported and its projected quarters", () => {
    expect([2025, 2026, 2027].map((year) => fiscalYearSum(projection, "revenueUsdM", year))).toEqual([10, 100, null]);
    const midYear = recordedProjection({ revenueUsdM: [0, 10, 20, 30] }, blankOpening({ fiscalQuarter: 2, history }));
    expect(fiscalYearSum(midYear, "revenueUsdM", 2025)).toBe(3 + 4 + 10 + 20);
  });
});

describe("Growth on the year", () => {
  it("compares with the same quarter of the year before, reported or projected", () => {
    expect([1, 4, 5].map((t) => revenueGrowthRate(projection, t))).toEqual([9, 9, 4]);
  });

  it("is not known where the year before is not", () => {
    const young = recordedProjection({ revenueUsdM: [0, 10] }, blankOpening({ history: history.slice(1) }));
    expect(revenueGrowthRate(young, 1)).toBeNull();
  });
});

describe("A quotient", () => {
  it("is null without a denominator, or with one too small to divide by", () => {
    expect([quotient(1, 4), quotient(1, 0), quotient(0, 0), quotient(null, 4), quotient(1, null), quotient(1e300, 1e-300)]).toEqual([
      0.25, null, null, null, null, null,
    ]);
  });
});
