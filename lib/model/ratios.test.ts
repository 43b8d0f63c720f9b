import { describe, expect, it } from "vitest";
import { recordedProjection } from "./blank-company";
import { debtServiceCoverage, quarterRatios } from "./ratios";

const projection = recordedProjection({
  revenueUsdM: [0, 80, 100, 100, 120, 200],
  contractedRevenueUsdM: [0, 80, 90, 90, 90, 150],
  adjustedEbitdaUsdM: [0, 40, 50, 50, 60, 120],
  depreciationUsdM: [0, 10, 20, 30, 40, 50],
  netIncomeUsdM: [0, -8, 0, 0, 0, 20],
  interestGrossUsdM: [0, 10, 10, 10, 20, 20],
  debtRepaidUsdM: [0, 50, 50, 50, 200, 90],
  backlogUsdM: [0, 1040, 1040, 1040, 1040, 1040],
  debtUsdM: [0, 500, 500, 500, 500, 600],
  cashUsdM: [0, 100, 100, 100, 100, 40],
  servedShare: [0, 0.9, 1, 1, 1, 1],
});

describe("The ratios of a quarter", () => {
  it("measure margins on its own revenue, before and after depreciation", () => {
    expect(quarterRatios(projection, 5)).toMatchObject({
      adjustedEbitdaMarginRate: 0.6,
      adjustedOperatingMarginRate: 0.35,
      netMarginRate: 0.1,
      contractedShare: 0.75,
      revenueGrowthRate: 1.5,
    });
  });

  it("measure debt on twelve months", () => {
    expect(quarterRatios(projection, 5)).toMatchObject({
      netDebtUsdM: 560,
      netDebtMultiple: 2,
      interestCoverageMultiple: 280 / 60,
      debtServiceCoverageMultiple: 280 / 450,
    });
  });

  it("set the backlog against the twelve months to come", () => {
    expect(quarterRatios(projection, 1).backlogCoverYears).toBe(2);
  });

  it("say what binds", () => {
    expect([1, 2].map((t) => quarterRatios(projection, t).binds)).toEqual(["capacity", "demand"]);
  });

  it("are not known while twelve months are not", () => {
    expect([3, 4].map((t) => debtServiceCoverage(projection, t))).toEqual([null, 200 / 400]);
    expect(quarterRatios(projection, 3)).toMatchObject({ netDebtMultiple: null, interestCoverageMultiple: null, revenueGrowthRate: null });
  });

  it("have no margin without revenue and no coverage without debt service", () => {
    const idle = recordedProjection({ revenueUsdM: [0, 0, 0, 0, 0], adjustedEbitdaUsdM: [0, 1, 1, 1, 1] });
    expect(quarterRatios(idle, 4)).toMatchObject({
      adjustedEbitdaMarginRate: null,
      backlogCoverYears: null,
      interestCoverageMultiple: null,
      debtServiceCoverageMultiple: null,
    });
  });
});
