/**
 * What a chart shows, in words for those who do not see it: finding, subject, the ends and extremes of
 * each series, the turning points, what was guided, and where the projection begins.
 */
import type { ChartData, GuidanceMark } from "@/lib/chart-data/chart";
import type { Locale } from "@/lib/format/locale";
import { formatQuantity } from "./format-quantity";
import { formatGuidance } from "./guidance-words";
import { sayAnnotation, sayOutcome, sayPlace, saySeries } from "./say-chart";
import { sayFinding, type ChartTexts } from "./say-finding";
import { findExtents, type SeriesExtent, type SeriesPoint } from "./series-extent";

/** The description as one text; `subject` is what the chart shows. */
export function describeChart(chart: ChartData, subject: string, t: ChartTexts, locale: Locale): string {
  const lastReported = chart.places[chart.reportedCount - 1];
  const sentences = [
    t("description.sentence", { words: sayFinding(chart.finding, t, locale) }),
    t("description.sentence", { words: subject }),
    ...findExtents(chart).map((extent) => sayExtent(extent, chart, t, locale)),
    ...chart.annotations.map((annotation) => t("description.sentence", { words: sayAnnotation(annotation, chart, t, locale) })),
    ...chart.guidance.flatMap((mark) => sayGuidance(mark, chart, t, locale)),
    ...(lastReported === undefined ? [] : [t("description.boundary", { place: sayPlace(lastReported, t, locale) })]),
  ];
  return sentences.join(locale === "zh" ? "" : " ");
}

function sayGuidance(mark: GuidanceMark, chart: ChartData, t: ChartTexts, locale: Locale): string[] {
  const place = chart.places[mark.index];
  const range = formatGuidance(mark.low, mark.high, chart.quantity, locale);
  return place === undefined ? [] : [t("outcome.sentence", { place: sayPlace(place, t, locale), range, outcome: sayOutcome(mark, chart, t, locale) ?? t("outcome.open") })];
}

/** Says where a series begins and ends, and between what it moves; of a short one, each point. */
function sayExtent({ series, count, first, last, highest, lowest }: SeriesExtent, chart: ChartData, t: ChartTexts, locale: Locale): string {
  const valueOf = ({ value }: SeriesPoint) => formatQuantity(value, chart.quantity, locale);
  const placeOf = ({ index }: SeriesPoint) => {
    const place = chart.places[index];
    return place === undefined ? "" : sayPlace(place, t, locale);
  };
  if (chart.reportedCount === 0) {
    const heights = (series.projected ?? series.reported ?? []).flatMap((value, index) => (value === null ? [] : [{ index, value }]));
    return heights.map((point) => t("description.step", { place: placeOf(point), value: valueOf(point) })).join(locale === "zh" ? "" : " ");
  }
  const name = saySeries(series, t);
  if (count === 1) return t("description.point", { series: name, value: valueOf(first), place: placeOf(first) });
  return t("description.series", {
    series: name,
    first: valueOf(first),
    from: placeOf(first),
    last: valueOf(last),
    to: placeOf(last),
    high: valueOf(highest),
    highAt: placeOf(highest),
    low: valueOf(lowest),
    lowAt: placeOf(lowest),
  });
}
