import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { decodeScenario, encodeScenario } from "@/lib/scenario/codec";
import { writeCompared } from "@/lib/scenario/compared-scenarios";
import { latestCase } from "@/lib/scenario/published-cases";
import { readComparison, scenarioKey, writePair } from "./comparison";

const LATEST = latestCase("crwv");
const read = (query: string) => readComparison(decodeScenario(query, CASES, LATEST), CASES, LATEST);

describe("A comparison", () => {
  it("of a bare address holds the case, the article's thesis and a price war", () => {
    const { comparison, notices } = readComparison(null, CASES, LATEST);
    expect(notices).toEqual([]);
    expect(comparison.scenarios).toHaveLength(3);
    expect(comparison.scenarios[0]).toMatchObject({ scenarioCase: LATEST, changes: {} });
    expect(comparison.scenarios[2]?.changes.contractPriceChangeRate).toBe(-0.2);
    expect(comparison.pair).toEqual({ from: 0, to: 1 });
  });

  it("of a changed scenario holds its case beside it", () => {
    const { scenarios } = read("usefulLifeYears=4").comparison;
    expect(scenarios.map(({ changes }) => changes)).toEqual([{ usefulLifeYears: 4 }, {}]);
  });

  it("comes back from its own link, with pair and result", () => {
    const other = { scenarioCase: LATEST, changes: { usefulLifeYears: 4 }, texts: { title: "Short", note: "" } };
    const third = { scenarioCase: LATEST, changes: { renewalRate: 0.4 } };
    const query = encodeScenario({ scenarioCase: LATEST, changes: {}, others: [other, third].map(writeCompared), view: { pair: writePair({ from: 2, to: 1 }), result: "peakDebtUsdM" } }, LATEST);
    const { comparison, notices } = read(query);
    expect(notices).toEqual([]);
    expect(comparison.pair).toEqual({ from: 2, to: 1 });
    expect(comparison.result.id).toBe("peakDebtUsdM");
    expect(comparison.scenarios.map(({ title }) => title)).toEqual(["", "Short", ""]);
  });

  it("holds each scenario once", () => {
    const same = writeCompared({ scenarioCase: LATEST, changes: { usefulLifeYears: 4 } });
    expect(read(`usefulLifeYears=4&with=${encodeURIComponent(same)}`).comparison.scenarios).toHaveLength(1);
    expect(scenarioKey({ scenarioCase: LATEST, changes: {} })).not.toBe(scenarioKey({ scenarioCase: LATEST, changes: { renewalRate: 0.4 } }));
  });

  it.each([
    ["pair=1-9", "no-pair"],
    ["pair=2-2", "no-pair"],
    ["result=luck", "no-result"],
  ])("says what of %s cannot stand, and shows the usual", (query, reason) => {
    const { comparison, notices } = read(query);
    expect(notices).toMatchObject([{ kind: "unusable-choice", reason }]);
    expect(comparison.pair).toEqual({ from: 0, to: 1 });
  });
});
