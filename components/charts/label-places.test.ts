import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation, ChartData, ChartSeries } from "@/lib/chart-data/chart";
import { LABEL_HEIGHT, placeAnnotations, placeEndLabels, PLOT_HEIGHT } from "./label-places";

function buildChart(series: readonly ChartSeries[], annotations: readonly Annotation[] = []): ChartData {
  return {
    id: "margin",
    view: "margins",
    quantity: "rate",
    places: ["2026Q1", "2026Q2"],
    reportedCount: 1,
    series,
    caseLines: [],
    guidance: [],
    domain: { min: 0, max: 100, step: 20 },
    finding: { id: "noWall" },
    annotations,
    metrics: [],
  };
}

const line = (value: number | null): ChartSeries => ({ id: "netMargin", mark: "line", stacked: false, reported: null, projected: [0, value] });
const area = (value: number): ChartSeries => ({ id: "netMargin", mark: "area", stacked: true, reported: null, projected: [0, value] });
const values = fc.array(fc.double({ min: -50, max: 150, noNaN: true }), { minLength: 1, maxLength: 6 });

describe("the names at the ends of lines", () => {
  it("do not overlap and stay inside the plot", () => {
    fc.assert(
      fc.property(values, (ends) => {
        const middles = placeEndLabels(buildChart(ends.map(line))).map(({ middle }) => middle);
        expect(middles).toHaveLength(ends.length === 1 ? 0 : ends.length);
        middles.forEach((middle, index) => {
          expect(middle).toBeLessThanOrEqual(PLOT_HEIGHT - LABEL_HEIGHT / 2);
          expect(middle).toBeGreaterThanOrEqual(-4);
          if (index > 0) expect(middle - (middles[index - 1] ?? 0)).toBeGreaterThanOrEqual(LABEL_HEIGHT - 1e-9);
        });
      }),
    );
  });

  it("stand in the order of their lines", () => {
    const labels = placeEndLabels(buildChart([line(20), line(22), line(90)]));
    expect(labels.map(({ series }) => series.projected?.[1])).toEqual([90, 22, 20]);
  });

  it("stand in the middle of an area, and not in one that is too thin", () => {
    const [label, ...others] = placeEndLabels(buildChart([area(50), area(1)]));
    expect(others).toEqual([]);
    expect(label?.middle).toBeCloseTo(PLOT_HEIGHT * 0.75, 6);
  });

  it("are left out where a line does not reach the end, and where the subject names the only one", () => {
    expect(placeEndLabels(buildChart([line(null), line(null)]))).toEqual([]);
    expect(placeEndLabels(buildChart([line(50)]))).toEqual([]);
  });
});

describe("a name near steep lines", () => {
  const steep = (values: readonly number[]): ChartSeries => ({ ...line(0), projected: values });
  const spanned = (values: readonly number[], middle: number) =>
    values.slice(1).some((to, index) => {
      const ends = [to, values[index] ?? to].map((value) => (1 - value / 100) * PLOT_HEIGHT);
      return Math.min(...ends) < middle + LABEL_HEIGHT / 2 && Math.max(...ends) > middle - LABEL_HEIGHT / 2;
    });

  it("stands clear of a stroke that passes between two places", () => {
    const falling = [90, 90, 90, 90, 90, 90, 90, 90, 90, 30];
    const flat = [60, 60, 60, 60, 60, 60, 60, 60, 60, 60];
    const labels = placeEndLabels(buildChart([steep(falling), steep(flat)]), { height: PLOT_HEIGHT, shareOf: () => 0.1 });
    const low = labels.find(({ series }) => series.projected === falling);
    expect(low && spanned(falling, low.middle)).toBe(false);
    expect(low && spanned(flat, low.middle)).toBe(false);
  });

  it("keeps to a lower plot, where there is one", () => {
    const labels = placeEndLabels(buildChart([line(2), line(4), line(6)]), { height: 120, shareOf: () => 0.3 });
    for (const { middle } of labels) expect(middle).toBeLessThanOrEqual(120 - LABEL_HEIGHT / 2);
    expect(placeAnnotations(buildChart([], [{ id: "debtPeak", index: 0, value: 0 }]), [], 120)[0]?.middle).toBe(106);
  });
});

describe("the words at turning points", () => {
  it("meet neither each other nor the names at the right", () => {
    fc.assert(
      fc.property(values, fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 2 }), (ends, turns) => {
        const chart = buildChart(ends.slice(0, 4).map(line), turns.map((value) => ({ id: "debtPeak", index: 1, value })));
        const labels = placeEndLabels(chart);
        const middles = [...labels, ...placeAnnotations(chart, labels)].map(({ middle }) => middle).sort((a, b) => a - b);
        middles.slice(1).forEach((middle, index) => expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(LABEL_HEIGHT - 1));
      }),
    );
  });

  it("stand just above their mark where there is room, and below it at the top", () => {
    const [high] = placeAnnotations(buildChart([], [{ id: "debtPeak", index: 0, value: 100 }]), []);
    const [low] = placeAnnotations(buildChart([], [{ id: "debtPeak", index: 0, value: 0 }]), []);
    expect(high?.middle).toBe(14);
    expect(low?.middle).toBe(PLOT_HEIGHT - 14);
  });
});
