import { expect, it } from "vitest";
import type { ChartData } from "@/lib/chart-data/chart";
import { findExtents } from "./series-extent";

const chart: ChartData = {
  id: "debt",
  view: "kinds",
  quantity: "usdM",
  places: ["2025Q4", "2026Q1", "2026Q2", "2026Q3"],
  reportedCount: 2,
  series: [
    { id: "debt", mark: "line", stacked: false, reported: [5, 9, null, null], projected: [null, 9, 3, 4] },
    { id: "bonds", mark: "bar", stacked: true, reported: null, projected: [null, null, 2, null] },
    { id: "loans", mark: "bar", stacked: true, reported: null, projected: [null, null, null, null] },
  ],
  caseLines: [],
  guidance: [],
  domain: { min: 0, max: 10, step: 2 },
  finding: { id: "noWall" },
  annotations: [],
  metrics: [],
};

it("finds where each series begins, ends, is highest and lowest, over what was reported and what is projected", () => {
  const [debt, bonds, ...others] = findExtents(chart);
  expect(debt).toMatchObject({ count: 4, first: { index: 0, value: 5 }, last: { index: 3, value: 4 }, highest: { index: 1, value: 9 }, lowest: { index: 2, value: 3 } });
  expect(bonds).toMatchObject({ count: 1, first: { index: 2, value: 2 }, last: { index: 2, value: 2 } });
  expect(others).toEqual([]);
});
