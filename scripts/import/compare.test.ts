import { describe, expect, it } from "vitest";
import { findCompany } from "@/data";
import type { Fact } from "@/lib/facts/fact";
import { findConflicts } from "@/lib/facts/conflicts";
import { selectFact } from "@/lib/facts/select-fact";
import { compareFigures } from "./compare";
import type { Figure } from "./figures";
import { mergeFacts, mergeSources } from "./record-file";

const found = findCompany("crwv");
if (found === undefined) throw new Error("CoreWeave is missing");
const company = found;

/** A figure of the second quarter of 2026 as a later filing states it. */
function figure(metric: Figure["metric"], value: number, more: Partial<Figure> = {}): Figure {
  return {
    metric,
    period: "2026Q2",
    value,
    published: { value, unit: "USD millions", decimals: 0 },
    filing: { accession: "0001769628-26-000999", form: "10-Q/A", filed: "2026-11-12", fiscalYear: 2026, fiscalPeriod: "Q2" },
    ...more,
  };
}

const LATEST = { accession: "0001769628-26-000366", form: "10-Q", filed: "2026-08-12", fiscalYear: 2026, fiscalPeriod: "Q2" } as const;

describe("An import of what stands already", () => {
  it("changes nothing, whatever document states it again", () => {
    const reported = company.facts.filter((fact): fact is Fact & { published: NonNullable<Fact["published"]> } => fact.published !== undefined && fact.customer === undefined);
    const figures = reported.map(({ metric, period, value, published }) => figure(metric, value, { period, published }));
    expect(figures.length).toBeGreaterThan(600);
    expect(compareFigures(figures, company)).toEqual({ changes: [], newSources: [], known: figures.length });
  });

  it("changes nothing where a later filing rounds to millions what stands in thousands", () => {
    expect(compareFigures([figure("revenueUsdM", 982, { period: "2025Q1" })], company).changes).toEqual([]);
  });
});

describe("An import of other figures", () => {
  it("adds a figure of which there is none, with the document that states it", () => {
    const { changes, newSources } = compareFigures([figure("revenueUsdM", 3500, { period: "2026Q3", filing: { ...LATEST, accession: "0001769628-26-000500", filed: "2026-11-12", fiscalPeriod: "Q3" } })], company);
    expect(changes).toMatchObject([{ kind: "new", fact: { id: "revenueUsdM.2026Q3.10q-2026q3", basis: "reported", confidence: "primary", knownOn: "2026-11-12" } }]);
    expect(newSources).toEqual([
      { id: "10q-2026q3", title: "CoreWeave, Inc. Form 10-Q, quarter ended 2026-09-30", kind: "filing", published: "2026-11-12", url: "https://www.sec.gov/Archives/edgar/data/1769628/000176962826000500/" },
    ]);
  });

  it("knows a document of the list by its accession number", () => {
    const { changes, newSources } = compareFigures([figure("restrictedCashNoncurrentUsdM", 77, { period: "2026-08-01", filing: LATEST })], company);
    expect(changes[0]?.fact.source).toBe("10q-2026q2");
    expect(newSources).toEqual([]);
  });

  it("keeps a restated figure beside the first one, and shows the restated one", () => {
    const { changes, newSources } = compareFigures([figure("revenueUsdM", 2600)], company);
    const [change] = changes;
    expect(change).toMatchObject({ kind: "restated", fact: { id: "revenueUsdM.2026Q2.10qa-2026q2", note: expect.stringMatching(/^Restates revenueUsdM\.2026Q2\.10q-2026q2 \(2575\)/) } });
    const merged = mergeFacts(company.facts, changes);
    expect(merged).toHaveLength(company.facts.length + 1);
    expect(company.facts.every((fact) => merged.includes(fact))).toBe(true);
    expect(selectFact(merged, "revenueUsdM", "2026Q2")?.value).toBe(2600);
    expect(findConflicts(merged).some(({ metric, period }) => metric === "revenueUsdM" && period === "2026Q2")).toBe(true);
    expect(mergeSources(company.sources, newSources).map(({ id }) => id).slice(0, 5)).toEqual(["10k-2025", "10q-2025q1", "10q-2026q1", "10q-2026q2", "10qa-2026q2"]);
  });

  it("keeps a figure of an older filing as a conflict, and goes on showing the one that stands", () => {
    const older = figure("revenueUsdM", 2600, { filing: { ...LATEST, accession: "0001769628-26-000300", form: "8-K", filed: "2026-07-30" } });
    const { changes } = compareFigures([older], company);
    expect(changes).toMatchObject([{ kind: "conflict", fact: { confidence: "conflict", source: "8k-2026-07-30" } }]);
    expect(selectFact(mergeFacts(company.facts, changes), "revenueUsdM", "2026Q2")?.value).toBe(2575);
  });

  it("calls it a change where the same document reads otherwise, and keeps the old figure in words", () => {
    const { changes } = compareFigures([figure("revenueUsdM", 2585, { filing: LATEST })], company);
    expect(changes).toMatchObject([{ kind: "changed", before: { value: 2575 }, fact: { value: 2585, note: "Until an import of the SEC's data 2575 stood here." } }]);
    const merged = mergeFacts(company.facts, changes);
    expect(merged).toHaveLength(company.facts.length);
    expect(merged.findIndex(({ value }) => value === 2585)).toBe(company.facts.findIndex(({ id }) => id === "revenueUsdM.2026Q2.10q-2026q2"));
  });

  it("does not doubt a stated quarter for what follows from rounded spans", () => {
    expect(compareFigures([figure("revenueUsdM", 2600, { derivation: "2026-6M 4678 - 2026Q1 2078" })], company).changes).toEqual([]);
  });

  it("lists each further restatement once", () => {
    const again = { ...figure("revenueUsdM", 2600), filing: { ...figure("revenueUsdM", 0).filing, accession: "0001769628-27-000100", filed: "2027-02-20" as const, form: "10-K" } };
    expect(compareFigures([figure("revenueUsdM", 2600), again], company).changes).toHaveLength(1);
  });
});
