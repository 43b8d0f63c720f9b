import { findCompany } from "@/data";
import { findCompanyFacts } from "@/data/facts";
import { formatGuided } from "@/components/charts/guidance-words";
import { buildFactsResponse } from "@/lib/api/facts-response";
import { buildChart } from "@/lib/chart-data/build-chart";
import type { BRIDGE_STEPS, ChartData, GuidanceMark, ChartSeries, ChartView } from "@/lib/chart-data/chart";
import { CHART_METRICS, readReported } from "@/lib/chart-data/reported";
import { buildTimeline, type Periodicity } from "@/lib/chart-data/timeline";
import { zoomChart, type Zoom } from "@/lib/chart-data/zoom-chart";
import type { Locale } from "@/lib/format/locale";
import { formatFiscalPeriod } from "@/lib/format/period";
import type { Case } from "@/lib/scenario/case";
import { projectScenario, type Changes } from "@/lib/scenario/scenario";
import { fill, LATEST, TEXTS } from "./expected";

interface Look {
  readonly periodicity?: Periodicity;
  readonly zoom?: Zoom;
  readonly changes?: Changes;
}

/** A chart as the model and the reported figures give it, without the page. */
export function modelChart(view: ChartView, { periodicity = "quarterly", zoom = "all", changes = {} }: Look = {}, scenarioCase: Case = LATEST): ChartData {
  const company = findCompanyFacts(scenarioCase.company);
  if (!company) throw new Error(`No figures of ${scenarioCase.company}.`);
  const { facts } = buildFactsResponse(company, { asOf: scenarioCase.knownOn, metrics: CHART_METRICS });
  const guidance = (findCompany(scenarioCase.company)?.guidance ?? []).filter(({ knownOn }) => knownOn <= scenarioCase.knownOn);
  const timeline = buildTimeline(scenarioCase, periodicity, "2024Q1");
  const isChanged = Object.keys(changes).length > 0;
  const chart = buildChart(view, {
    scenarioCase,
    timeline,
    reported: readReported(facts, timeline),
    guidance,
    projection: projectScenario(scenarioCase, changes),
    unchanged: isChanged ? projectScenario(scenarioCase, {}) : null,
  });
  return zoomChart(chart, zoom);
}

/** What stands at a place: reported up to the boundary, projected from it on, both together in a running year. */
export function valueAt({ reportedCount }: ChartData, { reported, projected }: ChartSeries, index: number): number | null {
  const parts = [reported?.[index], index < reportedCount ? null : projected?.[index]].filter((part) => typeof part === "number");
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

/** How the page says that the figures of a place are known. */
export function basisName(chart: ChartData, index: number, locale: Locale, { company, knownOn }: Case = LATEST): string {
  const { reported, projected, derived, partOfBoth } = TEXTS[locale].chart;
  if (index === chart.reportedCount && chart.series.some((series) => (series.reported?.[index] ?? null) !== null)) return partOfBoth;
  if (index >= chart.reportedCount) return projected;
  const known = (findCompanyFacts(company)?.facts ?? []).filter((fact) => fact.period === chart.places[index] && fact.knownOn <= knownOn);
  const published = new Set(known.filter(({ basis }) => basis === "reported").map(({ metric }) => metric));
  return known.some(({ metric }) => chart.metrics.some((one) => one === metric) && !published.has(metric)) ? derived : reported;
}

/** What the page says of a guided range's outcome; nothing while it is not reported. */
export function outcomeName({ low, high, outcome }: GuidanceMark, { quantity }: ChartData, locale: Locale): string {
  if (outcome === null) return "";
  const text = TEXTS[locale].chart.outcome[outcome < (low ?? -Infinity) ? "below" : outcome > (high ?? Infinity) ? "above" : "within"];
  return fill(text, { value: formatGuided(outcome, quantity, locale) });
}

/** The name of a series on the page. */
export function seriesName({ id, customer }: Pick<ChartSeries, "id" | "customer">, locale: Locale): string {
  const { series } = TEXTS[locale].chart;
  if (id !== "customer") return series[id];
  return customer && !customer.pooled ? customer.name : series.otherCustomers;
}

/** The name of a place on the page: a period, or a step of the value bridge. */
export function placeName(place: string, locale: Locale): string {
  const steps: Readonly<Record<string, string>> = TEXTS[locale].chart.bridge satisfies Record<(typeof BRIDGE_STEPS)[number], string>;
  return steps[place] ?? formatFiscalPeriod(place, locale);
}

/** The name of the case's line behind a series. */
export function caseLineName(id: ChartSeries["id"], locale: Locale): string {
  return fill(TEXTS[locale].chart.caseOf, { series: seriesName({ id }, locale) });
}
