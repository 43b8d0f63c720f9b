/**
 * The model's bench: time of a projection beside the same arithmetic in C at -O3, and how it grows
 * with the horizon. Both run as processes of their own and take turns batch by batch, so that
 * whatever else the machine does falls on both; their results must agree within 1e-9.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { defaultCase } from "@/lib/scenario/published-cases";
import { writeCaseFile } from "./case-file";
import { startMeasuredProcess, type MeasuredProcess } from "./measured-process";
import { spreadOf, type Spread } from "./statistics";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILD = `${HERE}build`;

/** Batches a program runs for its compiler to settle, unmeasured. */
const WARM_UP_BATCHES = 30;

/** Horizons to measure: the cases' own and one ten times as long. */
const HORIZONS = [
  { quarters: 22, projectionsPerBatch: 200, batches: 400 },
  { quarters: 220, projectionsPerBatch: 10, batches: 200 },
] as const;

/** Runs the bench and prints its table. */
export async function benchModel(): Promise<void> {
  mkdirSync(BUILD, { recursive: true });
  const programs = new Map<string, MeasuredProcess>([["JavaScript", await startModel()]]);
  const yardstick = startYardstick();
  if (yardstick) programs.set("C at -O3", yardstick);

  const rows: Map<string, Spread>[] = [];
  for (const horizon of HORIZONS) rows.push(await measure(programs, horizon));
  for (const program of programs.values()) program.close();

  console.log(`One projection of ${defaultCase().id}, microseconds (Node ${process.versions.node}, ${process.arch})\n`);
  console.log(`${"".padEnd(12)}${["quarters", "least", "median", "p95"].map((name) => name.padStart(10)).join("")}`);
  HORIZONS.forEach(({ quarters }, index) => {
    for (const [name, { least, median, p95 }] of rows[index] ?? []) {
      const figures = [String(quarters), least.toFixed(2), median.toFixed(2), p95.toFixed(2)];
      console.log(`${name.padEnd(12)}${figures.map((figure) => figure.padStart(10)).join("")}`);
    }
  });
  const median = (row: number, name: string) => rows[row]?.get(name)?.median ?? NaN;
  console.log("");
  for (const name of programs.keys()) {
    const growth = median(1, name) / median(0, name);
    console.log(`${name} takes ${growth.toFixed(1)} times as long for ten times the quarters.`);
  }
  console.log("Ten would be linear; the work of a quarter grows with the cohorts of contracts signed before it.");
  const ratio = median(0, "JavaScript") / median(0, "C at -O3");
  if (yardstick) console.log(`JavaScript takes ${ratio.toFixed(2)} times as long as C.`);
}

/** Measures every program in turn, batch by batch; refuses results that differ. */
async function measure(
  programs: ReadonlyMap<string, MeasuredProcess>,
  { quarters, projectionsPerBatch, batches }: (typeof HORIZONS)[number],
): Promise<Map<string, Spread>> {
  const times = new Map([...programs.keys()].map((name) => [name, [] as number[]]));
  const results = new Map<string, readonly number[]>();
  for (let batch = -WARM_UP_BATCHES; batch < batches; batch += 1) {
    for (const [name, program] of programs) {
      const [valuePerShareUsd = NaN, cashUsdM = NaN, microseconds = NaN] = await program.ask(quarters, projectionsPerBatch);
      results.set(name, [valuePerShareUsd, cashUsdM]);
      if (batch >= 0) times.get(name)?.push(microseconds);
    }
  }
  requireAgreement([...results.values()], quarters);
  return new Map([...times].map(([name, microseconds]) => [name, spreadOf(microseconds)]));
}

function requireAgreement([first, ...others]: readonly (readonly number[])[], quarters: number): void {
  for (const other of others) {
    other.forEach((value, index) => {
      const expected = first?.[index] ?? NaN;
      if (Math.abs(value - expected) <= 1e-9 * Math.abs(expected)) return;
      throw new Error(`Over ${quarters} quarters JavaScript gives ${expected}, C gives ${value}.`);
    });
  }
}

/** The model as one plain file in a fresh Node, without the transforms of the script runner. */
async function startModel(): Promise<MeasuredProcess> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "@": ROOT } },
    build: { ssr: `${HERE}model-child.ts`, outDir: BUILD, emptyOutDir: false, minify: false },
  });
  return startMeasuredProcess(process.execPath, [`${BUILD}/model-child.js`]);
}

/** The yardstick, or undefined where the machine has no C compiler. */
function startYardstick(): MeasuredProcess | undefined {
  const compiled = spawnSync("cc", ["-O3", "-o", `${BUILD}/project`, `${HERE}project.c`, "-lm"], { encoding: "utf8" });
  if (compiled.error) {
    console.log("There is no C compiler (cc), so JavaScript is measured alone. On Debian: apt install gcc libc6-dev.\n");
    return undefined;
  }
  if (compiled.status !== 0) throw new Error(`cc could not compile project.c:\n${compiled.stderr}`);
  writeFileSync(`${BUILD}/case.txt`, writeCaseFile(defaultCase()));
  return startMeasuredProcess(`${BUILD}/project`, [`${BUILD}/case.txt`]);
}
