import type { OfferedCompany } from "@/components/layout/company-picker";
import { COMPANIES } from "@/data";
import { encodeScenario } from "@/lib/scenario/codec";
import { casesOf, defaultCase, latestCase } from "@/lib/scenario/published-cases";

/** The companies of the site as the header offers them, the one that is shown unasked first. */
export function offeredCompanies(): OfferedCompany[] {
  return COMPANIES.map(({ id, shortName, ticker }) => ({
    id,
    shortName,
    ticker,
    query: encodeScenario({ scenarioCase: latestCase(id), changes: {} }, defaultCase()),
    cases: casesOf(id).map((one) => one.id),
  }));
}
