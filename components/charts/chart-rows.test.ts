import { describe, expect, it } from "vitest";
import type { ChartData } from "@/lib/chart-data/chart";
import { buildChartRows, chartColumns } from "./chart-rows";
import { axisPlaces } from "./axis-places";
import { buildChartTable } from "./chart-table-file";
import { formatTable } from "@/lib/facts/data-table";
import { totalAt, valuesAt } from "./values-at";

/** Two reported years, a running one with a reported part, one ahead; and a line that joins. */
const chart: ChartData = {
  id: "revenue",
  view: "customers",
  quantity: "usdM",
  places: ["FY2024", "FY2025", "FY2026", "FY2027"],
  reportedCount: 2,
  series: [
    { id: "revenue", mark: "bar", stacked: true, reported: [100, 200, 30, null], projected: null },
    { id: "customer", customer: { name: 'Pitch, "Tar" & Co', place: 0, pooled: false }, mark: "bar", stacked: true, reported: null, projected: [null, null, 1 / 3, 400] },
    { id: "debt", mark: "line", stacked: false, reported: [1, 2, null, null], projected: [null, 2, 3, 4] },
  ],
  caseLines: [{ id: "revenue", values: [null, null, 300, 410.5] }],
  guidance: [],
  domain: { min: 0, max: 500, step: 100 },
  finding: { id: "noWall" },
  annotations: [],
  metrics: [],
};

describe("a chart as rows", () => {
  it("has one for each period, with every series and the case", () => {
    expect(chartColumns(chart)).toEqual(["revenue", 'customer Pitch, "Tar" & Co', "debt", "revenue of the case"]);
    expect(buildChartRows(chart).map(({ isReported, values }) => [isReported, ...values])).toEqual([
      [true, 100, null, 1, null],
      [true, 200, null, 2, null],
      [false, 30, 1 / 3, 3, 300],
      [false, null, 400, 4, 410.5],
    ]);
  });

  it("counts the value at which a line joins once", () => {
    expect(buildChartRows(chart)[1]?.values[2]).toBe(2);
  });

  it("adds the reported part of a running year to what is projected of it in one series", () => {
    const both = { ...chart, series: [{ id: "revenue", mark: "bar", stacked: true, reported: [100, 200, 30, null], projected: [null, null, 70, 400] } as const] };
    expect(buildChartRows(both).map(({ values }) => values[0])).toEqual([100, 200, 100, 400]);
  });
});

describe("the values of a period", () => {
  it("keep the reported part of a running year and what is projected of it apart, and count a join once", () => {
    expect(valuesAt(chart, 2).map(({ series, value, isReported }) => [series.id, value, isReported])).toEqual([
      ["revenue", 30, true],
      ["customer", 1 / 3, false],
      ["debt", 3, false],
    ]);
    expect(valuesAt(chart, 1).map(({ value }) => value)).toEqual([200, 2]);
  });

  it("have a total where several amounts are stacked, and none for shares", () => {
    expect(totalAt(chart, 2)).toBeCloseTo(30 + 1 / 3, 12);
    expect(totalAt(chart, 1)).toBeNull();
    expect(totalAt({ ...chart, quantity: "rate" }, 2)).toBeNull();
  });
});

/** The table's file, with words that do not matter for it. */
const csvOf = (data: ChartData) => formatTable(buildChartTable(data, { title: { en: "", zh: "" }, basis: { en: "", zh: "" }, knownOn: "2026-08-12", columnTitles: [], facts: [], sources: [] }));

describe("a chart as CSV", () => {
  const lines = csvOf(chart).split("\r\n");

  it("follows RFC 4180: CR LF, quotes around what holds a comma or a quote, quotes doubled", () => {
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe("");
    expect(lines[0]).toBe('period,basis,revenue (USD millions),"customer Pitch, ""Tar"" & Co (USD millions)",debt (USD millions),revenue of the case (USD millions)');
  });

  it("gives full precision and leaves what is not known empty", () => {
    expect(lines[3]).toBe("FY2026,part reported,30,0.3333333333333333,3,300");
    expect(lines[1]).toBe("FY2024,reported,100,,1,");
  });

  it("calls the places of the bridge steps, which are neither reported nor projected", () => {
    const bridge: ChartData = {
      ...chart,
      id: "value",
      view: "bridge",
      quantity: "usdPerShare",
      places: ["enterpriseValue", "sharePrice"],
      reportedCount: 0,
      series: [{ id: "bridge", mark: "bar", stacked: false, reported: null, projected: [91.5, null] }],
      caseLines: [],
    };
    expect(csvOf(bridge)).toBe("step,bridge (USD per share)\r\nenterpriseValue,91.5\r\nsharePrice,\r\n");
  });

  it("gives the guided range beside the values", () => {
    const guidance = { id: "g", metric: "revenueUsdM", issuedOn: "2026-05-07", targetPeriod: "FY2026", low: 90, high: null, source: "release", knownOn: "2026-05-07" } as const;
    const rows = csvOf({ ...chart, guidance: [{ index: 2, low: 90, high: null, outcome: null, guidance }] }).split("\r\n");
    expect(rows[0]).toMatch(/,guided low \(USD millions\),guided high \(USD millions\)$/);
    expect(rows.slice(1, 4).map((row) => row.split(",").slice(-2))).toEqual([["", ""], ["", ""], ["90", ""]]);
  });
});

describe("the labels of the x-axis", () => {
  it("stand at the first quarter of each year", () => {
    expect(axisPlaces(["2025Q3", "2025Q4", "2026Q1", "2026Q2", "2027Q1"])).toEqual([
      { index: 2, place: "2026Q1", year: "2026" },
      { index: 4, place: "2027Q1", year: "2027" },
    ]);
  });

  it("stand at every year; the steps of the bridge are named beside their bars", () => {
    expect(axisPlaces(["FY2026", "FY2027"]).map(({ year }) => year)).toEqual(["2026", "2027"]);
    expect(axisPlaces(["netDebt", "discount"])).toEqual([]);
  });
});
