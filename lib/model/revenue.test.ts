import { describe, expect, it } from "vitest";
import { blankAssumptions, blankOpening } from "./blank-company";
import { project } from "./project";
import { Quarter } from "./quarter";
import { concentrateRevenue } from "./revenue";

const alpha = (usdMPerQuarter: number, quarters: number) => ({ customer: "Alpha", usdMPerQuarter, quarters, startQuarter: 1 });

describe("On-demand revenue", () => {
  it("sells part of the capacity that no contract uses, at the price of new business", () => {
    const opening = blankOpening({ activeMw: 10, contracts: [alpha(6, 40)] });
    const assumptions = blankAssumptions({ onDemandUtilisationRate: 0.5, contractPriceChangeRate: -0.19 });
    const projection = project(opening, assumptions, 4);
    expect(projection.at("onDemandRevenueUsdM", 4)).toBeCloseTo((10 - 6) * 0.5 * 0.81, 12);
  });

  it("is none while contracts need more than there is", () => {
    const opening = blankOpening({ activeMw: 10, contracts: [alpha(12, 40)] });
    expect(project(opening, blankAssumptions({ onDemandUtilisationRate: 1 }), 1).at("onDemandRevenueUsdM", 1)).toBe(0);
  });
});

describe("Licensing", () => {
  it("begins with its first fiscal year", () => {
    const assumptions = blankAssumptions({ licensingRevenueUsdBPerYear: 0.4, licensingStartYear: 2027 });
    expect(project(blankOpening(), assumptions, 5).line("licensingRevenueUsdM")).toEqual([0, 0, 0, 0, 100]);
  });
});

describe("What was granted and prepaid", () => {
  const opening = blankOpening({
    activeMw: 100,
    contracts: [alpha(10, 5)],
    contractIncentiveAssetUsdM: 25,
    deferredRevenueUsdM: 50,
    equityUsdM: -25,
  });

  it("is released as the backlog is served: the incentive against revenue, the prepayment without cash", () => {
    const projection = project(opening, blankAssumptions(), 6);
    expect(projection.line("incentiveUsdM")).toEqual([5, 5, 5, 5, 5, 0]);
    expect(projection.line("revenueUsdM")).toEqual([5, 5, 5, 5, 5, 0]);
    expect(projection.line("deferredRevenueUsdM")).toEqual([40, 30, 20, 10, 0, 0]);
    expect(projection.at("operatingCashFlowUsdM", 1)).toBe(0);
  });

  it("enters at the end of the quarter in which a contract is signed", () => {
    const assumptions = blankAssumptions({ newBookingsUsdBPerYear: 0.16, prepaymentRate: 0.25, equityGrantRate: 0.1 });
    const projection = project(blankOpening({ activeMw: 100, bookingMix: { Beta: 1 } }), assumptions, 1);
    expect(projection.at("incentiveUsdM", 1)).toBe(0);
    expect(projection.at("contractIncentiveAssetUsdM", 1)).toBe(4);
    expect(projection.at("deferredRevenueUsdM", 1)).toBe(10);
    expect(projection.at("cashUsdM", 1)).toBe(10);
    expect(projection.at("dilutedSharesM", 1)).toBeCloseTo(100.4, 12);
  });
});

describe("Concentration", () => {
  const concentrate = (revenueUsdM: number, byCustomerUsdM: number[]) => {
    const quarter = Object.assign(new Quarter(), { revenueUsdM, largestShare: 9, topTwoShare: 9, herfindahlIndex: 9 });
    concentrateRevenue(quarter, Float64Array.from(byCustomerUsdM), Uint8Array.of(1, 1, 1, 0));
    return [quarter.largestShare, quarter.topTwoShare, quarter.herfindahlIndex];
  };

  it("looks at named customers only, however large a group is", () => {
    expect(concentrate(100, [10, 30, 20, 40])).toEqual([0.3, 0.5, expect.closeTo(0.01 + 0.09 + 0.04, 12)]);
  });

  it("finds the two largest in any order", () => {
    expect(concentrate(100, [30, 20, 10, 0]).slice(0, 2)).toEqual([0.3, 0.5]);
    expect(concentrate(100, [10, 20, 30, 0]).slice(0, 2)).toEqual([0.3, 0.5]);
  });

  it("is none without revenue", () => {
    expect(concentrate(0, [10, 20, 30, 0])).toEqual([0, 0, 0]);
  });
});
