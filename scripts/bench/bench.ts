/** `npm run bench` runs every bench; `npm run bench -- model` runs the ones named. */
import { benchBrowser } from "./browser";
import { benchLighthouse } from "./lighthouse";
import { benchModel } from "./model";
import { benchSimulation } from "./simulation";
import { benchWorkbook } from "./workbook";

const BENCHES: ReadonlyMap<string, () => Promise<void>> = new Map([
  ["model", benchModel],
  ["browser", benchBrowser],
  ["simulation", benchSimulation],
  ["lighthouse", benchLighthouse],
  ["workbook", benchWorkbook],
]);

const named = process.argv.slice(2);
const unknown = named.filter((name) => !BENCHES.has(name));
if (unknown.length > 0) {
  console.error(`Unknown bench ${unknown.join(", ")}. The benches are: ${[...BENCHES.keys()].join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const [name, run] of BENCHES) {
    if (named.length === 0 || named.includes(name)) await run();
  }
}
