import { describe, expect, it } from "vitest";
import {
  addQuarters,
  fiscalQuarterNumberOf,
  fiscalQuarterOf,
  fiscalQuarterRange,
  fiscalYearOf,
  isFiscalPeriod,
  parseFiscalPeriod,
  parseFiscalQuarter,
  parseFiscalYear,
  periodEndDate,
  quarterEndDate,
  quartersBetween,
} from "./fiscal-period";

describe("The name of a period", () => {
  it.each(["2026Q2", "FY2026", "2025-6M", "2025-9M", "2026-08-11"])("%s is read as it stands", (text) => {
    expect(parseFiscalPeriod(text)).toBe(text);
  });

  it.each(["2026Q5", "2026Q0", "2026q2", "26Q2", "FY26", "FY 2026", "2025-3M", "2025-12M", "2026-exit", "long term", "2025-05", "", "0026Q2", "2026Q2 "])(
    "%j is none",
    (text) => {
      expect(parseFiscalPeriod(text)).toBeUndefined();
    },
  );

  it("keeps quarters and years apart", () => {
    expect(parseFiscalQuarter("FY2026")).toBeUndefined();
    expect(parseFiscalYear("2026Q2")).toBeUndefined();
    expect(parseFiscalYear("FY2026")).toBe("FY2026");
    expect(isFiscalPeriod(2026)).toBe(false);
  });
});

describe("Quarters", () => {
  it("are counted across the end of a year", () => {
    expect(addQuarters("2025Q4", 1)).toBe("2026Q1");
    expect(addQuarters("2026Q1", -1)).toBe("2025Q4");
    expect(addQuarters("2026Q2", 22)).toBe("2031Q4");
    expect(quartersBetween("2025Q4", "2026Q1")).toBe(1);
    expect(quartersBetween("2026Q2", "2025Q1")).toBe(-5);
  });

  it("make a range with both ends in it", () => {
    expect(fiscalQuarterRange("2025Q3", "2026Q2")).toEqual(["2025Q3", "2025Q4", "2026Q1", "2026Q2"]);
    expect(fiscalQuarterRange("2025Q3", "2025Q3")).toEqual(["2025Q3"]);
    expect(fiscalQuarterRange("2025Q3", "2025Q2")).toEqual([]);
  });

  it("end with March, June, September and December", () => {
    expect(["2025Q1", "2025Q2", "2025Q3", "2025Q4"].map(parseFiscalQuarter).map((quarter) => quarter && quarterEndDate(quarter))).toEqual([
      "2025-03-31",
      "2025-06-30",
      "2025-09-30",
      "2025-12-31",
    ]);
  });
});

describe("The last day of a period", () => {
  it("is that of its last month, and of a day the day itself", () => {
    expect(periodEndDate("FY2025")).toBe("2025-12-31");
    expect(periodEndDate("2025-6M")).toBe("2025-06-30");
    expect(periodEndDate("2025-9M")).toBe("2025-09-30");
    expect(periodEndDate("2026Q1")).toBe("2026-03-31");
    expect(periodEndDate("2026-08-11")).toBe("2026-08-11");
  });
});

describe("Parts of a period", () => {
  it("are the year and the place in it", () => {
    expect(["2026Q2", "FY2026", "2026-6M", "2026-08-11"].map(parseFiscalPeriod).map((period) => period && fiscalYearOf(period))).toEqual([2026, 2026, 2026, 2026]);
    expect(fiscalQuarterNumberOf("2026Q3")).toBe(3);
    expect(fiscalQuarterOf(2026, 4)).toBe("2026Q4");
  });
});
