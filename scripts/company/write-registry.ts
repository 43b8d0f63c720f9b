/**
 * The modules of `data/registry`: the files of every company's folder as imports, since what a browser or a
 * server carries must be known when the site is built. `npm run data:register` writes them.
 *
 * `order.json` names the companies in the order in which they are shown, the first unasked; a folder that
 * it does not name follows the others by name.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of each module, by its name in `data/registry`. */
export function writeRegistry(companies: string): Readonly<Record<string, string>> {
  const folders = orderFolders(companies).map((id) => ({ id, files: namesOf(join(companies, id)), cases: namesOf(join(companies, id, "cases")) }));
  const caseImports = folders.flatMap(({ id, cases }) => cases.map((name) => importOf(variableOf(name), `${id}/cases/${name}`)));
  return {
    "case-files.ts": moduleOf("The frozen cases of every company, oldest first.", caseImports, [
      `export const CASE_FILES = [${folders.flatMap(({ cases }) => cases.map((name) => variableOf(name))).join(", ")}];`,
    ]),
    "fact-files.ts": moduleOf(
      "The figures and sources of every company.",
      folders.flatMap(({ id }) => ["facts", "sources"].map((name) => importOf(variableOf(id, name), `${id}/${name}`))),
      ["export const FACT_FILES = [", ...folders.map(({ id }) => `  { company: "${id}", facts: ${variableOf(id, "facts")}, sources: ${variableOf(id, "sources")} },`), "];"],
    ),
    "company-files.ts": moduleOf(
      "Every file of every company's folder.",
      [...caseImports, ...folders.flatMap(({ id, files }) => files.map((name) => importOf(variableOf(id, name), `${id}/${name}`)))],
      [
        "export const REGISTERED_FILES = [",
        ...folders.flatMap(({ id, files, cases }) => ["  {", ...files.map((name) => `    ${name}: ${variableOf(id, name)},`), `    cases: [${cases.map((name) => variableOf(name)).join(", ")}],`, "  },"]),
        "];",
      ],
    ),
  };
}

function orderFolders(companies: string): string[] {
  const order: unknown = JSON.parse(readFileSync(join(companies, "order.json"), "utf8"));
  if (!Array.isArray(order)) throw new Error("order.json: format: not a list of companies");
  const present = readdirSync(companies, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const absent = order.filter((id) => !present.includes(id));
  if (absent.length > 0) throw new Error(`order.json: company: there is no folder ${absent.join(", ")}`);
  return [...order.filter((id): id is string => typeof id === "string"), ...present.filter((id) => !order.includes(id)).sort()];
}

/** The names of the JSON files of a folder, without their ending. */
function namesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5)).sort();
}

/** "crwv-2025-06-03" as "crwv20250603", "crwv" and "facts" as "crwvFacts". */
function variableOf(id: string, file = ""): string {
  return `${id.replaceAll("-", "")}${file.slice(0, 1).toUpperCase()}${file.slice(1)}`;
}

function importOf(variable: string, path: string): string {
  return `import ${variable} from "../companies/${path}.json" with { type: "json" };`;
}

function moduleOf(caption: string, imports: readonly string[], lines: readonly string[]): string {
  const [first = "", ...others] = lines;
  return `${[...imports, "", `/** ${caption} Written by \`npm run data:register\`. */`, first, ...others].join("\n")}\n`;
}
