import { describe, expect, it } from "vitest";
import type { Assumptions } from "./assumptions";
import { blankAssumptions, blankOpening } from "./blank-company";
import type { OpeningPosition } from "./opening-position";
import { project } from "./project";

const contract = (customer: string, usdMPerQuarter: number, quarters: number, startQuarter = 1) => ({
  customer,
  usdMPerQuarter,
  quarters,
  startQuarter,
});

/** A company with capacity to spare, unless told otherwise; one MW earns USD 1m a quarter. */
function projectContracts(opening: Partial<OpeningPosition>, assumptions: Partial<Assumptions>, quarters: number) {
  return project(blankOpening({ activeMw: 1000, ...opening }), blankAssumptions(assumptions), quarters);
}

const sum = (line: readonly number[]) => line.reduce((total, value) => total + value, 0);

describe("A contract", () => {
  it("earns its rate until it is over, and the backlog falls by what it earns", () => {
    const projection = projectContracts({ contracts: [contract("Alpha", 6, 3)] }, {}, 4);
    expect(projection.line("contractedRevenueUsdM")).toEqual([6, 6, 6, 0]);
    expect(projection.line("backlogUsdM")).toEqual([12, 6, 0, 0]);
    expect(projection.at("backlogUsdM", 0)).toBe(18);
  });

  it("waits for its first quarter", () => {
    const projection = projectContracts({ contracts: [contract("Alpha", 6, 2, 3)] }, {}, 5);
    expect(projection.line("contractedRevenueUsdM")).toEqual([0, 0, 6, 6, 0]);
    expect(projection.line("neededMw")).toEqual([0, 0, 6, 6, 0]);
  });

  it("whose capacity is late is served later, not never", () => {
    const projection = projectContracts({ contracts: [contract("Alpha", 6, 3)], activeMw: 3 }, {}, 7);
    expect(projection.line("contractedRevenueUsdM")).toEqual([3, 3, 3, 3, 3, 3, 0]);
    expect(projection.line("servedShare")).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 1, 1]);
  });

  it("in its last quarter is served before the others", () => {
    const contracts = [contract("Alpha", 4, 1), contract("Beta", 4, 2)];
    const projection = projectContracts({ contracts, activeMw: 6 }, {}, 1);
    expect(projection.row(1).byCustomer).toEqual({ Alpha: 4, Beta: 2, Others: 0 });
    expect(projection.at("servedShare", 1)).toBe(0.75);
  });

  it("is served in no part without capacity", () => {
    const projection = projectContracts({ contracts: [contract("Alpha", 4, 1), contract("Beta", 4, 2)], activeMw: 0 }, {}, 2);
    expect(projection.line("contractedRevenueUsdM")).toEqual([0, 0]);
    expect(projection.line("backlogUsdM")).toEqual([12, 12]);
  });
});

describe("A renewal", () => {
  it("takes up the rest of the quarter in which its contract ends", () => {
    const projection = projectContracts({ contracts: [contract("Beta", 8, 1.5)] }, { renewalRate: 0.5 }, 3);
    // The second quarter: half a quarter at 8, half a quarter at 4.
    expect(projection.line("contractedRevenueUsdM")).toEqual([8, 6, 4]);
    expect(projection.line("renewalsUsdM")).toEqual([0, 16, 0]);
    expect(projection.line("backlogUsdM")).toEqual([4, 14, 10]);
    expect(projection.line("neededMw")).toEqual([8, 6, 4]);
  });

  it("waits until there is capacity to end the contract", () => {
    const projection = projectContracts({ contracts: [contract("Beta", 8, 1)], activeMw: 4 }, { renewalRate: 1 }, 2);
    expect(projection.line("renewalsUsdM")).toEqual([0, 32]);
    expect(projection.line("contractedRevenueUsdM")).toEqual([4, 4]);
  });

  it("is priced as new business is then, without the premium for scarcity", () => {
    const assumptions = { renewalRate: 1, contractPriceChangeRate: 0.21, newContractPremiumRate: 0.5, premiumEndYear: 2030 };
    const projection = projectContracts({ contracts: [contract("Beta", 10, 4)] }, assumptions, 5);
    expect(projection.at("contractedRevenueUsdM", 4)).toBe(10);
    expect(projection.at("contractedRevenueUsdM", 5)).toBeCloseTo(12.1, 12);
    // Dearer, not bigger: it keeps its megawatts.
    expect(projection.at("neededMw", 5)).toBeCloseTo(10, 12);
  });

  it("shows the part of a hardware cost change that is passed on", () => {
    const assumptions = { renewalRate: 1, hardwareCostChangeRate: -0.2, hardwarePassThroughRate: 0.5 };
    const projection = projectContracts({ contracts: [contract("Beta", 10, 4)] }, assumptions, 5);
    expect(projection.at("contractedRevenueUsdM", 5)).toBeCloseTo(9, 12);
  });

  it("follows the stressed customer's own rate, and a hyperscaler's building for itself", () => {
    const contracts = [contract("Alpha", 10, 1), contract("Beta", 10, 1), contract("Others", 10, 1)];
    const stress = { stressedCustomer: "Beta", stressedCustomerRenewalRate: 0.5 };
    const projection = projectContracts({ contracts }, { renewalRate: 0.8, hyperscalerSelfBuildRate: 0.25, ...stress }, 2);
    const { Alpha, Beta, Others } = projection.row(2).byCustomer;
    expect([Alpha, Beta, Others]).toEqual([expect.closeTo(6, 12), 5, 8]);
  });
});

