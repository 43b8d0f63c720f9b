import { describe, expect, it } from "vitest";
import { philox, toFraction } from "./random";

const block = (counter: readonly number[], key: readonly number[]) => {
  const out = new Uint32Array(4);
  philox(Uint32Array.from(counter), Uint32Array.from(key), out);
  return [...out].map((word) => word.toString(16).padStart(8, "0")).join(" ");
};

describe("Philox 4×32-10", () => {
  it("gives the numbers that its authors publish", () => {
    const ones = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff];
    expect(block([0, 0, 0, 0], [0, 0])).toBe("6627e8d5 e169c58d bc57ac4c 9b00dbd8");
    expect(block(ones, ones.slice(0, 2))).toBe("408f276d 41c83b0e a20bc7c6 6d5451fd");
    expect(block([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).toBe("d16cfe09 94fdcceb 5001e420 24126ea1");
  });

  it("gives fractions that are never 0 and never 1", () => {
    expect(toFraction(0)).toBeGreaterThan(0);
    expect(toFraction(0xffffffff)).toBeLessThan(1);
    expect(toFraction(0x80000000)).toBeCloseTo(0.5, 9);
  });
});
