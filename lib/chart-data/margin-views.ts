/**
 * Margins, kept apart: gross as the company reports it, adjusted EBITDA, adjusted operating (after
 * depreciation), net. The model projects all but the first.
 */
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import type { Projection } from "@/lib/model/projection";
import { quotient } from "@/lib/model/twelve-months";
import type { CaseLine, ChartData, ChartInput, ChartSeries } from "./chart";
import type { Finding } from "./finding";
import { finishChart } from "./finish-chart";
import { combine, joinToReported, placeFlow } from "./lines";
import type { ChartMetric, Line } from "./reported";

const PROJECTED_MARGINS = {
  adjustedEbitdaMargin: {
    metric: "adjustedEbitdaUsdM",
    profitUsdM: (projection: Projection, t: number) => projection.at("adjustedEbitdaUsdM", t),
  },
  adjustedOperatingMargin: {
    metric: "adjustedOperatingIncomeUsdM",
    profitUsdM: (projection: Projection, t: number) => projection.at("adjustedEbitdaUsdM", t) - projection.at("depreciationUsdM", t),
  },
  netMargin: { metric: "netIncomeUsdM", profitUsdM: (projection: Projection, t: number) => projection.at("netIncomeUsdM", t) },
} as const satisfies Record<string, { metric: ChartMetric; profitUsdM: (projection: Projection, t: number) => number }>;

type ProjectedMargin = keyof typeof PROJECTED_MARGINS;
const MARGIN_IDS: readonly ProjectedMargin[] = ["adjustedEbitdaMargin", "adjustedOperatingMargin", "netMargin"];

/** The least margin on the axis; revenue near zero would stretch it beyond use. */
const LOWEST_SHOWN = -2;

export function buildMargins(input: ChartInput): ChartData {
  const { timeline, reported, projection, unchanged } = input;
  const revenue = reported.line("revenueUsdM");
  const series: ChartSeries[] = [
    {
      id: "grossMargin",
      mark: "line",
      stacked: false,
      reported: combine(revenue, reported.line("costOfRevenueUsdM"), (sales, cost) => quotient(sales - cost, sales)),
      projected: null,
    },
    ...MARGIN_IDS.map((id): ChartSeries => {
      const margin = combine(reported.line(PROJECTED_MARGINS[id].metric), revenue, quotient);
      return { id, mark: "line", stacked: false, reported: margin, projected: joinToReported(timeline, margin, projectMargin(input, projection, id)) };
    }),
  ];
  const caseLines: CaseLine[] = unchanged
    ? (["adjustedEbitdaMargin", "adjustedOperatingMargin"] as const).map((id) => ({ id, values: projectMargin(input, unchanged, id) }))
    : [];
  return finishChart(input, {
    id: "margin",
    view: "margins",
    quantity: "rate",
    series,
    caseLines,
    limits: { min: LOWEST_SHOWN, max: 1 },
    finding: findMargin(input),
    metrics: ["revenueUsdM", "costOfRevenueUsdM", "adjustedEbitdaUsdM", "adjustedOperatingIncomeUsdM", "netIncomeUsdM"],
  });
}

function projectMargin({ timeline, reported }: ChartInput, projection: Projection, id: ProjectedMargin): Line {
  const { metric, profitUsdM } = PROJECTED_MARGINS[id];
  const profit = placeFlow(timeline, projection, (t) => profitUsdM(projection, t), reported.quarters(metric));
  const revenue = placeFlow(timeline, projection, (t) => projection.at("revenueUsdM", t), reported.quarters("revenueUsdM"));
  return combine(profit, revenue, quotient);
}

function findMargin({ scenarioCase, projection }: ChartInput): Finding {
  const last = projection.quarters;
  const rate = (id: ProjectedMargin) => quotient(PROJECTED_MARGINS[id].profitUsdM(projection, last), projection.at("revenueUsdM", last));
  const ebitdaRate = rate("adjustedEbitdaMargin");
  const operatingRate = rate("adjustedOperatingMargin");
  const fiscalYear = fiscalYearOf(scenarioCase.horizonEnd);
  if (ebitdaRate === null || operatingRate === null) return { id: "marginNone", fiscalYear };
  if (ebitdaRate <= 0) return { id: "marginNegative", ebitdaRate, operatingRate, fiscalYear };
  // Depreciation takes most of adjusted EBITDA where less than a quarter of it is left.
  return { id: operatingRate < ebitdaRate / 4 ? "marginTaken" : "marginHolds", ebitdaRate, operatingRate, fiscalYear };
}
