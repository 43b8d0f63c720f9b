"use client";

import type { ChartData } from "@/lib/chart-data/chart";
import { stackSeries } from "@/lib/chart-data/stack";
import { formatDecimal } from "@/lib/format/decimal";
import { fractionDown, PLOT_HEIGHT } from "./label-places";
import { usePlaceName } from "./place-name";
import type { PlotLabel } from "./plot-label";

/** How far above a bar its height is written, in pixels. */
const ABOVE_BAR = 16;

/** Writes the steps of the value bridge: the name under each bar, in lines, and its height above it, steps with their sign. */
export function useBridgeLabels(): (chart: ChartData) => PlotLabel[] {
  const placeName = usePlaceName();
  return (chart) => {
    const width = 100 / chart.places.length;
    const names = chart.places.map((place, index) => ({
      key: `name ${index}`,
      className: "absolute top-full flex h-9 justify-center pt-1.5 text-center leading-none break-keep text-muted",
      words: placeName(place),
      down: 0,
      style: { left: `${index * width}%`, width: `${width}%` },
    }));
    return [...names, ...barHeights(chart)];
  };
}

function barHeights(chart: ChartData): PlotLabel[] {
  return stackSeries(chart.series).flatMap(({ series, base }) => {
    const era = series.projected === null ? "reported" : "projected";
    return (series[era] ?? []).flatMap((value, index) => {
      if (value === null) return [];
      const from = base[era][index] ?? 0;
      const words = formatDecimal(value, { decimals: Math.abs(value) < 9.995 && Math.abs(value) >= 0.005 ? 2 : 0, signed: series.id === "bridge" && index > 0 });
      return [
        {
          key: `height ${index}`,
          className: "absolute top-0 -translate-x-1/2 rounded-control bg-paper/85 whitespace-nowrap",
          words,
          down: fractionDown(Math.max(from, from + value), chart) * PLOT_HEIGHT - ABOVE_BAR,
          style: { left: `${((index + 0.5) / chart.places.length) * 100}%` },
        },
      ];
    });
  });
}
