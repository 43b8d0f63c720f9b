"use client";

import { useLocale, useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { useChart } from "./chart-source";
import { formatQuantity } from "./format-quantity";
import { usePlaceName } from "./place-name";
import { useSeriesName } from "./series-name";
import { valuesAt } from "./values-at";

/**
 * The keys that Recharts leaves out: Home and End walk to the ends by its own arrow keys, Escape leaves
 * the plot, which takes cursor and readout away.
 */
export function handlePlotKey(event: KeyboardEvent<HTMLElement>, places: number): void {
  const { target } = event;
  if (event.key === "Escape" && target instanceof SVGElement) target.blur();
  if (event.key !== "Home" && event.key !== "End") return;
  event.preventDefault();
  const key = event.key === "Home" ? "ArrowLeft" : "ArrowRight";
  for (let step = 0; step < places; step += 1) target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
}

/** The values of a place for a screen reader; empty while the plot is not read by keyboard. */
export function PointAnnouncement({ index }: { index: number | null }) {
  return (
    <p role="status" className="sr-only">
      {index !== null && <PointWords index={index} />}
    </p>
  );
}

function PointWords({ index }: { index: number }) {
  const chart = useChart((data) => data);
  const locale = useLocale();
  const t = useTranslations("chart");
  const nameOf = useSeriesName();
  const placeName = usePlaceName();
  const place = chart.places[index];
  if (place === undefined) return null;
  const values = valuesAt(chart, index).map(({ series, value }) => t("description.value", { series: nameOf(series), value: formatQuantity(value, chart.quantity, locale) }));
  return t("description.reading", { place: placeName(place), values: values.join(t("description.separator")) || t("description.noValue") });
}
