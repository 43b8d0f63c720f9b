import { describe, expect, it } from "vitest";
import { recordedProjection } from "./blank-company";
import { findIssues } from "./issues";

/** A projection without an issue: it serves all, earns and owes nothing. */
const CALM = {
  fiscalYear: [2025, 2026, 2026, 2026, 2026, 2027],
  servedShare: [1, 1, 1, 1, 1, 1],
  adjustedEbitdaUsdM: [0, 10, 10, 10, 10, 10],
  operatingCashFlowUsdM: [0, 10, 10, 10, 10, 10],
  dilutedSharesM: [1, 1, 1, 1, 1, 1],
};

const issuesWith = (lines: Parameters<typeof recordedProjection>[0]) => findIssues(recordedProjection({ ...CALM, ...lines }));

describe("Issues", () => {
  it("are none where nothing is wrong", () => {
    expect(issuesWith({})).toEqual([]);
  });

  it("name the first funding gap and the sum of all", () => {
    expect(issuesWith({ fundingGapUsdM: [0, 0, 30, 0, 12, 0] })).toEqual([{ kind: "funding-gap", t: 2, amountUsdM: 30, totalUsdM: 42 }]);
  });

  it("name the quarter in which most capacity is missing", () => {
    const lines = { servedShare: [1, 1, 0.9, 0.8, 0.9, 1], neededMw: [0, 10, 10, 20, 10, 10], usedMw: [0, 10, 9, 16, 9, 10] };
    expect(issuesWith(lines)).toEqual([{ kind: "capacity-shortfall", t: 3, servedShare: 0.8, missingMw: 4 }]);
  });

  it("name the quarter in which debt service is covered least, where that is below one", () => {
    const interest = { interestGrossUsdM: [0, 20, 20, 20, 20, 40] };
    expect(issuesWith(interest)).toEqual([{ kind: "coverage-below-one", t: 5, multiple: 0.4 }]);
    expect(issuesWith({ interestGrossUsdM: [0, 10, 10, 10, 10, 10] })).toEqual([]);
  });

  it("say that net debt exceeds what the company is worth", () => {
    const lines = { debtUsdM: [0, 0, 0, 0, 0, 1000], cashUsdM: [0, 0, 0, 0, 0, 100] };
    expect(issuesWith(lines)).toEqual([{ kind: "negative-equity-value", t: 5, equityValueUsdM: 400 - 1000 + 100 }]);
  });

  it("name each fiscal year whose repayments exceed its operating cash flow", () => {
    // FY2026 repays 40 out of 40, FY2027 11 out of 10.
    const lines = { debtRepaidUsdM: [0, 25, 5, 5, 5, 11], adjustedEbitdaUsdM: [0, 90, 90, 90, 90, 90] };
    expect(issuesWith(lines)).toEqual([
      { kind: "maturity-wall", t: 5, fiscalYear: 2027, repaymentsUsdM: 11, operatingCashFlowUsdM: 10 },
    ]);
  });

  it("come in a fixed order", () => {
    const everything = issuesWith({
      fundingGapUsdM: [0, 1, 1, 1, 1, 1],
      servedShare: [1, 1, 1, 1, 1, 0.5],
      interestGrossUsdM: [0, 50, 50, 50, 50, 50],
      debtUsdM: [0, 0, 0, 0, 0, 1000],
      debtRepaidUsdM: [0, 50, 50, 50, 50, 50],
    });
    expect(everything.map(({ kind }) => kind)).toEqual([
      "funding-gap",
      "capacity-shortfall",
      "coverage-below-one",
      "negative-equity-value",
      "maturity-wall",
      "maturity-wall",
    ]);
  });
});
