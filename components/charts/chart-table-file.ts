/** A chart as a table to take along: full precision, fractions as fractions, the unit in the header. */
import type { ChartData } from "@/lib/chart-data/chart";
import type { DataTable, TableColumn } from "@/lib/facts/data-table";
import type { BilingualText, Fact } from "@/lib/facts/fact";
import type { Source } from "@/lib/facts/source";
import type { AxisQuantity } from "@/lib/format/axis";
import { buildChartRows, chartColumns } from "./chart-rows";
import { basisOfPlace, type PlaceBasis } from "./place-basis";

const UNITS: Readonly<Record<AxisQuantity, string>> = {
  usdM: "USD millions",
  usdPerShare: "USD per share",
  rate: "fraction",
  multiple: "multiple",
  mw: "MW",
  years: "years",
  sharesM: "million shares",
};

const BASES: Readonly<Record<PlaceBasis, string>> = { reported: "reported", derived: "part derived", projected: "projected", partOfBoth: "part reported" };

const PERIOD: TableColumn = { header: "period", title: { en: "Fiscal period", zh: "财务期间" }, datatype: "string" };
const STEP: TableColumn = { header: "step", title: { en: "Step", zh: "步骤" }, datatype: "string" };
const BASIS: TableColumn = {
  header: "basis",
  title: { en: "How the figures are known", zh: "数据性质" },
  datatype: "string",
  description: {
    en: "reported; part derived: computed in part from reported figures; part reported: a year with reported and projected quarters; projected",
    zh: "reported：已披露；part derived：部分由已披露数据推算；part reported：同一财年部分已披露、部分为预测；projected：预测",
  },
};

/** What the table says besides the chart's own values. */
export interface ChartTableContext {
  readonly title: BilingualText;
  readonly basis: BilingualText;
  readonly knownOn: string;
  /** The names of the series, in their order, then of the case's lines. */
  readonly columnTitles: readonly BilingualText[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}

/** The chart's values by place, with the guided range where there is one. */
export function buildChartTable(chart: ChartData, { title, basis, knownOn, columnTitles, facts, sources }: ChartTableContext): DataTable {
  const hasTime = chart.reportedCount > 0;
  const unit = UNITS[chart.quantity];
  const number = (name: string, columnTitle: BilingualText): TableColumn => ({ header: `${name} (${unit})`, title: columnTitle, datatype: "number", unit });
  const guided = chart.guidance.length === 0 ? [] : [number("guided low", { en: "Guided, lower end", zh: "指引下限" }), number("guided high", { en: "Guided, upper end", zh: "指引上限" })];
  const cited = new Set(facts.filter(({ metric }) => chart.metrics.some((one) => one === metric)).map(({ source }) => source));
  return {
    title,
    columns: [...(hasTime ? [PERIOD, BASIS] : [STEP]), ...chartColumns(chart).map((name, index) => number(name, columnTitles[index] ?? { en: name, zh: name })), ...guided],
    rows: buildChartRows(chart).map(({ place, index, values }) => {
      const range = chart.guidance.find((mark) => mark.index === index);
      return [place, ...(hasTime ? [BASES[basisOfPlace(chart, facts, index)]] : []), ...values, ...(guided.length === 0 ? [] : [range?.low, range?.high])];
    }),
    keys: [hasTime ? "period" : "step"],
    sources: sources.filter(({ id }) => cited.has(id)),
    basis,
    knownOn,
  };
}
