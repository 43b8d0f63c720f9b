/**
 * One link per model version, as a reader may have saved it, with the figures that it showed. A link is
 * for ever: an entry is never changed, and a later version adds its own.
 */
import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { summariseProjection } from "@/lib/model/summary";
import { decodeScenario } from "./codec";
import { latestCase } from "./published-cases";
import { projectScenario } from "./scenario";

const SAVED = [
  {
    version: 1,
    link: "v=1&case=crwv-2025-06-03&capexNextYearUsdB=30&usefulLifeYears=4&stressedCustomer=OpenAI&title=What+if",
    caseId: "crwv-2025-06-03",
    changes: { capexNextYearUsdB: 30, usefulLifeYears: 4, stressedCustomer: "OpenAI" },
    figures: {
      horizonRevenueUsdM: 28740.819478753187,
      horizonAdjustedEbitdaMarginRate: 0.6310520529760127,
      lastingFreeCashFlowQuarter: null,
      peakDebt: { t: 23, value: 103735.85829643215 },
      lowestDebtServiceCoverage: { t: 7, value: 0.4610299263013682 },
      depreciationPeak: { t: 18, value: 6571.047487619493 },
      fundingGapUsdM: 80035.90307650898,
      dilutionRate: 0.5491747434947796,
    },
    valuePerShareUsd: 52.3679854297832,
  },
];

describe.each(SAVED)("A link saved with version $version", ({ link, caseId, changes, figures, valuePerShareUsd }) => {
  const decoded = decodeScenario(link, CASES, latestCase("crwv"));

  it("opens its scenario without a notice", () => {
    expect(decoded.notices).toEqual([]);
    expect(decoded.scenarioCase.id).toBe(caseId);
    expect(decoded.changes).toEqual(changes);
    expect(decoded.texts.title).toBe("What if");
  });

  it("shows the figures that it showed then", () => {
    const summary = summariseProjection(projectScenario(decoded.scenarioCase, decoded.changes));
    expect(summary).toMatchObject(figures);
    expect(summary.value.valuePerShareUsd).toBe(valuePerShareUsd);
  });
});
