"use client";

import { useLocale, useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { formatDate } from "@/lib/format/date";
import { useBasisWords } from "./basis-words";
import { useChart } from "./chart-source";
import { formatQuantity } from "./format-quantity";
import { formatGuidance } from "./guidance-words";
import { useOutcomeWords } from "./outcome-words";
import { usePlaceName } from "./place-name";
import { useSeriesName } from "./series-name";
import { totalAt, valuesAt } from "./values-at";

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

/**
 * What the readout of a place shows, for a screen reader: how it is known, its values, total and case, the
 * guided range and what came of it. Empty while the plot is not read by keyboard.
 */
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
  const basisOf = useBasisWords(chart);
  const outcomeWords = useOutcomeWords();
  const place = chart.places[index];
  if (place === undefined) return null;
  const valueWords = (series: string, value: number) => t("description.value", { series, value: formatQuantity(value, chart.quantity, locale) });
  const total = totalAt(chart, index);
  const guided = chart.guidance.find((mark) => mark.index === index);
  const values = [
    ...valuesAt(chart, index).map(({ series, value }) => valueWords(nameOf(series), value)),
    ...(total === null ? [] : [valueWords(t(chart.view === "rollForward" ? "netChange" : "total"), total)]),
    ...chart.caseLines.flatMap(({ id, values: line }) => {
      const value = line[index] ?? null;
      return value === null ? [] : [valueWords(t("caseOf", { series: nameOf({ id }) }), value)];
    }),
    ...(guided
      ? [
          t("description.guided", {
            date: formatDate(guided.guidance.issuedOn, locale),
            range: formatGuidance(guided.low, guided.high, chart.quantity, locale),
            outcome: outcomeWords(guided, chart) ?? t("outcome.open"),
          }),
        ]
      : []),
  ].join(t("description.separator"));
  const name = placeName(place);
  return t("description.reading", {
    place: chart.reportedCount > 0 ? t("description.placeAndBasis", { place: name, basis: basisOf(index) }) : name,
    values: values || t("description.noValue"),
  });
}
