/** A reader's changes on another case: what can be said there is kept, limited to its bounds. */
import type { Case } from "./case";
import { readAssumption } from "./read-assumption";
import { changedSpecs, keepDifferences, type Changes } from "./scenario";

/** The changes to `from` as changes to `to`. A customer whom `to` does not know is left out. */
export function carryToCase(changes: Changes, from: Case, to: Case): Changes {
  const carried = changedSpecs(from, changes).flatMap((spec): [string, number | string][] => {
    const read = readAssumption(spec, to, String(changes[spec.key]));
    if (read.ok) return [[spec.key, read.value]];
    return "limited" in read.error ? [[spec.key, read.error.limited]] : [];
  });
  return keepDifferences(to, Object.fromEntries(carried));
}
