/**
 * The lists of a company's folder as text: one record a line, in the order in which they stand, so that a
 * new figure is one new line in the history of the file.
 */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import type { Fact } from "@/lib/facts/fact";
import { METRIC_IDS } from "@/lib/facts/metric";
import type { Source } from "@/lib/facts/source";
import type { Change } from "./compare";

/** A list in the style of the folder. */
export function writeRecords(records: readonly object[]): string {
  return `[\n${records.map((record) => `  ${writeValue(record)}`).join(",\n")}\n]\n`;
}

/** JSON on one line, with a space after each comma and colon. */
function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${writeValue(member)}`)
    .join(", ")}}`;
}

/** The facts after an import: a new one stands behind the last of its period, or at the end; a changed one in its place. */
export function mergeFacts(facts: readonly Fact[], changes: readonly Change[]): Fact[] {
  const merged = facts.map((fact) => changes.find((change) => change.kind === "changed" && change.before.id === fact.id)?.fact ?? fact);
  const added = changes.filter(({ kind }) => kind !== "changed").map(({ fact }) => fact);
  for (const fact of [...added].sort(inReadingOrder)) {
    const last = merged.findLastIndex(({ period }) => period === fact.period);
    merged.splice(last < 0 ? merged.length : last + 1, 0, inKeyOrder(fact));
  }
  return merged;
}

function inReadingOrder(first: Fact, second: Fact): number {
  if (first.period !== second.period) return first.period < second.period ? -1 : 1;
  return METRIC_IDS.indexOf(first.metric) - METRIC_IDS.indexOf(second.metric);
}

function inKeyOrder({ id, metric, period, value, unit, basis, confidence, source, knownOn, published, derivation, note }: Fact): Fact {
  return {
    id,
    metric,
    period,
    value,
    unit,
    basis,
    confidence,
    source,
    knownOn,
    ...(published !== undefined && { published }),
    ...(derivation !== undefined && { derivation }),
    ...(note !== undefined && { note }),
  };
}

/** The sources after an import, in the order of their identifiers, in which they stand. */
export function mergeSources(sources: readonly Source[], added: readonly Source[]): Source[] {
  const merged = [...sources];
  for (const source of added) {
    const next = merged.findIndex(({ id }) => id > source.id);
    merged.splice(next < 0 ? merged.length : next, 0, source);
  }
  return merged;
}

/** Puts a whole file in the place of another: whoever reads meanwhile, and whoever stops us, finds the old one or the new one. */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
