/**
 * The first step of the conformance check: every record through its own schema.
 *
 * Records that fit go on to the rules that look across records, the others are reported by name, so that
 * one broken line does not hide the next.
 */
import type { z } from "zod";
import type { Fact } from "@/lib/facts/fact";
import type { Source } from "@/lib/facts/source";
import { caseSchema, type CaseRecord } from "../case-schema";
import { claimSchema, type Claim } from "../claim-schema";
import type { CompanyFiles } from "../company-files";
import {
  companySchema,
  contractSchema,
  DEBT_SCHEMAS,
  disclosureSchema,
  exceptionsSchema,
  factSchema,
  guidanceSchema,
  notesSchema,
  sourceSchema,
  type CustomerContract,
  type DebtFacility,
  type DebtInstrument,
  type DebtMaturity,
  type Disclosure,
  type Exceptions,
  type Guidance,
} from "../company-schema";

/** What could be read of a company. */
export interface CompanyParts {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly disclosures: readonly Disclosure[];
  readonly contracts: readonly CustomerContract[];
  readonly instruments: readonly DebtInstrument[];
  readonly maturities: readonly DebtMaturity[];
  readonly facilities: readonly DebtFacility[];
  readonly guidance: readonly Guidance[];
  readonly exceptions: Exceptions;
  readonly claims: readonly Claim[];
  readonly cases: readonly CaseRecord[];
}

/** What could be read, and a message for each record that could not. */
export function readCompanyParts(files: CompanyFiles): { parts: CompanyParts; problems: string[] } {
  const problems: string[] = [];
  const readOne = <T>(file: string, schema: z.ZodType<T>, value: unknown): T[] => {
    const result = schema.safeParse(value);
    if (result.success) return [result.data];
    const name = nameOf(value);
    problems.push(...result.error.issues.map((issue) => `${[file, name].filter(Boolean).join(": ")}: schema: ${[issue.path.join("."), issue.message].filter(Boolean).join(" ")}`));
    return [];
  };
  const readAll = <T>(file: string, schema: z.ZodType<T>, list: unknown): T[] => {
    if (!Array.isArray(list)) problems.push(`${file}: schema: not a list of records`);
    return Array.isArray(list) ? list.flatMap((value) => readOne(file, schema, value)) : [];
  };

  readOne("notes.json", notesSchema, files.notes);
  const parts: CompanyParts = {
    id: readOne("company.json", companySchema, files.company)[0]?.id ?? "",
    sources: readAll("sources.json", sourceSchema, files.sources),
    facts: readAll("facts.json", factSchema, files.facts),
    disclosures: readAll("disclosures.json", disclosureSchema, files.disclosures),
    contracts: readAll("contracts.json", contractSchema, files.contracts),
    instruments: readAll("debt.json", DEBT_SCHEMAS.instruments, memberOf(files.debt, "instruments")),
    maturities: readAll("debt.json", DEBT_SCHEMAS.maturities, memberOf(files.debt, "maturities")),
    facilities: readAll("debt.json", DEBT_SCHEMAS.facilities, memberOf(files.debt, "facilities")),
    guidance: readAll("guidance.json", guidanceSchema, files.guidance),
    exceptions: readOne("exceptions.json", exceptionsSchema, files.exceptions)[0] ?? { knownOn: [], sourceDates: [], identities: [], sums: [] },
    claims: readAll("claims.json", claimSchema, files.claims),
    cases: files.cases.flatMap((file) => readOne(`cases/${nameOf(file)}.json`, caseSchema, file)),
  };
  return { parts, problems };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function nameOf(record: unknown): string {
  const id = memberOf(record, "id");
  return typeof id === "string" ? id : "";
}
