import { describe, expect, it } from "vitest";
import { asOf } from "@/lib/facts/as-of";
import { findConflicts } from "@/lib/facts/conflicts";
import { selectFact } from "@/lib/facts/select-fact";
import { CASES, COMPANIES, COMPANY_FACTS, findCompany } from "./index";

const company = findCompany("crwv");
if (company === undefined) throw new Error("CoreWeave is missing");

describe("The data of CoreWeave", () => {
  it("lose none of the 1,015 records with which they began", () => {
    const { facts, disclosures, contracts, guidance, debt } = company;
    const lists = [facts, disclosures, contracts, guidance, debt.instruments, debt.maturities, debt.facilities];
    expect(lists.reduce((sum, list) => sum + list.length, 0)).toBeGreaterThanOrEqual(1015);
  });

  it.each([
    ["revenueUsdM", "2026Q2", 2575],
    ["revenueUsdM", "2025Q1", 981.632],
    ["adjustedEbitdaUsdM", "2026Q2", 1510],
    ["cashRestrictedAndMarketableUsdM", "2026Q2", 6919],
    ["cashAndRestrictedUsdM", "2025Q1", 2517.816],
    ["debtPrincipalUsdM", "2026Q2", 35551],
    ["constructionInProgressUsdM", "2026Q2", 11918],
    ["capexPlacedUsdM", "2026-6M", 16139],
    ["backlogUsdM", "2025Q2", 30100],
    ["activeMw", "2026Q2", 1500],
    ["contractedMw", "2025Q2", 2200],
    ["committedContractShare", "FY2024", 0.96],
    ["sharePriceUsd", "2025-06-02", 120.2],
  ] as const)("state %s of %s as %d", (metric, period, value) => {
    expect(selectFact(company.facts, metric, period)?.value).toBe(value);
  });

  it("keep the figure as published beside the converted one", () => {
    expect(selectFact(company.facts, "revenueUsdM", "2025Q1")?.published).toEqual({ value: 981632, unit: "USD thousands", decimals: 0 });
  });

  it("know nothing of the second quarter of 2025 on 3 June 2025", () => {
    const known = asOf(company.facts, "2025-06-03");
    expect(known.filter((fact) => fact.period === "2025Q2")).toEqual([]);
    expect(selectFact(known, "revenueUsdM", "2025Q1")?.value).toBe(981.632);
  });

  it("never show the record that cannot be dated", () => {
    const undated = company.disclosures.filter((disclosure) => disclosure.knownOn === null);
    expect(undated).toHaveLength(1);
    expect(asOf(company.disclosures, "2099-12-31")).not.toContain(undated[0]);
  });

  it("keep both sides of a conflict", () => {
    const conflict = findConflicts(company.facts).find((entry) => entry.metric === "marketCapUsdM" && entry.period === "2025Q2");
    expect(conflict?.facts.map((fact) => fact.value)).toEqual([79580, 82850]);
  });

  it("are the same in each entry", () => {
    expect(COMPANIES.map((entry) => entry.id)).toEqual(COMPANY_FACTS.map((entry) => entry.company));
    expect(COMPANIES.flatMap((entry) => entry.cases)).toEqual(CASES);
  });
});
