/** Does what a host asked for: sets assumptions on top of the present changes, and says what was not done as asked. */
import { findSpec } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { readAssumption } from "@/lib/scenario/read-assumption";
import { keepDifferences, type Changes } from "@/lib/scenario/scenario";
import type { AssumptionRequest } from "./host-message";

/** Why something was not done as asked; `limited` is the value that was taken instead. */
export interface EmbedNotice {
  readonly kind: "unknown-key" | "not-a-number" | "not-whole" | "out-of-bounds" | "unknown-customer" | "too-many" | "frozen";
  readonly key: string;
  readonly limited?: number;
}

export interface RequestedChanges {
  readonly changes: Changes;
  readonly notices: readonly EmbedNotice[];
}

/** The changes that follow from a request. An unreadable value leaves the present one; one out of bounds is limited. */
export function requestAssumptions(scenarioCase: Case, present: Changes, requests: readonly AssumptionRequest[]): RequestedChanges {
  const notices: EmbedNotice[] = [];
  const changes = new Map<string, number | string>(Object.entries(present));
  for (const [key, text] of requests) {
    const spec = findSpec(key);
    if (!spec) {
      notices.push({ kind: "unknown-key", key });
    } else if (text === null) {
      changes.delete(spec.key);
    } else {
      const read = readAssumption(spec, scenarioCase, text);
      if (read.ok) {
        changes.set(spec.key, read.value);
      } else if ("limited" in read.error) {
        changes.set(spec.key, read.error.limited);
        notices.push({ kind: read.error.kind, key: spec.key, limited: read.error.limited });
      } else {
        notices.push({ kind: read.error.kind, key: spec.key });
      }
    }
  }
  return { changes: keepDifferences(scenarioCase, Object.fromEntries(changes)), notices };
}
