import { describe, expect, test } from "vitest";
import { findCompany } from "@/data/index";
import { asOf } from "./as-of";
import { buildGuidanceLedger } from "./guidance-ledger";

const company = findCompany("crwv");
if (!company) throw new Error("CoreWeave is missing");
const ledgerOn = (day: "2025-06-03" | "2025-11-30" | "2026-12-31") => buildGuidanceLedger(asOf(company.guidance, day), asOf(company.facts, day));
const entryOn = (day: Parameters<typeof ledgerOn>[0], metric: string, target: string) => ledgerOn(day).find((entry) => entry.metric === metric && entry.targetPeriod === target);

describe("the ledger of guidance", () => {
  test("follows the capex of 2025 from 20 to 23 billion down to what it came to", () => {
    const entry = entryOn("2026-12-31", "capexPlacedUsdM", "FY2025");
    expect(entry?.ranges.map(({ low, high, revision }) => [low, high, revision])).toEqual([
      [20000, 23000, "first"],
      [20000, 23000, "repeated"],
      [12000, 14000, "lowered"],
    ]);
    expect(entry?.outcome?.value).toBeGreaterThan(14000);
  });

  test("knows on a day only what was said and reported by then", () => {
    expect(entryOn("2025-06-03", "capexPlacedUsdM", "FY2025")?.ranges.map(({ revision }) => revision)).toEqual(["first"]);
    expect(entryOn("2025-11-30", "revenueUsdM", "FY2025")?.outcome).toBeNull();
    expect(entryOn("2026-12-31", "revenueUsdM", "FY2025")?.outcome?.value).toBeGreaterThan(5000);
    for (const { ranges, outcome } of ledgerOn("2025-11-30")) {
      for (const record of [...ranges, ...(outcome ? [outcome] : [])]) expect(record.knownOn <= "2025-11-30").toBe(true);
    }
  });

  test("holds every range once", () => {
    expect(ledgerOn("2026-12-31").flatMap(({ ranges }) => ranges.map(({ id }) => id)).toSorted()).toEqual(company.guidance.map(({ id }) => id).toSorted());
  });

  test.each([
    [[1, 4], [2, 3], "narrowed"],
    [[2, 3], [1, 4], "widened"],
    [[1, 2], [1, 3], "raised"],
    [[1, 3], [1, 2], "lowered"],
    [[1, null], [2, null], "raised"],
    [[1, null], [null, 4], "repeated"],
  ] as const)("%j after %j", ([low, high], [nextLow, nextHigh], revision) => {
    const range = { metric: "revenueUsdM", targetPeriod: "2026Q3", source: "s", knownOn: "2026-01-01" } as const;
    const [entry] = buildGuidanceLedger([{ ...range, id: "a", issuedOn: "2026-01-01", low, high }, { ...range, id: "b", issuedOn: "2026-02-01", low: nextLow, high: nextHigh }], []);
    expect(entry?.ranges[1]?.revision).toBe(revision);
  });
});
