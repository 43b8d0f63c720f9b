"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import type { ChartData, GuidanceMark } from "@/lib/chart-data/chart";
import { useRestedChart } from "./chart-source";
import { useSubjectWords } from "./chart-title";
import { useFindingWords } from "./finding-words";
import { formatQuantity } from "./format-quantity";
import { formatGuidance } from "./guidance-words";
import { useOutcomeWords } from "./outcome-words";
import { usePlaceName } from "./place-name";
import { useAnnotationWords } from "./plot-labels";
import { findExtents, type SeriesExtent, type SeriesPoint } from "./series-extent";
import { useSeriesName } from "./series-name";

/**
 * What a chart shows, in words for those who do not see it: finding, subject, the ends and extremes of
 * each series, the turning points. It follows the sliders once they rest.
 */
export function ChartDescription({ id }: { id: string }) {
  return <Words id={id} chart={useRestedChart()} />;
}

const Words = memo(function Words({ id, chart }: { id: string; chart: ChartData }) {
  const locale = useLocale();
  const t = useTranslations("chart.description");
  const findingWords = useFindingWords();
  const annotationWords = useAnnotationWords();
  const subject = useSubjectWords();
  const placeName = usePlaceName();
  const extentWords = useExtentWords(chart);
  const tOutcome = useTranslations("chart.outcome");
  const outcomeWords = useOutcomeWords();
  const guidanceWords = (mark: GuidanceMark): string[] => {
    const place = chart.places[mark.index];
    const range = formatGuidance(mark.low, mark.high, chart.quantity, locale);
    return place === undefined ? [] : [tOutcome("sentence", { place: placeName(place), range, outcome: outcomeWords(mark, chart) ?? tOutcome("open") })];
  };
  const lastReported = chart.places[chart.reportedCount - 1];
  const sentences = [
    t("sentence", { words: findingWords(chart.finding) }),
    t("sentence", { words: subject }),
    ...findExtents(chart).map(extentWords),
    ...chart.annotations.map((annotation) => t("sentence", { words: annotationWords(annotation, chart) })),
    ...chart.guidance.flatMap(guidanceWords),
    ...(lastReported === undefined ? [] : [t("boundary", { place: placeName(lastReported) })]),
  ];
  return (
    <p id={id} className="sr-only">
      {sentences.join(locale === "zh" ? "" : " ")}
    </p>
  );
});

/** Says where a series begins and ends, and between what it moves; of a short one, each point. */
function useExtentWords(chart: ChartData): (extent: SeriesExtent) => string {
  const locale = useLocale();
  const t = useTranslations("chart.description");
  const nameOf = useSeriesName();
  const placeName = usePlaceName();
  const valueOf = ({ value }: SeriesPoint) => formatQuantity(value, chart.quantity, locale);
  const placeOf = ({ index }: SeriesPoint) => {
    const place = chart.places[index];
    return place === undefined ? "" : placeName(place);
  };
  return ({ series, count, first, last, highest, lowest }) => {
    if (chart.reportedCount === 0) {
      const heights = (series.projected ?? series.reported ?? []).flatMap((value, index) => (value === null ? [] : [{ index, value }]));
      return heights.map((point) => t("step", { place: placeOf(point), value: valueOf(point) })).join(locale === "zh" ? "" : " ");
    }
    if (count === 1) return t("point", { series: nameOf(series), value: valueOf(first), place: placeOf(first) });
    return t("series", {
      series: nameOf(series),
      first: valueOf(first),
      from: placeOf(first),
      last: valueOf(last),
      to: placeOf(last),
      high: valueOf(highest),
      highAt: placeOf(highest),
      low: valueOf(lowest),
      lowAt: placeOf(lowest),
    });
  };
}
