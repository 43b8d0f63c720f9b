import { describe, expect, it } from "vitest";
import { project } from "@/lib/model/project";
import { specOf } from "./assumption-spec";
import { casesOf, findCase, latestCase } from "./published-cases";
import { changedSpecs, keepDifferences, limitToBounds, projectScenario, scenarioAssumptions, withChange } from "./scenario";

const latest = latestCase("crwv");
const { usefulLifeYears } = latest.assumptions;

describe("A scenario", () => {
  it("puts the reader's changes in the place of the case's assumptions, which stay as they are", () => {
    expect(scenarioAssumptions(latest, { usefulLifeYears: 4 })).toEqual({ ...latest.assumptions, usefulLifeYears: 4 });
    expect(latest.assumptions.usefulLifeYears).toBe(usefulLifeYears);
  });

  it("is projected over its case's horizon", () => {
    const projection = projectScenario(latest, { usefulLifeYears: 4 });
    const expected = project(latest.opening, { ...latest.assumptions, usefulLifeYears: 4 }, 22);
    expect(projection.rows()).toEqual(expected.rows());
  });

  it("forgets a change that goes back to the case's value", () => {
    const changes = withChange(latest, { renewalRate: 0.5 }, "usefulLifeYears", 4);
    expect(changes).toEqual({ usefulLifeYears: 4, renewalRate: 0.5 });
    expect(withChange(latest, changes, "usefulLifeYears", usefulLifeYears)).toEqual({ renewalRate: 0.5 });
  });

  it("lists its changes in the order of the specifications", () => {
    const changes = { costOfEquityRate: 0.2, stressedCustomer: "OpenAI", newBookingsUsdBPerYear: 10, usefulLifeYears };
    expect(Object.keys(keepDifferences(latest, changes))).toEqual(["newBookingsUsdBPerYear", "stressedCustomer", "costOfEquityRate"]);
    expect(changedSpecs(latest, changes).map(({ key }) => key)).toEqual(Object.keys(keepDifferences(latest, changes)));
  });
});

describe("A value limited to its bounds", () => {
  it("keeps its place within them and is whole where only that has a meaning", () => {
    const life = specOf("usefulLifeYears");
    const lag = specOf("contractStartLagQuarters");
    if (life.kind === "customer" || lag.kind === "customer") throw new Error("not a number");
    expect([-1, 3, 4.2, 99].map((value) => limitToBounds(life, latest, value))).toEqual([3, 3, 4.2, 8]);
    expect([-1, 2.4, 7.9].map((value) => limitToBounds(lag, latest, value))).toEqual([0, 2, 8]);
  });
});

describe("The published cases", () => {
  it("are found by company and by id, the newest last", () => {
    expect(casesOf("crwv").map(({ id }) => id)).toEqual(["crwv-2025-06-03", "crwv-2026-08-12"]);
    expect(latest.id).toBe("crwv-2026-08-12");
    expect(findCase("crwv-2025-06-03")?.knownOn).toBe("2025-06-03");
    for (const id of ["", "crwv", "__proto__", "CRWV-2025-06-03"]) expect(findCase(id)).toBeUndefined();
  });

  it("must exist for a company that a page is about", () => {
    expect(casesOf("acme")).toEqual([]);
    expect(() => latestCase("acme")).toThrow("acme");
  });
});
