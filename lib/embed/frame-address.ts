import type { Locale } from "@/lib/format/locale";
import type { EmbedView } from "./embed-view";
import type { EmbedTheme } from "./host-message";

export interface FrameAddress {
  /** Of the site, or nothing for an address within it. */
  readonly origin: string;
  readonly view: EmbedView;
  readonly locale: Locale;
  readonly theme: EmbedTheme;
  readonly isFrozen: boolean;
  /** The chart that the panel shows. */
  readonly chart: string | null;
  /** The scenario's query, without a question mark. */
  readonly scenario: string;
}

/** The address of a frame: all that it shows stands in it, so that it needs nothing else. */
export function buildFrameAddress({ origin, view, locale, theme, isFrozen, chart, scenario }: FrameAddress): string {
  const own = [`lang=${locale}`, `theme=${theme}`, ...(isFrozen ? ["frozen=1"] : []), ...(chart === null ? [] : [`chart=${encodeURIComponent(chart)}`])];
  return `${origin}/embed/${view}?${[...own, ...(scenario === "" ? [] : [scenario])].join("&")}`;
}
