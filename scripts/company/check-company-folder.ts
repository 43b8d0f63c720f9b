/**
 * Whether a folder can be a company of the site: the files are there and readable, every record and every
 * rule across records holds (`data/conformance.ts`), and the model can project each case.
 */
import { findConformanceProblems } from "@/data/conformance";
import { caseSchema } from "@/data/case-schema";
import { companySchema, factSchema } from "@/data/company-schema";
import type { CompanyFiles } from "@/data/company-files";
import { ASSUMPTION_SPECS, boundsOf, stressableCustomers } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { presetsOf } from "@/lib/scenario/presets";
import { projectScenario } from "@/lib/scenario/scenario";
import { readCompanyFolder } from "./read-company-folder";

/** What was found out about a folder. */
export interface CheckedFolder {
  /** What it holds, in words; empty where it is refused. */
  readonly accepted: string;
  /** As "file: record: rule: what is wrong". */
  readonly problems: readonly string[];
}

/** Accepts a folder, or says everything that is wrong with it. */
export function checkCompanyFolder(folder: string): CheckedFolder {
  const { files, problems } = readCompanyFolder(folder);
  if (files === null) return { accepted: "", problems };
  const broken = findConformanceProblems(files);
  if (broken.length > 0) return { accepted: "", problems: broken };
  const cases = files.cases.map((file) => caseSchema.parse(file));
  const unusable = cases.flatMap((one) => findCaseProblems(one).map((problem) => `cases/${one.id}.json: ${problem}`));
  return unusable.length > 0 ? { accepted: "", problems: unusable } : { accepted: describe(files, cases), problems: [] };
}

function describe(files: CompanyFiles, cases: readonly Case[]): string {
  const company = companySchema.parse(files.company);
  return `${company.name}, ${factSchema.array().parse(files.facts).length} facts, cases ${cases.map(({ id }) => id).join(", ")}`;
}

/** What the schema cannot see, as it knows neither the sliders' bounds nor the model. */
function findCaseProblems(scenarioCase: Case): string[] {
  const outside = ASSUMPTION_SPECS.flatMap((spec) => {
    const value = scenarioCase.assumptions[spec.key];
    if (spec.kind === "customer") return stressableCustomers(scenarioCase).some((name) => name === value) ? [] : [`assumptions.${spec.key}: customer: ${JSON.stringify(value)} is pooled or unknown`];
    const { min, max } = boundsOf(spec, scenarioCase);
    return typeof value === "number" && value >= min && value <= max ? [] : [`assumptions.${spec.key}: bounds: ${value} is not from ${min} to ${max}`];
  });
  const prefix = `${scenarioCase.company}-${scenarioCase.knownOn}`;
  const name = scenarioCase.id === prefix ? [] : [`${scenarioCase.id}: identifier: should be "${prefix}" (company and day): links find the nearest case by it`];
  const presets = presetsOf(scenarioCase).flatMap((preset) =>
    preset.entries.flatMap(({ key, value }) => (value.from === "band" && scenarioCase.why[key]?.band === undefined ? [`why.${key}: band: is missing, but the preset ${preset.id} takes its value from it`] : [])),
  );
  outside.push(...new Set(presets));
  if (outside.length > 0) return [...name, ...outside];
  const projection = projectScenario(scenarioCase, {});
  const unbalanced = projection.line("balanceCheckUsdM").findIndex((difference) => !(Math.abs(difference) < 1e-3));
  return unbalanced < 0 ? name : [...name, `opening: projection: the balance sheet of quarter ${unbalanced + 1} does not balance`];
}
