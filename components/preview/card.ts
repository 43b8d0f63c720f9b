/**
 * What a preview image shows, as a value: all of its words and one chart. The address of an image carries
 * the hash of this value, so whatever changes the picture changes the address, and nothing else does.
 */
import type { ChartData } from "@/lib/chart-data/chart";
import type { Locale } from "@/lib/format/locale";
import type { TextRun } from "./line-break";

/** Raise it with every change of how a card is drawn: the fonts, the places, the colours. */
export const DRAWING_VERSION = 2;

/** The size that portals and messengers ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The part of a chart that the image draws: its marks, the case behind, the turning points. */
export interface CardChart extends Pick<ChartData, "places" | "reportedCount" | "series" | "caseLines" | "domain" | "annotations"> {
  /** What it shows, and in which unit. */
  readonly subject: string;
  /** The numbers at the axis, from the lowest tick up. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** The name of each series, in their order; null where the stack's total stands for all of them. */
  readonly names: readonly string[] | null;
  /** Of a chart without time: what stands at each place, with its figure; null where the places are periods. */
  readonly steps: readonly { readonly name: string; readonly figure: string }[] | null;
  /** The words of each turning point, in their order. */
  readonly turningPoints: readonly string[];
  /** The names of the marks; `case` is null where nothing differs from it. */
  readonly key: { readonly reported: string; readonly projected: string; readonly case: string | null };
}

export interface PreviewCard {
  readonly locale: Locale;
  readonly site: string;
  /** What it rests on: the day of the case and the version of the model. */
  readonly dated: string;
  /** What the sender called the scenario. */
  readonly title: string | null;
  readonly answer: readonly TextRun[];
  readonly chart: CardChart;
  readonly disclaimer: string;
}
