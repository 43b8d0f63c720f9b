/**
 * Fresh figures from the SEC: `npm run data:import -- --help`.
 *
 * Shows what would change and writes on demand alone. Standard output carries the difference, standard
 * error what was wrong. Bad input ends with status 2 and leaves the data as they are.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findConformanceProblems } from "@/data/conformance";
import { companySchema, factSchema, sourceSchema } from "@/data/company-schema";
import type { CompanyFiles } from "@/data/company-files";
import { failure, success, type Result } from "@/lib/finance/result";
import { readCompanyFolder } from "./company/read-company-folder";
import { HELP, readArguments, type Command } from "./import/arguments";
import { compareFigures, type Comparison } from "./import/compare";
import { readCompanyFacts } from "./import/companyfacts";
import { fetchCompanyFacts, USER_AGENT_VARIABLE } from "./import/fetch-company-facts";
import { buildFigures } from "./import/figures";
import { mergeFacts, mergeSources, replaceFile, writeRecords } from "./import/record-file";
import { reportChanges } from "./import/report";

type ImportCommand = Extract<Command, { kind: "import" }>;

const BAD_INPUT_STATUS = 2;

await main();

async function main() {
  const command = readArguments(process.argv.slice(2));
  if (!command.ok) return refuse([command.error]);
  if (command.value.kind === "help") return void process.stdout.write(HELP);
  const done = await importFigures(command.value);
  if (!done.ok) refuse(done.error);
}

async function importFigures(command: ImportCommand): Promise<Result<void, readonly string[]>> {
  const folder = findFolder(command);
  if (!folder.ok) return folder;
  const { files, problems } = readCompanyFolder(folder.value);
  if (files === null) return failure(problems);
  const broken = findConformanceProblems(files);
  if (broken.length > 0) return failure([...broken, "The company's own files break these rules; an import begins from files that keep them."]);
  const company = { ...companySchema.parse(files.company), facts: factSchema.array().parse(files.facts), sources: sourceSchema.array().parse(files.sources) };

  const text = await readText(command, company.cik);
  if (!text.ok) return text;
  const name = command.file ?? "companyfacts";
  const read = readCompanyFacts(text.value, { file: name, company: company.name, cik: company.cik });
  if (!read.ok) return read;
  const { figures, leftAlone } = buildFigures(read.value.figures);
  const comparison = compareFigures(figures, company);
  process.stdout.write(reportChanges(comparison, { unmappedTags: read.value.unmappedTags, leftAlone }));
  return finish(command, folder.value, files, comparison, company);
}

/** Writes what is to be written, and says which rules the data would no longer keep: that is for a person to judge. */
function finish(
  { write, replaceChanged }: ImportCommand,
  folder: string,
  files: CompanyFiles,
  comparison: Comparison,
  company: { readonly facts: Parameters<typeof mergeFacts>[0]; readonly sources: Parameters<typeof mergeSources>[0] },
): Result<void, readonly string[]> {
  const changes = comparison.changes.filter(({ kind }) => kind !== "changed" || replaceChanged);
  const left = comparison.changes.length - changes.length;
  if (left > 0) process.stdout.write(`${left} changed figures stay as they are without --replace-changed.\n`);
  if (changes.length === 0) return success(undefined);
  const cited = new Set(changes.map(({ fact }) => fact.source));
  const facts = mergeFacts(company.facts, changes);
  const sources = mergeSources(company.sources, comparison.newSources.filter(({ id }) => cited.has(id)));
  const problems = findConformanceProblems({ ...files, facts, sources });
  if (problems.length > 0) process.stdout.write([`With these figures, ${problems.length} rules are broken: look for the mistake, or list the difference in exceptions.json with its reason.`, ...problems.map((problem) => `  ${problem}`), ""].join("\n"));
  if (!write) return success(void process.stdout.write("Nothing is written without --write.\n"));
  // The sources first: one that nothing cites yet does no harm, a fact without its source does.
  if (sources.length > company.sources.length) replaceFile(join(folder, "sources.json"), writeRecords(sources));
  replaceFile(join(folder, "facts.json"), writeRecords(facts));
  return success(void process.stdout.write(`Written: ${join(folder, "facts.json")}\n`));
}

/** Paths are looked for where the command was given, which npm keeps in INIT_CWD. */
function fromHere(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? "", path);
}

function findFolder({ company, data }: ImportCommand): Result<string, readonly string[]> {
  const folder = data === undefined ? join(import.meta.dirname, "../data/companies") : fromHere(data);
  const companies = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])) : [];
  const [only] = companies;
  if (only === undefined) return failure([`${folder}: folder: holds no company`]);
  if (company === undefined) return companies.length === 1 ? success(join(folder, only)) : failure([`There are several companies; name one with --company: ${companies.join(", ")}.`]);
  return companies.includes(company) ? success(join(folder, company)) : failure([`--company ${company} is unknown: ${companies.join(", ")}.`]);
}

async function readText({ file, origin }: ImportCommand, cik: string): Promise<Result<string, readonly string[]>> {
  if (file === null) {
    const fetched = await fetchCompanyFacts(cik, {
      origin,
      userAgent: process.env[USER_AGENT_VARIABLE],
      now: () => performance.now(),
      sleep: async (milliseconds) => void (await sleep(milliseconds)),
      say: (message) => void process.stderr.write(`${message}\n`),
    });
    return fetched.ok ? fetched : failure([fetched.error]);
  }
  try {
    return success(readFileSync(fromHere(file), "utf8"));
  } catch (error) {
    return failure([`${file}: file: cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function refuse(messages: readonly string[]) {
  process.stderr.write(`${messages.join("\n")}\n`);
  process.exitCode = BAD_INPUT_STATUS;
}
