import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertUnit, isUnit, UNIT_NAMES } from "./unit";

describe("Units", () => {
  it.each([
    [981632, "USD thousands", "USD millions", 981.632],
    [25.9, "USD billions", "USD millions", 25900],
    [2.2, "GW", "MW", 2200],
    [62, "%", "fraction", 0.62],
    [479977133, "shares", "million shares", 479.977133],
    [245608, "thousand shares", "million shares", 245.608],
    [120.2, "USD per share", "USD per share", 120.2],
    [-314641, "USD thousands", "USD millions", -314.641],
  ] as const)("%d %s are in %s %d", (value, from, to, expected) => {
    const result = convertUnit(value, from, to);
    expect(result).toEqual({ ok: true, value: expected });
  });

  it("of different things do not convert", () => {
    expect(convertUnit(1, "GW", "USD millions")).toEqual({ ok: false, error: { from: "GW", to: "USD millions" } });
    expect(convertUnit(1, "USD", "USD per share").ok).toBe(false);
  });

  it("are a closed list", () => {
    expect(UNIT_NAMES.every(isUnit)).toBe(true);
    expect(["EUR", "MW (over)", "toString", "", 1].some(isUnit)).toBe(false);
  });

  it("convert there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const there = convertUnit(value, "USD thousands", "USD billions");
        if (!there.ok) throw new Error("same dimension");
        const back = convertUnit(there.value, "USD billions", "USD thousands");
        if (!back.ok) throw new Error("same dimension");
        expect(Math.abs(back.value - value)).toBeLessThanOrEqual(1e-15 * Math.abs(value));
      }),
    );
  });
});
