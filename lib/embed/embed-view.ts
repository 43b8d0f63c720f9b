/** The views that can be framed: every chart, the figures, the whole panel. */
import { CHART_IDS, type ChartId } from "@/lib/chart-data/chart";

export const EMBED_VIEWS = [...CHART_IDS, "figures", "panel"] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

/** The width below which an embed is not made for, in pixels. */
export const NARROWEST_EMBED = 280;

export function isEmbedView(text: string): text is EmbedView {
  return EMBED_VIEWS.some((view) => view === text);
}

export function isChartView(view: EmbedView): view is ChartId {
  return view !== "figures" && view !== "panel";
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that a host sets aside before the frame has said its own; it is enough at that width. */
export function sizeOfView(view: EmbedView): Size {
  if (view === "panel") return { width: 960, height: 1280 };
  return view === "figures" ? { width: 720, height: 560 } : { width: 640, height: 520 };
}
