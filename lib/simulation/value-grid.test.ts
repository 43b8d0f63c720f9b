import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AMOUNT_GRID, SHARE_GRID } from "./counts";
import { evenGrid, gridQuantile } from "./value-grid";

describe("A grid of values", () => {
  it("puts an amount between the edges of its bin", () => {
    fc.assert(
      fc.property(fc.double({ min: -2e6, max: 2e6, noNaN: true }), (value) => {
        const bin = AMOUNT_GRID.binOf(value);
        expect(bin).toBeGreaterThanOrEqual(0);
        expect(bin).toBeLessThan(AMOUNT_GRID.size);
        expect(AMOUNT_GRID.edge(bin)).toBeLessThanOrEqual(value);
        expect(AMOUNT_GRID.edge(bin + 1)).toBeGreaterThanOrEqual(value);
        expect(AMOUNT_GRID.edge(bin + 1) - AMOUNT_GRID.edge(bin)).toBeLessThanOrEqual(Math.max(2, Math.abs(value) / 63));
      }),
    );
  });

  it("keeps amounts beyond its ends in its last bins", () => {
    expect(AMOUNT_GRID.binOf(1e12)).toBe(AMOUNT_GRID.size - 1);
    expect(AMOUNT_GRID.binOf(-1e12)).toBe(0);
    expect(AMOUNT_GRID.binOf(NaN)).toBe((AMOUNT_GRID.size - 1) / 2);
    expect(SHARE_GRID.binOf(1e9)).toBe(SHARE_GRID.size - 1);
  });

  it("has a bin for a share that is worth nothing", () => {
    expect(SHARE_GRID.binOf(0)).toBe(0);
    expect(SHARE_GRID.binOf(0.01)).toBe(1);
    expect(SHARE_GRID.edge(0)).toBe(0);
    expect(SHARE_GRID.edge(1)).toBe(0);
  });

  it("reads quantiles back", () => {
    const grid = evenGrid(1, 100);
    const counts = new Uint32Array(grid.size + 3);
    for (let value = 0.5; value < 100; value += 1) counts[3 + grid.binOf(value)] = 10;
    expect(gridQuantile(grid, counts, 3, 1000, 0.5)).toBeCloseTo(50, 9);
    expect(gridQuantile(grid, counts, 3, 1000, 0.055)).toBeCloseTo(5.5, 9);
    expect(gridQuantile(grid, counts, 3, 1000, 1)).toBeCloseTo(100, 9);
  });
});
