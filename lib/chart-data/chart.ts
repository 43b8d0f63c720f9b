/**
 * A chart as data: series over places, with units and the metrics behind them; no colours, no pixels.
 * The server's drawing, the live charts, tables and exports all read this.
 */
import type { GuidanceRange } from "@/lib/facts/guidance";
import type { AxisQuantity } from "@/lib/format/axis";
import type { Projection } from "@/lib/model/projection";
import type { Case } from "@/lib/scenario/case";
import type { AxisDomain } from "./axis-domain";
import type { Finding } from "./finding";
import type { ChartMetric, Line, Reported } from "./reported";
import type { Timeline } from "./timeline";

/** The charts of the dashboard in their order, each with its views; the first view is shown unasked. */
export const CHART_VIEWS = {
  revenue: ["split", "customers", "growth"],
  margin: ["margins"],
  backlog: ["stock", "rollForward", "cover"],
  concentration: ["shares", "index"],
  capex: ["spending"],
  debt: ["kinds", "wall", "coverage"],
  capacity: ["power"],
  value: ["bridge"],
} as const;

export type ChartId = keyof typeof CHART_VIEWS;
export type ChartView = (typeof CHART_VIEWS)[ChartId][number];
export const CHART_IDS = ["revenue", "margin", "backlog", "concentration", "capex", "debt", "capacity", "value"] as const satisfies readonly ChartId[];

export type SeriesId =
  | "revenue"
  | "contractedRevenue"
  | "onDemandRevenue"
  | "licensingRevenue"
  | "revenueGrowth"
  | "grossMargin"
  | "adjustedEbitdaMargin"
  | "adjustedOperatingMargin"
  | "netMargin"
  | "backlog"
  | "remainingPerformanceObligations"
  | "bookings"
  | "renewals"
  | "recognised"
  | "cancelled"
  | "backlogCover"
  | "largestCustomer"
  | "topTwoCustomers"
  | "herfindahlIndex"
  | "customer"
  | "onDemandShare"
  | "capitalSpending"
  | "capexPlaced"
  | "depreciation"
  | "freeCashFlow"
  | "debt"
  | "openingDebt"
  | "loans"
  | "bonds"
  | "openingDebtRepaid"
  | "loansRepaid"
  | "bondsRepaid"
  | "operatingCashFlow"
  | "interestCoverage"
  | "debtServiceCoverage"
  | "activeMw"
  | "neededMw"
  | "contractedMw"
  | "bridge"
  | "bridgeTotal"
  | "sharePrice";

/** The steps of the value bridge, in their order. */
export const BRIDGE_STEPS = ["enterpriseValue", "netDebt", "dilution", "discount", "valuePerShare", "sharePrice"] as const;
export type BridgeStep = (typeof BRIDGE_STEPS)[number];

/** What stands at a place of the bridge: a step; where equity is worth less than nothing, shareholders lose no more, and that takes the place of dilution. */
export const BRIDGE_PLACES = [...BRIDGE_STEPS, "limitedLiability"] as const;
export type BridgePlace = (typeof BRIDGE_PLACES)[number];

export interface ChartSeries {
  readonly id: SeriesId;
  /** Of a series per customer: the name, and its place in the case's list. */
  readonly customer?: { readonly name: string; readonly place: number; readonly pooled: boolean };
  readonly mark: "bar" | "line" | "area" | "dot";
  /** Stacked on the series before it. */
  readonly stacked: boolean;
  /** What was reported; null from the boundary on, but for the reported part of a running year. */
  readonly reported: Line | null;
  /** What would follow; null before the boundary. A line starts at the last reported value. */
  readonly projected: Line | null;
  /** Where a floating bar begins. */
  readonly base?: readonly number[];
}

/** Tells the series of a chart apart; customers share an id. */
export function seriesKey(series: Pick<ChartSeries, "id" | "customer">): string {
  return series.customer ? `customer ${series.customer.name}` : series.id;
}

/** The case's own line, drawn behind a scenario that differs. */
export interface CaseLine {
  readonly id: SeriesId;
  readonly values: Line;
}

/** A turning point, said in words beside its mark. */
export interface Annotation {
  readonly id:
    | "revenueGrowth"
    | "depreciationPeak"
    | "freeCashFlowPositive"
    | "debtPeak"
    | "debtYearEndPeak"
    | "debtAtHorizon"
    | "backlogNow"
    | "largestShareNow"
    | "capacityBinds"
    | "lowestCoverage"
    | "lowestYearEndCoverage";
  readonly index: number;
  readonly value: number;
  /** The figure said, where it is not the value at the mark. */
  readonly said?: number;
}

/** The widest span of an axis. */
export interface AxisLimits {
  readonly min: number;
  readonly max: number;
}

/** What management guided for a place, with what came of it. */
export interface GuidanceMark {
  readonly index: number;
  /** Null where only the other end was guided. */
  readonly low: number | null;
  readonly high: number | null;
  readonly outcome: number | null;
  readonly guidance: GuidanceRange;
}

export interface ChartData {
  readonly id: ChartId;
  readonly view: ChartView;
  readonly quantity: AxisQuantity;
  readonly places: readonly (Timeline["places"][number] | BridgePlace)[];
  /** How many places are reported; 0 where the chart knows no time. */
  readonly reportedCount: number;
  readonly series: readonly ChartSeries[];
  readonly caseLines: readonly CaseLine[];
  readonly guidance: readonly GuidanceMark[];
  readonly domain: AxisDomain;
  /** Values that the axis does not go beyond: marks outside of it stand at its edge, rows keep the value. */
  readonly limits?: AxisLimits;
  readonly finding: Finding;
  readonly annotations: readonly Annotation[];
  /** The metrics of the reported lines, for the sources. */
  readonly metrics: readonly ChartMetric[];
}

/** What every chart is built from. `unchanged` is the case's projection, null where nothing differs. */
export interface ChartInput {
  readonly scenarioCase: Case;
  readonly timeline: Timeline;
  readonly reported: Reported;
  /** Ranges known on the case's date. */
  readonly guidance: readonly GuidanceRange[];
  readonly projection: Projection;
  readonly unchanged: Projection | null;
}
