import { describe, expect, it } from "vitest";
import { SHARE_GRID } from "@/lib/simulation/counts";
import { buildHeatMap, countMeeting } from "./heat-map";
import { buildValueHistogram } from "./value-histogram";
import { buildValueScale, partOf } from "./value-scale";
import { buildWaterfall } from "./waterfall";

describe("The scale of a result", () => {
  it("lies around the values in nice steps, without a zero that nobody asked for", () => {
    expect(buildValueScale([68.9, 286.2])).toEqual({ min: 50, max: 300, step: 50 });
    expect(buildValueScale([0.47, 0.9])).toEqual({ min: 0.4, max: 0.9, step: 0.1 });
    expect(buildValueScale([-3, 4]).min).toBeLessThanOrEqual(-3);
  });

  it("keeps quarters whole, and survives a single value and none", () => {
    expect(buildValueScale([17, 19], { whole: true })).toEqual({ min: 17, max: 19, step: 1 });
    const single = buildValueScale([5]);
    expect(single.min).toBeLessThanOrEqual(5);
    expect(single.max).toBeGreaterThan(single.min);
    expect(buildValueScale([])).toEqual({ min: 0, max: 1, step: 1 });
    expect(partOf({ min: 0, max: 4 }, 1)).toBe(0.25);
    expect(partOf({ min: 0, max: 4 }, 9)).toBe(1);
  });
});

describe("The heat map", () => {
  it("shades from the lowest result to the highest and counts what meets a target", () => {
    const table = { rows: [[0, 5], [null, 10]] };
    expect(buildHeatMap(table)).toEqual({ shades: [[0, 0.5], [null, 1]], lowest: 0, highest: 10, cells: 4 });
    expect(countMeeting(table, 5, "higher")).toBe(2);
    expect(countMeeting(table, 5, "lower")).toBe(2);
    expect(buildHeatMap({ rows: [[3, 3]] }).shades).toEqual([[0.5, 0.5]]);
  });
});

describe("The histogram of value per share", () => {
  const counts = new Array<number>(SHARE_GRID.size).fill(0);
  // 100 runs worth nothing, 900 at 10.10, 1,000 at 49.90.
  counts[0] = 100;
  counts[SHARE_GRID.binOf(10.1)] = 900;
  counts[SHARE_GRID.binOf(49.9)] = 1000;
  const summary = { runs: 2000, valuePerShare: { quantiles: [], medianLow: 0, medianHigh: 0, counts } };

  it("holds every run once: in a bar, worth nothing, or beyond", () => {
    const { bars, worthless, beyond, max, highest } = buildValueHistogram(summary, [120]);
    expect(max).toBeGreaterThanOrEqual(120);
    expect(worthless).toBe(0.05);
    expect(beyond).toBeCloseTo(0, 12);
    expect(highest).toBe(0.5);
    expect(bars.find(({ from, to }) => from <= 10.1 && 10.1 < to)?.share).toBe(0.45);
    expect(bars.find(({ from, to }) => from <= 49.9 && 49.9 < to)?.share).toBe(0.5);
  });
});

describe("The waterfall", () => {
  const parts = [{ id: "a", change: 1 }, { id: "b", change: -5 }, { id: "c", change: 0 }, { id: "d", change: 3 }, { id: "e", change: 2 }];

  it("goes from one figure to the other, the largest part first, the smallest together", () => {
    const steps = buildWaterfall(10, parts, 2);
    expect(steps).toEqual([
      { id: "b", change: -5, from: 10, to: 5, count: 1 },
      { id: "d", change: 3, from: 5, to: 8, count: 1 },
      { id: null, change: 3, from: 8, to: 11, count: 2 },
    ]);
  });

  it("names the last one where it would stand alone", () => {
    expect(buildWaterfall(10, parts, 3).map(({ id }) => id)).toEqual(["b", "d", "e", "a"]);
  });
});
