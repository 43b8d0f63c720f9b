/**
 * `npm test`: installs if need be, then lint, types, unit tests, build and browser tests. Every suite
 * runs even if one before it failed. The last line counts over all of them.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, isBuilt } from "./build.mjs";
import { readJsonObject } from "./fingerprint.mjs";
import { ensureInstalled, nodeProblem } from "./install.mjs";
import { alone } from "./lock.mjs";
import { freePort } from "./port.mjs";
import { ROOT, isMain, runNpm, say, stopWithChildren } from "./run.mjs";
import { closingLine, tallyBrowser, tallyCheck, tallyUnit } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */

const RESULTS = join(ROOT, ".cache", "results");

/**
 * The suites in their order. Each one needs only the install; the browser tests need the build as well.
 * @type {readonly (readonly [name: string, suite: () => Promise<Tally>])[]}
 */
const SUITES = [
  ["Lint", async () => tallyCheck((await runScript("lint")).code === 0)],
  ["Types", async () => tallyCheck((await runScript("typecheck")).code === 0)],
  ["Unit tests", runUnitTests],
  ["Build", async () => tallyCheck(await alone("prepare", () => ensureBuilt()))],
  ["Browser tests", runBrowserTests],
];

/** @returns {Promise<number>} the exit code */
async function test() {
  const refusal = nodeProblem(process.versions.node);
  if (refusal !== undefined) return refuse(refusal);
  stopWithChildren();
  if (!(await alone("prepare", () => ensureInstalled()))) return refuse("Nothing was tested.");
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });

  /** @type {Tally[]} */
  const tallies = [];
  const lines = [];
  for (const [name, suite] of SUITES) {
    say(`\n── ${name} ──`);
    const startedAt = Date.now();
    const tally = await suite().catch(broken);
    tallies.push(tally);
    lines.push(summary(name, tally, (Date.now() - startedAt) / 1000));
  }
  say(`\n── Result ──\n${lines.join("\n")}\n${closingLine(tallies)}`);
  return tallies.some(({ failed }) => failed > 0) ? 1 : 0;
}

async function runUnitTests() {
  const report = join(RESULTS, "unit.json");
  const { code } = await runScript("test:unit", ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  return tallyUnit(readJsonObject(report), code);
}

async function runBrowserTests() {
  if (!isBuilt(ROOT)) return { ...tallyCheck(false), remarks: ["not run, because there is no build"] };
  const browser = await ensureBrowser();
  if (browser === undefined) return { ...tallyCheck(false), remarks: ["no browser"] };
  const report = join(RESULTS, "browser.json");
  const env = { CHROMIUM_PATH: browser.path, E2E_PORT: String(await freePort()), E2E_REPORT: report };
  const { code } = await runScript("test:e2e", [], env);
  return tallyBrowser(readJsonObject(report), code);
}

/**
 * A suite that could not even be run counts as one failure.
 * @param {unknown} error
 * @returns {Tally}
 */
function broken(error) {
  return { ...tallyCheck(false), remarks: [String(error)] };
}

/**
 * Runs a script of package.json, so that each suite is the same here and by itself.
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [env]
 */
function runScript(name, args = [], env = {}) {
  return runNpm(["run", "--silent", name, "--", ...args], { env });
}

/**
 * @param {string} name
 * @param {Tally} tally
 * @param {number} seconds
 */
function summary(name, { passed, failed, skipped, remarks }, seconds) {
  const parts = [`${passed} good`, `${failed} bad`, ...(skipped > 0 ? [`${skipped} left out`] : []), ...remarks];
  return `${name.padEnd(14)} ${parts.join(", ")} (${seconds.toFixed(1)} s)`;
}

/** @param {string} message */
function refuse(message) {
  say(`${message}\n${closingLine([tallyCheck(false)])}`);
  return 1;
}

if (isMain(import.meta.url)) process.exit(await alone("test", test));
