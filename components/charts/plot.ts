/**
 * Geometry of a chart: where the plot stands in its box and where a value stands in the plot. The
 * server's drawing and the live chart place every mark by these functions alone.
 */
import type { AxisDomain } from "@/lib/chart-data/axis-domain";

/** Height of a chart's box in pixels, axes included. */
export const CHART_HEIGHT = 256;

/** Space around the plot in pixels: the y-axis stands on the right, the x-axis below. */
export const PLOT_MARGIN = { top: 12, right: 56, bottom: 24, left: 0 } as const;

export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlotScales {
  /** Height of the plot, for what is drawn in parts of it. */
  readonly height: number;
  /** Width of one place on the x-axis. */
  readonly band: number;
  readonly xCentre: (index: number) => number;
  readonly yOf: (value: number) => number;
}

export function buildScales(plot: Plot, places: number, domain: AxisDomain): PlotScales {
  const band = plot.width / places;
  const perUnit = plot.height / (domain.max - domain.min);
  return {
    height: plot.height,
    band,
    xCentre: (index) => plot.x + (index + 0.5) * band,
    // A value beyond the axis stands at its edge.
    yOf: (value) => plot.y + (domain.max - Math.min(domain.max, Math.max(domain.min, value))) * perUnit,
  };
}
