import fc from "fast-check";
import { CASES } from "@/data/cases";
import { ASSUMPTION_SPECS } from "./assumption-spec";
import { TEXT_KEYS, VIEW_KEYS } from "./link-query";

/** Texts that have broken other programs: prototypes, percent signs, half characters, markup, direction marks, numbers that are none. */
const NASTY = [
  "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "%", "%E0%A4%A", "%00", "\u0000", "\uD800", "\uDC00", "\u202Eabc", "\u2066", "\uFEFF",
  "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "'\"><svg onload=1>", "{{7*7}}", "${7*7}", "=HYPERLINK(1)",
  "NaN", "Infinity", "-Infinity", "1e309", "-0", "0x10", "1_000", "１２", "٣", "1,5", " 4 ", "+4", "4e0", ".", "", "null", "undefined", "[object Object]",
];

const anyKey = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("v", "case", "with", ...TEXT_KEYS, ...VIEW_KEYS, ...ASSUMPTION_SPECS.map(({ key }) => key)) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY, "utm_source", "fbclid", "lang", "theme") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY, ...CASES.map(({ id }) => id), "1", "2", "4", "0.5") },
  { weight: 2, arbitrary: fc.double().map(String) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("x", "算", "%41", "&", "="), fc.nat(9000)).map(([letter, count]) => letter.repeat(count)) },
);
const escape = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));

/** Queries as nobody should send them: raw and escaped, damaged, repeated, foreign, and far too long. */
export const hostileQuery: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.tuple(anyKey, anyText), { maxLength: 12 }).map((pairs) => pairs.map(([key, text]) => `${escape(key)}=${escape(text)}`).join("&")) },
  { weight: 3, arbitrary: fc.array(fc.tuple(anyKey, anyText), { maxLength: 12 }).map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join("&")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 1, arbitrary: fc.array(anyText, { maxLength: 6 }).map((texts) => texts.join("&")) },
);
