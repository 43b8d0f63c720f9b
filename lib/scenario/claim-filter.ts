/**
 * Which of the article's statements a reader looks at: verdict and topic, and the case in which their
 * effects are shown. The address carries it, so anyone may have written it: what names nothing is
 * left out and listed.
 */
import { CLAIM_TOPICS, VERDICTS } from "@/data/claim-schema";
import type { Case } from "./case";
import type { Claim, ClaimTopic, Verdict } from "./claim";
import { isVisitorTracking, joinQuery, splitQuery, type Pair } from "./link-query";

export interface ClaimFilter {
  readonly verdict?: Verdict;
  readonly topic?: ClaimTopic;
  /** The case in which effects are shown. */
  readonly scenarioCase: Case;
}

/** A part of the address that names nothing on the page. */
export interface UnusedPart {
  readonly key: string;
  readonly text: string;
}

/** Reads the query of the page, without its question mark. Never throws. */
export function readClaimFilter(query: string, cases: readonly Case[], defaultCase: Case): { readonly filter: ClaimFilter; readonly unused: readonly UnusedPart[] } {
  let filter: ClaimFilter = { scenarioCase: defaultCase };
  const unused: UnusedPart[] = [];
  for (const [key, text] of splitQuery(query).pairs) {
    const verdict = key === "verdict" ? VERDICTS.find((one) => one === text) : undefined;
    const topic = key === "topic" ? CLAIM_TOPICS.find((one) => one === text) : undefined;
    const scenarioCase = key === "case" ? cases.find(({ id }) => id === text) : undefined;
    if (verdict) filter = { ...filter, verdict };
    else if (topic) filter = { ...filter, topic };
    else if (scenarioCase) filter = { ...filter, scenarioCase };
    else if (!isVisitorTracking(key)) unused.push({ key: key.slice(0, 40), text: text.slice(0, 80) });
  }
  return { filter, unused };
}

/** The query of a filter, with its question mark; empty for the whole list in the default case. */
export function writeClaimFilter({ verdict, topic, scenarioCase }: ClaimFilter, defaultCase: Case): string {
  const pairs: Pair[] = [];
  if (verdict) pairs.push(["verdict", verdict]);
  if (topic) pairs.push(["topic", topic]);
  if (scenarioCase.id !== defaultCase.id) pairs.push(["case", scenarioCase.id]);
  return pairs.length === 0 ? "" : `?${joinQuery(pairs)}`;
}

/** The statements that a filter lets through. */
export function filterClaims(claims: readonly Claim[], { verdict, topic }: Pick<ClaimFilter, "verdict" | "topic">): Claim[] {
  return claims.filter((claim) => (verdict === undefined || claim.verdict === verdict) && (topic === undefined || claim.topic === topic));
}
