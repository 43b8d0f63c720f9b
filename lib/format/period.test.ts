import { describe, expect, test } from "vitest";
import { formatFiscalPeriod, formatFiscalQuarter, formatFiscalYear, formatFigurePeriod } from "./period";
import { formatDate } from "./date";

describe("fiscal periods", () => {
  test.each([
    ["2031Q4", "2031 Q4", "2031年四季度"],
    ["2025Q1", "2025 Q1", "2025年一季度"],
    ["FY2031", "2031", "2031年"],
  ])("%s", (period, en, zh) => {
    expect(formatFiscalPeriod(period, "en")).toBe(en);
    expect(formatFiscalPeriod(period, "zh")).toBe(zh);
  });

  test("an axis has room for the short form only", () => {
    expect(formatFiscalQuarter("2031Q4", "en", "short")).toBe("31Q4");
    expect(formatFiscalQuarter("2031Q4", "zh", "short")).toBe("31Q4");
  });

  test("a year may come as a number", () => {
    expect(formatFiscalYear(2030, "en")).toBe("2030");
    expect(formatFiscalYear(2030, "zh")).toBe("2030年");
  });

  test("what is no period is shown as it is", () => {
    expect(formatFiscalQuarter("2031Q5", "zh")).toBe("2031Q5");
    expect(formatFiscalPeriod("later", "en")).toBe("later");
  });
});

describe("calendar days", () => {
  test.each([
    ["2025-06-03", "3 June 2025", "3 Jun 2025", "2025年6月3日"],
    ["2026-12-31", "31 December 2026", "31 Dec 2026", "2026年12月31日"],
    ["2024-02-29", "29 February 2024", "29 Feb 2024", "2024年2月29日"],
    ["2024-13-01", "2024-13-01", "2024-13-01", "2024-13-01"],
    [null, "–", "–", "–"],
  ])("%s", (day, long, short, zh) => {
    expect(formatDate(day, "en")).toBe(long);
    expect(formatDate(day, "en", "short")).toBe(short);
    expect(formatDate(day, "zh")).toBe(zh);
  });
});

test.each([
  ["2026Q2", "2026 Q2", "2026年二季度"],
  ["FY2025", "2025", "2025年"],
  ["2025-9M", "first nine months of 2025", "2025年前九个月"],
  ["2026-6M", "first six months of 2026", "2026年前六个月"],
  ["2025-06-02", "2 Jun 2025", "2025年6月2日"],
])("the period of a figure, %s", (period, en, zh) => {
  expect([formatFigurePeriod(period, "en"), formatFigurePeriod(period, "zh")]).toEqual([en, zh]);
});
