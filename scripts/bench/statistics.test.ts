import { describe, expect, it } from "vitest";
import { quantile, spreadOf } from "./statistics";

describe("The spread of measurements", () => {
  it("is their least, their median and what one in twenty exceeds", () => {
    const hundred = Array.from({ length: 101 }, (_, index) => 100 - index);
    expect(spreadOf(hundred)).toEqual({ least: 0, median: 50, p95: 95 });
  });

  it("lies between two measurements by their distance", () => {
    expect(quantile([10, 20], 0.5)).toBe(15);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
