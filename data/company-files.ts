import { REGISTERED_FILES } from "./registry/company-files";

/** The files of a company's folder as they were read, before any check. */
export interface CompanyFiles {
  readonly company: unknown;
  readonly sources: unknown;
  readonly facts: unknown;
  readonly disclosures: unknown;
  readonly contracts: unknown;
  readonly debt: unknown;
  readonly guidance: unknown;
  readonly notes: unknown;
  readonly exceptions: unknown;
  readonly claims: unknown;
  readonly cases: readonly unknown[];
}

/** Every company's folder, in the order in which companies are shown. */
export const COMPANY_FILES: readonly CompanyFiles[] = REGISTERED_FILES;
