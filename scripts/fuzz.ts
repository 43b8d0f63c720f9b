/**
 * `npm run fuzz`: hostile input by the hundred thousand over everything that anyone may send us.
 * `npm run fuzz -- --runs 1000000 --seed 7` repeats or widens a run; the seed is printed.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { hostileOembed } from "@/lib/api/hostile-oembed.arbitrary";
import { claimOembedIsSafe } from "@/lib/api/oembed.claims";
import { hostileFrameQuery, hostileMessage } from "@/lib/embed/hostile-message.arbitrary";
import { claimFrameAddressIsReadSafely, claimMessageIsReadSafely } from "@/lib/embed/message.claims";
import { claimQueryIsReadSafely } from "@/lib/scenario/codec.claims";
import { hostileQuery } from "@/lib/scenario/hostile-query.arbitrary";

const { values } = parseArgs({ options: { runs: { type: "string", default: "100000" }, seed: { type: "string" } } });
const runs = Number(values.runs);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error("--runs and --seed take whole numbers, and --runs at least 1.");
  process.exit(2);
}

interface Target {
  readonly name: string;
  readonly property: fc.IRawProperty<unknown>;
}

const TARGETS: readonly Target[] = [
  { name: "scenario links", property: fc.property(hostileQuery, claimQueryIsReadSafely) },
  { name: "embed messages", property: fc.property(hostileMessage, claimMessageIsReadSafely) },
  { name: "embed addresses", property: fc.property(hostileFrameQuery, claimFrameAddressIsReadSafely) },
  { name: "oEmbed", property: fc.property(hostileOembed, claimOembedIsSafe) },
];

for (const { name, property } of TARGETS) {
  const began = performance.now();
  const result = await fc.check(property, { numRuns: runs, seed, interruptAfterTimeLimit: 600_000 });
  const seconds = (performance.now() - began) / 1000;
  const outcome = result.failed ? "FAILED" : result.interrupted ? "cut short" : "held";
  console.log(`${name.padEnd(20)} ${outcome}: ${result.numRuns.toLocaleString("en")} cases in ${seconds.toFixed(1)} s, seed ${seed}`);
  if (!result.failed) continue;
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
}
