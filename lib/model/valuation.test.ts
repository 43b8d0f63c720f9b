import { describe, expect, it } from "vitest";
import { blankAssumptions, blankOpening, recordedProjection } from "./blank-company";
import { marketMultiples, valueProjection } from "./valuation";

const opening = blankOpening();
const assumptions = blankAssumptions({ exitEbitdaMultiple: 10, costOfEquityRate: 0.25, sharePriceUsd: 10 });
const lines = {
  adjustedEbitdaUsdM: [0, 10, 20, 30, 40],
  debtUsdM: [0, 0, 0, 0, 600],
  cashUsdM: [0, 0, 0, 0, 100],
  dilutedSharesM: [40, 40, 40, 40, 50],
};

describe("The value of a share", () => {
  it("is the multiple of twelve months less net debt, over the shares, discounted to today", () => {
    expect(valueProjection(recordedProjection(lines, opening, assumptions))).toEqual({
      enterpriseValueAtExitUsdM: 1000,
      equityValueAtExitUsdM: 500,
      valuePerShareAtExitUsd: 10,
      valuePerShareUsd: expect.closeTo(8, 12),
      upsideRate: expect.closeTo(-0.2, 12),
    });
  });

  it("is never below nothing, though the equity value is", () => {
    const indebted = recordedProjection({ ...lines, debtUsdM: [0, 0, 0, 0, 2000] }, opening, assumptions);
    expect(valueProjection(indebted)).toMatchObject({
      equityValueAtExitUsdM: -900,
      valuePerShareAtExitUsd: 0,
      valuePerShareUsd: 0,
      upsideRate: -1,
    });
  });
});

describe("Today's multiples", () => {
  it("set the price of the shares and of the company against the revenue of the current year", () => {
    const projection = recordedProjection(
      { revenueUsdM: [0, 100, 100, 100, 200], debtUsdM: [700, 0, 0, 0, 0], cashUsdM: [200, 0, 0, 0, 0] },
      opening,
      assumptions,
    );
    expect(marketMultiples(projection)).toEqual({
      marketCapUsdM: 1000,
      enterpriseValueUsdM: 1500,
      evToSalesMultiple: 3,
      priceToSalesMultiple: 2,
    });
  });

  it("are not known where a quarter of the year is not", () => {
    const projection = recordedProjection({ revenueUsdM: [0, 100] }, blankOpening({ fiscalQuarter: 1 }), assumptions);
    expect(marketMultiples(projection)).toMatchObject({ evToSalesMultiple: null, priceToSalesMultiple: null });
  });
});
