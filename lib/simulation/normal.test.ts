import { describe, expect, it } from "vitest";
import { exponential, logarithm } from "./elementary";
import { normalQuantile, normalShareBelow } from "./normal";

const within = (actual: number, expected: number, relative: number) => expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected) + 1e-300);

describe("Exponential and logarithm by sums and products", () => {
  it("agree with the engine's own to the last bits", () => {
    for (let x = -600; x <= 600; x += 0.37) within(exponential(x), Math.exp(x), 4e-15);
    for (let x = 1e-12; x < 1e12; x *= 1.37) expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(Math.log(x))));
    expect(logarithm(1)).toBe(0);
    expect(exponential(0)).toBe(1);
  });
});

describe("The normal distribution", () => {
  it("has the quantiles of the tables", () => {
    within(normalQuantile(0.975), 1.959963984540054, 1e-14);
    within(normalQuantile(0.95), 1.6448536269514722, 1e-14);
    within(normalQuantile(0.001), -3.090232306167813, 1e-13);
    within(normalQuantile(1e-9), -5.997807015007686, 1e-12);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it("says of each quantile which share lies below it", () => {
    for (let share = 0.0005; share < 1; share += 0.00173) within(normalShareBelow(normalQuantile(share)), share, 1e-13);
    expect(normalShareBelow(40)).toBe(1);
    expect(normalShareBelow(-40)).toBe(0);
    expect(normalShareBelow(-8)).toBeCloseTo(6.22096e-16, 20);
  });
});
