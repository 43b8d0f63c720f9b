import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { evaluateResult } from "@/lib/decisions/evaluate";
import { defaultResult } from "@/lib/decisions/result";
import { buildTornado } from "@/lib/decisions/tornado";
import june2025 from "@/lib/model/golden/crwv-2025-06-03.json";
import august2026 from "@/lib/model/golden/crwv-2026-08-12.json";
import { plausibleRanges } from "@/lib/scenario/plausible-range";
import { latestCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "project-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm run project` does; with `lines`, closes its output after that many. */
function runProject(words: readonly string[], { input = "", lines = Infinity } = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/project.ts", ...words], { cwd: ROOT });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (out.split("\n").length > lines) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", reject).on("close", (status) => resolve({ status, out, err }));
  });
}

/** Within one part in 10^9, or 10^-6 near zero. */
function expectClose(actual: unknown, expected: number, what: string) {
  const allowed = Math.max(1e-6, 1e-9 * Math.abs(expected));
  expect(Math.abs(Number(actual) - expected), what).toBeLessThanOrEqual(allowed);
}

describe("npm run project", { timeout: 60_000 }, () => {
  it("answers a batch in order, each figure as in the reference projections", async () => {
    const references = [june2025, august2026].flatMap((golden) => golden.projections.map((reference) => ({ case: golden.case, ...reference })));
    const input = references.map(({ case: id, changes }) => `${JSON.stringify({ case: id, changes })}\n`).join("");
    const { status, out, err } = await runProject(["--batch", "-"], { input });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const answers = out.trimEnd().split("\n");
    expect(answers).toHaveLength(references.length);
    references.forEach((reference, index) => {
      const answer = JSON.parse(answers[index] ?? "");
      expect([answer.case, answer.changes]).toEqual([reference.case, reference.changes]);
      for (const [field, line] of Object.entries(reference.lines)) {
        expect(answer.rows).toHaveLength(line.length);
        line.forEach((expected, row) => expectClose(answer.rows[row][field], expected, `${field}, row ${row}`));
      }
      for (const [name, line] of Object.entries(reference.byCustomer)) {
        line.forEach((expected, row) => expectClose(answer.rows[row].byCustomer[name], expected, `${name}, row ${row}`));
      }
      for (const [field, expected] of Object.entries(reference.value)) expectClose(answer.value[field], expected, field);
      expect(Object.keys(answer.value)).toEqual(Object.keys(reference.value));
    });
  });

  it("projects one scenario of the newest case as JSON", async () => {
    const { status, out } = await runProject(["--set", "usefulLifeYears=4", "--format", "json"]);
    expect(status).toBe(0);
    const { rows, ...rest } = JSON.parse(out);
    const latest = latestCase("crwv");
    expect(rest).toMatchObject({ case: latest.id, changes: { usefulLifeYears: 4 } });
    expect(rows[21].cashUsdM).toBe(projectScenario(latest, { usefulLifeYears: 4 }).at("cashUsdM", 22));
  });

  it("prints a table unless told otherwise", async () => {
    const { status, out, err } = await runProject(["--case", "crwv-2025-06-03"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^USD millions +2025 Q2–4 +2026/m);
  });

  it("refuses bad input with status 2, on standard error alone", async () => {
    expect(await runProject(["--set", "capexNextYearUsdB=500"])).toEqual({
      status: 2,
      out: "",
      err: "capexNextYearUsdB = 500 is out of bounds: from 0 to 150.\n",
    });
  });

  it("names the line of a batch that cannot be projected, and has answered those before it", async () => {
    const file = join(folder, "scenarios.jsonl");
    writeFileSync(file, '{"case":"crwv-2025-06-03","changes":{}}\r\n\n{"case":');
    const { status, out, err } = await runProject(["--batch", file]);
    expect({ status, err }).toEqual({ status: 2, err: `${file}, line 3: Not readable as JSON: "{\\"case\\":".\n` });
    expect(out.trimEnd().split("\n")).toHaveLength(1);
  });

  it("says which file is missing", async () => {
    const { status, out, err } = await runProject(["--batch", join(folder, "nowhere.jsonl")]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^--batch .*nowhere\.jsonl cannot be read: ENOENT/);
  });

  it("ends quietly when nobody reads on", async () => {
    const { status, err } = await runProject(["--batch", "-"], { input: "{}\n".repeat(400), lines: 1 });
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });
});

describe("npm run project, asked a question", { timeout: 60_000 }, () => {
  const newest = latestCase("crwv");

  it("gives the tornado of a scenario as the engine has it", async () => {
    const { status, out, err } = await runProject(["tornado", "--set", "usefulLifeYears=5", "--lock", "exitEbitdaMultiple", "--format", "json"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const { base, bars } = JSON.parse(out);
    const assumptions = { ...newest.assumptions, usefulLifeYears: 5 };
    const result = defaultResult(newest);
    const expected = buildTornado(assumptions, plausibleRanges(newest, assumptions, new Set(["exitEbitdaMultiple"])), evaluateResult(result, newest));
    expect({ base, bars }).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("gives the same simulation for the same seed, to the last digit", async () => {
    const words = ["simulate", "--runs", "1000", "--seed", "7", "--draws", "normal", "--format", "json"];
    const [first, second, other] = await Promise.all([runProject(words), runProject(words), runProject(words.map((word) => (word === "7" ? "8" : word)))]);
    expect(first.status).toBe(0);
    expect(second?.out).toBe(first?.out);
    expect(other?.out).not.toBe(first?.out);
  });

  it("solves, divides and tabulates for a reader", async () => {
    const [solved, divided, table] = await Promise.all([
      runProject(["solve", "--for", "capexNextYearUsdB"]),
      runProject(["attribute", "--set", "usefulLifeYears=4", "--set", "capexNextYearUsdB=30", "--format", "csv"]),
      runProject(["table", "--across", "exitEbitdaMultiple", "--down", "renewalRate", "--format", "csv"]),
    ]);
    expect(solved?.out).toMatch(/2 values at which valuePerShareUsd passes \$107\.73/);
    expect(divided?.out).toMatch(/^difference,part,standard error\r\ncapexNextYearUsdB,-?[\d.]+,\r\nusefulLifeYears,-[\d.]+,\r\n$/);
    expect(table?.out.trim().split("\r\n")).toHaveLength(22);
  });

  it.each([
    [["simulate", "--runs", "1000000"], "--runs 1000000 is out of bounds: a whole number from 1000 to 100000."],
    [["simulate", "--seed", "lucky"], "--seed lucky is no seed: a whole number from 0 to 4294967295."],
    [["solve", "--for", "renewalRate", "--lock", "renewalRate"], "--for renewalRate is locked."],
    [["table", "--across", "renewalRate", "--down", "renewalRate"], "--across and --down must be two assumptions, not twice renewalRate."],
    [["table", "--across", "renewalRate", "--lock", "renewalRate"], "renewalRate is locked, so it makes no side of a table."],
    [["tornado", "--result", "peakDebt"], "--result peakDebt is no result. Did you mean peakDebtUsdM?"],
    [["tornado", "--target", "3"], "tornado takes no --target."],
    [["attribute"], "The two scenarios are the same: there is nothing to divide. Change something with --set, or name another start with --from."],
    [["solve", "--result", "peakDebtUsdM"], "solve needs --target, in the unit of peakDebtUsdM: usdM. Only value per share has a target of its own, today's price."],
  ])("refuses %j", async (words, message) => {
    expect(await runProject(words)).toEqual({ status: 2, out: "", err: `${message}\n` });
  });
});
