import { describe, expect, it } from "vitest";
import { findCase, latestCase } from "@/lib/scenario/published-cases";
import { readBatchLine, readCase, readSettings } from "./request";

const latest = latestCase("crwv");
const CUSTOMERS = "Microsoft or OpenAI or Meta or Jane Street";

/** What reading must refuse to do, as the reader is told. */
function refusal(read: { readonly ok: true } | { readonly ok: false; readonly error: string }): string {
  return read.ok ? "was not refused" : read.error;
}

describe("A setting", () => {
  it("changes one assumption, off the slider's steps too", () => {
    expect(readSettings(latest, ["usefulLifeYears=4.25", "interestRateShift=-0.01", "stressedCustomer=Jane Street"])).toEqual({
      ok: true,
      value: { usefulLifeYears: 4.25, interestRateShift: -0.01, stressedCustomer: "Jane Street" },
    });
  });

  it.each([
    ["capexNextYearUsdB=500", "capexNextYearUsdB = 500 is out of bounds: from 0 to 150."],
    ["capexNextYearUsdB=-1", "capexNextYearUsdB = -1 is out of bounds: from 0 to 150."],
    ["contractStartLagQuarters=2.5", "contractStartLagQuarters = 2.5 is out of bounds: a whole number from 0 to 8."],
    ["premiumEndYear=2035", "premiumEndYear = 2035 is out of bounds: a whole number from 2026 to 2031."],
    ["usefulLifeYears=four", 'usefulLifeYears = "four" is not a number: from 3 to 8.'],
    ["usefulLifeYears=", 'usefulLifeYears = "" is not a number: from 3 to 8.'],
    ["usefulLifeYears=0x4", 'usefulLifeYears = "0x4" is not a number: from 3 to 8.'],
    ["stressedCustomer=Other", `stressedCustomer = "Other" names no customer of crwv-2026-08-12: ${CUSTOMERS}.`],
    ["usefulLifeYear=4", 'Unknown assumption "usefulLifeYear", set to "4". Did you mean usefulLifeYears?'],
    ["capexnextyearusdb=4", 'Unknown assumption "capexnextyearusdb", set to "4". Did you mean capexNextYearUsdB?'],
    ["weather=4", 'Unknown assumption "weather", set to "4". --help lists the assumptions.'],
    ["__proto__=4", 'Unknown assumption "__proto__", set to "4". --help lists the assumptions.'],
    ["toString=4", 'Unknown assumption "toString", set to "4". --help lists the assumptions.'],
    ["usefulLifeYears", '--set "usefulLifeYears" has no value: write --set key=value.'],
  ])("%s is refused", (setting, message) => {
    expect(refusal(readSettings(latest, [setting]))).toBe(message);
  });

  it("stands once", () => {
    const read = readSettings(latest, ["usefulLifeYears=4", "renewalRate=1", "usefulLifeYears=5"]);
    expect(refusal(read)).toBe('--set usefulLifeYears is given twice, the second time as "5".');
  });
});

describe("A line of a batch", () => {
  it("names a case and keeps its changes as they were given", () => {
    const read = readBatchLine('{"case":"crwv-2025-06-03","changes":{"usefulLifeYears":6,"renewalRate":0.123456789}}', latest);
    const scenarioCase = findCase("crwv-2025-06-03");
    expect(read).toEqual({ ok: true, value: { scenarioCase, changes: { usefulLifeYears: 6, renewalRate: 0.123456789 } } });
  });

  it("is about the default case without changes where it names none", () => {
    expect(readBatchLine("{}", latest)).toEqual({ ok: true, value: { scenarioCase: latest, changes: {} } });
  });

  it.each([
    ["{", 'Not readable as JSON: "{".'],
    ["[]", 'Expected an object {"case":…,"changes":{…}}, not "[]".'],
    ["null", 'Expected an object {"case":…,"changes":{…}}, not "null".'],
    ['{"case":"crwv-2024"}', 'Unknown case "crwv-2024". The cases are: crwv-2025-06-03, crwv-2026-08-12.'],
    ['{"case":7}', '"case" must be a text, not "7".'],
    ['{"changes":[]}', '"changes" must be an object, not "[]".'],
    ['{"changes":null}', '"changes" must be an object, not "null".'],
    ['{"chnages":{}}', 'Unknown field "chnages". Did you mean changes?'],
    ['{"changes":{"usefulLifeYears":"4"}}', 'usefulLifeYears must be a number, not "4": from 3 to 8.'],
    ['{"changes":{"usefulLifeYears":null}}', "usefulLifeYears must be a number, not null: from 3 to 8."],
    ['{"changes":{"usefulLifeYears":[4]}}', "usefulLifeYears must be a number, not [4]: from 3 to 8."],
    ['{"changes":{"usefulLifeYears":4e400}}', 'usefulLifeYears = "Infinity" is not a number: from 3 to 8.'],
    ['{"changes":{"usefulLifeYears":9}}', "usefulLifeYears = 9 is out of bounds: from 3 to 8."],
    ['{"changes":{"stressedCustomer":3}}', `stressedCustomer must be a text, not 3: ${CUSTOMERS}.`],
    ['{"changes":{"__proto__":{"renewalRate":3}}}', 'Unknown assumption "__proto__", set to "{\\"renewalRate\\":3}". --help lists the assumptions.'],
  ])("%s is refused", (line, message) => {
    expect(refusal(readBatchLine(line, latest))).toBe(message);
  });
});

describe("A case", () => {
  it("is named by its id alone", () => {
    expect(readCase("crwv-2026-08-12")).toEqual({ ok: true, value: latest });
    expect(refusal(readCase("constructor"))).toBe('Unknown case "constructor". The cases are: crwv-2025-06-03, crwv-2026-08-12.');
  });
});
