/**
 * The figures and sources of every company, parsed once: a separate entry, so that code which needs only
 * the cases never carries a thousand records. For the server; the client asks `/api/v1` for what it shows.
 */
import { z } from "zod";
import type { Fact } from "@/lib/facts/fact";
import type { Source } from "@/lib/facts/source";
import { FACT_FILES } from "./registry/fact-files";
import { factSchema, sourceSchema } from "./company-schema";

/** What a company reported and where it was read. */
export interface CompanyFacts {
  readonly company: string;
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
}

/** By company, in the order of the companies. */
export const COMPANY_FACTS: readonly CompanyFacts[] = FACT_FILES.map(({ company, facts, sources }) => ({
  company,
  sources: z.array(sourceSchema).parse(sources),
  facts: z.array(factSchema).parse(facts),
}));

/** The figures of one company, or undefined for an unknown one. */
export function findCompanyFacts(company: string): CompanyFacts | undefined {
  return COMPANY_FACTS.find((entry) => entry.company === company);
}
