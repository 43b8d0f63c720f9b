import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, findSpec } from "./assumption-spec";
import { carryToCase } from "./carry-to-case";
import { anyChanges } from "./changes.arbitrary";
import { findCase, latestCase } from "./published-cases";

const latest = latestCase("crwv");
const earlier = findCase("crwv-2025-06-03") ?? latest;

describe("Changes carried to another case", () => {
  it("keep their values where both cases allow them", () => {
    expect(carryToCase({ usefulLifeYears: 4, capexNextYearUsdB: 30 }, earlier, latest)).toEqual({ capexNextYearUsdB: 30, usefulLifeYears: 4 });
  });

  it("lose a value that is the other case's own, and a customer whom it does not know", () => {
    expect(carryToCase({ usefulLifeYears: latest.assumptions.usefulLifeYears }, { ...earlier, assumptions: { ...earlier.assumptions, usefulLifeYears: 3 } }, latest)).toEqual({});
    expect(carryToCase({ stressedCustomer: "Meta" }, latest, earlier)).toEqual({});
  });

  it("always lie within the other case's bounds", () => {
    fc.assert(
      fc.property(anyChanges(latest, "some"), (changes) => {
        for (const [key, value] of Object.entries(carryToCase(changes, latest, earlier))) {
          const spec = findSpec(key);
          if (!spec || spec.kind === "customer" || typeof value !== "number") continue;
          const { min, max } = boundsOf(spec, earlier);
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});
