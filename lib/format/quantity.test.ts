import { describe, expect, test } from "vitest";
import { formatMw, formatSharesM, formatYears } from "./quantity";

describe("power is in megawatts", () => {
  test.each([
    [1500, "1,500 MW", "1,500兆瓦"],
    [0.4, "0 MW", "0兆瓦"],
    [-250, "−250 MW", "−250兆瓦"],
    [null, "–", "–"],
  ])("%s", (mw, en, zh) => {
    expect(formatMw(mw, "en")).toBe(en);
    expect(formatMw(mw, "zh")).toBe(zh);
  });
});

describe("years have a singular in English and no needless decimal", () => {
  test.each([
    [1, "1 year", "1年"],
    [0.98, "1 year", "1年"],
    [6, "6 years", "6年"],
    [4.68, "4.7 years", "4.7年"],
    [0, "0 years", "0年"],
    [null, "–", "–"],
  ])("%s", (years, en, zh) => {
    expect(formatYears(years, "en")).toBe(en);
    expect(formatYears(years, "zh")).toBe(zh);
  });

  test("a change says its direction", () => {
    expect(formatYears(-1, "en", { signed: true })).toBe("−1 year");
    expect(formatYears(2, "zh", { signed: true })).toBe("+2年");
  });
});

describe("shares are counted in millions in English, in 万 and 亿 in Chinese", () => {
  test.each([
    [560, "560m shares", "5.6亿股"],
    [99.99995, "100m shares", "1亿股"],
    [48, "48m shares", "4800万股"],
    [1234, "1.23bn shares", "12.34亿股"],
    [null, "–", "–"],
  ])("%s million", (sharesM, en, zh) => {
    expect(formatSharesM(sharesM, "en")).toBe(en);
    expect(formatSharesM(sharesM, "zh")).toBe(zh);
  });
});
