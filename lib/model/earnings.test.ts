import { describe, expect, it } from "vitest";
import { blankAssumptions, blankOpening } from "./blank-company";
import { earnIncome } from "./earnings";
import { project } from "./project";
import { Quarter } from "./quarter";

describe("Cash costs", () => {
  const opening = blankOpening({ activeMw: 100, averageMw: 25, powerLoadFactor: 0.5, overheadUsdMPerQuarter: 10 });

  it("buy power for the hours of a quarter and rent for a quarter of a year", () => {
    const projection = project(opening, blankAssumptions({ powerPriceUsdPerMwh: 100, rentUsdMPerMwYear: 2 }), 1);
    expect(projection.at("powerUsdM", 1)).toBeCloseTo((100 * 2190 * 0.5 * 100) / 1e6, 12);
    expect(projection.at("rentUsdM", 1)).toBe(50);
  });

  it.each([
    [0, 10],
    [0.5, 20],
    [1, 40],
  ])("grow their overhead with four times the capacity by an elasticity of %d to %d", (overheadElasticity, overheadUsdM) => {
    const projection = project(opening, blankAssumptions({ overheadElasticity }), 1);
    expect(projection.at("overheadUsdM", 1)).toBeCloseTo(overheadUsdM, 12);
  });

  it("leave no overhead without capacity, unless it does not depend on it", () => {
    const nothing = { ...opening, activeMw: 0 };
    expect(project(nothing, blankAssumptions({ overheadElasticity: 0.5 }), 1).at("overheadUsdM", 1)).toBe(0);
    expect(project(nothing, blankAssumptions({ overheadElasticity: 0 }), 1).at("overheadUsdM", 1)).toBe(10);
  });

  it("take what licensing does not keep as its margin", () => {
    const assumptions = blankAssumptions({ licensingRevenueUsdBPerYear: 0.4 });
    const projection = project(blankOpening({ licensingMarginRate: 0.75 }), assumptions, 1);
    expect(projection.at("licensingCostUsdM", 1)).toBe(25);
    expect(projection.at("adjustedEbitdaUsdM", 1)).toBe(75);
  });
});

describe("Income", () => {
  const opening = blankOpening({ taxRate: 0.25, taxLossLimitRate: 0.8, stockCompensationRate: 0.1, cashYieldRate: 0.04 });
  const earn = (now: Partial<Quarter>, before: Partial<Quarter>) => {
    const quarter = Object.assign(new Quarter(), now);
    earnIncome(quarter, Object.assign(new Quarter(), before), opening);
    return quarter;
  };

  it("is adjusted EBITDA less depreciation, stock and interest, plus the yield of the cash before", () => {
    const quarter = earn(
      { revenueUsdM: 200, adjustedEbitdaUsdM: 120, depreciationUsdM: 60, interestExpenseUsdM: 15 },
      { cashUsdM: 500, taxLossesUsdM: 0 },
    );
    expect(quarter.pretaxIncomeUsdM).toBe(120 - 60 - 20 - 15 + 5);
    expect(quarter.taxUsdM).toBe(7.5);
    expect(quarter.netIncomeUsdM).toBe(22.5);
  });

  it("adds a loss to tax losses and pays no tax on it", () => {
    const quarter = earn({ adjustedEbitdaUsdM: -30 }, { taxLossesUsdM: 100 });
    expect([quarter.taxUsdM, quarter.taxLossesUsdM, quarter.netIncomeUsdM]).toEqual([0, 130, -30]);
  });

  it("lets losses offset a profit up to the limit only", () => {
    const quarter = earn({ adjustedEbitdaUsdM: 50 }, { taxLossesUsdM: 100 });
    expect([quarter.taxUsdM, quarter.taxLossesUsdM]).toEqual([2.5, 60]);
  });

  it("uses no more losses than there are", () => {
    const quarter = earn({ adjustedEbitdaUsdM: 100 }, { taxLossesUsdM: 60 });
    expect([quarter.taxUsdM, quarter.taxLossesUsdM]).toEqual([10, 0]);
  });
});
