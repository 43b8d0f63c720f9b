import { describe, expect, it } from "vitest";
import { specOf } from "./assumption-spec";
import { latestCase } from "./published-cases";
import { parseDecimal, readAssumption } from "./read-assumption";

const latest = latestCase("crwv");
const read = (key: Parameters<typeof specOf>[0], text: string) => readAssumption(specOf(key), latest, text);

describe("A decimal number", () => {
  it.each([
    ["4", 4],
    [" 4.5 ", 4.5],
    ["-0.25", -0.25],
    ["−0.25", -0.25],
    ["–1", -1],
    ["+3", 3],
    [".5", 0.5],
    ["5.", 5],
    ["1e-3", 0.001],
    ["2E2", 200],
  ])("is read from %j", (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it("has no negative zero", () => {
    expect(Object.is(parseDecimal("-0"), 0)).toBe(true);
  });

  it.each(["", " ", ".", "-", "four", "4,5", "1 000", "0x10", "1e", "1e9999", "1e400", "Infinity", "NaN", "4%", "--4", "1".repeat(41)])(
    "is not read from %j",
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );
});

describe("An assumption", () => {
  it("takes any value within its bounds, off the slider's steps too", () => {
    expect(read("usefulLifeYears", "4.123")).toEqual({ ok: true, value: 4.123 });
    expect(read("usefulLifeYears", "3")).toEqual({ ok: true, value: 3 });
    expect(read("usefulLifeYears", "8")).toEqual({ ok: true, value: 8 });
  });

  it("names the bound that a value lies beyond, and the nearest one within", () => {
    expect(read("usefulLifeYears", "2.99")).toEqual({
      ok: false,
      error: { kind: "out-of-bounds", key: "usefulLifeYears", text: "2.99", min: 3, max: 8, limited: 3 },
    });
    expect(read("stressedCustomerLossYear", "2099")).toMatchObject({ error: { kind: "out-of-bounds", max: 2031, limited: 2031 } });
  });

  it("that counts whole things says so", () => {
    expect(read("contractStartLagQuarters", "2.6")).toEqual({
      ok: false,
      error: { kind: "not-whole", key: "contractStartLagQuarters", text: "2.6", limited: 3 },
    });
  });

  it("that is no number says what was typed", () => {
    expect(read("renewalRate", "half")).toEqual({ ok: false, error: { kind: "not-a-number", key: "renewalRate", text: "half" } });
  });

  it("that names a customer takes the case's named ones, letter by letter", () => {
    const customers = ["Microsoft", "OpenAI", "Meta", "Jane Street"];
    expect(read("stressedCustomer", "Jane Street")).toEqual({ ok: true, value: "Jane Street" });
    for (const text of ["Other", "openai", "", "__proto__"]) {
      expect(read("stressedCustomer", text)).toEqual({
        ok: false,
        error: { kind: "unknown-customer", key: "stressedCustomer", text, customers },
      });
    }
  });
});
