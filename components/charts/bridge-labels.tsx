"use client";

import type { ChartData } from "@/lib/chart-data/chart";
import { stackSeries } from "@/lib/chart-data/stack";
import { formatDecimal } from "@/lib/format/decimal";
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
  return stackSeries(chart.series).flatMap(({ series, base }) =>
    chart.places.map((place, index) => {
      const era = series.projected === null ? "reported" : "projected";
      const value = series[era]?.[index] ?? null;
      if (value === null) return null;
      const from = base[era][index] ?? 0;
      return (
        <span
          key={place}
          className="absolute -translate-x-1/2 rounded-control bg-paper/85 whitespace-nowrap"
          style={{ left: `${((index + 0.5) / chart.places.length) * 100}%`, top: `calc(${fractionDown(Math.max(from, from + value), chart) * 100}% - 16px)` }}
        >
          {formatDecimal(value, { decimals: Math.abs(value) < 9.995 && Math.abs(value) >= 0.005 ? 2 : 0, signed: series.id === "bridge" && index > 0 })}
        </span>
      );
    }),
  );
}
