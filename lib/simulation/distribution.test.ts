import { describe, expect, it } from "vitest";
import { quantileOf, SHAPES, type Distribution } from "./distribution";

const band = { low: 2, mode: 3, high: 8, min: 0, max: 20 };

/** Mean and variance over evenly spread shares: the moments of the distribution, up to the fineness of the spread. */
function momentsOf(distribution: Distribution) {
  const count = 200_000;
  let [sum, squares] = [0, 0];
  for (let place = 0; place < count; place += 1) {
    const value = quantileOf(distribution, (place + 0.5) / count);
    sum += value;
    squares += value * value;
  }
  return { mean: sum / count, variance: squares / count - (sum / count) ** 2 };
}

describe("A distribution over a range", () => {
  it("has the moments of the triangle", () => {
    const { mean, variance } = momentsOf({ shape: "triangular", ...band });
    expect(mean).toBeCloseTo((2 + 3 + 8) / 3, 4);
    expect(variance).toBeCloseTo((2 * 2 + 3 * 3 + 8 * 8 - 2 * 3 - 2 * 8 - 3 * 8) / 18, 3);
  });

  it("has the moments of the uniform", () => {
    const { mean, variance } = momentsOf({ shape: "uniform", ...band });
    expect(mean).toBeCloseTo(5, 6);
    expect(variance).toBeCloseTo(36 / 12, 4);
  });

  it("has the moments of the normal where both sides are alike", () => {
    const { mean, variance } = momentsOf({ shape: "normal", low: 4, mode: 6, high: 8, min: -100, max: 100 });
    expect(mean).toBeCloseTo(6, 6);
    expect(variance).toBeCloseTo((2 / 1.6448536269514722) ** 2, 2);
  });

  it("holds nine of ten normal draws within the range, also with sides of unequal length", () => {
    const draws = Array.from({ length: 10_000 }, (_, place) => quantileOf({ shape: "normal", low: 2, mode: 3, high: 8, min: -1000, max: 1000 }, (place + 0.5) / 10_000));
    expect(draws.filter((draw) => draw >= 2 && draw <= 8).length).toBe(9000);
  });

  it.each(SHAPES)("%s: rises with the share and stays within the bounds", (shape) => {
    const tight = { shape, low: 0, mode: 0, high: 1, min: 0, max: 1.2 };
    let before = -Infinity;
    for (let share = 0.001; share < 1; share += 0.001) {
      const value = quantileOf(tight, share);
      expect(value).toBeGreaterThanOrEqual(before);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1.2);
      before = value;
    }
    expect(before).toBeGreaterThan(0.9);
    expect(quantileOf({ shape, low: 3, mode: 3, high: 3, min: 0, max: 9 }, 0.2)).toBe(3);
  });
});
