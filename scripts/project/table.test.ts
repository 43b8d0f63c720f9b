import { describe, expect, it } from "vitest";
import { latestCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";
import { alignColumns, writeTable } from "./table";

const latest = latestCase("crwv");

describe("The table for a terminal", () => {
  it("sets names to the left and figures to the right", () => {
    expect(alignColumns([["", "2026", "2027"], ["Revenue", "7", "24,956"], ["Cash", "−10,000", "5"]])).toEqual([
      "            2026    2027",
      "Revenue        7  24,956",
      "Cash     −10,000       5",
    ]);
  });

  it("has a column a fiscal year, the first said to be part of one", () => {
    const text = writeTable(latest, {}, projectScenario(latest, {}));
    expect(text).toMatch(/^USD millions +2026 Q3–4 +2027 +2028 +2029 +2030 +2031$/m);
    expect(text).toContain("The first column holds the projected quarters of its year only.");
  });

  it("adds flows over a year and takes stocks at its end", () => {
    const projection = projectScenario(latest, {});
    const text = writeTable(latest, {}, projection);
    const revenueUsdM = projection.at("revenueUsdM", 1) + projection.at("revenueUsdM", 2);
    const cell = (usdM: number) => Math.round(usdM).toLocaleString("en-US");
    expect(text).toMatch(new RegExp(`^Revenue +${cell(revenueUsdM)} `, "m"));
    expect(text).toMatch(new RegExp(`^Debt, year end .* ${cell(projection.at("debtUsdM", 22))}$`, "m"));
  });

  it("says what was changed, and from what", () => {
    const changes = { usefulLifeYears: 4 };
    expect(writeTable(latest, changes, projectScenario(latest, changes))).toContain("usefulLifeYears = 4 (case: 6)");
  });

  it("names every kind of issue in words", () => {
    const changes = { usefulLifeYears: 3, capexNextYearUsdB: 10, contractPriceChangeRate: -0.4, exitEbitdaMultiple: 2 };
    const text = writeTable(latest, changes, projectScenario(latest, changes));
    for (const kind of ["funding-gap", "capacity-shortfall", "coverage-below-one", "negative-equity-value", "maturity-wall"]) {
      expect(text).toContain(`  ${kind}: `);
    }
  });

  it("says so where there is no issue", () => {
    const debt = { ...latest.opening.debt, principalUsdM: 0, bonds: [] };
    const calm = { ...latest, quarters: 1, opening: { ...latest.opening, debt } };
    const text = writeTable(calm, {}, projectScenario(calm, { minimumCashUsdB: 0 }));
    expect(text).toContain("No issues.");
    expect(text).toMatch(/^USD millions +2026 Q3$/m);
  });
});
