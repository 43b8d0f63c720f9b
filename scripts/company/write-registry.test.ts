import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { writeRegistry } from "./write-registry";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "registry-"));
afterAll(() => rmSync(copy, { recursive: true }));

describe("The registry of companies", () => {
  it("is what the folders give: after a change there, run `npm run data:register`", () => {
    for (const [name, text] of Object.entries(writeRegistry(join(DATA, "companies")))) expect(readFileSync(join(DATA, "registry", name), "utf8"), name).toBe(text);
  });

  it("takes a further folder in by its files alone, after those that the order names", () => {
    cpSync(join(DATA, "companies"), copy, { recursive: true });
    cpSync(join(DATA, "fixtures/example"), join(copy, "aexample"), { recursive: true });
    const registry = writeRegistry(copy);
    expect(registry["case-files.ts"]).toContain("export const CASE_FILES = [crwv20250603, crwv20260812, example20250303, example20260302];");
    expect(registry["fact-files.ts"]).toContain('  { company: "crwv", facts: crwvFacts, sources: crwvSources },\n  { company: "aexample", facts: aexampleFacts, sources: aexampleSources },');
    expect(registry["company-files.ts"]).toContain("    guidance: aexampleGuidance,");
  });

  it("refuses an order that names a company without a folder", () => {
    writeFileSync(join(copy, "order.json"), '["crwv", "acme"]');
    expect(() => writeRegistry(copy)).toThrow("order.json: company: there is no folder acme");
  });
});
