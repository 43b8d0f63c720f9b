import { beforeAll, describe, expect, test } from "vitest";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import { casesOf } from "@/lib/scenario/published-cases";
import { FUNCTIONS } from "./formula/functions";
import { requestOf } from "./workbook-request.arbitrary";
import { partsOf } from "./workbook-file.arbitrary";
import { writeWorkbook } from "./write-workbook";

const latest = casesOf("crwv").at(-1)!;
let file: Uint8Array;
let parts: Map<string, string>;

beforeAll(async () => {
  file = await writeWorkbook(requestOf(latest, { usefulLifeYears: 5 }));
  parts = partsOf(file);
});

const sheets = () => [...parts].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).map(([, xml]) => xml);

describe("The workbook's file", () => {
  test("holds every formula together with its value", () => {
    const cells = sheets().flatMap((xml) => xml.match(/<c [^>]*>(?:(?!<\/c>).)*<f>(?:(?!<\/c>).)*<\/c>/g) ?? []);
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.filter((cell) => !/<v>[^<]*<\/v>|<v\/>/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /#(DIV|NUM|VALUE|REF|NAME|N\/A)/.test(cell))).toEqual([]);
  });

  test("uses only functions that every spreadsheet program shares", () => {
    const formulas = sheets().flatMap((xml) => xml.match(/<f>[^<]*<\/f>/g) ?? []);
    const used = new Set(formulas.flatMap((formula) => formula.replace(/&quot;.*?&quot;|"[^"]*"/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    const known = [...FUNCTIONS.keys(), "IF", "AND", "OR", "IFERROR"];
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect(known).not.toContain("OFFSET");
    expect(known).not.toContain("INDIRECT");
  });

  test("calculates anew when it is opened, and carries neither macros nor links to other workbooks", () => {
    expect(parts.get("xl/workbook.xml")).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
    expect([...parts.keys()].filter((name) => /vba|externalLink|activeX/i.test(name))).toEqual([]);
  });

  test("names every input, says what may be typed into it, and carries its bounds", () => {
    const book = parts.get("xl/workbook.xml") ?? "";
    for (const { key } of ASSUMPTION_SPECS) expect(book).toContain(`name="${key}"`);
    const rules = sheets()[1]?.match(/<dataValidation /g) ?? [];
    expect(rules).toHaveLength(ASSUMPTION_SPECS.length);
  });

  test("holds native charts of the projection", () => {
    const charts = [...parts].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(4);
    expect(charts.map(([, xml]) => xml).join()).toContain("Projection!$L$");
  });

  test("says case, model version and the way back in its properties", () => {
    expect(parts.get("docProps/custom.xml")).toContain(latest.id);
    expect(parts.get("docProps/core.xml")).toContain("https://flywheel.example/en");
  });

  test("shows an address that is too long for a link as text", async () => {
    const link = `https://flywheel.example/en?note=${"n".repeat(2100)}`;
    const long = partsOf(await writeWorkbook({ ...requestOf(latest), link }));
    expect(long.get("xl/worksheets/_rels/sheet1.xml.rels") ?? "").not.toContain("nnn");
    expect(long.get("xl/sharedStrings.xml")).toContain(link);
  });

  test("takes less than 1.5 MB, and the same bytes each time", async () => {
    expect(file.byteLength).toBeLessThan(1.5 * 1024 * 1024);
    expect(Buffer.from(await writeWorkbook(requestOf(latest, { usefulLifeYears: 5 }))).equals(Buffer.from(file))).toBe(true);
  });

  test("opens with its sheets in order, named in the reader's language", async () => {
    const names = (xml: string) => [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names(parts.get("xl/workbook.xml") ?? "")).toEqual(["Answer", "Inputs", "Opening", "Contracts", "Projection", "Annual", "Charts", "Sources", "Check"]);
    const chinese = partsOf(await writeWorkbook(requestOf(latest, {}, "zh")));
    expect(names(chinese.get("xl/workbook.xml") ?? "")).toEqual(["结论", "输入", "期初", "合同", "推演", "年度", "图表", "来源", "核对"]);
  });
});
