import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { checkCompanyFolder } from "./company/check-company-folder";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SAMPLE = join(ROOT, "scripts/import/sample/companyfacts.json");
const data = mkdtempSync(join(tmpdir(), "import-test-"));
const folder = join(data, "example");
const facts = () => readFileSync(join(folder, "facts.json"), "utf8");

beforeEach(() => {
  rmSync(data, { recursive: true });
  cpSync(join(ROOT, "data/fixtures"), data, { recursive: true });
});
afterAll(() => rmSync(data, { recursive: true }));

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm run data:import` does, on a copy of the invented company. */
function runImport(words: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/import.ts", "--data", data, ...words], { cwd: ROOT, env: { ...process.env, SEC_USER_AGENT: "", ...env } });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject).on("close", (status) => resolve({ status, out, err }));
  });
}

describe("npm run data:import", () => {
  it("shows what is new and what is restated, and writes nothing unasked", async () => {
    const before = facts();
    const { status, out } = await runImport([SAMPLE]);
    expect(status).toBe(0);
    expect(out).toContain("+ source    10q-2026q1: Example Compute (invented) Form 10-Q, quarter ended 2026-03-31 (2026-05-05)\n");
    expect(out).toContain("+ new       revenueUsdM 2026Q1: 100 USD millions (10q-2026q1, 2026-05-05)\n");
    expect(out).toContain("+ new       investingCashFlowUsdM 2025Q4: -71.001 USD millions (10k-2025, 2026-03-01; FY2025 -278.004 - 2025-9M -207.003)\n");
    expect(out).toContain("+ restated  debtUsdM 2025Q4: 423.5 USD millions (10ka-2025, 2026-04-10)\n  stands    debtUsdM 2025Q4: 420 USD millions (10k-2025, 2026-03-01)\n");
    expect(out).toMatch(/22 new, 0 changed, 1 restated, 0 in conflict; 12 known already; 1 tags without a row/);
    expect(out).toMatch(/Nothing is written without --write\.\n$/);
    expect(facts()).toBe(before);
  });

  it("writes with --write what conforms, adds lines and moves none, and finds nothing to do the second time", async () => {
    const before = facts().split("\n");
    expect((await runImport([SAMPLE, "--write"])).status).toBe(0);
    const after = facts().split("\n");
    const bare = (line: string) => line.replace(/,$/, "");
    const added = after.filter((line) => !before.map(bare).includes(bare(line)));
    expect(added).toHaveLength(23);
    expect(after.filter((line) => !added.includes(line)).map(bare)).toEqual(before.map(bare));
    expect(checkCompanyFolder(folder).problems).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.includes("tmp"))).toEqual([]);
    const again = await runImport([SAMPLE, "--write"]);
    expect(again.out).toMatch(/^0 new, 0 changed, 0 restated, 0 in conflict; 35 known already/);
    expect(facts()).toBe(after.join("\n"));
  });

  it("leaves a figure that its own document now states otherwise until it is told to replace it", async () => {
    const file = join(data, "companyfacts.json");
    writeFileSync(file, readFileSync(SAMPLE, "utf8").replaceAll('"val": 455000000', '"val": 455500000'));
    const before = facts();
    const careful = await runImport([file, "--write"]);
    expect(careful.out).toContain("~ changed   equityUsdM 2025Q4: 455.5 USD millions (10k-2025, 2026-03-01)\n  stands    equityUsdM 2025Q4: 455 USD millions (10k-2025, 2026-03-01)\n");
    expect(careful.out).toContain("1 changed figures stay as they are without --replace-changed.");
    expect(facts()).toContain(before.split("\n").find((line) => line.includes("equityUsdM.2025Q4")) ?? "none");

    const replaced = await runImport([file, "--write", "--replace-changed"]);
    expect(replaced.out).toContain("facts.json: 2025Q4: does not tie: assets = liabilities + equity is off by -0.5");
    expect(facts()).toContain('"value": 455.5');
    expect(facts()).toContain("Until an import of the SEC's data 455 stood here.");
  });

  it.each([
    ["another company", (text: string) => text.replace('"cik": 9999999999', '"cik": 1769628'), /companyfacts\.json: cik: another company: 1769628/],
    ["broken JSON", (text: string) => text.slice(0, -20), /companyfacts\.json: JSON: /],
    ["an unknown unit", (text: string) => text.replace('"USD": [', '"KRW": ['), /companyfacts\.json: us-gaap:Assets: unit: "KRW" is an unknown unit/],
  ])("refuses %s and leaves the data as they are", async (_, spoil, message) => {
    const file = join(data, "companyfacts.json");
    writeFileSync(file, spoil(readFileSync(SAMPLE, "utf8")));
    const before = facts();
    const { status, out, err } = await runImport([file, "--write"]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(facts()).toBe(before);
  });

  it("begins only from a folder that keeps the rules", async () => {
    writeFileSync(join(folder, "facts.json"), facts().replace('"unit": "USD millions"', '"unit": "EUR"'));
    const { status, err } = await runImport([SAMPLE]);
    expect(status).toBe(2);
    expect(err).toMatch(/facts\.json: revenueUsdM\.2023Q1\.10q-2023q1: schema: unit "EUR" is an unknown unit/);
  });

  it.each([
    [[], "Name a companyfacts file, or ask the SEC with --fetch; --help says more."],
    [["a.json", "b.json"], "One file at a time: a.json, b.json are 2."],
    [["a.json", "--fetch"], "--fetch and the file a.json exclude each other."],
    [["a.json", "--replace-changed"], "--replace-changed writes, so it needs --write."],
    [["a.json", "--company", "acme"], "--company acme is unknown: example."],
    [["a.json", "--writ"], "Unknown option '--writ'"],
    [["absent.json"], "absent.json: file: cannot be read: ENOENT"],
    [["--fetch"], "SEC_USER_AGENT: user agent: the SEC asks who sends a request"],
  ])("says what is wrong with %j", async (words, message) => {
    const { status, err } = await runImport(words);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it("fetches by the company's CIK", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers["user-agent"]}`);
      response.end(readFileSync(SAMPLE));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const origin = typeof address === "object" ? `http://127.0.0.1:${address?.port}` : "";
    const { status, out } = await runImport(["--fetch", "--origin", origin], { SEC_USER_AGENT: "Example Research research@example.com" });
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(asked).toEqual(["/api/xbrl/companyfacts/CIK9999999999.json Example Research research@example.com"]);
    expect(status).toBe(0);
    expect(out).toMatch(/22 new/);
  });
});
