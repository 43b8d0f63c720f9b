import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { continueGrowth } from "./naive-forecast";
import { errorRateOf, scoreForecasts } from "./score";

const amounts = fc.double({ min: 1, max: 1e6, noNaN: true });
const pairs = fc.array(fc.record({ forecast: fc.double({ min: -1e6, max: 1e6, noNaN: true }), reported: amounts }), { minLength: 1, maxLength: 30 });

describe("An error", () => {
  it("is above zero for a forecast that was too high, below for one too low", () => {
    expect(errorRateOf({ forecast: 120, reported: 100 })).toBeCloseTo(0.2, 12);
    expect(errorRateOf({ forecast: 80, reported: 100 })).toBeCloseTo(-0.2, 12);
  });

  it("keeps its sign where the reported figure is a loss", () => {
    expect(errorRateOf({ forecast: -50, reported: -100 })).toBeCloseTo(0.5, 12);
    expect(errorRateOf({ forecast: -150, reported: -100 })).toBeCloseTo(-0.5, 12);
  });

  it("of nothing reported cannot be said", () => {
    expect(errorRateOf({ forecast: 5, reported: 0 })).toBeNull();
  });
});

describe("A score", () => {
  it("tells errors that cancel out from no errors", () => {
    const score = scoreForecasts([
      { forecast: 110, reported: 100 },
      { forecast: 180, reported: 200 },
    ]);
    expect(score?.count).toBe(2);
    expect(score?.biasRate).toBeCloseTo(0, 12);
    expect(score?.meanAbsoluteErrorRate).toBeCloseTo(0.1, 12);
  });

  it("leaves out what cannot be scored, and is absent where nothing can", () => {
    expect(scoreForecasts([{ forecast: 5, reported: 0 }])).toBeNull();
    expect(scoreForecasts([])).toBeNull();
    expect(scoreForecasts([{ forecast: 5, reported: 0 }, { forecast: 5, reported: 5 }])).toEqual({ count: 1, biasRate: 0, meanAbsoluteErrorRate: 0 });
  });

  it("never has a bias beyond its mean error, and none of either for forecasts that came true", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const score = scoreForecasts(list);
        expect(Math.abs(score?.biasRate ?? NaN)).toBeLessThanOrEqual((score?.meanAbsoluteErrorRate ?? NaN) * (1 + 1e-12));
        expect(scoreForecasts(list.map(({ reported }) => ({ forecast: reported, reported })))).toEqual({ count: list.length, biasRate: 0, meanAbsoluteErrorRate: 0 });
      }),
    );
  });

  it("is the same for thousands and for millions", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [score, scaled] = [scoreForecasts(list), scoreForecasts(list.map(({ forecast, reported }) => ({ forecast: forecast * 1000, reported: reported * 1000 })))];
        expect(scaled?.meanAbsoluteErrorRate).toBeCloseTo(score?.meanAbsoluteErrorRate ?? NaN, 6);
      }),
    );
  });
});

describe("The last growth continued", () => {
  it("grows by the same rate every quarter", () => {
    expect(continueGrowth(80, 100, 1)).toBeCloseTo(125, 12);
    expect(continueGrowth(80, 100, 2)).toBeCloseTo(156.25, 12);
    expect(continueGrowth(100, 80, 2)).toBeCloseTo(51.2, 12);
  });

  it.each([
    [null, 100],
    [100, null],
    [0, 100],
    [-5, 100],
    [100, 0],
    [100, -5],
  ])("is absent from %s to %s", (previous, last) => {
    expect(continueGrowth(previous, last, 1)).toBeNull();
  });
});
