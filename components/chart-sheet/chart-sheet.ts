/**
 * A chart on a sheet of its own, as a value: the data that the page's chart draws, and all of its words in
 * one language. The sheet is what a reader takes along as an image.
 */
import type { ChartData } from "@/lib/chart-data/chart";
import type { Locale } from "@/lib/format/locale";

/** The colours that a sheet is drawn in. */
export type SheetTheme = "light" | "dark";

export interface ChartSheet {
  readonly locale: Locale;
  readonly theme: SheetTheme;
  readonly chart: ChartData;
  /** What the figures say, and what the chart shows. */
  readonly finding: string;
  readonly subject: string;
  /** For those who do not see it. */
  readonly description: string;
  /** Names of the series, in their order: in the key, and where a line or area ends. */
  readonly seriesNames: readonly string[];
  readonly endLabels: readonly string[];
  /** The words of each turning point, in their order. */
  readonly turningPoints: readonly string[];
  /** Names of the places that the axis does not name by year: the steps of the bridge. */
  readonly placeNames: readonly string[];
  /** The numbers at the axis. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Names of the other marks in the key; null where the chart has none. */
  readonly guided: string | null;
  readonly case: string | null;
  readonly projected: string | null;
  /** What stands below, each in pieces that stay together: source; day, case, version; what differs from the case. */
  readonly lines: readonly (readonly string[])[];
}
