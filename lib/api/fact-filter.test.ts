import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCompanyFacts } from "@/data/facts";
import { BASES, CONFIDENCES } from "@/lib/facts/fact";
import { EVERY_FACT, filterFacts, readFactFilter, writeFactFilter, type FactFilter } from "./fact-filter";

const facts = findCompanyFacts("crwv")?.facts ?? [];
const fact = fc.constantFrom(...facts);
const filters: fc.Arbitrary<FactFilter> = fc
  .record({ search: fc.string({ maxLength: 20 }), own: fact, parts: fc.subarray(["metric", "period", "basis", "confidence", "document", "fact"] as const), basis: fc.constantFrom(...BASES), confidence: fc.constantFrom(...CONFIDENCES) })
  .map(({ search, own, parts, basis, confidence }) => {
    const all = { metric: own.metric, period: own.period, basis, confidence, document: own.source, fact: own.id };
    return { search: search.replace(/\p{Surrogate}/gu, ""), ...Object.fromEntries(parts.map((part) => [part, all[part]])) };
  });

describe("the filter of the figures", () => {
  test("survives its own address", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readFactFilter(writeFactFilter(filter), facts)).toEqual({ filter, unused: [] });
      }),
    );
  });

  test("never throws, whatever stands in the address", () => {
    fc.assert(fc.property(fc.string(), (query) => void readFactFilter(query, facts)));
  });

  test("says which parts name nothing, and takes an empty field of a form for none", () => {
    const { filter, unused } = readFactFilter("metric=sales&period=&basis=reported&asOf=2025-02-30&fact=none&utm_source=x", facts);
    expect(filter).toEqual({ search: "", basis: "reported" });
    expect(unused).toEqual([{ key: "metric", text: "sales" }, { key: "asOf", text: "2025-02-30" }, { key: "fact", text: "none" }]);
  });

  test("finds figures by words in any order, and only those that fit every choice", () => {
    const wordsOf = (one: (typeof facts)[number]) => `${one.metric} ${one.period} ${one.source}`;
    const found = filterFacts(facts, { ...EVERY_FACT, search: "2026q2 REVENUEusdm" }, wordsOf);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => /revenueusdm/i.test(wordsOf(one)) && /2026q2/i.test(wordsOf(one)))).toBe(true);
    expect(found.length).toBeLessThan(facts.filter((one) => /revenue/i.test(one.metric)).length);
    fc.assert(
      fc.property(fact, (one) => {
        const chosen = filterFacts(facts, { search: "", metric: one.metric, period: one.period, basis: one.basis, confidence: one.confidence, document: one.source }, wordsOf);
        expect(chosen).toContain(one);
        expect(chosen.every((other) => other.metric === one.metric && other.period === one.period)).toBe(true);
      }),
    );
  });
});
