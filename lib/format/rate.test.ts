import { describe, expect, test } from "vitest";
import { formatMultiple, formatPercentagePoints, formatRate } from "./rate";

describe("a fraction is written as per cent", () => {
  test.each([
    [0.62, "62%", "62.0%"],
    [0.07, "7%", "7.0%"],
    [0.285, "29%", "28.5%"],
    [-0.0004, "0%", "0.0%"],
    [-0.09, "−9%", "−9.0%"],
    [12.345, "1,235%", "1,234.5%"],
    [null, "–", "–"],
  ])("%s", (rate, whole, oneDecimal) => {
    expect(formatRate(rate, "en")).toBe(whole);
    expect(formatRate(rate, "zh", { decimals: 1 })).toBe(oneDecimal);
  });

  test("growth says its direction", () => {
    expect(formatRate(1.12, "en", { signed: true })).toBe("+112%");
    expect(formatRate(-0.03, "en", { signed: true })).toBe("−3%");
    expect(formatRate(0, "zh", { signed: true })).toBe("0%");
  });
});

describe("a difference of rates is in percentage points, not per cent", () => {
  test.each([
    [-0.02, "−2 pp", "−2个百分点"],
    [0.1234, "+12 pp", "+12个百分点"],
    [0.004, "+0.4 pp", "+0.4个百分点"],
    [-0.0096, "−1 pp", "−1个百分点"],
    [0, "0 pp", "0个百分点"],
    [-0.0001, "0 pp", "0个百分点"],
    [undefined, "–", "–"],
  ])("%s", (change, en, zh) => {
    expect(formatPercentagePoints(change, "en")).toBe(en);
    expect(formatPercentagePoints(change, "zh")).toBe(zh);
  });

  test("the decimals asked for are all written", () => {
    expect(formatPercentagePoints(0.0125, "en", { decimals: 2 })).toBe("+1.25 pp");
    expect(formatPercentagePoints(0, "en", { decimals: 2 })).toBe("0.00 pp");
  });
});

describe("a multiple is written with its sign of multiplication", () => {
  test.each([
    [0.76, 2, "0.76×", "0.76倍"],
    [8, 1, "8.0×", "8.0倍"],
    [-0.001, 2, "0.00×", "0.00倍"],
    [null, 2, "–", "–"],
  ])("%s to %i decimals", (multiple, decimals, en, zh) => {
    expect(formatMultiple(multiple, "en", { decimals })).toBe(en);
    expect(formatMultiple(multiple, "zh", { decimals })).toBe(zh);
  });

  test("a change of cover says its direction", () => {
    expect(formatMultiple(-0.1, "en", { signed: true })).toBe("−0.10×");
    expect(formatMultiple(0.1, "zh", { signed: true })).toBe("+0.10倍");
  });
});
