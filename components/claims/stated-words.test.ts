import { expect, test } from "vitest";
import { formatStated } from "./stated-words";

const words = (unit: string, value: string) => `${value} ${unit}`;

test("money is written as everywhere, ranges with both ends", () => {
  expect(formatStated({ value: 57.6, unit: "usdBillion" }, "en", words)).toBe("$57.6bn");
  expect(formatStated({ value: 57.6, unit: "usdBillion" }, "zh", words)).toBe("576亿美元");
  expect(formatStated({ value: 20, upTo: 23, unit: "usdBillion" }, "en", words)).toBe("$20bn–$23bn");
  expect(formatStated({ value: 982, unit: "usdMillion" }, "zh", words)).toBe("9.82亿美元");
});

test("other figures keep their digits, and a year has no separators", () => {
  expect(formatStated({ value: 1.8, unit: "terabytesPerSecond" }, "en", words)).toBe("1.8 terabytesPerSecond");
  expect(formatStated({ value: 15, upTo: 25, unit: "percentOfContract" }, "en", words)).toBe("15–25 percentOfContract");
  expect(formatStated({ value: 2026, unit: "yearEnd" }, "en", words)).toBe("2026 yearEnd");
});
