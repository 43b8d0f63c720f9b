import { describe, expect, it } from "vitest";
import { blankAssumptions, blankOpening } from "./blank-company";
import { project } from "./project";

describe("A funding gap", () => {
  it("is met with shares at a discount and with bonds for the rest", () => {
    const opening = blankOpening({ cashUsdM: 400, equityUsdM: 400, issueDiscountRate: 0.2 });
    const projection = project(opening, blankAssumptions({ minimumCashUsdB: 1, equityShareOfGap: 0.25 }), 1);
    expect(projection.at("fundingGapUsdM", 1)).toBe(600);
    expect(projection.at("equityRaisedUsdM", 1)).toBe(150);
    expect(projection.at("gapBondsUsdM", 1)).toBe(450);
    expect(projection.at("cashUsdM", 1)).toBe(1000);
    expect(projection.at("dilutedSharesM", 1)).toBeCloseTo(100 + 150 / 8, 12);
  });

  it("is none where cash suffices", () => {
    const projection = project(blankOpening({ cashUsdM: 1000, equityUsdM: 1000 }), blankAssumptions({ minimumCashUsdB: 1 }), 1);
    expect(projection.at("fundingGapUsdM", 1)).toBe(0);
    expect(projection.at("dilutedSharesM", 1)).toBe(100);
  });
});

describe("Operating cash flow", () => {
  const contracts = [{ customer: "Beta", usdMPerQuarter: 90, quarters: 40, startQuarter: 1 }];

  it("waits for customers to pay: receivables stand for the days of a quarter's revenue", () => {
    const projection = project(blankOpening({ activeMw: 90, contracts, receivableDays: 60 }), blankAssumptions(), 2);
    expect(projection.line("receivablesUsdM")).toEqual([60, 60]);
    expect(projection.line("operatingCashFlowUsdM")).toEqual([30, 90]);
  });

  it("pays stock compensation in shares, not in cash", () => {
    const projection = project(blankOpening({ activeMw: 90, contracts, stockCompensationRate: 0.1 }), blankAssumptions(), 1);
    expect(projection.at("netIncomeUsdM", 1)).toBe(81);
    expect(projection.at("operatingCashFlowUsdM", 1)).toBe(90);
    expect(projection.at("dilutedSharesM", 1)).toBeCloseTo(100.9, 12);
  });
});

describe("Free cash flow", () => {
  it("is what is left after capital spending and the interest that it carries", () => {
    const opening = blankOpening({
      cashUsdM: 5000,
      constructionInProgressUsdM: 200,
      constructionLeadBaseUsdM: 100,
      interestCapitalisationShare: 0.5,
      debt: { principalUsdM: 1000, interestRate: 0.08, repaymentsUsdM: [], bonds: [] },
    });
    const projection = project(opening, blankAssumptions({ capexCurrentYearUsdB: 0.4, capexNextYearUsdB: 0.4 }), 1);
    const depreciationUsdM = projection.at("depreciationUsdM", 1);
    expect(projection.at("netIncomeUsdM", 1)).toBeCloseTo(-18 - depreciationUsdM, 12);
    expect(projection.at("freeCashFlowUsdM", 1)).toBeCloseTo(-18 - 100 - 2, 12);
  });
});

describe("The balance sheet", () => {
  it("shows an opening that does not balance as it is, in every quarter", () => {
    const projection = project(blankOpening({ cashUsdM: 7 }), blankAssumptions(), 2);
    expect(projection.at("balanceCheckUsdM", 0)).toBe(7);
    expect(projection.line("balanceCheckUsdM")).toEqual([7, 7]);
  });
});
