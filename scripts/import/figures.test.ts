import { describe, expect, it } from "vitest";
import type { IsoDate } from "@/lib/finance/iso-date";
import type { Filing, TaggedFigure } from "./companyfacts";
import { buildFigures } from "./figures";
import { findTag } from "./tags";

function filing(form: string, filed: IsoDate, number: number): Filing {
  return { accession: `0000000001-26-${String(number).padStart(6, "0")}`, form, filed, fiscalYear: null, fiscalPeriod: null };
}

const NINE_MONTHS = filing("10-Q", "2025-11-05", 1);
const ANNUAL = filing("10-K", "2026-02-27", 2);
const AMENDED = filing("10-K/A", "2026-04-10", 3);

function tagged(tag: string, value: number, span: readonly [IsoDate, IsoDate] | IsoDate, from: Filing): TaggedFigure {
  const row = findTag(`us-gaap:${tag}`);
  if (row === undefined) throw new Error(`no row for ${tag}`);
  const days = typeof span === "string" ? { end: span } : { start: span[0], end: span[1] };
  return { row, place: `${tag} of ${days.end}`, unit: row.unit, value, filing: from, ...days };
}

const figuresOf = (...records: TaggedFigure[]) => buildFigures(records).figures.map(({ metric, period, value, derivation }) => [metric, period, value, ...(derivation === undefined ? [] : [derivation])]);

describe("The SEC's records under our periods", () => {
  it("are quarters, halves, nine months and years by their days, not by the period of the filing", () => {
    const revenue = (start: IsoDate, end: IsoDate) => tagged("Revenues", 1e9, [start, end], ANNUAL);
    const periods = buildFigures([
      revenue("2025-07-01", "2025-09-30"),
      revenue("2024-10-01", "2024-12-31"),
      revenue("2025-01-01", "2025-06-30"),
      revenue("2023-01-01", "2023-09-30"),
      revenue("2022-01-01", "2022-12-31"),
    ]).figures.map(({ period }) => period);
    expect(periods).toEqual(["2023-9M", "2024Q4", "2025-6M", "2025Q3", "FY2022"]);
  });

  it("are ends of quarters, or days where a balance belongs to another day", () => {
    expect(figuresOf(tagged("Assets", 2e9, "2025-12-31", ANNUAL), tagged("Assets", 1e9, "2026-02-20", ANNUAL))).toEqual([
      ["totalAssetsUsdM", "2025Q4", 2000],
      ["totalAssetsUsdM", "2026-02-20", 1000],
    ]);
  });

  it("of other spans are left alone and named", () => {
    const built = buildFigures([tagged("Revenues", 1e9, ["2025-02-01", "2025-12-31"], ANNUAL)]);
    expect(built).toEqual({ figures: [], leftAlone: ["Revenues of 2025-12-31: period: 2025-02-01 to 2025-12-31 is no quarter, half, nine months or year of the calendar"] });
  });

  it("keep the unit in which their whole filing is written", () => {
    const built = buildFigures([
      tagged("Assets", 2_000_000_000, "2025-09-30", NINE_MONTHS),
      tagged("Liabilities", 1_500_001_000, "2025-09-30", NINE_MONTHS),
      tagged("Assets", 2_000_000_000, "2025-12-31", ANNUAL),
      tagged("EarningsPerShareDiluted", -0.25, ["2025-01-01", "2025-12-31"], ANNUAL),
    ]).figures;
    expect(built.map(({ published }) => published)).toEqual([
      { value: -0.25, unit: "USD per share", decimals: 2 },
      { value: 2_000_000, unit: "USD thousands", decimals: 0 },
      { value: 2000, unit: "USD millions", decimals: 0 },
      { value: 1_500_001, unit: "USD thousands", decimals: 0 },
    ]);
  });

  it("count once where a filing says a figure exactly and again in round words, whichever stands first", () => {
    const exact = tagged("Assets", 1_361_000_000, "2025-12-31", ANNUAL);
    const round = tagged("Assets", 1_400_000_000, "2025-12-31", ANNUAL);
    expect(figuresOf(exact, round)).toEqual([["totalAssetsUsdM", "2025Q4", 1361]]);
    expect(figuresOf(round, exact)).toEqual([["totalAssetsUsdM", "2025Q4", 1361]]);
  });

  it("are left alone where a filing states two figures that do not agree", () => {
    const built = buildFigures([tagged("Assets", 1_361_000_000, "2025-12-31", ANNUAL), tagged("Assets", 1_372_000_000, "2025-12-31", ANNUAL)]);
    expect(built.figures).toEqual([]);
    expect(built.leftAlone).toEqual(["Assets of 2025-12-31: twice: 0000000001-26-000002 states us-gaap:Assets of 2025Q4 as 1361000000 and as 1372000000"]);
  });

  it("take the preferred tag where a filing uses two for one metric", () => {
    const total = tagged("Revenues", 5e9, ["2025-01-01", "2025-12-31"], ANNUAL);
    const contracts = tagged("RevenueFromContractWithCustomerExcludingAssessedTax", 4.9e9, ["2025-01-01", "2025-12-31"], ANNUAL);
    expect(figuresOf(contracts, total)).toEqual([["revenueUsdM", "FY2025", 5000]]);
    expect(figuresOf(contracts)).toEqual([["revenueUsdM", "FY2025", 4900]]);
  });
});

