import { describe, expect, it } from "vitest";
import { blankAssumptions, blankOpening } from "./blank-company";
import { plannedCapexUsdM } from "./capital-expenditure";
import { project } from "./project";

const planOf = (opening: ReturnType<typeof blankOpening>, assumptions: ReturnType<typeof blankAssumptions>) =>
  Array.from({ length: 11 }, (_, index) => plannedCapexUsdM(opening, assumptions, index + 1));

describe("Planned capital expenditure", () => {
  const budget = { capexCurrentYearUsdB: 1, capexNextYearUsdB: 2, capexGrowthRate: 0.5 };

  it("spreads what is left of the current year, then a quarter of each year's budget", () => {
    const midYear = blankOpening({ fiscalQuarter: 2, capexYearToDateUsdM: 600 });
    expect(planOf(midYear, blankAssumptions(budget))).toEqual([200, 200, 500, 500, 500, 500, 750, 750, 750, 750, 1125]);
  });

  it("takes the year that begins with the first projected quarter as the current one", () => {
    const yearEnd = blankOpening({ fiscalQuarter: 4, capexYearToDateUsdM: 600 });
    expect(planOf(yearEnd, blankAssumptions(budget))).toEqual([250, 250, 250, 250, 500, 500, 500, 500, 750, 750, 750]);
  });

  it("is nothing where more was placed than the year's budget", () => {
    const ahead = blankOpening({ fiscalQuarter: 3, capexYearToDateUsdM: 1200 });
    expect(plannedCapexUsdM(ahead, blankAssumptions(budget), 1)).toBe(0);
  });
});

describe("Placements", () => {
  it("slip by a share of all that is due, and what slipped comes due again", () => {
    const assumptions = blankAssumptions({ capexCurrentYearUsdB: 4, capexNextYearUsdB: 4, deliverySlipRate: 0.5 });
    const projection = project(blankOpening(), assumptions, 3);
    expect(projection.line("capexUnplacedUsdM")).toEqual([500, 750, 875]);
    expect(projection.line("capexPlacedUsdM")).toEqual([500, 750, 875]);
  });
});

describe("Capital spending", () => {
  const opening = blankOpening({ constructionInProgressUsdM: 200, constructionLeadBaseUsdM: 100, equityUsdM: 200 });

  it("equals placements while the plan stands still", () => {
    const projection = project(opening, blankAssumptions({ capexCurrentYearUsdB: 0.4, capexNextYearUsdB: 0.4 }), 4);
    expect(projection.line("capitalSpendingUsdM")).toEqual([100, 100, 100, 100]);
    expect(projection.line("constructionInProgressUsdM")).toEqual([200, 200, 200, 200]);
  });

  it("runs ahead of a plan that grows", () => {
    const projection = project(opening, blankAssumptions({ capexCurrentYearUsdB: 0.4, capexNextYearUsdB: 0.8 }), 5);
    expect(projection.line("capitalSpendingUsdM")).toEqual([100, 100, 100, 300, 200]);
  });

  it("pays for a delay at once", () => {
    const delayed = blankAssumptions({ capexCurrentYearUsdB: 0.4, capexNextYearUsdB: 0.4, deliverySlipRate: 0.5 });
    const projection = project(opening, delayed, 1);
    expect(projection.at("capexPlacedUsdM", 1)).toBe(50);
    expect(projection.at("capitalSpendingUsdM", 1)).toBe(100);
  });

  it("sells nothing back when the plan ends: what is under construction stays", () => {
    const projection = project(opening, blankAssumptions({ capexCurrentYearUsdB: 0.4 }), 5);
    expect(projection.line("capitalSpendingUsdM")).toEqual([100, 100, 100, 0, 0]);
    expect(projection.line("constructionInProgressUsdM")).toEqual([200, 200, 200, 100, 100]);
  });
});
