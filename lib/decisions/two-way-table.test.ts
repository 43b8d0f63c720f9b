import { describe, expect, it } from "vitest";
import type { Assumptions, NumericAssumptionKey } from "@/lib/model/assumptions";
import { specOf } from "@/lib/scenario/assumption-spec";
import { plausibleRange } from "@/lib/scenario/plausible-range";
import { latestCase } from "@/lib/scenario/published-cases";
import { writeNumber } from "@/lib/scenario/codec";
import { traceContour } from "./contour";
import { buildTwoWayTable, placeOnSide } from "./two-way-table";

const CASE = latestCase("crwv");

function rangeOf(key: NumericAssumptionKey, value = CASE.assumptions[key]) {
  const spec = specOf(key);
  if (spec.kind === "customer") throw new Error(key);
  return plausibleRange(spec, CASE, value);
}

const sum = (assumptions: Assumptions) => assumptions.exitEbitdaMultiple + assumptions.powerPriceUsdPerMwh;

describe("The two-way table", () => {
  it("has 21 by 21 results over both bands", () => {
    const table = buildTwoWayTable(CASE.assumptions, rangeOf("exitEbitdaMultiple"), rangeOf("powerPriceUsdPerMwh"), sum);
    if (!table.ok) throw new Error("There is no table.");
    const { across, down, rows } = table.value;
    expect([across.values[0], across.values[20], down.values[0], down.values[20]]).toEqual([5, 14, 40, 100]);
    expect(rows).toHaveLength(21);
    expect(rows[20]?.[20]).toBe(114);
    expect(rows[1]?.[2]).toBe((across.values[2] ?? 0) + (down.values[1] ?? 0));
    // A cell's link holds the very value of the cell.
    for (const value of [...across.values, ...down.values]) expect(Number(writeNumber(value))).toBe(value);
    expect(placeOnSide(across, 9.5)).toBeCloseTo(10, 9);
  });

  it("reaches to the present value where that lies outside the band, and counts whole numbers through", () => {
    const scenario = { ...CASE.assumptions, exitEbitdaMultiple: 20 };
    const table = buildTwoWayTable(scenario, rangeOf("exitEbitdaMultiple", 20), rangeOf("contractStartLagQuarters"), sum);
    expect(table.ok && table.value.across.values.at(-1)).toBe(20);
    expect(table.ok && table.value.down.values).toEqual([1, 2, 3, 4, 5]);
  });

  it("refuses one assumption against itself, and one that cannot move", () => {
    const range = rangeOf("exitEbitdaMultiple");
    expect(buildTwoWayTable(CASE.assumptions, range, range, sum)).toEqual({ ok: false, error: { kind: "same-assumption" } });
    const fixed = { ...rangeOf("powerPriceUsdPerMwh"), low: 65, high: 65 };
    expect(buildTwoWayTable(CASE.assumptions, range, fixed, sum)).toEqual({ ok: false, error: { kind: "constant", key: "powerPriceUsdPerMwh" } });
  });
});

describe("The contour at a target", () => {
  const plane = Array.from({ length: 5 }, (_, y) => Array.from({ length: 5 }, (_, x) => x + y));

  it("of a plane is a straight line", () => {
    const segments = traceContour(plane, 3.5);
    expect(segments.length).toBeGreaterThan(0);
    for (const { x1, y1, x2, y2 } of segments) {
      expect(x1 + y1).toBeCloseTo(3.5, 12);
      expect(x2 + y2).toBeCloseTo(3.5, 12);
    }
    const length = segments.reduce((total, { x1, y1, x2, y2 }) => total + Math.hypot(x2 - x1, y2 - y1), 0);
    expect(length).toBeCloseTo(3.5 * Math.SQRT2, 9);
  });

  it("is nowhere where the target is out of reach, and passes by missing cells", () => {
    expect(traceContour(plane, 99)).toEqual([]);
    const holed = plane.map((row, y) => row.map((value, x) => (x === 2 && y === 2 ? null : value)));
    expect(traceContour(holed, 4.5).length).toBeLessThan(traceContour(plane, 4.5).length);
  });

  it("keeps the two hills of a saddle apart, or joins them, by the height between", () => {
    const high = traceContour([[10, 0], [0, 10]], 4);
    const low = traceContour([[10, 0], [0, 10]], 6);
    expect(high).toHaveLength(2);
    expect(low).toHaveLength(2);
    // Below the mean of 5 the hills are one: the line goes around the two low corners.
    expect(high.some(({ x1, y1, x2, y2 }) => [x1, x2].includes(1) && [y1, y2].includes(0))).toBe(true);
    expect(low.some(({ x1, y1, x2, y2 }) => [x1, x2].includes(0) && [y1, y2].includes(0))).toBe(true);
  });
});
