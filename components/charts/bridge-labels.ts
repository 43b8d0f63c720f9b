"use client";

import type { ChartData } from "@/lib/chart-data/chart";
import { barHeights } from "./bar-heights";
import { fractionDown } from "./label-places";
import { usePlaceName } from "./place-name";
import type { PlotLabel } from "./plot-label";

/** How far above a bar its height is written, in pixels. */
const ABOVE_BAR = 16;

/** Writes the steps of the value bridge: the name under each bar, in lines, and its height above it, steps with their sign; `height` is the plot's, in pixels. */
export function useBridgeLabels(): (chart: ChartData, height: number) => PlotLabel[] {
  const placeName = usePlaceName();
  return (chart, height) => {
    const width = 100 / chart.places.length;
    const names = chart.places.map((place, index) => ({
      key: `name ${index}`,
      className: "absolute top-full flex h-9 justify-center pt-1.5 text-center leading-none break-keep text-muted",
      words: placeName(place),
      down: 0,
      style: { left: `${index * width}%`, width: `${width}%` },
    }));
    const heights = barHeights(chart).map(({ index, top, text }) => ({
      key: `height ${index}`,
      className: "absolute top-0 -translate-x-1/2 rounded-control bg-paper/85 whitespace-nowrap",
      words: text,
      down: fractionDown(top, chart) * height - ABOVE_BAR,
      style: { left: `${((index + 0.5) / chart.places.length) * 100}%` },
    }));
    return [...names, ...heights];
  };
}
