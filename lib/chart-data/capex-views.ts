/**
 * Capital spending against what is placed in service, with the depreciation that follows and the
 * free cash flow that is left. The two turning points are marked.
 */
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import type { Projection } from "@/lib/model/projection";
import { summariseProjection } from "@/lib/model/summary";
import type { Annotation, CaseLine, ChartData, ChartInput } from "./chart";
import { finishChart } from "./finish-chart";
import { markGuidance } from "./guidance-marks";
import { combine, joinToReported, placeFlow } from "./lines";
import type { Line } from "./reported";
import { placeOfQuarter, quarterAt } from "./timeline";

export function buildCapexSpending(input: ChartInput): ChartData {
  const { timeline, reported, projection, unchanged } = input;
  const purchases = reported.line("propertyPurchasesUsdM");
  const depreciation = reported.line("depreciationUsdM");
  const placed = reported.line("capexPlacedUsdM");
  const freeCashFlow = combine(reported.line("operatingCashFlowUsdM"), purchases, (cash, spent) => cash - spent);
  const reportedFreeCashFlow = combine(reported.quarters("operatingCashFlowUsdM"), reported.quarters("propertyPurchasesUsdM"), (cash, spent) => cash - spent);
  const depreciationOf = (one: Projection) => placeFlow(timeline, one, (t) => one.at("depreciationUsdM", t), reported.quarters("depreciationUsdM"));
  const freeCashFlowOf = (one: Projection) => placeFlow(timeline, one, (t) => one.at("freeCashFlowUsdM", t), reportedFreeCashFlow);
  const spending = placeFlow(
    timeline,
    projection,
    (t) => projection.at("capitalSpendingUsdM", t) + projection.at("interestCapitalisedUsdM", t),
    reported.quarters("propertyPurchasesUsdM"),
  );
  const caseLines: CaseLine[] = unchanged
    ? [
        { id: "depreciation", values: depreciationOf(unchanged) },
        { id: "freeCashFlow", values: freeCashFlowOf(unchanged) },
      ]
    : [];
  const line = { mark: "line", stacked: false } as const;
  const projectedDepreciation = depreciationOf(projection);
  const projectedFreeCashFlow = freeCashFlowOf(projection);
  const turn = summariseProjection(projection).lastingFreeCashFlowQuarter;
  return finishChart(input, {
    id: "capex",
    view: "spending",
    quantity: "usdM",
    series: [
      { id: "capitalSpending", mark: "bar", stacked: false, reported: purchases, projected: spending },
      {
        id: "capexPlaced",
        mark: "dot",
        stacked: false,
        reported: placed,
        projected: placeFlow(timeline, projection, (t) => projection.at("capexPlacedUsdM", t), reported.quarters("capexPlacedUsdM")),
      },
      { id: "depreciation", ...line, reported: depreciation, projected: joinToReported(timeline, depreciation, projectedDepreciation) },
      { id: "freeCashFlow", ...line, reported: freeCashFlow, projected: joinToReported(timeline, freeCashFlow, projectedFreeCashFlow) },
    ],
    caseLines,
    guidance: markGuidance(input, "capexPlacedUsdM", placed),
    finding: turn === null ? { id: "cashNegativeAtHorizon", fiscalYear: fiscalYearOf(input.scenarioCase.horizonEnd) } : { id: "cashPositiveFrom", quarter: quarterAt(timeline, turn) },
    annotations: findTurns(input, projectedDepreciation.map((value, index) => value ?? depreciation[index] ?? null), projectedFreeCashFlow),
    metrics: ["propertyPurchasesUsdM", "capexPlacedUsdM", "depreciationUsdM", "operatingCashFlowUsdM"],
  });
}

function findTurns({ timeline, projection }: ChartInput, depreciation: Line, freeCashFlow: Line): Annotation[] {
  const { lastingFreeCashFlowQuarter } = summariseProjection(projection);
  const turns: Annotation[] = [];
  const mark = (id: Annotation["id"], index: number, line: Line) => {
    const value = line[index] ?? null;
    if (value !== null) turns.push({ id, index, value });
  };
  const peak = indexOfHighest(depreciation);
  // A peak that stands at the horizon is none yet, and before the boundary it is no turn of this scenario.
  if (peak >= timeline.reportedCount && (depreciation[peak] ?? 0) > (depreciation.at(-1) ?? 0)) mark("depreciationPeak", peak, depreciation);
  if (lastingFreeCashFlowQuarter !== null) mark("freeCashFlowPositive", placeOfQuarter(timeline, lastingFreeCashFlowQuarter), freeCashFlow);
  return turns;
}

/** The first place of the highest value; −1 where there is none. */
function indexOfHighest(line: Line): number {
  return line.reduce<number>((highest, value, index) => (value !== null && value > (line[highest] ?? -Infinity) ? index : highest), -1);
}
