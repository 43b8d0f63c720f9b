import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CompanyFiles } from "@/data/company-files";

const LISTS = ["sources", "facts", "disclosures", "contracts", "guidance", "claims"] as const;
const OBJECTS = ["company", "debt", "notes", "exceptions"] as const;

/** The files of a company's folder, and what could not be read, as "file: rule: what is wrong". */
export interface ReadFolder {
  /** Null where a file is missing or broken: the rules across files would only repeat it. */
  readonly files: CompanyFiles | null;
  readonly problems: readonly string[];
}

/** Reads a folder as `data/README.md` describes it. */
export function readCompanyFolder(folder: string): ReadFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { files: null, problems: [`${folder}: folder: does not exist or is no folder`] };
  const problems: string[] = [];
  const read = (file: string): unknown => {
    const path = join(folder, file);
    if (!existsSync(path)) {
      problems.push(`${file}: file: is missing`);
      return undefined;
    }
    try {
      return JSON.parse(readFileSync(path, "utf8"));
    } catch (error) {
      problems.push(`${file}: JSON: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const [sources, facts, disclosures, contracts, guidance, claims] = LISTS.map((name) => read(`${name}.json`));
  const [company, debt, notes, exceptions] = OBJECTS.map((name) => read(`${name}.json`));
  const cases = listCases(join(folder, "cases")).map((name) => ({ name, content: read(`cases/${name}`) }));
  if (cases.length === 0) problems.push("cases: file: there is no case; a company is shown from its cases");
  for (const { name, content } of cases) problems.push(...findNameProblem(name, content));
  const known = new Set([...LISTS, ...OBJECTS].map((name) => `${name}.json`));
  for (const name of readdirSync(folder)) if (name !== "cases" && !known.has(name)) problems.push(`${name}: file: is not one of a company's files (data/README.md lists them)`);
  const files = { company, sources, facts, disclosures, contracts, debt, guidance, notes, exceptions, claims, cases: cases.map(({ content }) => content) };
  return { files: problems.length === 0 ? files : null, problems };
}

function listCases(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")).sort() : [];
}

/** Links name a case by its id, and people look for it by the name of its file. */
function findNameProblem(name: string, content: unknown): string[] {
  const id = typeof content === "object" && content !== null && "id" in content ? content.id : undefined;
  return id === undefined || `${String(id)}.json` === name ? [] : [`cases/${name}: name: the case is called "${String(id)}"`];
}
