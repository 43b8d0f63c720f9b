/**
 * The history of a scenario: moments and what led to each. Undo and redo walk along the list; a new
 * step cuts off what had been undone. Pure: the store holds a history and replaces it.
 */
import type { AssumptionKey } from "@/lib/model/assumptions";
import type { Case } from "@/lib/scenario/case";
import type { PresetId } from "@/lib/scenario/presets";
import type { Changes } from "@/lib/scenario/scenario";

/** What undo brings back: a case and the changes to it. */
export interface ScenarioMoment {
  readonly scenarioCase: Case;
  readonly changes: Changes;
}

/** One assumption that went from one value to another. */
export interface Move {
  readonly key: AssumptionKey;
  readonly from: number | string;
  readonly to: number | string;
}

/** What the reader did; words for it are made where it is shown. */
export type ScenarioAction =
  | { readonly kind: "opened" }
  /** Opened with what the address named. */
  | { readonly kind: "linked" }
  /** Went to an address of an earlier visit, by the browser's own buttons. */
  | { readonly kind: "address" }
  | { readonly kind: "moved"; readonly moves: readonly Move[] }
  | { readonly kind: "case" }
  | { readonly kind: "preset"; readonly preset: PresetId; readonly isApplied: boolean }
  | { readonly kind: "reset"; readonly to: "case" | "link" };

/** A moment and what led to it. */
export interface HistoryEntry {
  readonly action: ScenarioAction;
  readonly moment: ScenarioMoment;
}

export interface ScenarioHistory {
  /** Oldest first; never empty. */
  readonly entries: readonly HistoryEntry[];
  /** The entry at which the reader stands; later ones have been undone. */
  readonly position: number;
}

/** As many steps as undo goes back. */
export const LONGEST_HISTORY = 200;

/** A history with nothing done yet. */
export function openHistory(moment: ScenarioMoment, kind: "opened" | "linked" = "opened"): ScenarioHistory {
  return { entries: [{ action: { kind }, moment }], position: 0 };
}

/** The moment at which the reader stands. */
export function presentMoment({ entries, position }: ScenarioHistory): ScenarioMoment {
  const entry = entries[position];
  if (!entry) throw new Error(`The history has no entry ${position}.`);
  return entry.moment;
}

/** The history with one more step; a step that changes nothing is none. */
export function recordStep(history: ScenarioHistory, moment: ScenarioMoment, action: ScenarioAction): ScenarioHistory {
  if (isSameMoment(presentMoment(history), moment)) return history;
  const entries = [...history.entries.slice(0, history.position + 1), { action, moment }].slice(-(LONGEST_HISTORY + 1));
  return { entries, position: entries.length - 1 };
}

/** The history with the reader at another entry; as it was where there is no such entry. */
export function standAt(history: ScenarioHistory, position: number): ScenarioHistory {
  return history.entries[position] === undefined ? history : { entries: history.entries, position };
}

/** The assumptions that differ between two moments of one case. */
export function findMoves(before: ScenarioMoment, after: ScenarioMoment): Move[] {
  const keys = new Set([...Object.keys(before.changes), ...Object.keys(after.changes)]);
  const { assumptions } = after.scenarioCase;
  return Object.keys(assumptions).flatMap((name) => {
    if (!keys.has(name) || !isAssumptionKey(name, after)) return [];
    const from = before.changes[name] ?? assumptions[name];
    const to = after.changes[name] ?? assumptions[name];
    return from === to ? [] : [{ key: name, from, to }];
  });
}

/** Whether two moments show a reader the same scenario. */
export function isSameMoment(first: ScenarioMoment, second: ScenarioMoment): boolean {
  return first.scenarioCase.id === second.scenarioCase.id && findMoves(first, second).length === 0;
}

function isAssumptionKey(name: string, { scenarioCase }: ScenarioMoment): name is AssumptionKey {
  return name in scenarioCase.assumptions;
}
