import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "@/lib/finance/iso-date";
import { isIsoDate } from "@/lib/finance/iso-date";
import { fiscalQuarterRange } from "@/lib/finance/fiscal-period";
import { asOf } from "@/lib/facts/as-of";
import { METRIC_IDS } from "@/lib/facts/metric";
import { buildReportedSeries } from "@/lib/facts/reported-series";
import { COMPANIES } from "./index";

const days = fc
  .date({ min: new Date("2025-01-01T00:00:00Z"), max: new Date("2026-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter((text): text is IsoDate => isIsoDate(text));
const metrics = fc.constantFrom(...METRIC_IDS);
const quarters = fiscalQuarterRange("2023Q1", "2026Q4");

describe.each(COMPANIES.map((company) => [company.id, company] as const))("What was known about %s on a day", (_, company) => {
  const everything = [
    ...company.facts,
    ...company.disclosures,
    ...company.contracts,
    ...company.guidance,
    ...company.debt.instruments,
    ...company.debt.maturities,
    ...company.debt.facilities,
  ];

  it("never includes anything that was published later", () => {
    fc.assert(fc.property(days, (day) => asOf(everything, day).every((record) => record.knownOn !== null && record.knownOn <= day)), { numRuns: 300 });
  });

  it("leaves out nothing that was public", () => {
    fc.assert(
      fc.property(days, (day) => {
        const later = everything.filter((record) => record.knownOn === null || record.knownOn > day).length;
        expect(asOf(everything, day)).toHaveLength(everything.length - later);
      }),
      { numRuns: 300 },
    );
  });

  it("only grows from one day to a later one", () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const known = new Set(asOf(everything, later));
        expect(asOf(everything, earlier).every((record) => known.has(record))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("draws series without a later figure, derived quarters included", () => {
    fc.assert(
      fc.property(days, metrics, (day, metric) =>
        buildReportedSeries(asOf(company.facts, day), metric, quarters).every((fact) => fact === null || fact.knownOn <= day),
      ),
      { numRuns: 300 },
    );
  });
});
