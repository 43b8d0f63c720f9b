import { describe, expect, it } from "vitest";
import { recordedProjection } from "./blank-company";
import { summariseProjection } from "./summary";

const shares = [100, 100, 100, 100, 110, 120];

describe("The summary of a projection", () => {
  it("names the first quarter of the highest depreciation and of the highest debt", () => {
    const summary = summariseProjection(
      recordedProjection({ depreciationUsdM: [0, 1, 5, 5, 3, 2], debtUsdM: [90, 70, 60, 80, 50, 40], dilutedSharesM: shares }),
    );
    expect(summary.depreciationPeak).toEqual({ t: 2, value: 5 });
    expect(summary.peakDebt).toEqual({ t: 3, value: 80 });
  });

  it("finds from when twelve months' free cash flow stays positive", () => {
    const lasting = (freeCashFlowUsdM: number[]) => {
      const projection = recordedProjection({ freeCashFlowUsdM, dilutedSharesM: freeCashFlowUsdM.map(() => 1) });
      return summariseProjection(projection).lastingFreeCashFlowQuarter;
    };
    expect(lasting([0, -9, 1, 2, 3, 4, 5])).toBe(5);
    expect(lasting([0, 9, 1, -20, 3, 4, 5, 30])).toBe(7);
    expect(lasting([0, 9, 9, 9, 9, 9, -60])).toBeNull();
    expect(lasting([0, 1, 1, -1, -1])).toBeNull();
  });

  it("adds up the funding gaps and measures the dilution over the horizon", () => {
    const summary = summariseProjection(recordedProjection({ fundingGapUsdM: [0, 0, 30, 0, 12, 0], dilutedSharesM: shares }));
    expect(summary.fundingGapUsdM).toBe(42);
    expect(summary.dilutionRate).toBeCloseTo(0.2, 12);
  });

  it("gives revenue and margin of the last four quarters", () => {
    const summary = summariseProjection(
      recordedProjection({ revenueUsdM: [0, 1000, 10, 20, 30, 40], adjustedEbitdaUsdM: [0, 0, 5, 10, 15, 20], dilutedSharesM: shares }),
    );
    expect(summary.horizonRevenueUsdM).toBe(100);
    expect(summary.horizonAdjustedEbitdaMarginRate).toBe(0.5);
  });

  it("finds the lowest debt-service coverage, which needs four projected quarters", () => {
    const lines = { adjustedEbitdaUsdM: [0, 10, 10, 10, 10, 50], interestGrossUsdM: [0, 5, 5, 5, 5, 5], dilutedSharesM: shares };
    expect(summariseProjection(recordedProjection(lines)).lowestDebtServiceCoverage).toEqual({ t: 4, value: 2 });
    const short = Object.fromEntries(Object.entries(lines).map(([field, line]) => [field, line.slice(0, 4)]));
    expect(summariseProjection(recordedProjection(short)).lowestDebtServiceCoverage).toBeNull();
  });
});
