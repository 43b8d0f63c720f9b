/**
 * Debt: what stands at the period's end by kind, what falls due each year against the cash that pays
 * it, and how far earnings cover interest and debt service. Leases stand apart.
 */
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import type { Projection } from "@/lib/model/projection";
import { quarterRatios } from "@/lib/model/ratios";
import { summariseProjection } from "@/lib/model/summary";
import type { Annotation, CaseLine, ChartData, ChartInput, ChartSeries } from "./chart";
import type { Finding } from "./finding";
import { finishChart } from "./finish-chart";
import { placeFlow, placeStock } from "./lines";
import type { Line } from "./reported";
import { buildTimeline, quarterAt, type Timeline } from "./timeline";

/** Cover of an interest near zero would stretch the axis beyond use. */
const MOST_MULTIPLE_SHOWN = 20;
const LEAST_MULTIPLE_SHOWN = -5;

const STACKED_BAR = { mark: "bar", stacked: true, reported: null } as const;

export function buildDebtByKind(input: ChartInput): ChartData {
  const { timeline, reported, projection, unchanged } = input;
  const stock = (field: "openingDebtUsdM" | "bondsUsdM" | "loansUsdM") => placeStock(timeline, projection, (t) => projection.at(field, t));
  const debt = placeStock(timeline, projection, (t) => projection.at("debtUsdM", t));
  return finishChart(input, {
    id: "debt",
    view: "kinds",
    quantity: "usdM",
    series: [
      { id: "debt", mark: "bar", stacked: true, reported: reported.line("debtUsdM"), projected: null },
      { id: "openingDebt", ...STACKED_BAR, projected: stock("openingDebtUsdM") },
      { id: "bonds", ...STACKED_BAR, projected: stock("bondsUsdM") },
      { id: "loans", ...STACKED_BAR, projected: stock("loansUsdM") },
    ],
    caseLines: unchanged ? [{ id: "debt", values: placeStock(timeline, unchanged, (t) => unchanged.at("debtUsdM", t)) }] : [],
    finding: findPeak(input),
    annotations: markPeak(input, debt),
    metrics: ["debtUsdM"],
  });
}

/** The maturity wall, always by fiscal year: repayments of a year against its operating cash flow. */
export function buildMaturityWall(input: ChartInput): ChartData {
  const [firstQuarter = input.scenarioCase.openingQuarter] = input.timeline.quarters;
  const timeline = buildTimeline(input.scenarioCase, "annual", firstQuarter);
  const { projection, unchanged } = input;
  const bar = (id: ChartSeries["id"], read: (t: number) => number): ChartSeries => ({
    id,
    ...STACKED_BAR,
    projected: placeFlow(timeline, projection, read),
  });
  const repaid = (kind: "openingDebtUsdM" | "loansUsdM" | "bondsUsdM", inflow: (t: number) => number) => (t: number) =>
    projection.at(kind, t - 1) + inflow(t) - projection.at(kind, t);
  const cash = (one: Projection) => placeFlow(timeline, one, (t) => one.at("operatingCashFlowUsdM", t));
  const caseLines: CaseLine[] = unchanged ? [{ id: "operatingCashFlow", values: cash(unchanged) }] : [];
  return finishChart(
    { ...input, timeline },
    {
      id: "debt",
      view: "wall",
      quantity: "usdM",
      series: [
        bar("openingDebtRepaid", repaid("openingDebtUsdM", () => 0)),
        bar("bondsRepaid", repaid("bondsUsdM", (t) => projection.at("bondsIssuedUsdM", t))),
        bar("loansRepaid", repaid("loansUsdM", (t) => projection.at("debtDrawnUsdM", t))),
        { id: "operatingCashFlow", mark: "line", stacked: false, reported: null, projected: cash(projection) },
      ],
      caseLines,
      finding: findWall(input),
      metrics: [],
    },
  );
}

export function buildCoverage(input: ChartInput): ChartData {
  const { timeline, projection, unchanged } = input;
  const cover = (one: Projection, key: "interestCoverageMultiple" | "debtServiceCoverageMultiple") =>
    placeStock(timeline, one, (t) => quarterRatios(one, t)[key]);
  const lowest = summariseProjection(projection).lowestDebtServiceCoverage;
  const debtService = cover(projection, "debtServiceCoverageMultiple");
  return finishChart(input, {
    id: "debt",
    view: "coverage",
    quantity: "multiple",
    series: [
      { id: "interestCoverage", mark: "line", stacked: false, reported: null, projected: cover(projection, "interestCoverageMultiple") },
      { id: "debtServiceCoverage", mark: "line", stacked: false, reported: null, projected: debtService },
    ],
    caseLines: unchanged ? [{ id: "debtServiceCoverage", values: cover(unchanged, "debtServiceCoverageMultiple") }] : [],
    finding: lowest === null ? findPeak(input) : { id: "coverageFalls", multiple: lowest.value, quarter: quarterAt(timeline, lowest.t) },
    annotations: markExtreme(timeline, debtService, (one, other) => one < other, ["lowestCoverage", "lowestYearEndCoverage"]),
    limits: { min: LEAST_MULTIPLE_SHOWN, max: MOST_MULTIPLE_SHOWN },
    metrics: [],
  });
}

function findPeak({ scenarioCase, timeline, projection }: ChartInput): Finding {
  const { peakDebt } = summariseProjection(projection);
  const todayUsdM = projection.at("debtUsdM", 0);
  if (peakDebt.value <= todayUsdM) return { id: "debtNeverAbove", amountUsdM: todayUsdM };
  return peakDebt.t === projection.quarters
    ? { id: "debtStillRising", amountUsdM: peakDebt.value, fiscalYear: fiscalYearOf(scenarioCase.horizonEnd) }
    : { id: "debtPeaks", amountUsdM: peakDebt.value, quarter: quarterAt(timeline, peakDebt.t) };
}

/** The year whose repayments exceed its operating cash flow by most; or that none does. */
function findWall({ projection }: ChartInput): Finding {
  const years = new Map<number, number>();
  for (let t = 1; t <= projection.quarters; t += 1) {
    const year = projection.at("fiscalYear", t);
    years.set(year, (years.get(year) ?? 0) + projection.at("debtRepaidUsdM", t) - projection.at("operatingCashFlowUsdM", t));
  }
  const [worst] = [...years].sort((a, b) => b[1] - a[1]);
  if (!worst || worst[1] <= 0) return { id: "noWall" };
  return { id: "wall", fiscalYear: worst[0], missingUsdM: worst[1] };
}

/** The peak of debt, where it is one; at the horizon it is still rising. */
function markPeak(input: ChartInput, debt: Line): Annotation[] {
  const { id } = findPeak(input);
  if (id === "debtNeverAbove") return [];
  return markExtreme(input.timeline, debt, (one, other) => one > other, [id === "debtStillRising" ? "debtAtHorizon" : "debtPeak", "debtYearEndPeak"]);
}

/** The first extreme of a drawn stock; by year it is one of year-ends, which the words say. */
function markExtreme(timeline: Timeline, line: Line, isBeyond: (one: number, other: number) => boolean, [byQuarter, byYear]: readonly [Annotation["id"], Annotation["id"]]): Annotation[] {
  let extreme: { index: number; value: number } | null = null;
  for (const [index, value] of line.entries()) {
    if (value !== null && (extreme === null || isBeyond(value, extreme.value))) extreme = { index, value };
  }
  return extreme === null ? [] : [{ id: timeline.periodicity === "annual" ? byYear : byQuarter, ...extreme }];
}
