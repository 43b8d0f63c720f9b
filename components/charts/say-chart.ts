/** The words of a chart in a language: what it shows, its places, series, turning points and guided ranges. */
import { BRIDGE_PLACES, type Annotation, type ChartData, type ChartSeries, type GuidanceMark } from "@/lib/chart-data/chart";
import { judgeOutcome } from "@/lib/chart-data/guidance-outcome";
import { addQuarters, fiscalQuarterNumberOf, fiscalYearOf, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import { buildAxisScale } from "@/lib/format/axis";
import type { Locale } from "@/lib/format/locale";
import { formatFiscalPeriod, formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { formatRate } from "@/lib/format/rate";
import { formatQuantity } from "./format-quantity";
import { formatGuided } from "./guidance-words";
import type { ChartTexts } from "./say-finding";

/** What a chart's subject depends on. `largest` is the greatest magnitude on its axis. */
export type SubjectInput = Pick<ChartData, "view" | "quantity"> & { readonly largest: number; readonly openingQuarter: FiscalQuarter };

/** What a chart shows, and in which unit. The wall of a year that is not over holds only what is still to be paid. */
export function saySubject({ view, quantity, largest, openingQuarter }: SubjectInput, t: ChartTexts, locale: Locale): string {
  const first = addQuarters(openingQuarter, 1);
  const { unit } = buildAxisScale(quantity, { largest, step: largest }, locale);
  if (view !== "wall" || fiscalQuarterNumberOf(first) === 1) return t(`subject.${view}`, { unit });
  return t("subject.wallFrom", { unit, year: formatFiscalYear(fiscalYearOf(first), locale), quarter: formatFiscalQuarter(first, locale) });
}

/** The greatest magnitude on a chart's axis. */
export function largestOnAxis({ domain }: Pick<ChartData, "domain">): number {
  return Math.max(Math.abs(domain.min), domain.max);
}

/** Names a place of a chart: a quarter, a year, a step of the bridge. */
export function sayPlace(place: ChartData["places"][number], t: ChartTexts, locale: Locale): string {
  const step = BRIDGE_PLACES.find((one) => one === place);
  return step ? t(`bridge.${step}`) : formatFiscalPeriod(place, locale);
}

/** Names a series; customers keep their own names, groups are translated. */
export function saySeries({ id, customer }: Pick<ChartSeries, "id" | "customer">, t: ChartTexts): string {
  if (id !== "customer") return t(`series.${id}`);
  return customer && !customer.pooled ? customer.name : t("series.otherCustomers");
}

/** A series' name where it ends: shorter where the whole would not fit. */
export function sayEndLabel(series: ChartSeries, t: ChartTexts): string {
  return series.id === "adjustedOperatingMargin" ? t("label.adjustedOperatingMargin") : saySeries(series, t);
}

/** Says a turning point: what turns, its figure, its period. */
export function sayAnnotation(annotation: Annotation, chart: Pick<ChartData, "places" | "quantity">, t: ChartTexts, locale: Locale): string {
  const place = chart.places[annotation.index];
  const figure = annotation.said ?? annotation.value;
  const value = annotation.id === "revenueGrowth" ? formatRate(figure, locale, { signed: true }) : formatQuantity(figure, chart.quantity, locale);
  return t(`annotation.${annotation.id}`, { quarter: place ? sayPlace(place, t, locale) : "", value });
}

/** Says what came of a guided range: the reported figure and where it stands; null while it is not reported. */
export function sayOutcome(mark: GuidanceMark, { quantity }: Pick<ChartData, "quantity">, t: ChartTexts, locale: Locale): string | null {
  const outcome = judgeOutcome(mark);
  return outcome === null ? null : t(`outcome.${outcome}`, { value: formatGuided(mark.outcome, quantity, locale) });
}
