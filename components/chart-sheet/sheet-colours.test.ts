import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { resolveColours, SHEET_COLOURS } from "./sheet-colours";

test("a sheet has the light and the dark colours of the pages", () => {
  const css = readFileSync("app/globals.css", "utf8");
  const onPage = Object.keys(SHEET_COLOURS).map((name) => [name, new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)?.slice(1, 3)]);
  expect(SHEET_COLOURS).toEqual(Object.fromEntries(onPage));
});

test("a colour without a value stops the drawing", () => {
  expect(resolveColours('fill="var(--color-ink)"', "dark")).toBe('fill="#e8e6e0"');
  expect(() => resolveColours("var(--color-glow)", "light")).toThrow("glow");
});
