import { describe, expect, test } from "vitest";
import { buildAxisScale, formatAxisTick, type AxisQuantity } from "./axis";

const row = (quantity: AxisQuantity, ticks: readonly number[], locale: "en" | "zh") => {
  const largest = Math.max(...ticks.map(Math.abs));
  const scale = buildAxisScale(quantity, { largest, step: (ticks[1] ?? 0) - (ticks[0] ?? 0) }, locale);
  return `${scale.unit}: ${ticks.map((tick) => formatAxisTick(tick, scale)).join(" ")}`;
};

describe("an axis says its unit once and keeps its numbers short", () => {
  test.each<[AxisQuantity, number[], string, string]>([
    ["usdM", [0, 5000, 10000, 15000], "USD bn: 0 5 10 15", "亿美元: 0 50 100 150"],
    ["usdM", [-20000, -10000, 0, 10000], "USD bn: −20 −10 0 10", "亿美元: −200 −100 0 100"],
    ["usdM", [0, 2500, 5000], "USD bn: 0.0 2.5 5.0", "亿美元: 0 25 50"],
    ["usdM", [0, 20, 40], "USD m: 0 20 40", "百万美元: 0 20 40"],
    ["rate", [-0.25, 0, 0.25, 0.5], "%: −25 0 25 50", "%: −25 0 25 50"],
    ["rate", [0, 0.07, 0.14], "%: 0 7 14", "%: 0 7 14"],
    ["rate", [0, 0.025, 0.05], "%: 0.0 2.5 5.0", "%: 0.0 2.5 5.0"],
    ["multiple", [0, 0.5, 1], "×: 0.0 0.5 1.0", "倍: 0.0 0.5 1.0"],
    ["mw", [0, 1000, 2000], "MW: 0 1,000 2,000", "兆瓦: 0 1,000 2,000"],
  ])("%s %j", (quantity, ticks, en, zh) => {
    expect(row(quantity, ticks, "en")).toBe(en);
    expect(row(quantity, ticks, "zh")).toBe(zh);
  });
});
