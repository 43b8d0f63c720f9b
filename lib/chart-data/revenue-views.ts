/** Revenue: by kind of business, by customer, and its growth on the year. */
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import type { Projection } from "@/lib/model/projection";
import { ltmSum, quotient } from "@/lib/model/twelve-months";
import type { Annotation, CaseLine, ChartData, ChartInput, ChartSeries } from "./chart";
import type { Finding } from "./finding";
import { finishChart } from "./finish-chart";
import { markGuidance } from "./guidance-marks";
import { combine, joinToReported, placeFlow } from "./lines";
import type { Line } from "./reported";

/** Growth on a revenue near zero would stretch the axis beyond use. */
const HIGHEST_GROWTH_SHOWN = 6;

const STACKED_BAR = { mark: "bar", stacked: true, reported: null } as const;

export function buildRevenueSplit(input: ChartInput): ChartData {
  const { timeline, projection } = input;
  const flow = (read: (t: number) => number) => placeFlow(timeline, projection, read);
  const licensing = flow((t) => projection.at("licensingRevenueUsdM", t));
  const series: ChartSeries[] = [
    reportedRevenue(input),
    // The stock granted to customers is charged against contracted revenue, so that the stack is revenue.
    { id: "contractedRevenue", ...STACKED_BAR, projected: flow((t) => projection.at("contractedRevenueUsdM", t) - projection.at("incentiveUsdM", t)) },
    { id: "onDemandRevenue", ...STACKED_BAR, projected: flow((t) => projection.at("onDemandRevenueUsdM", t)) },
  ];
  if (licensing.some((value) => value !== null && value > 0)) series.push({ id: "licensingRevenue", ...STACKED_BAR, projected: licensing });
  return finishRevenue(input, "split", series);
}

export function buildRevenueByCustomer(input: ChartInput): ChartData {
  const { timeline, projection } = input;
  const { customers, pooledCustomers } = projection.opening;
  // The stock granted to customers is charged against all of them in proportion, so that the stack is revenue.
  const chargedShare = (t: number) => quotient(projection.at("incentiveUsdM", t), projection.at("contractedRevenueUsdM", t)) ?? 0;
  const series: ChartSeries[] = [
    reportedRevenue(input),
    ...customers.map((name, place): ChartSeries => ({
      id: "customer",
      customer: { name, place, pooled: pooledCustomers.includes(name) },
      ...STACKED_BAR,
      projected: placeFlow(timeline, projection, (t) => projection.customerRevenueUsdM(place, t) * (1 - chargedShare(t))),
    })),
    {
      id: "onDemandShare",
      ...STACKED_BAR,
      projected: placeFlow(timeline, projection, (t) => projection.at("onDemandRevenueUsdM", t) + projection.at("licensingRevenueUsdM", t)),
    },
  ];
  return finishRevenue(input, "customers", series);
}

export function buildRevenueGrowth(input: ChartInput): ChartData {
  const { timeline, reported, unchanged } = input;
  const line = reported.line("revenueUsdM");
  const yearBefore = timeline.periodicity === "quarterly" ? 4 : 1;
  const growthOf = (projection: Projection) => {
    const whole = placeFlow(timeline, projection, (t) => projection.at("revenueUsdM", t), reported.quarters("revenueUsdM"));
    return growOn(line.map((value, index) => value ?? whole[index] ?? null), yearBefore);
  };
  const growth = growthOf(input.projection);
  const isReported = (index: number) => index < timeline.reportedCount;
  const reportedGrowth = growth.map((value, index) => (isReported(index) ? value : null));
  const series: ChartSeries[] = [
    {
      id: "revenueGrowth",
      mark: "line",
      stacked: false,
      reported: reportedGrowth,
      projected: joinToReported(timeline, reportedGrowth, growth.map((value, index) => (isReported(index) ? null : value))),
    },
  ];
  const caseLines: CaseLine[] = unchanged
    ? [{ id: "revenueGrowth", values: growthOf(unchanged).map((value, index) => (isReported(index) ? null : value)) }]
    : [];
  return finishChart(input, {
    id: "revenue",
    view: "growth",
    quantity: "rate",
    series,
    caseLines,
    limits: { min: -1, max: HIGHEST_GROWTH_SHOWN },
    finding: findReach(input),
    metrics: ["revenueUsdM"],
  });
}

function growOn(line: Line, before: number): Line {
  return combine(line, line.map((_, index) => line[index - before] ?? null), (now, then) => {
    const ratio = then > 0 ? quotient(now, then) : null;
    return ratio === null ? null : ratio - 1;
  });
}

function reportedRevenue({ reported }: ChartInput): ChartSeries {
  return { id: "revenue", mark: "bar", stacked: true, reported: reported.lineWithPart("revenueUsdM"), projected: null };
}

function finishRevenue(input: ChartInput, view: "split" | "customers", series: readonly ChartSeries[]): ChartData {
  const { timeline, reported, unchanged } = input;
  const line = reported.line("revenueUsdM");
  return finishChart(input, {
    id: "revenue",
    view,
    quantity: "usdM",
    series,
    caseLines: unchanged
      ? [{ id: "revenue", values: placeFlow(timeline, unchanged, (t) => unchanged.at("revenueUsdM", t), reported.quarters("revenueUsdM")) }]
      : [],
    guidance: markGuidance(input, "revenueUsdM", line),
    finding: findReach(input),
    annotations: findGrowth(line, timeline.reportedCount - 1, timeline.periodicity === "quarterly" ? 4 : 1),
    metrics: ["revenueUsdM"],
  });
}

function findReach({ scenarioCase, projection }: ChartInput): Finding {
  return {
    id: "revenueReaches",
    amountUsdM: ltmSum(projection, "revenueUsdM", projection.quarters) ?? 0,
    fiscalYear: fiscalYearOf(scenarioCase.horizonEnd),
  };
}

function findGrowth(revenue: Line, last: number, before: number): Annotation[] {
  const now = revenue[last] ?? null;
  const then = revenue[last - before] ?? null;
  if (now === null || then === null || then === 0) return [];
  return [{ id: "revenueGrowth", index: last, value: now, said: now / then - 1 }];
}
