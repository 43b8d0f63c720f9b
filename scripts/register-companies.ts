/** Writes `data/registry` from the folders of `data/companies`: `npm run data:register`. */
import { join } from "node:path";
import { writeRegistry } from "./company/write-registry";
import { replaceFile } from "./import/record-file";

const DATA = join(import.meta.dirname, "../data");

for (const [name, text] of Object.entries(writeRegistry(join(DATA, "companies")))) {
  replaceFile(join(DATA, "registry", name), text);
  process.stdout.write(`data/registry/${name}\n`);
}
