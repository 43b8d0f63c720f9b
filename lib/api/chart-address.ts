import type { ChartId, ChartView } from "@/lib/chart-data/chart";
import type { Periodicity } from "@/lib/chart-data/timeline";
import type { Zoom } from "@/lib/chart-data/zoom-chart";
import type { Locale } from "@/lib/format/locale";

/** A chart as it is looked at, and what it is wanted as. */
export interface ChartWish {
  readonly id: ChartId;
  readonly view: ChartView;
  readonly periodicity: Periodicity;
  readonly zoom: Zoom;
  readonly format: "svg" | "png" | "csv" | "csvw";
  readonly locale: Locale;
  readonly theme: "light" | "dark";
  /** The scenario's own query, with version and case. */
  readonly query: string;
}

/** The address under which the chart is served. A table is the same in every language and colour. */
export function buildChartAddress({ id, view, periodicity, zoom, format, locale, theme, query }: ChartWish): string {
  const period = [...(periodicity === "quarterly" ? [] : [periodicity]), ...(zoom === "all" ? [] : [zoom])];
  const look = format === "svg" || format === "png" ? `&lang=${locale}&theme=${theme}` : "";
  return `/api/v1/chart?view=${id}.${view}${period.length === 0 ? "" : `&period=${period.join(",")}`}&format=${format}${look}&${query}`;
}
