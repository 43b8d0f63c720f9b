import { describe, expect, it } from "vitest";
import type { FiscalPeriod } from "@/lib/finance/fiscal-period";
import type { IsoDate } from "@/lib/finance/iso-date";
import { asOf } from "./as-of";
import type { Fact } from "./fact";
import type { MetricId } from "./metric";
import { buildReportedSeries } from "./reported-series";

function fact(period: FiscalPeriod, value: number, knownOn: IsoDate, metric: MetricId = "revenueUsdM"): Fact {
  return { id: `${metric}.${period}.filing`, metric, period, value, unit: "USD millions", basis: "reported", confidence: "primary", source: "filing", knownOn };
}

const year = fact("FY2025", 5131, "2026-02-26");
const nineMonths = fact("2025-9M", 3559.096, "2025-11-10");
const quarters = [fact("2025Q1", 981.632, "2025-05-15"), fact("2025Q2", 1212.788, "2025-08-12"), fact("2025Q3", 1364.676, "2025-11-10")];

describe("A reported series", () => {
  it("has one entry a quarter, and null where nothing was reported", () => {
    expect(buildReportedSeries(quarters, "revenueUsdM", ["2024Q4", "2025Q1", "2025Q2"]).map((entry) => entry?.value ?? null)).toEqual([null, 981.632, 1212.788]);
  });

  it("derives a fourth quarter as the year less nine months and says so", () => {
    const [fourth] = buildReportedSeries([year, nineMonths], "revenueUsdM", ["2025Q4"]);
    expect(fourth).toMatchObject({ period: "2025Q4", basis: "derived", confidence: "primary", source: "filing", knownOn: "2026-02-26" });
    expect(fourth?.value).toBeCloseTo(1571.904, 9);
    expect(fourth?.derivation).toBe("FY2025 5131 - 2025-9M 3559.096 (revenueUsdM.FY2025.filing, revenueUsdM.2025-9M.filing)");
  });

  it("derives it from the three quarters when no nine months are reported", () => {
    const [fourth] = buildReportedSeries([year, ...quarters], "revenueUsdM", ["2025Q4"]);
    expect(fourth?.value).toBeCloseTo(1571.904, 9);
    expect(fourth?.derivation).toContain("2025Q2 1212.788");
  });

  it.each([
    ["the year", [nineMonths, ...quarters]],
    ["a quarter of it", [year, ...quarters.slice(1)]],
  ])("derives nothing without %s", (_, facts) => {
    expect(buildReportedSeries(facts, "revenueUsdM", ["2025Q4"])).toEqual([null]);
  });

  it("derives nothing but a fourth quarter", () => {
    const all = [year, ...quarters.slice(0, 2), fact("2025Q4", 1571.9, "2026-02-26")];
    expect(buildReportedSeries(all, "revenueUsdM", ["2025Q3"])).toEqual([null]);
  });

  it("prefers a fourth quarter that was stated", () => {
    const stated = fact("2025Q4", 1572, "2026-02-26");
    expect(buildReportedSeries([year, nineMonths, stated], "revenueUsdM", ["2025Q4"])).toEqual([stated]);
  });

  it("is as doubtful as its most doubtful part", () => {
    const disputed: Fact = { ...nineMonths, confidence: "conflict" };
    expect(buildReportedSeries([year, disputed], "revenueUsdM", ["2025Q4"])[0]?.confidence).toBe("conflict");
  });

  it("never subtracts stocks or rates", () => {
    const cash = [fact("FY2025", 10, "2026-02-26", "cashUsdM"), fact("2025-9M", 4, "2025-11-10", "cashUsdM")];
    const margin = [fact("FY2025", 0.6, "2026-02-26", "adjustedEbitdaMarginRate"), fact("2025-9M", 0.61, "2025-11-10", "adjustedEbitdaMarginRate")];
    expect(buildReportedSeries(cash, "cashUsdM", ["2025Q4"])).toEqual([null]);
    expect(buildReportedSeries(margin, "adjustedEbitdaMarginRate", ["2025Q4"])).toEqual([null]);
  });

  it("drawn as of a date has no fourth quarter before the year is published", () => {
    const facts = [year, nineMonths];
    expect(buildReportedSeries(asOf(facts, "2026-02-25"), "revenueUsdM", ["2025Q4"])).toEqual([null]);
    expect(buildReportedSeries(asOf(facts, "2026-02-26"), "revenueUsdM", ["2025Q4"])[0]?.value).toBeCloseTo(1571.904, 9);
  });
});
