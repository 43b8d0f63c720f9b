import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addQuarters, fiscalQuarterNumberOf, fiscalQuarterOf, fiscalQuarterRange, fiscalYearOf, isFiscalQuarter, parseFiscalPeriod, quarterEndDate, quartersBetween } from "./fiscal-period";
import { isIsoDate } from "./iso-date";

const quarters = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)).map(([year, quarter]) => fiscalQuarterOf(year, quarter));
const steps = fc.integer({ min: -400, max: 400 });

describe("Quarters, whichever they are", () => {
  it("keep the distance that was added", () => {
    fc.assert(fc.property(quarters, steps, (quarter, step) => quartersBetween(quarter, addQuarters(quarter, step)) === step));
  });

  it("come back when the same number is taken away", () => {
    fc.assert(fc.property(quarters, steps, (quarter, step) => addQuarters(addQuarters(quarter, step), -step) === quarter));
  });

  it("are read back as they are written", () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(isFiscalQuarter(quarter)).toBe(true);
        expect(parseFiscalPeriod(quarter)).toBe(quarter);
        expect(fiscalQuarterOf(fiscalYearOf(quarter), fiscalQuarterNumberOf(quarter))).toBe(quarter);
      }),
    );
  });

  it("end on a day that exists and later than the quarter before", () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(isIsoDate(quarterEndDate(quarter))).toBe(true);
        expect(quarterEndDate(quarter) > quarterEndDate(addQuarters(quarter, -1))).toBe(true);
      }),
    );
  });

  it("fill a range without a gap", () => {
    fc.assert(
      fc.property(quarters, fc.integer({ min: 0, max: 60 }), (first, length) => {
        const range = fiscalQuarterRange(first, addQuarters(first, length));
        expect(range).toHaveLength(length + 1);
        range.forEach((quarter, index) => expect(quartersBetween(first, quarter)).toBe(index));
      }),
    );
  });
});

describe("Free text", () => {
  it("never makes the reading of a period fail", () => {
    fc.assert(fc.property(fc.string(), (text) => [undefined, text].includes(parseFiscalPeriod(text))));
  });
});
