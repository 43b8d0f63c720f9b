import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { anyChanges } from "./changes.arbitrary";
import { ASSUMPTION_SPECS } from "./assumption-spec";
import { claimQueryIsReadSafely } from "./codec.claims";
import { hostileQuery } from "./hostile-query.arbitrary";
import { decodeScenario, encodeScenario, writeNumber } from "./codec";
import { readText } from "./link-texts";
import { latestCase } from "./published-cases";
import { keepDifferences, type Changes } from "./scenario";

const latest = latestCase("crwv");
const decode = (query: string) => decodeScenario(query, CASES, latest);

/** The changes as a link can hold them: to six significant decimals, and only what then differs. */
function writtenChanges(scenarioCase: (typeof CASES)[number], changes: Changes): Changes {
  const written = Object.entries(changes).map(([key, value]) => [key, typeof value === "number" ? Number(writeNumber(value)) : value]);
  return keepDifferences(scenarioCase, Object.fromEntries(written));
}

const anyTexts = fc.record({
  title: fc.string({ unit: "grapheme", maxLength: 100 }).map((text) => readText("title", text).text),
  note: fc.string({ unit: "grapheme", maxLength: 300 }).map((text) => readText("note", text).text),
});
const anyView = fc.record(
  { view: fc.stringMatching(/^[a-z]{1,10}\.[a-z]{1,10}$/), period: fc.constantFrom("annual", "annual,near"), from: fc.constant("2027Q1"), seed: fc.nat().map(String) },
  { requiredKeys: [] },
);
const anyText = fc.string({ unit: "binary", maxLength: 30 });
const escape = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));
const anyKey = fc.oneof(anyText, fc.constantFrom("v", "case", "title", "note", "view", "from", "__proto__", ...ASSUMPTION_SPECS.map(({ key }) => key)));
const anyQuery = fc
  .array(fc.tuple(anyKey, fc.oneof(anyText, fc.double().map(String), fc.constantFrom(...CASES.map(({ id }) => id)))), { maxLength: 12 })
  .chain((pairs) =>
    fc.constantFrom(
      pairs.map(([key, text]) => `${key}=${text}`).join("&"),
      pairs.map(([key, text]) => `${escape(key)}=${escape(text)}`).join("&"),
    ),
  );

describe("Any query, however hostile", () => {
  it("is read as a scenario within all bounds, and can be written again", () => {
    fc.assert(fc.property(hostileQuery, claimQueryIsReadSafely), { numRuns: 1500 });
  });

  it("is read in a time that does not grow beyond its length", () => {
    for (const piece of ["a=1&", "%", "usefulLifeYears=4&", "&".repeat(50)]) {
      claimQueryIsReadSafely(piece.repeat(1_000_000 / piece.length));
      claimQueryIsReadSafely(piece.repeat(7400 / piece.length));
    }
  });
});

describe("Writing and reading a link", () => {
  it.each(CASES)("are inverse for any scenario of $id", (scenarioCase) => {
    fc.assert(
      fc.property(anyChanges(scenarioCase, "some"), anyTexts, anyView, (changes, texts, view) => {
        const query = encodeScenario({ scenarioCase, changes, texts, view }, latest);
        expect(decode(query)).toEqual({ scenarioCase, changes: writtenChanges(scenarioCase, changes), texts, view, notices: [], foreign: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("give one link for one scenario, whatever link it was read from", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { scenarioCase, changes, texts, view, foreign } = decode(query);
        const canonical = encodeScenario({ scenarioCase, changes, texts, view }, latest, foreign);
        const again = decode(canonical);
        expect(again.scenarioCase).toBe(scenarioCase);
        expect(encodeScenario(again, latest, again.foreign)).toBe(canonical);
      }),
      { numRuns: 1000 },
    );
  });

  it("never throw, and never yield a value out of bounds, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, fc.string({ unit: "binary", maxLength: 200 })), (query) => {
        const { scenarioCase, changes } = decode(query);
        const rewritten = decode(encodeScenario({ scenarioCase, changes }, latest));
        expect(rewritten.notices).toEqual([]);
        expect(rewritten.changes).toEqual(writtenChanges(scenarioCase, changes));
      }),
      { numRuns: 1000 },
    );
  });
});
