/**
 * The guidance ledger: what management said about a period, each time it said it, and what came of it.
 *
 * Hand in ranges and facts as of a date and the ledger is the one that could have been kept on that date:
 * a range that was not yet given is absent, and so is an outcome that was not yet reported.
 */
import { isFiscalQuarter, isFiscalYear } from "@/lib/finance/fiscal-period";
import type { Fact } from "./fact";
import type { GuidanceRange } from "./guidance";
import { METRIC_IDS, type MetricId } from "./metric";
import { buildReportedSeries } from "./reported-series";
import { selectFact } from "./select-fact";

/** How a range differs from the one before it for the same period. An end that either lacks is not compared. */
export type Revision = "first" | "repeated" | "raised" | "lowered" | "narrowed" | "widened";

export interface LedgerRange extends GuidanceRange {
  readonly revision: Revision;
}

/** One metric and period with everything that was said about it. */
export interface LedgerEntry {
  readonly metric: MetricId;
  readonly targetPeriod: string;
  /** Oldest first. */
  readonly ranges: readonly LedgerRange[];
  /** What was reported; null while it has not been, or where the target is no period. */
  readonly outcome: Fact | null;
}

/** The ledger in reading order: by metric, the latest target first. */
export function buildGuidanceLedger(guidance: readonly GuidanceRange[], facts: readonly Fact[]): LedgerEntry[] {
  const entries = new Map<string, GuidanceRange[]>();
  for (const range of guidance) {
    const key = `${range.metric}|${range.targetPeriod}`;
    entries.set(key, [...(entries.get(key) ?? []), range]);
  }
  return [...entries.values()]
    .flatMap((ranges): LedgerEntry[] => {
      const sorted = ranges.toSorted((a, b) => (a.issuedOn === b.issuedOn ? a.id.localeCompare(b.id) : a.issuedOn.localeCompare(b.issuedOn)));
      const [first] = sorted;
      if (first === undefined) return [];
      const { metric, targetPeriod } = first;
      return [{ metric, targetPeriod, ranges: sorted.map((range, index) => ({ ...range, revision: reviseFrom(sorted[index - 1], range) })), outcome: findOutcome(facts, metric, targetPeriod) }];
    })
    .toSorted((a, b) => METRIC_IDS.indexOf(a.metric) - METRIC_IDS.indexOf(b.metric) || endOf(b.targetPeriod).localeCompare(endOf(a.targetPeriod)));
}

/** Years after their quarters, in the order in which they end. */
function endOf(targetPeriod: string): string {
  return targetPeriod.startsWith("FY") ? `${targetPeriod.slice(2)}Q5` : targetPeriod;
}

function reviseFrom(before: GuidanceRange | undefined, now: GuidanceRange): Revision {
  if (before === undefined) return "first";
  const low = change(before.low, now.low);
  const high = change(before.high, now.high);
  if (low === 0 && high === 0) return "repeated";
  if (low >= 0 && high >= 0) return "raised";
  if (low <= 0 && high <= 0) return "lowered";
  return low > 0 ? "narrowed" : "widened";
}

function change(before: number | null, now: number | null): number {
  return before === null || now === null ? 0 : Math.sign(now - before);
}

function findOutcome(facts: readonly Fact[], metric: MetricId, targetPeriod: string): Fact | null {
  if (isFiscalQuarter(targetPeriod)) return buildReportedSeries(facts, metric, [targetPeriod])[0] ?? null;
  return isFiscalYear(targetPeriod) ? (selectFact(facts, metric, targetPeriod) ?? null) : null;
}
