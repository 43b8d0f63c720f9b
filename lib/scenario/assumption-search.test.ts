import { expect, test } from "vitest";
import { findAssumptions, type SearchableAssumption } from "./assumption-search";

const ASSUMPTIONS: readonly SearchableAssumption[] = [
  { key: "powerPriceUsdPerMwh", texts: ["Power price", "Price of electricity.", "Costs", "电价", "电力价格。", "成本"] },
  { key: "contractPriceChangeRate", texts: ["Contract price change", "Yearly change in the price of compute", "Price", "合同价格变动", "价格"] },
  { key: "usefulLifeYears", texts: ["Useful life of the fleet", "Years of depreciation", "Supply", "设备使用年限", "供给"] },
];
const found = (query: string) => {
  const matches = findAssumptions(query, ASSUMPTIONS);
  return matches && [...matches];
};

test("nothing typed asks for nothing", () => {
  expect(found("")).toBeNull();
  expect(found("  ,")).toBeNull();
});

test.each([
  ["price", ["powerPriceUsdPerMwh", "contractPriceChangeRate"]],
  ["price power", ["powerPriceUsdPerMwh"]],
  ["USEFULLIFE", ["usefulLifeYears"]],
  ["价格", ["powerPriceUsdPerMwh", "contractPriceChangeRate"]],
  ["ｐｏｗｅｒ", ["powerPriceUsdPerMwh"]],
  ["supply", ["usefulLifeYears"]],
  ["zebra", []],
])("“%s” finds what bears every word, in name, meaning, group or key of either language", (query, keys) => {
  expect(found(query)).toEqual(keys);
});
