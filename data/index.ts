/**
 * Everything about every company, parsed once and typed: for the server. The client takes the cases from
 * `data/cases.ts` and asks `/api/v1` for the rest.
 */
import { z } from "zod";
import { CASES, type CaseRecord } from "./cases";
import { caseSchema } from "./case-schema";
import { claimSchema } from "./claim-schema";
import { COMPANY_FILES, type CompanyFiles } from "./company-files";
import { companySchema, contractSchema, debtSchema, disclosureSchema, exceptionsSchema, guidanceSchema, notesSchema } from "./company-schema";
import { COMPANY_FACTS, findCompanyFacts } from "./facts";

export { CASES, COMPANY_FACTS, findCompanyFacts };
export type { CaseRecord };
export type { Claim, ClaimMechanism, ClaimSetting, ClaimTopic, Verdict } from "./claim-schema";
export type { CompanyFacts } from "./facts";
export type { CustomerContract, DebtFacility, DebtInstrument, DebtMaturity, Disclosure, Exceptions, Guidance } from "./company-schema";

/** A company with all that is known about it. */
export type Company = ReturnType<typeof readCompany>;

/** Every company. Files that do not fit their schema stop the build here. */
export const COMPANIES: readonly Company[] = COMPANY_FILES.map(readCompany);

/** The company of an identifier such as "crwv", or undefined for an unknown one. */
export function findCompany(id: string): Company | undefined {
  return COMPANIES.find((company) => company.id === id);
}

/** The same, where one that is missing is our own mistake. */
export function requireCompany(id: string): Company {
  const company = findCompany(id);
  if (company === undefined) throw new Error(`No company "${id}" in data/companies.`);
  return company;
}

function readCompany(files: CompanyFiles) {
  const company = companySchema.parse(files.company);
  const facts = findCompanyFacts(company.id);
  if (facts === undefined) throw new Error(`data/facts.ts: no row for the company "${company.id}"`);
  return {
    ...company,
    sources: facts.sources,
    facts: facts.facts,
    disclosures: z.array(disclosureSchema).parse(files.disclosures),
    contracts: z.array(contractSchema).parse(files.contracts),
    debt: debtSchema.parse(files.debt),
    guidance: z.array(guidanceSchema).parse(files.guidance),
    notes: notesSchema.parse(files.notes),
    exceptions: exceptionsSchema.parse(files.exceptions),
    claims: z.array(claimSchema).parse(files.claims),
    cases: files.cases.map((file) => caseSchema.parse(file)),
  };
}
