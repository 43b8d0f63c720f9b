import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { METRICS } from "@/lib/facts/metric";
import { convertUnit } from "@/lib/finance/unit";
import { readCompanyFacts } from "./companyfacts";
import { TAG_ROWS, unitOf } from "./tags";

const SAMPLE = readFileSync(new URL("sample/companyfacts.json", import.meta.url), "utf8");
const EXPECTED = { file: "sample.json", company: "Example Compute (invented)", cik: "9999999999" };

/** What is said about the sample with one text in it replaced. */
function problemsWith(from: string, to: string): readonly string[] {
  expect(SAMPLE).toContain(from);
  const read = readCompanyFacts(SAMPLE.replace(from, to), EXPECTED);
  return read.ok ? [] : read.error;
}

describe("A companyfacts file", () => {
  it("gives the records of the tags in the table, each with the filing that states it", () => {
    const read = readCompanyFacts(SAMPLE, EXPECTED);
    if (!read.ok) throw new Error(read.error.join("\n"));
    expect(read.value.unmappedTags).toBe(1);
    const restated = read.value.figures.find(({ filing, row }) => filing.form === "10-K/A" && row.metric === "debtUsdM");
    expect(restated).toMatchObject({ end: "2025-12-31", value: 423_500_000, unit: "USD", filing: { accession: "9999999999-26-000301", filed: "2026-04-10", fiscalYear: 2025, fiscalPeriod: "FY" } });
    expect(restated).not.toHaveProperty("start");
  });

  it("is read with the CIK as a number or as ten digits", () => {
    expect(readCompanyFacts(SAMPLE.replace('"cik": 9999999999', '"cik": "9999999999"'), EXPECTED).ok).toBe(true);
    const small = readCompanyFacts(SAMPLE.replace('"cik": 9999999999', '"cik": 1769628'), { ...EXPECTED, cik: "0001769628" });
    expect(small.ok).toBe(true);
  });

  it("of another company is refused by name and number", () => {
    expect(problemsWith('"cik": 9999999999', '"cik": 320193')).toEqual(['sample.json: cik: another company: 320193 ("EXAMPLE COMPUTE (INVENTED)"), but Example Compute (invented) has the CIK 9999999999']);
  });

  it("that is no JSON, or JSON of another kind, is refused", () => {
    const cut = readCompanyFacts(SAMPLE.slice(0, 900), EXPECTED);
    expect(cut.ok ? "" : cut.error[0]).toMatch(/^sample\.json: JSON: /);
    for (const text of ["[]", "null", '{"cik": 9999999999}', '"companyfacts"']) {
      const read = readCompanyFacts(text, EXPECTED);
      expect(read.ok ? [] : read.error, text).toEqual(['sample.json: format: not a companyfacts file: an object with "cik", "entityName" and "facts" is expected']);
    }
  });

  it.each([
    ['"USD": [', '"EUR": [', 'sample.json: us-gaap:Assets: unit: "EUR" is an unknown unit (known: USD, shares, USD/shares, pure)'],
    ['"USD/shares": [', '"USD": [', 'sample.json: us-gaap:EarningsPerShareDiluted: unit: "USD" is not "USD/shares", in which dilutedEarningsPerShareUsd is read'],
    ['"val": 0.11', '"val": "0.11"', 'sample.json: us-gaap:EarningsPerShareDiluted USD/shares[0]: value: "val" is "0.11", not a number'],
    ['"start": "2025-01-01", "end": "2025-03-31"', '"end": "2025-03-31"', 'sample.json: us-gaap:NetCashProvidedByUsedInInvestingActivities USD[0]: span: investingCashFlowUsdM belongs to a span of time, but the record has no "start"'],
    ['"end": "2026-04-30"', '"start": "2026-01-01", "end": "2026-04-30"', 'sample.json: dei:EntityCommonStockSharesOutstanding shares[0]: span: sharesOutstandingM belongs to a day, but the record has a "start"'],
    ['"frame": "CY2025Q1"', '"frame": "CY2025Q1I"', 'sample.json: us-gaap:NetCashProvidedByUsedInInvestingActivities USD[0]: frame: "CY2025Q1I" is a frame of a day'],
    ['"frame": "CY2026Q1I"', '"frame": "CY2026Q1"', 'sample.json: dei:EntityCommonStockSharesOutstanding shares[0]: frame: "CY2026Q1" is a frame of a span of time'],
    ['"end": "2026-04-30"', '"end": "2026-04-31"', 'sample.json: dei:EntityCommonStockSharesOutstanding shares[0]: day: "end" is "2026-04-31", not a day of the form YYYY-MM-DD'],
    ['"filed": "2026-05-05"', '"filed": "2026-04-05"', "sample.json: dei:EntityCommonStockSharesOutstanding shares[0]: filing: was filed on 2026-04-05, before 2026-04-30, the day that it is about"],
    ['"accn": "9999999999-26-000261"', '"accn": 26', 'sample.json: dei:EntityCommonStockSharesOutstanding shares[0]: filing: "accn" is 26, not an accession number of the form 0001769628-26-000366'],
  ])("is refused where %s stands as %s", (from, to, message) => {
    expect(problemsWith(from, to)).toEqual([message]);
  });

  it("is not led astray by names that objects have by nature", () => {
    const read = readCompanyFacts('{"cik": 9999999999, "facts": {"__proto__": {"x": 1}, "us-gaap": {"constructor": {}, "toString": 1}}}', EXPECTED);
    expect(read).toMatchObject({ ok: true, value: { figures: [] } });
  });
});

describe("The table of tags", () => {
  it("names each tag once, in a unit that its metric can be kept in", () => {
    expect(new Set(TAG_ROWS.map(({ tag }) => tag)).size).toBe(TAG_ROWS.length);
    for (const { tag, metric, unit } of TAG_ROWS) expect(convertUnit(1, unitOf(unit), METRICS[metric].unit).ok, tag).toBe(true);
  });
});
