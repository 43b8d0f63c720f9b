import { describe, expect, it } from "vitest";
import { isCasesResponse, isCompaniesResponse, isFactsResponse } from "./response-guards";

const fact = { id: "a", metric: "cashUsdM", period: "2026Q2", value: 1, source: "b", knownOn: "2026-08-11" };
const facts = { company: "crwv", asOf: null, metrics: [], facts: [fact], sources: [{ id: "b", title: "B" }] };

describe("The outline of an answer", () => {
  it("is recognised", () => {
    expect(isFactsResponse(facts)).toBe(true);
  });

  it.each([
    null,
    "facts",
    [],
    {},
    { ...facts, facts: undefined },
    { ...facts, facts: {} },
    { ...facts, sources: [{ id: "b" }] },
    { ...facts, metrics: [{ id: "cashUsdM" }] },
    { ...facts, facts: [{ ...fact, value: "1" }] },
    { ...facts, facts: [{ ...fact, metric: "sales" }] },
    { ...facts, facts: [{ ...fact, period: "Q2" }] },
    { ...facts, facts: [{ ...fact, knownOn: null }] },
    { ...facts, facts: [null] },
  ])("is missed in %j", (value) => {
    expect(isFactsResponse(value)).toBe(false);
  });

  it("of cases needs opening and assumptions", () => {
    expect(isCasesResponse({ company: "crwv", cases: [{ id: "a", opening: {}, assumptions: {} }] })).toBe(true);
    expect(isCasesResponse({ company: "crwv", cases: [{ id: "a", opening: {} }] })).toBe(false);
  });

  it("of companies needs names and cases", () => {
    expect(isCompaniesResponse({ companies: [{ id: "crwv", ticker: "CRWV", cases: [{ id: "a" }] }] })).toBe(true);
    expect(isCompaniesResponse({ companies: [{ id: "crwv", ticker: "CRWV" }] })).toBe(false);
  });
});
