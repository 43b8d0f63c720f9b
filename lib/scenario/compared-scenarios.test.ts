import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { decodeScenario, encodeScenario } from "./codec";
import { readCompared, writeCompared } from "./compared-scenarios";
import { hasScenarioKeys } from "./link-query";
import { casesOf, latestCase } from "./published-cases";

const LATEST = latestCase("crwv");
const OLDER = casesOf("crwv")[0] ?? LATEST;

describe("A comparison as a link", () => {
  const compared = [
    { scenarioCase: OLDER, changes: {}, texts: { title: "", note: "" } },
    { scenarioCase: LATEST, changes: { usefulLifeYears: 4, contractPriceChangeRate: -0.2 }, texts: { title: "Price & life = worse?", note: "" } },
  ];
  const query = encodeScenario({ scenarioCase: LATEST, changes: { capexNextYearUsdB: 30 }, others: compared.map(writeCompared) }, LATEST);

  it("holds its own scenario and each of the others", () => {
    const link = decodeScenario(query, CASES, LATEST);
    expect(link.notices).toEqual([]);
    expect(link.changes).toEqual({ capexNextYearUsdB: 30 });
    expect(readCompared(link.others ?? [], CASES, LATEST)).toMatchObject(compared);
    expect(encodeScenario(link, LATEST)).toBe(query);
    expect(hasScenarioKeys(query)).toBe(true);
  });

  it("names the case of each, so that a newer one changes nothing", () => {
    expect(writeCompared({ scenarioCase: LATEST, changes: {} })).toContain(`case=${LATEST.id}`);
  });

  it("takes three others and says so of more", () => {
    const others = ["v=1", "v=1", "v=1", "v=1"].map((one) => `with=${encodeURIComponent(one)}`).join("&");
    const link = decodeScenario(others, CASES, LATEST);
    expect(link.others).toHaveLength(3);
    expect(link.notices).toEqual([{ kind: "too-many-compared", count: 5, limit: 4 }]);
  });

  it("reads a damaged one as far as it goes", () => {
    const [read] = readCompared(["case=nowhere&usefulLifeYears=99&%"], CASES, LATEST);
    expect(read?.changes).toEqual({ usefulLifeYears: 8 });
    expect(read?.notices.map(({ kind }) => kind)).toEqual(["unreadable", "unknown-case", "out-of-bounds"]);
  });
});
