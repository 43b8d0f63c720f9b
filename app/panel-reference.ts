import type { Reference } from "@/components/scenario/reference-context";
import { findCompanyFacts } from "@/data/facts";
import type { Locale } from "@/lib/format/locale";
import { citedSources } from "@/lib/scenario/cited-sources";
import { casesOf } from "@/lib/scenario/published-cases";
import { searchTextsOfOtherLanguage } from "./search-texts";

/** What the panel reads up beside the scenario: the documents that the cases cite, and texts for search. */
export function panelReference(locale: Locale, company: string): Reference {
  const facts = findCompanyFacts(company);
  if (!facts) throw new Error(`No figures of the company ${company}.`);
  return { sources: citedSources(casesOf(company), facts.sources, []), otherLanguage: searchTextsOfOtherLanguage(locale) };
}
