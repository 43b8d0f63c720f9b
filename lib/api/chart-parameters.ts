/** The parameters of a chart by address: which chart, as what, in which language and colours. */
import { z } from "zod";
import { CHART_IDS, CHART_VIEWS, type ChartId, type ChartView } from "@/lib/chart-data/chart";
import { LOCALES } from "@/lib/format/locale";
import { parameter } from "./query-schema";

/** What a chart can be had as; "csvw" are the metadata of the table. */
export const CHART_FORMATS = ["svg", "png", "csv", "csvw"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** The colours of a drawing. */
export const CHART_THEMES = ["light", "dark"] as const;
export type ChartTheme = (typeof CHART_THEMES)[number];

/** One view of a chart. */
export interface ChartViewName {
  readonly id: ChartId;
  readonly view: ChartView;
}

/** Every view under the name that links give it, "debt.wall"; "debt" alone is its first. */
const VIEWS: ReadonlyMap<string, ChartViewName> = new Map(
  CHART_IDS.flatMap((id) => [[id, { id, view: CHART_VIEWS[id][0] }] as const, ...CHART_VIEWS[id].map((view) => [`${id}.${view}`, { id, view }] as const)]),
);
const VIEW_NAMES = [...VIEWS.keys()];

/** The parameters of a chart besides those of its scenario; `period` is the scenario's own. */
export const chartParameters = z.strictObject({
  view: parameter(z.enum(VIEW_NAMES), "unknown-view", VIEW_NAMES),
  format: parameter(z.enum(CHART_FORMATS).default("svg"), "unknown-format", CHART_FORMATS),
  lang: parameter(z.enum(LOCALES).default("en"), "unknown-language", LOCALES),
  theme: parameter(z.enum(CHART_THEMES).default("light"), "unknown-theme", CHART_THEMES),
});

/** The view of a name that the schema has let through. */
export function requireChartView(name: string): ChartViewName {
  const found = VIEWS.get(name);
  if (!found) throw new Error(`No chart has a view ${name}.`);
  return found;
}
