/**
 * What a sender writes into a link: a title, a note, and how they look at the charts. Anyone may have
 * edited it, so it is read as plain text of a bounded length.
 */
import { TEXT_KEYS, VIEW_KEYS, type TextKey, type ViewKey } from "./link-query";

/** Most characters of each text, counted as a reader counts them. */
export const LONGEST_TEXT: Readonly<Record<TextKey, number>> = { title: 80, note: 280 };

export type LinkTexts = Readonly<Record<TextKey, string>>;
export type LinkView = Readonly<Partial<Record<ViewKey, string>>>;

export const NO_TEXTS: LinkTexts = { title: "", note: "" };

/** What was done to a text or a view that could not be taken over as it stands. */
export type TextProblem =
  | { readonly kind: "text-shortened"; readonly key: TextKey; readonly length: number; readonly limit: number }
  | { readonly kind: "text-cleaned"; readonly key: TextKey }
  | { readonly kind: "unusable-view"; readonly key: ViewKey; readonly text: string };

/**
 * Characters that are not text: controls, and the marks that turn the direction of what follows, with
 * which a title could make the words around it read differently.
 */
const NOT_TEXT = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Views are named by words of ours, which need no other letters. */
const VIEW_TEXT = /^[A-Za-z0-9-][A-Za-z0-9.,_-]{0,999}$/;

/** A title or note as it may stand on a page; `problems` says what was taken out or cut off. */
export function readText(key: TextKey, text: string): { readonly text: string; readonly problems: readonly TextProblem[] } {
  const problems: TextProblem[] = [];
  const spaced = text.replace(/[\t\r\n]+/g, " ").trim();
  const clean = spaced.replace(NOT_TEXT, "");
  if (clean !== spaced) problems.push({ kind: "text-cleaned", key });
  const characters = [...clean.trim()];
  const limit = LONGEST_TEXT[key];
  if (characters.length > limit) problems.push({ kind: "text-shortened", key, length: characters.length, limit });
  return { text: characters.slice(0, limit).join("").trim(), problems };
}

/** How many characters of its limit a text takes: what an entry field counts. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** Whether a view's text can be one of ours. What it names is decided where views are known. */
export function isViewText(text: string): boolean {
  return VIEW_TEXT.test(text);
}

/** The pairs of texts and view that a link names, in its order. */
export function textPairs(texts: LinkTexts, view: LinkView): [string, string][] {
  const written = TEXT_KEYS.map((key): [string, string] => [key, readText(key, texts[key]).text]);
  const seen = VIEW_KEYS.map((key): [string, string] => [key, view[key] ?? ""]);
  return [...written, ...seen].filter(([, text]) => text !== "");
}
