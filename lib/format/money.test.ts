import { describe, expect, test } from "vitest";
import { formatUsdM, formatUsdMChange, formatUsdPerShare } from "./money";

describe("an amount is written as a financial editor of each language would", () => {
  test.each([
    // USD millions, English brief, English standard, Chinese brief, Chinese standard
    [0, "$0", "$0", "0美元", "0美元"],
    [-0, "$0", "$0", "0美元", "0美元"],
    [0.0000001, "$0", "$0", "0美元", "0美元"],
    [0.0004, "$400", "$400", "400美元", "400美元"],
    [0.04, "$40,000", "$40,000", "4万美元", "4万美元"],
    [1, "$1.0m", "$1.0m", "100万美元", "100万美元"],
    [8.5, "$8.5m", "$8.5m", "850万美元", "850万美元"],
    [12.44, "$12m", "$12.4m", "1244万美元", "1244万美元"],
    [99.996, "$100m", "$100m", "1亿美元", "1亿美元"],
    [850, "$850m", "$850m", "8.5亿美元", "8.5亿美元"],
    [999.4, "$999m", "$999m", "10亿美元", "9.99亿美元"],
    [999.6, "$1.0bn", "$1.0bn", "10亿美元", "10亿美元"],
    [4300, "$4.3bn", "$4.3bn", "43亿美元", "43亿美元"],
    [9960, "$10bn", "$10.0bn", "100亿美元", "99.6亿美元"],
    [50812.3, "$51bn", "$50.8bn", "508亿美元", "508亿美元"],
    [51000, "$51bn", "$51.0bn", "510亿美元", "510亿美元"],
    [110400, "$110bn", "$110bn", "1104亿美元", "1104亿美元"],
    [999960, "$1.0tn", "$1.00tn", "1万亿美元", "1万亿美元"],
    [1234000, "$1.2tn", "$1.23tn", "1.2万亿美元", "1.23万亿美元"],
    [-4300, "−$4.3bn", "−$4.3bn", "−43亿美元", "−43亿美元"],
  ])("%d million", (usdM, briefEn, standardEn, briefZh, standardZh) => {
    expect(formatUsdM(usdM, "en", { style: "brief" })).toBe(briefEn);
    expect(formatUsdM(usdM, "en")).toBe(standardEn);
    expect(formatUsdM(usdM, "zh", { style: "brief" })).toBe(briefZh);
    expect(formatUsdM(usdM, "zh")).toBe(standardZh);
  });

  test.each([
    [50812.3, "$50,812m", "508.12亿美元"],
    [1234567, "$1,234,567m", "12,345.67亿美元"],
    [0.4, "$0m", "0亿美元"],
    [-0.4, "$0m", "0亿美元"],
  ])("a table says %d to the million", (usdM, en, zh) => {
    expect(formatUsdM(usdM, "en", { style: "exact" })).toBe(en);
    expect(formatUsdM(usdM, "zh", { style: "exact" })).toBe(zh);
  });

  test("what is missing is a dash, never a number", () => {
    for (const missing of [null, undefined, NaN, Infinity]) {
      expect(formatUsdM(missing, "en")).toBe("–");
      expect(formatUsdMChange(missing, "zh")).toBe("–");
      expect(formatUsdPerShare(missing, "zh")).toBe("–");
    }
  });
});

describe("a change carries its sign", () => {
  test.each([
    [20000, "+$20bn", "+200亿美元"],
    [-4300, "−$4.3bn", "−43亿美元"],
    [0, "$0", "0美元"],
    [-0.0000001, "$0", "0美元"],
  ])("%d million", (usdM, en, zh) => {
    expect(formatUsdMChange(usdM, "en", "brief")).toBe(en);
    expect(formatUsdMChange(usdM, "zh", "brief")).toBe(zh);
  });
});

describe("a price per share keeps its cents, a value that the model gives drops them", () => {
  test.each([
    [107.73, "$107.73", "$108", "107.73美元", "108美元"],
    [95.2, "$95.20", "$95", "95.20美元", "95美元"],
    [9.994, "$9.99", "$9.99", "9.99美元", "9.99美元"],
    [9.996, "$10.00", "$10", "10.00美元", "10美元"],
    [-47.1, "−$47.10", "−$47", "−47.10美元", "−47美元"],
    [-0.001, "$0.00", "$0.00", "0.00美元", "0.00美元"],
  ])("%d dollars", (usd, exactEn, briefEn, exactZh, briefZh) => {
    expect(formatUsdPerShare(usd, "en")).toBe(exactEn);
    expect(formatUsdPerShare(usd, "en", { style: "brief" })).toBe(briefEn);
    expect(formatUsdPerShare(usd, "zh")).toBe(exactZh);
    expect(formatUsdPerShare(usd, "zh", { style: "brief" })).toBe(briefZh);
  });
});

test.each([
  [981.632, "$981.632m", "9.81632亿美元"],
  [15.83, "$15.83m", "0.1583亿美元"],
  [35551, "$35,551m", "355.51亿美元"],
])("as published, %d million keep every digit", (value, en, zh) => {
  expect([formatUsdM(value, "en", { style: "full" }), formatUsdM(value, "zh", { style: "full" })]).toEqual([en, zh]);
});
