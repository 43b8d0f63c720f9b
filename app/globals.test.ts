import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Theme = "light" | "dark";
type Rgb = readonly [number, number, number];

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8");
const tokens = new Map([...css.slice(0, css.indexOf("@layer base")).matchAll(/--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]));

/** A colour in linear light, each channel from 0 to 1. */
function linear(name: string, theme: Theme): Rgb {
  const hex = tokens.get(name)?.[theme];
  if (hex === undefined) throw new Error(`globals.css has no colour ${name}`);
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, blue]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** A colour as seen with full protanopia, deuteranopia or tritanopia (Machado et al. 2009). */
const VISIONS: Record<string, readonly [Rgb, Rgb, Rgb]> = {
  "full colour": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  "no red": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  "no green": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  "no blue": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const times = ([x, y, z]: Rgb, [r, g, b]: Rgb) => x * r + y * g + z * b;
const seen = (matrix: readonly [Rgb, Rgb, Rgb], colour: Rgb): Rgb => {
  const clamp = (row: Rgb) => Math.min(1, Math.max(0, times(row, colour)));
  return [clamp(matrix[0]), clamp(matrix[1]), clamp(matrix[2])];
};

/** Oklab, in which distance is difference as perceived. */
function oklab(colour: Rgb): Rgb {
  const long = Math.cbrt(times([0.4122214708, 0.5363325363, 0.0514459929], colour));
  const medium = Math.cbrt(times([0.2119034982, 0.6806995451, 0.1073969566], colour));
  const short = Math.cbrt(times([0.0883024619, 0.2817188376, 0.6299787005], colour));
  const cones: Rgb = [long, medium, short];
  return [
    times([0.2104542553, 0.793617785, -0.0040720468], cones),
    times([1.9779984951, -2.428592205, 0.4505937099], cones),
    times([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

const CATEGORIES = [1, 2, 3, 4, 5, 6].map((number) => `category-${number}`);

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  test.each(["ink", "muted", "accent", "positive", "negative", "warning"])("%s is legible as text on every surface it stands on", (text) => {
    for (const surface of ["paper", "raised"]) {
      expect(contrast(linear(text, theme), linear(surface, theme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("a selected control and a filled button are legible", () => {
    expect(contrast(linear("ink", theme), linear("sunken", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(linear("muted", theme), linear("sunken", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(linear("on-ink", theme), linear("ink", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(linear("on-accent", theme), linear("accent", theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["edge", "case", "category-other", ...CATEGORIES])("%s is visible as a mark on paper", (mark) => {
    expect(contrast(linear(mark, theme), linear("paper", theme))).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(VISIONS))("categories are told apart with %s", (_name, matrix) => {
    const colours = CATEGORIES.map((name) => oklab(seen(matrix, linear(name, theme))));
    for (const [i, a] of colours.entries()) {
      for (const b of colours.slice(i + 1)) {
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.08);
      }
    }
  });
});
