import { describe, expect, test } from "vitest";
import { CLAIM_TOPICS, VERDICTS } from "@/data/claim-schema";
import { findCompany } from "@/data/index";
import { filterClaims, readClaimFilter, writeClaimFilter } from "./claim-filter";
import { casesOf } from "./published-cases";

const cases = casesOf("crwv");
const [first, second] = cases;
if (!first || !second) throw new Error("two cases are published");
const claims = findCompany("crwv")?.claims ?? [];

describe("the filter of the statements", () => {
  test("survives its own address, whatever is chosen", () => {
    for (const verdict of [undefined, ...VERDICTS]) {
      for (const topic of [undefined, ...CLAIM_TOPICS]) {
        for (const scenarioCase of cases) {
          const filter = { ...(verdict && { verdict }), ...(topic && { topic }), scenarioCase };
          expect(readClaimFilter(writeClaimFilter(filter, first), cases, first)).toEqual({ filter, unused: [] });
        }
      }
    }
  });

  test("says which parts of an address name nothing, and ignores what mailers append", () => {
    const { filter, unused } = readClaimFilter("verdict=false&topic=debt&case=nope&utm_source=x&__proto__=1&%zz=%zz", cases, first);
    expect(filter).toEqual({ topic: "debt", scenarioCase: first });
    expect(unused).toEqual([{ key: "verdict", text: "false" }, { key: "case", text: "nope" }, { key: "__proto__", text: "1" }]);
  });

  test("every statement passes with its own verdict and topic, and none with another verdict", () => {
    for (const claim of claims) {
      expect(filterClaims(claims, { verdict: claim.verdict, topic: claim.topic })).toContain(claim);
      expect(filterClaims(claims, { verdict: claim.verdict === "opinion" ? "forecast" : "opinion" })).not.toContain(claim);
    }
  });
});
