import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PALETTE } from "./palette";

test("images have the light colours of the pages", () => {
  const css = readFileSync("app/globals.css", "utf8");
  const onPage = Object.keys(PALETTE).map((name) => [name, new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1]]);
  expect(PALETTE).toEqual(Object.fromEntries(onPage));
});
