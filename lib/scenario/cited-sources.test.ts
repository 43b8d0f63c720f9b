import { expect, test } from "vitest";
import { CASES } from "@/data/cases";
import { findCompanyFacts } from "@/data/facts";
import { citedSources } from "./cited-sources";

const sources = findCompanyFacts("crwv")?.sources ?? [];

test("holds what the cases cite and nothing else", () => {
  const cited = new Set(CASES.flatMap(({ why }) => Object.values(why).flatMap((reason) => reason.sources)));
  expect(Object.keys(citedSources(CASES, sources)).toSorted()).toEqual([...cited].toSorted());
});

test("a copy is named by its original and carries no link", () => {
  expect(citedSources(CASES, sources)["release-2025q2"]).toEqual({ title: "CoreWeave second quarter 2025 results", published: "2025-08-12", url: null, isCopy: true });
  expect(citedSources(CASES, sources)["10q-2025q1"]?.url).toMatch(/^https:\/\/www\.sec\.gov\//);
});

test("a source that is not in the list stops the build", () => {
  expect(() => citedSources(CASES, [])).toThrow(/No source/);
});
