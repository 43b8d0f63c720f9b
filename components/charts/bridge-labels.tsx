"use client";

import type { ChartData } from "@/lib/chart-data/chart";
import { barHeights } from "./bar-heights";
import { fractionDown } from "./label-places";
import { usePlaceName } from "./place-name";

/** The steps of the value bridge: the name under each bar, in lines, and its height above it, steps with their sign. */
export function BridgeLabels({ chart }: { chart: ChartData }) {
  const placeName = usePlaceName();
  const width = 100 / chart.places.length;
  return (
    <>
      {chart.places.map((place, index) => (
        <span key={place} className="absolute top-full flex h-9 justify-center pt-1.5 text-center leading-none break-keep text-muted" style={{ left: `${index * width}%`, width: `${width}%` }}>
          {placeName(place)}
        </span>
      ))}
      <BarHeights chart={chart} />
    </>
  );
}

function BarHeights({ chart }: { chart: ChartData }) {
  return barHeights(chart).map(({ index, top, text }) => (
    <span
      key={chart.places[index]}
      className="absolute -translate-x-1/2 rounded-control bg-paper/85 whitespace-nowrap"
      style={{ left: `${((index + 0.5) / chart.places.length) * 100}%`, top: `calc(${fractionDown(top, chart) * 100}% - 16px)` }}
    >
      {text}
    </span>
  ));
}
