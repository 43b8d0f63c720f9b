import { describe, expect, test } from "vitest";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { FATAL_ERROR_TEXTS } from "./fatal-error-texts";

/** Every text with its full key; what is neither a text nor a group of texts appears as an empty text. */
function flatten(value: unknown, prefix = ""): [string, string][] {
  if (typeof value === "string") return [[prefix, value]];
  if (typeof value !== "object" || value === null) return [[prefix, ""]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix === "" ? key : `${prefix}.${key}`));
}

/**
 * The names that a text takes from the code: {name}, {count, plural, …}, and the tags of rich text. Braces
 * alternate between an argument and the words of one of its cases, so every other level holds names.
 */
function findArguments(text: string): string[] {
  const names = [...text.matchAll(/<(\w+)>/g)].map(([, name = ""]) => name);
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === "{" && depth % 2 === 0) names.push(/^\w*/.exec(text.slice(index + 1))?.[0] ?? "");
    depth += brace === "{" ? 1 : -1;
  }
  return [...new Set(names)].toSorted();
}

const english = new Map(flatten(en));
const chinese = new Map(flatten(zh));

test("the values of a text are found inside its cases too", () => {
  expect(findArguments("{count, plural, one {<b>{name}</b> year} other {# years}} to {end}")).toEqual(["b", "count", "end", "name"]);
});

describe("the texts of both languages", () => {
  test("there is the same list of texts, and none is empty", () => {
    expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...english, ...chinese].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test.each([...english])("%s takes the same values", (key, text) => {
    expect(findArguments(chinese.get(key) ?? "")).toEqual(findArguments(text));
  });

  test("English writes typographic quotation marks, Chinese full-width punctuation", () => {
    expect([...english].filter(([, text]) => /\w'\w|"/.test(text))).toEqual([]);
    expect([...chinese].filter(([, text]) => /[\u4e00-\u9fff][,;:!?()]/.test(text))).toEqual([]);
  });
});

test("the words of the last resort are those of the ordinary error page", () => {
  for (const [locale, { errors }] of [["en", en] as const, ["zh", zh] as const]) {
    expect(FATAL_ERROR_TEXTS[locale]).toEqual({ heading: errors.unexpectedHeading, body: errors.unexpectedBody, retry: errors.retry, toDashboard: errors.toDashboard });
  }
});
