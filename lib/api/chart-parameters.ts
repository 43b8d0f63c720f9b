/** The parameters of a chart by address: which chart, as what, in which language and colours. */
import { z } from "zod";
import { CHART_IDS, CHART_VIEWS, type ChartId, type ChartView } from "@/lib/chart-data/chart";
import { PERIODICITIES, type Periodicity } from "@/lib/chart-data/timeline";
import { ZOOMS, type Zoom } from "@/lib/chart-data/zoom-chart";
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

/** The words with which a link chooses quarters or years, and how much of time. */
export const PERIOD_WORDS: readonly string[] = [...PERIODICITIES, ...ZOOMS];
const PERIOD = new RegExp(`^(${PERIODICITIES.join("|")})?(?:(?:^|,)(${ZOOMS.join("|")}))?$`);

/** The parameter of time: "annual", "near" or "annual,near". */
export function timeParameter() {
  return parameter(z.string().regex(PERIOD).min(1).optional(), "unknown-view", PERIOD_WORDS);
}

/** The time of a text that the schema has let through; quarters and all of it where it says nothing. */
export function readTime(text = ""): { readonly periodicity: Periodicity; readonly zoom: Zoom } {
  const words = text.split(",");
  return { periodicity: PERIODICITIES.find((one) => words.includes(one)) ?? PERIODICITIES[0], zoom: ZOOMS.find((one) => words.includes(one)) ?? ZOOMS[0] };
}

/** The parameters of a chart besides those of its scenario. */
export const chartParameters = z.strictObject({
  view: parameter(z.enum(VIEW_NAMES), "unknown-view", VIEW_NAMES),
  period: timeParameter(),
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