describe("A quarter that no filing states", () => {
  const nineMonths = tagged("Revenues", 3_559_096_000, ["2025-01-01", "2025-09-30"], NINE_MONTHS);
  const year = tagged("Revenues", 5_131_000_000, ["2025-01-01", "2025-12-31"], ANNUAL);

  it("is the year less nine months, and says so", () => {
    const built = buildFigures([nineMonths, year]).figures.find(({ period }) => period === "2025Q4");
    expect(built).toMatchObject({ value: 1571.904, derivation: "FY2025 5131 - 2025-9M 3559.096", filing: ANNUAL });
  });

  it("is not derived where the filing states it", () => {
    const stated = tagged("Revenues", 1_572_000_000, ["2025-10-01", "2025-12-31"], ANNUAL);
    expect(figuresOf(nineMonths, year, stated)).toContainEqual(["revenueUsdM", "2025Q4", 1572]);
    expect(figuresOf(nineMonths, year, stated)).toHaveLength(3);
  });

  it("is not derived from the year alone, nor from shares of a year", () => {
    expect(figuresOf(year)).toHaveLength(1);
    const shares = (start: IsoDate, end: IsoDate, from: Filing) => tagged("WeightedAverageNumberOfDilutedSharesOutstanding", 5e8, [start, end], from);
    expect(figuresOf(shares("2025-01-01", "2025-09-30", NINE_MONTHS), shares("2025-01-01", "2025-12-31", ANNUAL))).toHaveLength(2);
  });

  it("takes the nine months as they stood when the year was filed", () => {
    const later = tagged("Revenues", 3_500_000_000, ["2025-01-01", "2025-09-30"], AMENDED);
    expect(figuresOf(nineMonths, year, later)).toContainEqual(["revenueUsdM", "2025Q4", 1571.904, "FY2025 5131 - 2025-9M 3559.096"]);
  });

  it("is the half less the first quarter, and nine months less the half, in a statement of cash flows", () => {
    const flow = (value: number, end: IsoDate, from: Filing) => tagged("NetCashProvidedByUsedInOperatingActivities", value, ["2025-01-01", end], from);
    const first = flow(61_168_000, "2025-03-31", filing("10-Q", "2025-05-15", 7));
    const half = flow(-190_083_000, "2025-06-30", filing("10-Q", "2025-08-12", 8));
    expect(figuresOf(first, half, flow(1_499_051_000, "2025-09-30", NINE_MONTHS))).toEqual([
      ["operatingCashFlowUsdM", "2025-6M", -190.083],
      ["operatingCashFlowUsdM", "2025-9M", 1499.051],
      ["operatingCashFlowUsdM", "2025Q1", 61.168],
      ["operatingCashFlowUsdM", "2025Q2", -251.251, "2025-6M -190.083 - 2025Q1 61.168"],
      ["operatingCashFlowUsdM", "2025Q3", 1689.134, "2025-9M 1499.051 - 2025-6M -190.083"],
    ]);
  });
});
