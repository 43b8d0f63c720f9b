import { describe, expect, it } from "vitest";
import { blankAssumptions, blankOpening } from "./blank-company";
import { loanInstalmentsUsdM, outstandingBondsUsdM, scheduleBonds } from "./debt";
import type { OpeningDebt } from "./opening-position";
import { project } from "./project";

const NO_DEBT: OpeningDebt = { principalUsdM: 0, interestRate: 0, repaymentsUsdM: [], bonds: [] };
const bond = (issueQuarter: number, maturityQuarter: number) => ({
  name: "8% notes",
  principalUsdM: 100,
  interestRate: 0.08,
  issueQuarter,
  maturityQuarter,
});

describe("An equipment loan", () => {
  const spending = { capexCurrentYearUsdB: 0.4, debtFundedShare: 1, debtTermYears: 1 };

  it("bears half a quarter's interest when drawn and is repaid in level instalments from the next", () => {
    // Half at 4 %, half at 8 %, shifted by 2 %: 8 % a year.
    const assumptions = blankAssumptions({ ...spending, investmentGradeShare: 0.5, interestRateShift: 0.02 });
    const projection = project(blankOpening({ cashUsdM: 1000 }), assumptions, 3);
    expect(projection.line("debtDrawnUsdM")).toEqual([100, 100, 100]);
    expect(projection.line("debtRepaidUsdM")).toEqual([0, 25, 50]);
    expect(projection.line("loansUsdM")).toEqual([100, 175, 225]);
    expect(projection.at("interestGrossUsdM", 1)).toBeCloseTo(0.02 * 50, 12);
    expect(projection.at("interestGrossUsdM", 2)).toBeCloseTo(0.02 * (100 - 12.5 + 50), 12);
  });

  it("is gone when its term is over", () => {
    const projection = project(blankOpening(), blankAssumptions(spending), 9);
    expect(projection.at("debtRepaidUsdM", 8)).toBeCloseTo(25, 9);
    expect(projection.at("debtRepaidUsdM", 9)).toBeCloseTo(0, 9);
    expect(projection.at("loansUsdM", 9)).toBeCloseTo(0, 9);
  });

  it("ends with a shorter instalment where its term is no whole number of quarters", () => {
    const loans = { drawnUsdM: Float64Array.of(0, 100, 0, 0, 0, 0), drawnInAllUsdM: Float64Array.of(0, 100, 100, 100, 100, 100) };
    expect([2, 3, 4, 5].map((t) => loanInstalmentsUsdM(loans, 2.5, t))).toEqual([40, 40, 20, 0]);
  });
});

describe("Opening debt", () => {
  it("follows its reported ladder, never beyond what is left", () => {
    const debt = { ...NO_DEBT, principalUsdM: 100, interestRate: 0.08, repaymentsUsdM: [60, 60, 60] };
    const projection = project(blankOpening({ debt, equityUsdM: -100 }), blankAssumptions(), 4);
    expect(projection.line("debtRepaidUsdM")).toEqual([60, 40, 0, 0]);
    expect(projection.line("openingDebtUsdM")).toEqual([40, 0, 0, 0]);
  });

  it("bears interest on its balance less half of the quarter's repayment", () => {
    const debt = { ...NO_DEBT, principalUsdM: 100, interestRate: 0.08, repaymentsUsdM: [60] };
    const projection = project(blankOpening({ debt, cashUsdM: 1000 }), blankAssumptions(), 2);
    expect(projection.at("interestGrossUsdM", 1)).toBeCloseTo(0.02 * 70, 12);
    expect(projection.at("interestGrossUsdM", 2)).toBeCloseTo(0.02 * 40, 12);
  });
});

describe("A bond", () => {
  it("bears half a quarter's interest in the quarters of its issue and its maturity", () => {
    expect(scheduleBonds({ ...NO_DEBT, bonds: [bond(1, 3)] }, 4)).toEqual([
      { interestUsdM: 0, issuedUsdM: 0, maturedUsdM: 0 },
      { interestUsdM: 1, issuedUsdM: 100, maturedUsdM: 0 },
      { interestUsdM: 2, issuedUsdM: 0, maturedUsdM: 0 },
      { interestUsdM: 1, issuedUsdM: 0, maturedUsdM: 100 },
      { interestUsdM: 0, issuedUsdM: 0, maturedUsdM: 0 },
    ]);
  });

  it("counts as debt at the opening only when it is issued by then and not yet due", () => {
    expect(outstandingBondsUsdM({ ...NO_DEBT, bonds: [bond(0, 3), bond(-8, 1), bond(1, 3), bond(-8, 0)] })).toBe(200);
  });

  it("that is known to be issued in the first quarter brings its money then", () => {
    const projection = project(blankOpening({ debt: { ...NO_DEBT, bonds: [bond(1, 40)] } }), blankAssumptions(), 2);
    expect(projection.line("bondsIssuedUsdM")).toEqual([100, 0]);
    expect(projection.line("debtUsdM")).toEqual([100, 100]);
    expect(projection.at("cashUsdM", 1)).toBe(99);
  });

  it("that closes a gap bears nothing in its own quarter, and a full quarter after", () => {
    const projection = project(blankOpening(), blankAssumptions({ minimumCashUsdB: 1 }), 2);
    expect(projection.line("gapBondsUsdM")).toEqual([1000, 1020]);
    expect(projection.line("interestGrossUsdM")).toEqual([0, 20]);
  });
});

describe("Capitalised interest", () => {
  const building = {
    constructionInProgressUsdM: 200,
    constructionLeadBaseUsdM: 100,
    interestCapitalisationShare: 0.5,
    cashUsdM: 10_000,
  };
  const assumptions = blankAssumptions({ capexCurrentYearUsdB: 0.4, capexNextYearUsdB: 0.4 });

  it("is a share of the interest on what is under construction, at the average rate", () => {
    const opening = blankOpening({ ...building, debt: { ...NO_DEBT, principalUsdM: 1000, interestRate: 0.08 } });
    const projection = project(opening, assumptions, 1);
    expect(projection.at("interestCapitalisedUsdM", 1)).toBeCloseTo(0.5 * 0.02 * 200, 12);
    expect(projection.at("interestExpenseUsdM", 1)).toBeCloseTo(20 - 2, 12);
  });

  it("is never more than the interest there is", () => {
    const opening = blankOpening({ ...building, debt: { ...NO_DEBT, principalUsdM: 50, interestRate: 0.08 } });
    const projection = project(opening, assumptions, 1);
    expect(projection.at("interestCapitalisedUsdM", 1)).toBe(projection.at("interestGrossUsdM", 1));
    expect(projection.at("interestExpenseUsdM", 1)).toBe(0);
  });

  it("is none where there was no debt before", () => {
    const projection = project(blankOpening(building), { ...assumptions, debtFundedShare: 1 }, 1);
    expect(projection.at("interestGrossUsdM", 1)).toBeGreaterThan(0);
    expect(projection.at("interestCapitalisedUsdM", 1)).toBe(0);
  });
});
