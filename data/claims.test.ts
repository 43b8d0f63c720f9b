import { describe, expect, it } from "vitest";
import { VERDICTS } from "./claim-schema";
import { findCompany } from "./index";

const company = findCompany("crwv");
if (company === undefined) throw new Error("CoreWeave is missing");

/** Who published what is linked: the SEC, the company, or the author of the document. */
const PUBLISHERS = [
  "www.sec.gov",
  "docs.coreweave.com",
  "en.oninvest.com",
  "www.marketscreener.com",
  "stockanalysis.com",
  "ipcarrier.blogspot.com",
  "glennklockwood.com",
  "www.dwarkesh.com",
  "aiwiki.ai",
  "acecloud.ai",
  "semafor.com",
  "www.techradar.com",
  "hao.cnyes.com",
];

describe("The statements of the article", () => {
  it("are the 85 that were collected, each with a verdict", () => {
    expect(company.claims).toHaveLength(85);
    const counts = VERDICTS.map((verdict) => [verdict, company.claims.filter((claim) => claim.verdict === verdict).length]);
    expect(Object.fromEntries(counts)).toEqual({ confirmed: 27, opinion: 16, differs: 16, unverified: 10, rounded: 10, forecast: 6 });
  });

  it("link to the publisher itself or to nobody", () => {
    const cited = company.sources.filter((source) => company.claims.some((claim) => claim.source === source.id));
    const linked = cited.flatMap((source) => (source.url === null || source.mirror === true ? [] : [new URL(source.url).host]));
    expect(linked.filter((host) => !PUBLISHERS.includes(host))).toEqual([]);
    expect(cited.filter((source) => /mirror|repost/i.test(source.title))).toEqual([]);
  });

  it("are written in Chinese where the page is, not left in English", () => {
    for (const claim of company.claims) {
      for (const text of [claim.statement, claim.finding, claim.note, claim.afterwards].filter((one) => one !== undefined)) {
        expect(/\p{Script=Han}/u.test(text.zh) || !/[a-z]{4,}/.test(text.zh), `${claim.id}: ${text.zh}`).toBe(true);
        expect(/[一-鿿][,;:!?()]/u.test(text.zh), `${claim.id}: ${text.zh}`).toBe(false);
        expect(/\p{Script=Han}/u.test(text.en), `${claim.id}: ${text.en}`).toBe(false);
      }
    }
  });
});
