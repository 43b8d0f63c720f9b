/** Colours of series: one fixed colour a meaning, the same in every chart, from the tokens of `globals.css`. */
import type { ChartSeries, SeriesId } from "@/lib/chart-data/chart";

const CATEGORIES = [1, 2, 3, 4, 5, 6].map((place) => `var(--color-category-${place})`);
const OTHER = "var(--color-category-other)";
const INK = "var(--color-ink)";

const SERIES_COLOURS: Readonly<Record<Exclude<SeriesId, "customer">, string>> = {
  revenue: INK,
  contractedRevenue: "var(--color-category-1)",
  onDemandRevenue: "var(--color-category-2)",
  licensingRevenue: "var(--color-category-3)",
  grossMargin: OTHER,
  adjustedEbitdaMargin: "var(--color-category-1)",
  adjustedOperatingMargin: "var(--color-category-4)",
  netMargin: "var(--color-category-3)",
  backlog: "var(--color-category-1)",
  remainingPerformanceObligations: "var(--color-category-2)",
  largestCustomer: INK,
  onDemandShare: "var(--color-category-6)",
  capitalSpending: OTHER,
  capexPlaced: "var(--color-category-2)",
  depreciation: "var(--color-category-4)",
  freeCashFlow: "var(--color-category-1)",
  debt: INK,
  openingDebt: "var(--color-category-1)",
  bonds: "var(--color-category-3)",
  loans: "var(--color-category-2)",
  activeMw: "var(--color-category-1)",
  revenueGrowth: "var(--color-category-1)",
  bookings: "var(--color-category-1)",
  renewals: "var(--color-category-5)",
  recognised: "var(--color-category-2)",
  cancelled: "var(--color-category-4)",
  backlogCover: "var(--color-category-1)",
  topTwoCustomers: "var(--color-category-1)",
  herfindahlIndex: "var(--color-category-3)",
  openingDebtRepaid: "var(--color-category-1)",
  bondsRepaid: "var(--color-category-3)",
  loansRepaid: "var(--color-category-2)",
  operatingCashFlow: INK,
  interestCoverage: "var(--color-category-3)",
  debtServiceCoverage: "var(--color-category-1)",
  contractedMw: OTHER,
  bridge: OTHER,
  bridgeTotal: "var(--color-category-1)",
  sharePrice: INK,
  neededMw: "var(--color-category-4)",
};

/** The colour of a series' marks; customers take the categories in the case's order. */
export function seriesColour(series: Pick<ChartSeries, "id" | "customer">): string {
  if (series.id !== "customer") return SERIES_COLOURS[series.id];
  if (!series.customer || series.customer.pooled) return OTHER;
  return CATEGORIES[series.customer.place % CATEGORIES.length] ?? OTHER;
}

/** Reported bars are ink wherever the projection is split into kinds. */
export function reportedColour(series: Pick<ChartSeries, "id" | "customer" | "mark">): string {
  return series.id === "backlog" ? INK : seriesColour(series);
}
