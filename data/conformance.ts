import type { CompanyFiles } from "./company-files";
import { findCaseProblems } from "./conformance/cases";
import { findClaimProblems } from "./conformance/claims";
import { readCompanyParts } from "./conformance/company-parts";
import { findRecordProblems } from "./conformance/records";
import { findStatementProblems } from "./conformance/statements";

/**
 * What is wrong with a company's files, in messages of the form "file: record: rule: what is wrong", or
 * nothing. A company that has no problems needs no change of code to be shown.
 */
export function findConformanceProblems(files: CompanyFiles): string[] {
  const { parts, problems } = readCompanyParts(files);
  return [...problems, ...findRecordProblems(parts), ...findStatementProblems(parts), ...findCaseProblems(parts), ...findClaimProblems(parts)];
}
