import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisTicks, buildAxisDomain } from "./axis-domain";

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });

describe("an axis", () => {
  it.each([
    [0, 47_300, { min: 0, max: 50_000, step: 10_000 }],
    [0, 50_000, { min: 0, max: 50_000, step: 10_000 }],
    [0, 50_001, { min: 0, max: 60_000, step: 20_000 }],
    [-0.31, 0.62, { min: -0.5, max: 0.75, step: 0.25 }],
    [-7, -3, { min: -8, max: 0, step: 2 }],
    [0, 0, { min: 0, max: 1, step: 1 }],
  ])("from %d to %d is marked in nice steps", (lowest, highest, expected) => {
    const domain = buildAxisDomain(lowest, highest);
    expect(domain.min).toBeCloseTo(expected.min, 12);
    expect(domain.max).toBeCloseTo(expected.max, 12);
    expect(domain.step).toBeCloseTo(expected.step, 12);
  });

  it("holds its values and zero, in at most five steps of 1, 2, 2.5 or 5 times a power of ten", () => {
    fc.assert(
      fc.property(amount, amount, (first, second) => {
        const { min, max, step } = buildAxisDomain(Math.min(first, second), Math.max(first, second));
        const slack = step * 1e-6;
        expect(min).toBeLessThanOrEqual(Math.min(0, first, second) + slack);
        expect(max).toBeGreaterThanOrEqual(Math.max(0, first, second) - slack);
        const ticks = axisTicks({ min, max, step });
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.some((tick) => Math.abs(tick) < slack)).toBe(true);
        expect([1, 2, 2.5, 5, 10]).toContain(Number((step / 10 ** Math.floor(Math.log10(step * 1.0000001))).toPrecision(6)));
      }),
      { numRuns: 500 },
    );
  });

  it("stays as it is when the values move by the dust of floats", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 0 }), fc.integer({ min: 1, max: 1e6 }), (lowest, highest) => {
        expect(buildAxisDomain(lowest * (1 + 1e-13), highest * (1 - 1e-13))).toEqual(buildAxisDomain(lowest, highest));
      }),
      { numRuns: 500 },
    );
  });

  it("stays as it is while a value moves inside the last step", () => {
    for (let highest = 40_001; highest <= 50_000; highest += 333) expect(buildAxisDomain(0, highest).max).toBe(50_000);
  });

  it("is refused for what is no number, instead of being sought for ever", () => {
    expect(() => buildAxisDomain(0, Number.NaN)).toThrow();
    expect(() => buildAxisDomain(0, Infinity)).toThrow();
    expect(buildAxisDomain(0, 5e-324)).toEqual({ min: 0, max: 1, step: 1 });
  });
});
