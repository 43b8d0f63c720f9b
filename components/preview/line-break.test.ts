import { expect, test } from "vitest";
import { breakLines, type TextRun } from "./line-break";

/** One for a Latin letter, two for a Chinese one. */
const measure = ({ text }: TextRun) => Array.from(text).reduce((width, character) => width + (character > "\u2e80" ? 2 : 1), 0);
const plain = (text: string): TextRun => ({ text, isFigure: false });
const figure = (text: string): TextRun => ({ text, isFigure: true });
const read = (lines: TextRun[][]) => lines.map((line) => line.map(({ text }) => text).join(""));

test("English breaks at spaces, into lines as even as they can be", () => {
  expect(read(breakLines([plain("one two three four five six seven")], 20, measure))).toEqual(["one two three four", "five six seven"]);
  expect(read(breakLines([plain("aaaa bbbb cccc dddd e")], 19, measure))).toEqual(["aaaa bbbb", "cccc dddd e"]);
});

test("a figure is never broken, and keeps the comma after it", () => {
  expect(read(breakLines([plain("positive in "), figure("2029 Q3"), plain(", and debt")], 18, measure))).toEqual(["positive in", "2029 Q3, and debt"]);
});

test("Chinese breaks between characters, but not before closing or after opening punctuation, nor between number and unit", () => {
  for (let width = 12; width <= 40; width += 1) {
    const lines = read(breakLines([plain("按这些假设，2031年收入将达"), figure("255亿美元"), plain("（经调整），自由现金流仍未转正。")], width, measure));
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。）]/);
      expect(line).not.toMatch(/（$/);
      expect(line).not.toMatch(/^年/);
    }
    expect(lines.join("")).toBe("按这些假设，2031年收入将达255亿美元（经调整），自由现金流仍未转正。");
    expect(lines.some((line) => line.includes("255亿美元"))).toBe(true);
  }
});

test("a word wider than the line stands alone", () => {
  expect(read(breakLines([plain("a "), figure("immeasurable"), plain(" b")], 5, measure))).toEqual(["a", "immeasurable", "b"]);
});
