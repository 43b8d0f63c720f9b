import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { checkCompanyFolder } from "./check-company-folder";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(mkdtempSync(join(tmpdir(), "check-company-")), "example");
const CASE = "cases/example-2026-03-02.json";

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, "data/fixtures/example"), folder, { recursive: true });
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

/** What is said about the folder with one text of one file replaced. */
function problemsWith(file: string, from: string, to: string): readonly string[] {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text.includes(from), from).toBe(true);
  writeFileSync(join(folder, file), text.replace(from, to));
  return checkCompanyFolder(folder).problems;
}

describe("A company's folder", () => {
  it("of the site is accepted", () => {
    expect(checkCompanyFolder(join(ROOT, "data/companies/crwv"))).toEqual({ accepted: "CoreWeave, Inc., 704 facts, cases crwv-2025-06-03, crwv-2026-08-12", problems: [] });
  });

  it("of an invented company is accepted by its data alone", () => {
    expect(checkCompanyFolder(folder)).toEqual({ accepted: "Example Compute (invented), 384 facts, cases example-2025-03-03, example-2026-03-02", problems: [] });
  });

  it("that does not exist, or lacks a file, is refused", () => {
    expect(checkCompanyFolder(join(folder, "nowhere")).problems).toEqual([`${join(folder, "nowhere")}: folder: does not exist or is no folder`]);
    rmSync(join(folder, "guidance.json"));
    rmSync(join(folder, "cases"), { recursive: true });
    expect(checkCompanyFolder(folder).problems).toEqual(["guidance.json: file: is missing", "cases: file: there is no case; a company is shown from its cases"]);
  });

  it("with a file that nobody would read, or that is no JSON, is refused", () => {
    writeFileSync(join(folder, "fact.json"), "[]");
    mkdirSync(join(folder, "old"));
    writeFileSync(join(folder, "debt.json"), "{");
    const { problems } = checkCompanyFolder(folder);
    expect(problems[0]).toMatch(/^debt\.json: JSON: /);
    expect(problems.slice(1)).toEqual(["fact.json: file: is not one of a company's files (data/README.md lists them)", "old: file: is not one of a company's files (data/README.md lists them)"]);
  });

  it.each([
    ["facts.json", '"metric": "revenueUsdM"', '"metric": "sales"', 'facts.json: revenueUsdM.2023Q1.10q-2023q1: schema: metric "sales" is an unknown metric (lib/facts/metric.ts lists the known ones)'],
    [CASE, '"id": "example-2026-03-02"', '"id": "example-latest"', 'cases/example-2026-03-02.json: name: the case is called "example-latest"'],
    [CASE, '"usefulLifeYears": 6', '"usefulLifeYears": 60', "cases/example-2026-03-02.json: assumptions.usefulLifeYears: bounds: 60 is not from 3 to 8"],
    [CASE, '"stressedCustomer": "Alpha Labs"', '"stressedCustomer": "Other"', 'cases/example-2026-03-02.json: assumptions.stressedCustomer: customer: "Other" is pooled or unknown'],
    [CASE, '"cashUsdM": 50', '"cashUsdM": 51', "cases/example-2026-03-02.json: opening: does not balance: assets 1026, liabilities and equity 1025"],
    ["company.json", '"firstQuarter": "2023Q1"', '"firstQuarter": "2023-1"', 'company.json: example: schema: firstQuarter "2023-1" is not a quarter of the form 2026Q2'],
  ])("with another %s is refused by file, record and rule", (file, from, to, message) => {
    expect(problemsWith(file, from, to)).toContain(message);
  });
});
