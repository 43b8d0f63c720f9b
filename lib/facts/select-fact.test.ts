import { describe, expect, it } from "vitest";
import { asOf } from "./as-of";
import type { Fact } from "./fact";
import { selectFact } from "./select-fact";

const revenue: Fact = {
  id: "revenueUsdM.2025Q4.press",
  metric: "revenueUsdM",
  period: "2025Q4",
  value: 1570,
  unit: "USD millions",
  basis: "reported",
  confidence: "secondary",
  source: "press",
  knownOn: "2026-02-26",
};

describe("Where several sources state a figure", () => {
  it("a filing is preferred to the press, whenever either was published", () => {
    const filing: Fact = { ...revenue, id: "a", confidence: "primary", knownOn: "2026-02-20" };
    expect(selectFact([revenue, filing], "revenueUsdM", "2025Q4")).toBe(filing);
  });

  it("the press is preferred to a disputed figure", () => {
    const disputed: Fact = { ...revenue, id: "a", confidence: "conflict", knownOn: "2026-09-15" };
    expect(selectFact([disputed, revenue], "revenueUsdM", "2025Q4")).toBe(revenue);
  });

  it("a restatement is preferred to what it restates", () => {
    const restated: Fact = { ...revenue, id: "a", knownOn: "2026-08-12" };
    expect(selectFact([revenue, restated], "revenueUsdM", "2025Q4")).toBe(restated);
  });

  it("the order of the records never decides", () => {
    const twin: Fact = { ...revenue, id: "revenueUsdM.2025Q4.wire" };
    expect(selectFact([revenue, twin], "revenueUsdM", "2025Q4")).toBe(selectFact([twin, revenue], "revenueUsdM", "2025Q4"));
  });

  it("another period, metric or customer never stands in", () => {
    expect(selectFact([revenue], "revenueUsdM", "FY2025")).toBeUndefined();
    expect(selectFact([revenue], "costOfRevenueUsdM", "2025Q4")).toBeUndefined();
    expect(selectFact([revenue], "revenueUsdM", "2025Q4", "Microsoft")).toBeUndefined();
  });

  it("a customer's figure is found only by naming the customer", () => {
    const share: Fact = { ...revenue, metric: "customerRevenueShare", value: 0.67, unit: "fraction", customer: "Microsoft" };
    expect(selectFact([share], "customerRevenueShare", "2025Q4")).toBeUndefined();
    expect(selectFact([share], "customerRevenueShare", "2025Q4", "Microsoft")).toBe(share);
  });
});

describe("As of a date", () => {
  it("the day of publication itself counts", () => {
    expect(asOf([revenue], "2026-02-26")).toEqual([revenue]);
    expect(asOf([revenue], "2026-02-25")).toEqual([]);
  });

  it("what has no date is never known", () => {
    expect(asOf([{ knownOn: null }], "2099-12-31")).toEqual([]);
  });
});
