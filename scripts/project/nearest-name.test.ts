import { describe, expect, it } from "vitest";
import { findNearestName } from "./nearest-name";

const NAMES = ["usefulLifeYears", "renewalRate", "stressedCustomerRenewalRate"];

describe("The nearest name", () => {
  it.each([
    ["usefulLifeYear", "usefulLifeYears"],
    ["USEFULLIFEYEARS", "usefulLifeYears"],
    ["renewlRate", "renewalRate"],
    ["stresedCustomerRenewalRte", "stressedCustomerRenewalRate"],
  ])("to %s is %s", (typed, name) => {
    expect(findNearestName(typed, NAMES)).toBe(name);
  });

  it.each(["", "x", "weather", "__proto__", "x".repeat(1_000_000)])("is none where nothing is near", (typed) => {
    expect(findNearestName(typed, NAMES)).toBeUndefined();
  });
});
