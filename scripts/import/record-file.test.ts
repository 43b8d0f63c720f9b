import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mergeFacts, replaceFile, writeRecords } from "./record-file";
import type { Fact } from "@/lib/facts/fact";

const folder = mkdtempSync(join(tmpdir(), "record-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("A list of records", () => {
  it.each(["facts.json", "sources.json"])("%s of CoreWeave is written as it stands, to the last byte", (name) => {
    const text = readFileSync(new URL(`../../data/companies/crwv/${name}`, import.meta.url), "utf8");
    expect(writeRecords(JSON.parse(text))).toBe(text);
  });

  it("takes new facts behind those of their period, so that no line that stands moves", () => {
    const fact = (id: string, period: Fact["period"], metric: Fact["metric"]): Fact => ({ id, metric, period, value: 1, unit: "USD millions", basis: "reported", confidence: "primary", source: "s", knownOn: "2026-01-01" });
    const standing = [fact("a", "2025Q1", "revenueUsdM"), fact("b", "2025Q2", "revenueUsdM"), fact("c", "2025Q1", "cashUsdM")];
    const added = [fact("z", "2025Q3", "revenueUsdM"), fact("y", "2025Q1", "debtUsdM"), fact("x", "2025Q1", "taxUsdM"), fact("w", "2025Q2", "taxUsdM")];
    const merged = mergeFacts(standing, added.map((one) => ({ kind: "new", fact: one })));
    expect(merged.map(({ id }) => id)).toEqual(["a", "b", "w", "c", "x", "y", "z"]);
  });
});

describe("A file", () => {
  it("is replaced as a whole, and leaves nothing else behind", () => {
    const path = join(folder, "facts.json");
    writeFileSync(path, "old");
    replaceFile(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["facts.json"]);
  });

  it("that cannot be replaced stays as it is", () => {
    expect(() => replaceFile(join(folder, "absent", "facts.json"), "new")).toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual(["facts.json"]);
  });
});
