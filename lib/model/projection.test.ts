import { describe, expect, it } from "vitest";
import { blankAssumptions, blankOpening } from "./blank-company";
import { project } from "./project";
import { QUARTER_FIELDS } from "./quarter-record";

const opening = blankOpening({
  activeMw: 100,
  cashUsdM: 7,
  contracts: [
    { customer: "Beta", usdMPerQuarter: 3, quarters: 2, startQuarter: 1 },
    { customer: "Alpha", usdMPerQuarter: 2, quarters: 9, startQuarter: 2 },
  ],
});
const projection = project(opening, blankAssumptions(), 3);

describe("A projection", () => {
  it("is read by line, by quarter and by customer", () => {
    expect(projection.line("contractedRevenueUsdM")).toEqual([3, 5, 2]);
    expect(projection.at("contractedRevenueUsdM", 2)).toBe(5);
    expect([1, 2, 3].map((t) => projection.customerRevenueUsdM(0, t))).toEqual([0, 2, 2]);
  });

  it("begins with the opening balance sheet: stocks as reported, flows zero", () => {
    expect(projection.at("cashUsdM", 0)).toBe(7);
    expect(projection.at("backlogUsdM", 0)).toBe(24);
    expect(projection.at("contractedRevenueUsdM", 0)).toBe(0);
  });

  it("gives a row all lines and the revenue by customer", () => {
    const row = projection.row(2);
    expect(Object.keys(row).sort()).toEqual([...QUARTER_FIELDS, "byCustomer"].sort());
    expect(row).toMatchObject({ t: 2, fiscalYear: 2026, fiscalQuarter: 2, byCustomer: { Alpha: 2, Beta: 3, Others: 0 } });
    expect(projection.rows().map(({ t }) => t)).toEqual([1, 2, 3]);
  });

  it("stays as it is when the same opening is projected again", () => {
    project(opening, blankAssumptions({ stressedCustomerLossRate: 1 }), 3);
    expect(projection.line("contractedRevenueUsdM")).toEqual([3, 5, 2]);
  });

  it("counts fiscal years and quarters from the opening one", () => {
    const midYear = project(blankOpening({ fiscalQuarter: 3 }), blankAssumptions(), 3);
    expect(midYear.rows().map(({ fiscalYear, fiscalQuarter }) => `${fiscalYear}Q${fiscalQuarter}`)).toEqual(["2025Q4", "2026Q1", "2026Q2"]);
  });
});
