/** A chart's values as a CSV file (RFC 4180): full precision, fractions as fractions, the unit in the header. */
import type { ChartData } from "@/lib/chart-data/chart";
import { formatCsv } from "@/lib/facts/csv";
import type { AxisQuantity } from "@/lib/format/axis";
import { buildChartRows, chartColumns } from "./chart-rows";

const UNITS: Readonly<Record<AxisQuantity, string>> = {
  usdM: "USD millions",
  usdPerShare: "USD per share",
  rate: "fraction",
  multiple: "multiple",
  mw: "MW",
  years: "years",
  sharesM: "million shares",
};

export function buildChartCsv(chart: ChartData): string {
  const hasTime = chart.reportedCount > 0;
  const header = [...(hasTime ? ["period", "basis"] : ["step"]), ...chartColumns(chart).map((column) => `${column} (${UNITS[chart.quantity]})`)];
  const rows = buildChartRows(chart).map(({ place, isReported, values }) => [place, ...(hasTime ? [isReported ? "reported" : "projected"] : []), ...values]);
  return formatCsv(header, rows);
}

/** The file's name: case, chart, view. */
export function chartCsvName(chart: ChartData, caseId: string): string {
  return `${caseId}-${chart.id}-${chart.view}.csv`;
}
