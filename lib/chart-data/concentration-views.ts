/**
 * Customer concentration: the largest customer as reported, then each customer's share of projected
 * revenue; and the largest, the two largest and the Herfindahl index. What no contract brings (on
 * demand, licensing) closes the stack to one.
 */
import type { Projection } from "@/lib/model/projection";
import type { Annotation, ChartData, ChartInput, ChartSeries } from "./chart";
import type { Finding } from "./finding";
import { finishChart } from "./finish-chart";
import { combine, joinToReported, placeFlow } from "./lines";
import type { Line } from "./reported";

const WHOLE = { min: 0, max: 1, step: 0.25 } as const;

export function buildCustomerShares(input: ChartInput): ChartData {
  const { reported, projection, unchanged } = input;
  const largest = reported.largestCustomerShare();
  const { customers, pooledCustomers } = projection.opening;
  const area = { mark: "area", stacked: true, reported: null } as const;
  const series: ChartSeries[] = [
    { id: "largestCustomer", mark: "bar", stacked: false, reported: largest, projected: null },
    ...customers.map((name, place): ChartSeries => ({
      id: "customer",
      customer: { name, place, pooled: pooledCustomers.includes(name) },
      ...area,
      projected: shareOfRevenue(input, projection, (t) => projection.customerRevenueUsdM(place, t)),
    })),
    {
      id: "onDemandShare",
      ...area,
      projected: shareOfRevenue(input, projection, (t) => projection.at("onDemandRevenueUsdM", t) + projection.at("licensingRevenueUsdM", t)),
    },
  ];
  return finishChart(input, {
    id: "concentration",
    view: "shares",
    quantity: "rate",
    series,
    caseLines: unchanged ? [{ id: "largestCustomer", values: concentrate(input, unchanged, largestOf) }] : [],
    domain: WHOLE,
    finding: findLargest(projection),
    annotations: findLastReported(largest),
    metrics: ["customerRevenueShare"],
  });
}

export function buildConcentrationIndex(input: ChartInput): ChartData {
  const { timeline, reported, projection, unchanged } = input;
  const largest = reported.largestCustomerShare();
  const topTwo = reported.line("topTwoRevenueShare");
  const joined = (line: Line, read: ReadShares) => joinToReported(timeline, line, concentrate(input, projection, read));
  const series: ChartSeries[] = [
    { id: "largestCustomer", mark: "line", stacked: false, reported: largest, projected: joined(largest, largestOf) },
    { id: "topTwoCustomers", mark: "line", stacked: false, reported: topTwo, projected: joined(topTwo, topTwoOf) },
    { id: "herfindahlIndex", mark: "line", stacked: false, reported: null, projected: concentrate(input, projection, herfindahlOf) },
  ];
  return finishChart(input, {
    id: "concentration",
    view: "index",
    quantity: "rate",
    series,
    caseLines: unchanged ? [{ id: "largestCustomer", values: concentrate(input, unchanged, largestOf) }] : [],
    domain: WHOLE,
    finding: findLargest(projection),
    metrics: ["customerRevenueShare", "topTwoRevenueShare"],
  });
}

type ReadShares = (shares: readonly number[]) => number;

const largestOf: ReadShares = (shares) => shares[0] ?? 0;
const topTwoOf: ReadShares = (shares) => (shares[0] ?? 0) + (shares[1] ?? 0);
const herfindahlOf: ReadShares = (shares) => shares.reduce((sum, share) => sum + share * share, 0);

/** A measure of the named customers' shares by place, the largest share first; a year's shares are of its revenue. */
function concentrate(input: ChartInput, projection: Projection, read: ReadShares): Line {
  const { customers, pooledCustomers } = projection.opening;
  const byCustomer = customers.flatMap((name, place) =>
    pooledCustomers.includes(name) ? [] : [shareOfRevenue(input, projection, (t) => projection.customerRevenueUsdM(place, t))],
  );
  return input.timeline.places.map((_, index) => {
    const shares = byCustomer.map((line) => line[index] ?? null);
    return shares.every((share) => share !== null) ? read(shares.sort((a, b) => b - a)) : null;
  });
}

/** Below a thousand dollars, what is left when all contracts have ended is the rounding of sums, and has no shares. */
export const LEAST_REVENUE_USD_M = 1e-3;

/** Shares of revenue before the stock granted to customers, so that they add up to one. */
function shareOfRevenue({ timeline }: ChartInput, projection: Projection, amountUsdM: (t: number) => number): Line {
  const gross = placeFlow(timeline, projection, (t) => grossRevenueUsdM(projection, t));
  return combine(placeFlow(timeline, projection, amountUsdM), gross, (amount, base) => (base >= LEAST_REVENUE_USD_M ? amount / base : 0));
}

function grossRevenueUsdM(projection: Projection, t: number): number {
  return projection.at("revenueUsdM", t) + projection.at("incentiveUsdM", t);
}

/** The largest share in any quarter once the first full projected fiscal year has begun. */
function findLargest(projection: Projection): Finding {
  const firstYear = projection.at("fiscalYear", 1) + (projection.at("fiscalQuarter", 1) === 1 ? 0 : 1);
  const { customers, pooledCustomers } = projection.opening;
  let share = 0;
  for (let t = 1; t <= projection.quarters; t += 1) {
    const gross = grossRevenueUsdM(projection, t);
    if (projection.at("fiscalYear", t) < firstYear || gross < LEAST_REVENUE_USD_M) continue;
    customers.forEach((name, place) => {
      if (!pooledCustomers.includes(name)) share = Math.max(share, projection.customerRevenueUsdM(place, t) / gross);
    });
  }
  return { id: "largestCustomerPeaks", share, fiscalYear: firstYear };
}

function findLastReported(largest: Line): Annotation[] {
  const index = largest.findLastIndex((value) => value !== null);
  const value = largest[index];
  return value === null || value === undefined ? [] : [{ id: "largestShareNow", index, value }];
}
