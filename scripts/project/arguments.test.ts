import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments";

describe("The options of the command line", () => {
  it("default to a table of the newest case as it stands", () => {
    expect(readArguments([])).toEqual({ ok: true, value: { kind: "single", settings: [], format: "table" } });
  });

  it("take a case, several settings and a format", () => {
    const words = ["--case", "crwv-2025-06-03", "--set", "usefulLifeYears=4", "--set=interestRateShift=-0.01", "--format", "csv"];
    expect(readArguments(words)).toEqual({
      ok: true,
      value: { kind: "single", caseId: "crwv-2025-06-03", settings: ["usefulLifeYears=4", "interestRateShift=-0.01"], format: "csv" },
    });
  });

  it("take a file of scenarios, standard input as a dash", () => {
    expect(readArguments(["--batch", "file.jsonl"])).toEqual({ ok: true, value: { kind: "batch", file: "file.jsonl" } });
    expect(readArguments(["--batch", "-", "--format", "json"])).toEqual({ ok: true, value: { kind: "batch", file: "-" } });
  });

  it("ask for help before all else", () => {
    expect(readArguments(["--help", "--set", "x"])).toEqual({ ok: true, value: { kind: "help" } });
    expect(readArguments(["-h", "--case", "a"])).toEqual({ ok: true, value: { kind: "help", caseId: "a" } });
  });

  it.each([
    [["--format", "xml"], "--format xml is unknown: table, json, csv."],
    [["--case", "a", "--case", "b"], "--case is given 2 times: a, b."],
    [["--batch", "f", "--set", "a=1"], "--set a=1 and --batch exclude each other"],
    [["--batch", "f", "--format", "csv"], "--format csv and --batch exclude each other"],
    [["--sett", "a=1"], "Unknown option '--sett'"],
    [["crwv-2025-06-03"], "Unexpected argument 'crwv-2025-06-03'"],
    [["--case"], "Option '--case <value>' argument missing"],
  ])("%j is refused", (words, message) => {
    const read = readArguments(words);
    expect(read.ok ? "was not refused" : read.error).toContain(message);
  });
});
