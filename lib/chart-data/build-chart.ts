import { buildBacklogCover, buildBacklogRollForward, buildBacklogStock } from "./backlog-views";
import { buildCapacity } from "./capacity-views";
import { buildCapexSpending } from "./capex-views";
import type { ChartData, ChartInput, ChartView } from "./chart";
import { buildConcentrationIndex, buildCustomerShares } from "./concentration-views";
import { buildCoverage, buildDebtByKind, buildMaturityWall } from "./debt-views";
import { buildMargins } from "./margin-views";
import { buildRevenueByCustomer, buildRevenueGrowth, buildRevenueSplit } from "./revenue-views";
import { buildValueBridge } from "./value-view";

/** The registry of views: adding one to `CHART_VIEWS` asks for its builder here. */
const BUILDERS: Readonly<Record<ChartView, (input: ChartInput) => ChartData>> = {
  split: buildRevenueSplit,
  customers: buildRevenueByCustomer,
  growth: buildRevenueGrowth,
  margins: buildMargins,
  stock: buildBacklogStock,
  rollForward: buildBacklogRollForward,
  cover: buildBacklogCover,
  shares: buildCustomerShares,
  index: buildConcentrationIndex,
  spending: buildCapexSpending,
  kinds: buildDebtByKind,
  wall: buildMaturityWall,
  coverage: buildCoverage,
  power: buildCapacity,
  bridge: buildValueBridge,
};

/** Builds one view from what was reported, what was guided and what is projected. */
export function buildChart(view: ChartView, input: ChartInput): ChartData {
  return BUILDERS[view](input);
}