describe("New signings", () => {
  /** USD 40m a quarter for one year: USD 10m a quarter each. */
  const signing = { newBookingsUsdBPerYear: 0.16 };

  it("begin after their lag and are split by the mix", () => {
    const bookingMix = { Alpha: 0.75, Beta: 0.25 };
    const projection = projectContracts({ bookingMix }, { ...signing, contractStartLagQuarters: 1 }, 4);
    expect(projection.line("bookingsUsdM")).toEqual([40, 40, 40, 40]);
    expect(projection.line("contractedRevenueUsdM")).toEqual([0, 0, 10, 20]);
    expect(projection.row(3).byCustomer).toEqual({ Alpha: 7.5, Beta: 2.5, Others: 0 });
  });

  it("grow from the first quarter's rate by a year's growth over four quarters", () => {
    const projection = projectContracts({ bookingMix: { Beta: 1 } }, { ...signing, newBookingsGrowthRate: 0.21 }, 5);
    expect(projection.at("bookingsUsdM", 1)).toBe(40);
    expect(projection.at("bookingsUsdM", 5)).toBeCloseTo(48.4, 12);
  });

  it("lose what hyperscalers build themselves", () => {
    const bookingMix = { Alpha: 0.5, Beta: 0.5 };
    const projection = projectContracts({ bookingMix }, { ...signing, hyperscalerSelfBuildRate: 0.5 }, 2);
    expect(projection.at("bookingsUsdM", 1)).toBe(30);
    expect(projection.row(2).byCustomer).toEqual({ Alpha: 2.5, Beta: 5, Others: 0 });
  });

  it("earn the premium up to and including its last year: the same revenue needs fewer megawatts", () => {
    const assumptions = { ...signing, newContractPremiumRate: 0.25, premiumEndYear: 2026 };
    const projection = projectContracts({ bookingMix: { Beta: 1 } }, assumptions, 6);
    // Signed in t = 1 to 4, each needs 8 MW for the four quarters that follow; from t = 5, 10 MW.
    expect(projection.line("neededMw")).toEqual([0, 8, 16, 24, 32, 34]);
  });

  it("renew in the mix of those who renew", () => {
    const bookingMix = { Alpha: 0.5, Beta: 0.5 };
    const assumptions = { ...signing, newBookingsGrowthRate: -0.5, renewalRate: 1, stressedCustomerRenewalRate: 0 };
    const projection = projectContracts({ bookingMix }, assumptions, 6);
    // The first cohort ends with t = 5; of its 10, Beta's 5 goes on in t = 6 at the price it had.
    const newlySigned = sum([2, 3, 4, 5].map((t) => projection.at("bookingsUsdM", t) / 4));
    expect(projection.at("contractedRevenueUsdM", 6)).toBeCloseTo(newlySigned + 5, 12);
    expect(projection.row(6).byCustomer["Beta"]).toBeCloseTo(newlySigned / 2 + 5, 12);
  });
});

describe("A cancellation", () => {
  const contracts = [contract("Alpha", 10, 20), contract("Beta", 10, 20)];

  it("takes its share of what is left at the start of its year, from the stressed customer alone", () => {
    const assumptions = { stressedCustomerLossRate: 0.4, stressedCustomerLossYear: 2027 };
    const projection = projectContracts({ contracts }, assumptions, 6);
    expect(projection.line("cancelledUsdM")).toEqual([0, 0, 0, 0, 64, 0]);
    expect(projection.row(4).byCustomer).toEqual({ Alpha: 10, Beta: 10, Others: 0 });
    expect(projection.row(5).byCustomer).toEqual({ Alpha: 6, Beta: 10, Others: 0 });
    expect(projection.line("neededMw")).toEqual([20, 20, 20, 20, 16, 16]);
  });

  it("happens in the first quarter where its year has begun already, and once only", () => {
    const assumptions = { stressedCustomerLossRate: 0.5, stressedCustomerLossYear: 2025 };
    const projection = projectContracts({ contracts, fiscalQuarter: 2 }, assumptions, 4);
    expect(projection.line("cancelledUsdM")).toEqual([100, 0, 0, 0]);
  });

  it("takes the stressed customer's part of what was signed together with others", () => {
    const signing = { newBookingsUsdBPerYear: 0.16, contractTermYears: 2 };
    const loss = { stressedCustomerLossRate: 1, stressedCustomerLossYear: 2027 };
    const projection = projectContracts({ bookingMix: { Alpha: 0.5, Beta: 0.5 } }, { ...signing, ...loss }, 5);
    // Four cohorts of 5 a quarter over eight quarters; half of each is Alpha's: 8, 7, 6 and 5 quarters are left.
    expect(projection.at("cancelledUsdM", 5)).toBe(2.5 * (8 + 7 + 6 + 5));
    expect(projection.row(5).byCustomer).toEqual({ Alpha: 0, Beta: 10, Others: 0 });
  });

  it("of a customer who is not there takes nothing", () => {
    const assumptions = { stressedCustomer: "Nobody", stressedCustomerLossRate: 1, stressedCustomerLossYear: 2026 };
    expect(projectContracts({ contracts }, assumptions, 1).at("cancelledUsdM", 1)).toBe(0);
  });
});
