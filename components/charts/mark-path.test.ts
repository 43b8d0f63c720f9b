import { describe, expect, it } from "vitest";
import { areaPath, barPath, dotPath, linePath } from "./mark-path";
import { buildScales } from "./plot";

/** A band of 10 a place, a pixel for each unit, zero at the foot of a plot 100 high. */
const scales = buildScales({ x: 0, y: 0, width: 30, height: 100 }, 3, { min: 0, max: 100, step: 20 });

describe("the marks of a series", () => {
  it("draw a line through the middle of its places and break it where a value is missing", () => {
    expect(linePath([10, 20, 30], scales)).toBe("M5 90L15 80L25 70");
    expect(linePath([10, null, 30], scales)).toBe("M5 90M25 70");
    expect(linePath([null, null, null], scales)).toBe("");
  });

  it("draw a bar from its base to its value, down for a negative one, none for zero", () => {
    expect(barPath([40, null, 0], [0, 0, 0], scales)).toBe("M1.4 100h7.2V60h-7.2Z");
    expect(barPath([40], [30], scales)).toBe("M1.4 70h7.2V30h-7.2Z");
    const around = buildScales({ x: 0, y: 0, width: 30, height: 100 }, 3, { min: -50, max: 50, step: 25 });
    expect(barPath([-20], [-10], around)).toBe("M1.4 60h7.2V80h-7.2Z");
  });

  it("draw an area between what it stands on and its top", () => {
    expect(areaPath([10, 20, null], [5, 5, 0], scales)).toBe("M5 85L15 75L15 95L5 95Z");
    expect(areaPath([null, null, null], [], scales)).toBe("");
  });

  it("draw a dot as a stroke of no length", () => {
    expect(dotPath([10, null, 30], scales)).toBe("M5 90h0M25 70h0");
  });

  it("stand at the edge of the axis where a value lies beyond it", () => {
    expect(linePath([-400, 50, 400], scales)).toBe("M5 100L15 50L25 0");
  });

  it("are written to a tenth of a pixel", () => {
    expect(linePath([10 / 3], scales)).toBe("M5 96.7");
  });
});
