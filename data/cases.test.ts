import { describe, expect, it } from "vitest";
import { caseSchema } from "./case-schema";
import { CASES } from "./cases";

describe("The frozen cases", () => {
  it("are the two published ones, oldest first", () => {
    expect(CASES.map((entry) => entry.id)).toEqual(["crwv-2025-06-03", "crwv-2026-08-12"]);
  });

  it.each(CASES.map((entry) => [entry.id, entry] as const))("%s fits the strict schema to the last key", (_, entry) => {
    expect(caseSchema.parse(entry)).toEqual(entry);
  });

  it.each(CASES.map((entry) => [entry.id, entry] as const))("%s says in both languages why each assumption stands where it does", (_, entry) => {
    expect(Object.keys(entry.why).sort()).toEqual(Object.keys(entry.assumptions).sort());
    for (const text of [...Object.values(entry.why).map((reason) => reason.text), ...entry.openingNotes, entry.title]) {
      expect(text.zh).toMatch(/[一-鿿]/);
      expect(text.en).not.toMatch(/[一-鿿]/);
    }
  });

  it("know nothing that was published after their day", () => {
    const [first, second] = CASES;
    expect(first?.knownOn).toBe("2025-06-03");
    expect(first?.opening.history.at(-1)?.quarter).toBe("2025Q1");
    expect(second?.opening.history.at(-1)?.quarter).toBe("2026Q2");
  });
});

describe("The schema of a case", () => {
  const [sample] = CASES;
  if (sample === undefined) throw new Error("no case");

  it("refuses an assumption that the model does not have", () => {
    const planted = { ...sample, assumptions: { ...sample.assumptions, usefulLife: 6 } };
    expect(caseSchema.safeParse(planted).error?.issues[0]?.message).toContain('"usefulLife"');
  });

  it("refuses a case without a reason for an assumption", () => {
    const why = Object.fromEntries(Object.entries(sample.why).filter(([key]) => key !== "renewalRate"));
    expect(caseSchema.safeParse({ ...sample, why }).error?.issues[0]?.path).toEqual(["why", "renewalRate"]);
  });

  it("refuses a reason that does not say on what it rests", () => {
    const planted = { ...sample.why, renewalRate: { ...sample.why.renewalRate, basis: "hearsay" } };
    expect(caseSchema.safeParse({ ...sample, why: planted }).error?.issues[0]?.path).toEqual(["why", "renewalRate", "basis"]);
  });

  it("calls a value judgement, where no source is cited, unless it follows from the market or the company's own account", () => {
    for (const entry of CASES) {
      const unsourced = Object.entries(entry.why).filter(([, reason]) => reason.sources.length === 0 && reason.basis !== "judgement");
      expect(unsourced.map(([key]) => key)).toEqual(["sharePriceUsd"]);
    }
  });

  it("refuses a day that does not exist", () => {
    expect(caseSchema.safeParse({ ...sample, knownOn: "2025-06-31" }).success).toBe(false);
  });
});
