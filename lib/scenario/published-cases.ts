/** The published cases: the one place where the model's users find the data's cases. */
import { CASES } from "@/data/cases";
import type { Case } from "./case";

/** Cases of a company, oldest first. */
export function casesOf(company: string): readonly Case[] {
  return CASES.filter((record) => record.company === company);
}

/** A case by its id, which anyone may have typed; undefined where there is none. */
export function findCase(id: string): Case | undefined {
  return CASES.find((record) => record.id === id);
}

/** Every published case, by company and oldest first. */
export const PUBLISHED_CASES: readonly Case[] = CASES;

/** The companies that have one, the one that is shown unasked first. */
export const PUBLISHED_COMPANIES: readonly string[] = [...new Set(CASES.map(({ company }) => company))];

/**
 * The case of the site: the newest of the company that is shown unasked. It opens where an address names
 * none, and links leave it unnamed.
 */
export function defaultCase(): Case {
  const [first] = CASES;
  if (!first) throw new Error("No case is published.");
  return latestCase(first.company);
}

/** The newest case of a company: what a page shows unless a link says otherwise. */
export function latestCase(company: string): Case {
  const latest = casesOf(company).at(-1);
  if (!latest) throw new Error(`No case is published for the company ${company}.`);
  return latest;
}
