import { describe, expect, it } from "vitest";
import { citation } from "./citation";
import { findConflicts } from "./conflicts";
import type { Fact } from "./fact";
import { agreeWithinRounding, roundingOf } from "./rounding";
import type { Source } from "./source";

const yahoo: Fact = {
  id: "marketCapUsdM.2025Q2.yahoo",
  metric: "marketCapUsdM",
  period: "2025Q2",
  value: 79580,
  unit: "USD millions",
  basis: "reported",
  confidence: "secondary",
  source: "yahoo",
  knownOn: "2025-06-30",
  published: { value: 79.58, unit: "USD billions", decimals: 2 },
};
const other: Fact = { ...yahoo, id: "marketCapUsdM.2025Q2.other", source: "other", value: 82850, published: { value: 82.85, unit: "USD billions", decimals: 2 } };

describe("Sources that disagree", () => {
  it("are all kept", () => {
    expect(findConflicts([yahoo, other])).toEqual([{ metric: "marketCapUsdM", period: "2025Q2", facts: [yahoo, other] }]);
  });

  it("do not disagree when they differ by rounding alone", () => {
    const rounded: Fact = { ...other, value: 79600, published: { value: 79.6, unit: "USD billions", decimals: 1 } };
    expect(findConflicts([yahoo, rounded])).toEqual([]);
  });

  it("are found whichever of three is the odd one", () => {
    const same: Fact = { ...yahoo, id: "marketCapUsdM.2025Q2.copy" };
    expect(findConflicts([yahoo, same, other])[0]?.facts).toHaveLength(3);
  });

  it("are about one period and one customer", () => {
    expect(findConflicts([yahoo, { ...other, period: "2025Q3" }])).toEqual([]);
    expect(findConflicts([yahoo, { ...other, customer: "Microsoft" }])).toEqual([]);
  });

  it("may be named by the note of a single disputed figure", () => {
    const disputed: Fact = { ...yahoo, confidence: "conflict" };
    expect(findConflicts([disputed])).toEqual([{ metric: "marketCapUsdM", period: "2025Q2", facts: [disputed] }]);
  });
});

describe("The rounding of a figure", () => {
  it.each([
    [{ value: 981632, unit: "USD thousands", decimals: 0 }, 0.0005],
    [{ value: 2078, unit: "USD millions", decimals: 0 }, 0.5],
    [{ value: 25.9, unit: "USD billions", decimals: 1 }, 50],
  ] as const)("of %j is half of its last digit", (published, expected) => {
    expect(roundingOf({ ...yahoo, published })).toBeCloseTo(expected, 12);
  });

  it("of a derived figure is that of its coarsest part", () => {
    expect(roundingOf({ ...yahoo, basis: "derived", published: { value: 1571.9, unit: "USD millions", decimals: 1 } })).toBe(0.5);
  });

  it("of two figures adds up", () => {
    const whole = (value: number): Fact => ({ ...yahoo, value, published: { value, unit: "USD millions", decimals: 0 } });
    expect(agreeWithinRounding(whole(100), whole(101))).toBe(true);
    expect(agreeWithinRounding(whole(100), whole(102))).toBe(false);
  });
});

describe("A citation", () => {
  const source: Source = { id: "yahoo", title: "Yahoo Finance statistics", kind: "secondary", published: null, url: "https://example.com", mirror: true };

  it("names the document, its date and whether the link is a copy", () => {
    expect(citation(yahoo, [source])).toEqual({
      title: "Yahoo Finance statistics",
      kind: "secondary",
      url: "https://example.com",
      published: null,
      knownOn: "2025-06-30",
      mirror: true,
    });
  });

  it("of a source that is not there stops the build", () => {
    expect(() => citation(other, [source])).toThrow('marketCapUsdM.2025Q2.other: no source "other"');
  });
});
