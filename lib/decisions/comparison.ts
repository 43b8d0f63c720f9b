/**
 * A comparison: the page's own scenario and up to three others, and which two of them are divided. A
 * link without others is completed: a changed scenario is compared with its case, an untouched one
 * with the article's thesis and with a price war, its two ends.
 */
import { applyPreset } from "@/lib/scenario/apply-preset";
import type { Case } from "@/lib/scenario/case";
import { MOST_OTHERS, type DecodedScenario, type LinkNotice, type UnusableChoice } from "@/lib/scenario/codec";
import { readCompared, writeCompared } from "@/lib/scenario/compared-scenarios";
import { presetOf } from "@/lib/scenario/presets";
import type { Changes } from "@/lib/scenario/scenario";
import { defaultResult, findResult, type Result } from "./result";

/** As many scenarios as stand side by side. */
export const MOST_COMPARED = MOST_OTHERS + 1;

export interface NamedScenario {
  readonly scenarioCase: Case;
  readonly changes: Changes;
  /** What its sender called it; empty where nothing. */
  readonly title: string;
}

/** Places of the two scenarios whose difference is divided, from 0. */
export interface ComparedPair {
  readonly from: number;
  readonly to: number;
}

export interface Comparison {
  readonly scenarios: readonly NamedScenario[];
  readonly pair: ComparedPair;
  readonly result: Result;
}

/** Tells scenarios apart: two with the same key are the same. */
export function scenarioKey({ scenarioCase, changes }: Pick<NamedScenario, "scenarioCase" | "changes">): string {
  return writeCompared({ scenarioCase, changes });
}

/** What a link compares, with what of it could not be used. */
export function readComparison(link: DecodedScenario | null, cases: readonly Case[], latest: Case): { readonly comparison: Comparison; readonly notices: readonly LinkNotice[] } {
  const own: NamedScenario = link ? { scenarioCase: link.scenarioCase, changes: link.changes, title: link.texts.title } : { scenarioCase: latest, changes: {}, title: "" };
  const named = readCompared(link?.others ?? [], cases, latest);
  const others = named.length > 0 ? named.map(({ scenarioCase, changes, texts }) => ({ scenarioCase, changes, title: texts.title })) : usualOthers(own);
  const seen = new Set<string>();
  const scenarios = [own, ...others].filter((scenario) => {
    const key = scenarioKey(scenario);
    return !seen.has(key) && seen.add(key);
  });
  const problems: UnusableChoice[] = [];
  const view = link?.view ?? {};
  const result = view.result === undefined ? defaultResult(own.scenarioCase) : findResult(view.result, own.scenarioCase);
  if (!result && view.result !== undefined) problems.push({ kind: "unusable-choice", key: "result", text: view.result.slice(0, 80), reason: "no-result", used: "" });
  const pair = readPair(view.pair, scenarios.length);
  if (!pair) problems.push({ kind: "unusable-choice", key: "pair", text: (view.pair ?? "").slice(0, 80), reason: "no-pair", used: "" });
  const comparison = { scenarios, pair: pair ?? { from: 0, to: scenarios.length > 1 ? 1 : 0 }, result: result ?? defaultResult(own.scenarioCase) };
  return { comparison, notices: [...(link?.notices ?? []), ...named.flatMap(({ notices }) => notices), ...problems] };
}

/** A pair as a link says it, counted from 1: `1-3`. */
export function writePair({ from, to }: ComparedPair): string {
  return `${from + 1}-${to + 1}`;
}

function readPair(text: string | undefined, count: number): ComparedPair | null {
  if (text === undefined) return { from: 0, to: count > 1 ? 1 : 0 };
  const [, from, to] = /^([1-4])-([1-4])$/.exec(text) ?? [];
  const pair = { from: Number(from) - 1, to: Number(to) - 1 };
  return pair.from !== pair.to && pair.from < count && pair.to < count ? pair : null;
}

function usualOthers({ scenarioCase, changes }: NamedScenario): NamedScenario[] {
  if (Object.keys(changes).length > 0) return [{ scenarioCase, changes: {}, title: "" }];
  return (["articleThesis", "priceWar"] as const).map((id) => ({ scenarioCase, changes: applyPreset(presetOf(id), scenarioCase, {}, new Set()), title: "" }));
}
