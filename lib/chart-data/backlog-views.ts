/**
 * Backlog: what stands at the period's end, how it rolls forward, and how long it lasts. Revenue backlog
 * and remaining performance obligations are different things and stand apart.
 */
import { quarterRatios } from "@/lib/model/ratios";
import type { CaseLine, ChartData, ChartInput, ChartSeries } from "./chart";
import type { Finding } from "./finding";
import { finishChart } from "./finish-chart";
import { placeFlow, placeStock } from "./lines";

/** Cover on a revenue near zero would stretch the axis beyond use. */
const MOST_YEARS_SHOWN = 20;

export function buildBacklogStock(input: ChartInput): ChartData {
  const { timeline, reported, projection, unchanged } = input;
  const backlog = reported.line("backlogUsdM");
  const last = timeline.reportedCount - 1;
  const now = backlog[last] ?? null;
  return finishChart(input, {
    id: "backlog",
    view: "stock",
    quantity: "usdM",
    series: [
      {
        id: "backlog",
        mark: "bar",
        stacked: false,
        reported: backlog,
        projected: placeStock(timeline, projection, (t) => projection.at("backlogUsdM", t)),
      },
      {
        id: "remainingPerformanceObligations",
        mark: "dot",
        stacked: false,
        reported: reported.line("remainingPerformanceObligationsUsdM"),
        projected: null,
      },
    ],
    caseLines: caseBacklog(input, unchanged),
    finding: findCover(input),
    annotations: now === null ? [] : [{ id: "backlogNow", index: last, value: now }],
    metrics: ["backlogUsdM", "remainingPerformanceObligationsUsdM"],
  });
}

/** Signed and renewed above the line, recognised and cancelled below it. */
export function buildBacklogRollForward(input: ChartInput): ChartData {
  const { timeline, projection } = input;
  const flow = (id: ChartSeries["id"], read: (t: number) => number): ChartSeries => ({
    id,
    mark: "bar",
    stacked: true,
    reported: null,
    projected: placeFlow(timeline, projection, read),
  });
  return finishChart(input, {
    id: "backlog",
    view: "rollForward",
    quantity: "usdM",
    series: [
      flow("bookings", (t) => projection.at("bookingsUsdM", t)),
      flow("renewals", (t) => projection.at("renewalsUsdM", t)),
      flow("recognised", (t) => -projection.at("contractedRevenueUsdM", t)),
      flow("cancelled", (t) => -projection.at("cancelledUsdM", t)),
    ],
    finding: findCover(input),
    metrics: [],
  });
}

/** Backlog over the revenue of the twelve months that follow. */
export function buildBacklogCover(input: ChartInput): ChartData {
  const { timeline, projection, unchanged } = input;
  const cover = (one: typeof projection) => placeStock(timeline, one, (t) => quarterRatios(one, t).backlogCoverYears);
  const caseLines: CaseLine[] = unchanged ? [{ id: "backlogCover", values: cover(unchanged) }] : [];
  return finishChart(input, {
    id: "backlog",
    view: "cover",
    quantity: "years",
    series: [{ id: "backlogCover", mark: "line", stacked: false, reported: null, projected: cover(projection) }],
    caseLines,
    limits: { min: 0, max: MOST_YEARS_SHOWN },
    finding: findCover(input),
    metrics: [],
  });
}

function caseBacklog({ timeline }: ChartInput, unchanged: ChartInput["unchanged"]): CaseLine[] {
  return unchanged ? [{ id: "backlog", values: placeStock(timeline, unchanged, (t) => unchanged.at("backlogUsdM", t)) }] : [];
}

function findCover({ projection }: ChartInput): Finding {
  const years = quarterRatios(projection, 1).backlogCoverYears;
  return years === null ? { id: "backlogEmpty" } : { id: "backlogCovers", years };
}
