import fc from "fast-check";
import { zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { casesOf } from "@/lib/scenario/published-cases";
import { requestOf } from "../workbook-request.arbitrary";
import { fileOf, partsOf, retyped, withParts } from "../workbook-file.arbitrary";
import { writeWorkbook } from "../write-workbook";
import { LARGEST_FILE_BYTES } from "./open-archive";
import { readWorkbook } from "./read-workbook";

const CASES = casesOf("crwv");
const [older, latest] = [CASES[0]!, CASES.at(-1)!];
const changes = { usefulLifeYears: 4.5, stressedCustomer: "OpenAI", capexNextYearUsdB: 61.25 };
const read = (bytes: Uint8Array) => readWorkbook(bytes, CASES, latest);
let file: Uint8Array;

beforeAll(async () => {
  file = await writeWorkbook({ ...requestOf(older, changes), texts: { title: "Short life & late", note: "=1+1" } });
});

/** What went wrong with a file; undefined where nothing did. */
function problemOf(bytes: Uint8Array): string | undefined {
  const result = read(bytes);
  return result.ok ? undefined : result.error;
}

describe("A workbook that comes back", () => {
  test("gives the scenario that it was made of, with its title and note", () => {
    const result = read(file);
    if (!result.ok) throw new Error(result.error);
    expect(result.value.scenarioCase.id).toBe(older.id);
    expect(result.value.changes).toEqual(changes);
    expect(result.value.texts).toEqual({ title: "Short life & late", note: "=1+1" });
    expect(result.value.notices).toEqual([]);
  });

  test("gives what a reader typed into it", () => {
    const result = read(retyped(file, { usefulLifeYears: 7, stressedCustomer: "Microsoft", interestRateShift: 0.0125 }));
    expect(result.ok && result.value.changes).toEqual({ usefulLifeYears: 7, capexNextYearUsdB: 61.25, interestRateShift: 0.0125 });
  });

  test("limits a value out of bounds and says so", () => {
    const result = read(retyped(file, { usefulLifeYears: 99, contractStartLagQuarters: 2.4 }));
    if (!result.ok) throw new Error(result.error);
    expect(result.value.changes.usefulLifeYears).toBe(8);
    expect(result.value.notices).toMatchObject([
      { kind: "not-whole", key: "contractStartLagQuarters", text: "2.4", limited: 2 },
      { kind: "out-of-bounds", key: "usefulLifeYears", text: "99", limited: 8 },
    ]);
  });

  test("keeps the case's value where a cell is empty or holds words, and says so", () => {
    const result = read(retyped(file, { usefulLifeYears: "six", capexNextYearUsdB: null, stressedCustomer: "Nobody & Sons" }));
    if (!result.ok) throw new Error(result.error);
    expect(result.value.changes).toEqual({});
    expect(result.value.notices).toMatchObject([
      { kind: "unknown-customer", key: "stressedCustomer", text: "Nobody & Sons" },
      { kind: "not-a-number", key: "usefulLifeYears", text: "six" },
    ]);
  });

  test("says when its model version or its case is not known here", () => {
    const result = read(retyped(file, { flywheelModelVersion: 9, flywheelCase: "crwv-2025-07-01" }));
    if (!result.ok) throw new Error(result.error);
    expect(result.value.notices).toMatchObject([{ kind: "unknown-version", text: "9" }, { kind: "unknown-case", text: "crwv-2025-07-01", usedCase: older.id }]);
    expect(result.value.changes).toEqual(changes);
  });

  test("is read in whichever language its sheets are", async () => {
    const result = read(await writeWorkbook(requestOf(latest, changes, "zh")));
    expect(result.ok && result.value.changes).toEqual(changes);
  });
});

describe("A file that is no workbook of ours is refused with its reason:", () => {
  test("nothing in it", () => expect(problemOf(new Uint8Array())).toBe("empty"));
  test("too large", () => expect(problemOf(new Uint8Array(LARGEST_FILE_BYTES + 1))).toBe("too-large"));
  test("a picture", () => expect(problemOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...Array<number>(60).fill(1)]))).toBe("not-a-workbook"));
  test("another kind of zip", () => expect(problemOf(zipSync({ "word/document.xml": new Uint8Array(30), "[Content_Types].xml": new Uint8Array(30) }))).toBe("not-a-workbook"));
  test("a workbook by somebody else", async () => expect(problemOf(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [["capex", 12]] }] }))).toBe("foreign"));
  test("protected with a password", async () => expect(problemOf(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [[1]] }], encryption: { password: "secret", spinCount: 10 } }))).toBe("encrypted"));

  test("macros in a part", () => expect(problemOf(withParts(file, { "xl/vbaProject.bin": "x" }))).toBe("macros"));
  test("macros in the list of types", () => {
    const types = partsOf(file).get("[Content_Types].xml") ?? "";
    expect(problemOf(withParts(file, { "[Content_Types].xml": types.replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main") }))).toBe("macros");
  });

  test("a part that unpacks to thousands of times its size", () => expect(problemOf(withParts(file, { "xl/media/bomb.bin": new Uint8Array(20 * 1024 * 1024) }))).toBe("suspicious"));
  test("very many parts", () => expect(problemOf(fileOf(new Map([...partsOf(file), ...Array.from({ length: 500 }, (_, index): [string, string] => [`xl/${index}.xml`, "x"])])))).toBe("suspicious"));
  test("the same part twice", () => {
    const twice = fileOf(new Map([...partsOf(file), ["xl/workbook.xm1", "<workbook/>"]]));
    const name = new TextEncoder().encode("xl/workbook.xm1");
    for (let at = 0; at < twice.length - name.length; at += 1) if (name.every((byte, index) => twice[at + index] === byte)) twice[at + name.length - 1] = 0x6c;
    expect(problemOf(twice)).toBe("suspicious");
  });

  test("cut off in the middle", () => expect(problemOf(file.slice(0, file.length / 2))).toBe("damaged"));
  test("a part that holds more than it says", () => {
    const lying = file.slice();
    const view = new DataView(lying.buffer);
    let lies = 0;
    for (let at = 0; at < lying.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1000) {
        view.setUint32(at + 24, 1000, true);
        lies += 1;
      }
    }
    expect(lies).toBeGreaterThan(3);
    expect(problemOf(lying)).toBe("damaged");
  });
  test("a document type, which could define entities that grow", () => {
    const book = partsOf(file).get("xl/workbook.xml") ?? "";
    expect(problemOf(withParts(file, { "xl/workbook.xml": `<!DOCTYPE lolz [<!ENTITY lol "lol">]>${book.replace(/^<\?xml[^>]*\?>/, "")}` }))).toBe("damaged");
  });
  test("a sheet that lies elsewhere", () => {
    const relations = partsOf(file).get("xl/_rels/workbook.xml.rels") ?? "";
    expect(problemOf(withParts(file, { "xl/_rels/workbook.xml.rels": relations.replaceAll('Target="worksheets/', 'TargetMode="External" Target="https://elsewhere.example/') }))).toBe("damaged");
  });
});

describe("Reading never throws", () => {
  test("for any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void expect(problemOf(bytes)).toBeDefined()), { numRuns: 300 });
  });

  test("for a workbook in which some bytes are wrong", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 40 }), (wrong) => {
        const damaged = file.slice();
        for (const [at, byte] of wrong) damaged[at] = byte;
        expect(typeof read(damaged).ok).toBe("boolean");
      }),
      { numRuns: 120 },
    );
  });
});
