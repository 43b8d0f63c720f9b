/**
 * Reported figures as the charts read them: lines over the timeline, null where nothing was reported.
 * The caller hands in only what was known on the case's date. A year's flow is the reported year where
 * there is one, else the sum of its quarters; a year's stock stands at its last quarter.
 */
import type { FiscalPeriod } from "@/lib/finance/fiscal-period";
import type { Fact } from "@/lib/facts/fact";
import { METRICS, type MetricId } from "@/lib/facts/metric";
import { buildReportedSeries } from "@/lib/facts/reported-series";
import { selectFact } from "@/lib/facts/select-fact";
import { quartersOfPlace, type Timeline } from "./timeline";

/** The metrics that the dashboard's charts show; a page asks the server for these and no others. */
export const CHART_METRICS = [
  "revenueUsdM",
  "costOfRevenueUsdM",
  "adjustedEbitdaUsdM",
  "adjustedOperatingIncomeUsdM",
  "netIncomeUsdM",
  "depreciationUsdM",
  "interestExpenseUsdM",
  "operatingCashFlowUsdM",
  "propertyPurchasesUsdM",
  "capexPlacedUsdM",
  "debtUsdM",
  "backlogUsdM",
  "remainingPerformanceObligationsUsdM",
  "activeMw",
  "contractedMw",
  "customerRevenueShare",
  "topTwoRevenueShare",
] as const satisfies readonly MetricId[];

export type ChartMetric = (typeof CHART_METRICS)[number];

/** A value for each place on the timeline. */
export type Line = readonly (number | null)[];

export interface Reported {
  readonly facts: readonly Fact[];
  /** By reported quarter, oldest first, whatever the timeline's places are. */
  quarters(metric: ChartMetric): Line;
  /** By place; the projected places are null. */
  line(metric: ChartMetric): Line;
  /** By place, with the reported part of the year that is not over yet; for flows. */
  lineWithPart(metric: ChartMetric): Line;
  /** The largest share that any one customer had of a place's revenue. */
  largestCustomerShare(): Line;
}

export function readReported(facts: readonly Fact[], timeline: Timeline): Reported {
  const reportedQuarters = timeline.quarters.slice(0, timeline.reportedQuarterCount);
  const cache = new Map<ChartMetric, Line>();
  const quarters = (metric: ChartMetric): Line => {
    const known = cache.get(metric) ?? buildReportedSeries(facts, metric, reportedQuarters).map((fact) => fact?.value ?? null);
    cache.set(metric, known);
    return known;
  };
  const atPlace = (metric: ChartMetric, index: number): number | null => {
    const members = quartersOfPlace(timeline, index).filter((quarter) => quarter < timeline.reportedQuarterCount);
    if (METRICS[metric].kind === "stock" || timeline.periodicity === "quarterly") return quarters(metric)[members.at(-1) ?? -1] ?? null;
    const place = timeline.places[index];
    const year = place && members.length === 4 ? selectFact(facts, metric, place) : undefined;
    return year?.value ?? sum(members.map((quarter) => quarters(metric)[quarter] ?? null));
  };
  return {
    facts,
    quarters,
    line: (metric) => timeline.places.map((_, index) => (index < timeline.reportedCount ? atPlace(metric, index) : null)),
    lineWithPart: (metric) => timeline.places.map((_, index) => (index <= timeline.reportedCount ? atPlace(metric, index) : null)),
    largestCustomerShare: () =>
      timeline.places.map((place, index) => (index < timeline.reportedCount ? findLargestShare(facts, place) : null)),
  };
}

/** The sum of all values, or null where one is missing or there are none. */
function sum(values: readonly (number | null)[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
}

function findLargestShare(facts: readonly Fact[], period: FiscalPeriod): number | null {
  const shares = facts.filter((fact) => fact.metric === "customerRevenueShare" && fact.period === period).map((fact) => fact.value);
  return shares.length === 0 ? null : Math.max(...shares);
}
