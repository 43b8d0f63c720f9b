/**
 * The workbook's bench: time and size of the file of each case in both languages. The time is the processor's, so
 * that a busy machine does not count; the first writing, before the compiler has settled, stands apart.
 */
import { buildWorkbookRequest } from "@/app/workbook/build-request";
import { LOCALES } from "@/lib/format/locale";
import { NO_TEXTS } from "@/lib/scenario/link-texts";
import { PUBLISHED_CASES } from "@/lib/scenario/published-cases";
import { writeWorkbook } from "@/lib/workbook/write-workbook";
import { spreadOf } from "./statistics";

/** What is promised (`product.md`, "Taking it along"). */
const PROMISED_MS = 1500;
const PROMISED_BYTES = 1.5 * 1024 * 1024;

const TIMES = 8;

export async function benchWorkbook(): Promise<void> {
  console.log(`One workbook, milliseconds of the processor and kB (Node ${process.versions.node}, ${process.arch})\n`);
  console.log(`${"".padEnd(24)}${["first", "least", "median", "p95", "kB"].map((name) => name.padStart(8)).join("")}`);
  let slowest = 0;
  let largest = 0;
  for (const scenarioCase of PUBLISHED_CASES) {
    for (const locale of LOCALES) {
      const request = buildWorkbookRequest({ scenarioCase, changes: {}, texts: NO_TEXTS }, locale);
      const times: number[] = [];
      let bytes = 0;
      for (let time = 0; time < TIMES; time += 1) {
        const before = process.cpuUsage();
        bytes = (await writeWorkbook(request)).byteLength;
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1000);
      }
      const [first = NaN, ...settled] = times;
      const { least, median, p95 } = spreadOf(settled);
      slowest = Math.max(slowest, first);
      largest = Math.max(largest, bytes);
      const figures = [...[first, least, median, p95].map((milliseconds) => milliseconds.toFixed(0)), (bytes / 1024).toFixed(0)];
      console.log(`${`${scenarioCase.id} ${locale}`.padEnd(24)}${figures.map((figure) => figure.padStart(8)).join("")}`);
    }
  }
  console.log(`\nPromised: at most ${PROMISED_MS} ms and ${PROMISED_BYTES / 1024} kB. The slowest took ${slowest.toFixed(0)} ms, the largest ${(largest / 1024).toFixed(0)} kB.`);
}
