import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDecimal } from "./decimal";
import { roundDecimal } from "./round-decimal";

const anyMagnitude = fc.oneof(
  fc.double({ min: 0, max: 1e7, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1e24, noNaN: true }),
  // Halves, as they are written.
  fc.tuple(fc.nat(99_999), fc.nat(4)).map(([whole, digits]) => Number(`${whole}.${"1234".slice(0, digits)}5`)),
  fc.tuple(fc.nat(999), fc.nat(5)).map(([whole, nines]) => Number(`${whole}.${"9".repeat(nines)}`)),
  fc.constantFrom(0, 1e-7, 1e21, 0.5, 999.95, 1.005, Number.MAX_SAFE_INTEGER, 4503599627370497.5),
);

test("a number is rounded as the platform's own formatter rounds it", () => {
  fc.assert(
    fc.property(anyMagnitude, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const own = new Intl.NumberFormat("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false });
      expect(roundDecimal(value, decimals)).toBe(own.format(value));
    }),
    { numRuns: 3000 },
  );
});

test("a number is grouped, and its zeros are dropped, as the platform's own formatter does it", () => {
  fc.assert(
    fc.property(anyMagnitude, fc.integer({ min: 0, max: 4 }), fc.boolean(), fc.boolean(), (value, decimals, trimZeros, groupFromFive) => {
      const own = new Intl.NumberFormat("en-US", { maximumFractionDigits: decimals, minimumFractionDigits: trimZeros ? 0 : decimals, useGrouping: groupFromFive ? "min2" : "always" });
      expect(formatDecimal(value, { decimals, trimZeros, groupFromFive })).toBe(own.format(value));
    }),
    { numRuns: 3000 },
  );
});
