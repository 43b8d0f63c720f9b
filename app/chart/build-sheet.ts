import { createTranslator } from "next-intl";
import { MESSAGES } from "@/app/messages";
import { describeChart } from "@/components/charts/describe-chart";
import { largestOnAxis, sayAnnotation, sayEndLabel, sayPlace, saySeries, saySubject } from "@/components/charts/say-chart";
import { sayFindingInline } from "@/components/charts/say-finding";
import type { ChartSheet, SheetTheme } from "@/components/chart-sheet/chart-sheet";
import { sayAssumption } from "@/components/scenario/say-assumption";
import { requireCompany } from "@/data";
import { axisTicks } from "@/lib/chart-data/axis-domain";
import type { ChartData } from "@/lib/chart-data/chart";
import { buildAxisScale, formatAxisTick } from "@/lib/format/axis";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { formatFiscalQuarter } from "@/lib/format/period";
import type { Case } from "@/lib/scenario/case";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { changedSpecs, type Changes } from "@/lib/scenario/scenario";

interface SheetInput {
  readonly locale: Locale;
  readonly theme: SheetTheme;
  readonly scenarioCase: Case;
  readonly changes: Changes;
  readonly chart: ChartData;
}

/** Changes that a sheet names; the others it counts. */
const NAMED_CHANGES = 6;

/** A chart with all of its words in a language. */
export function buildSheet({ locale, theme, scenarioCase, changes, chart }: SheetInput): ChartSheet {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "chart" });
  const tSheet = createTranslator({ locale, messages: MESSAGES[locale], namespace: "sheet" });
  const { quantity, domain, places, series } = chart;
  const largest = largestOnAxis(chart);
  const scale = buildAxisScale(quantity, { largest, step: domain.step }, locale);
  const subject = saySubject({ view: chart.view, quantity, largest, openingQuarter: scenarioCase.openingQuarter }, t, locale);
  return {
    locale,
    theme,
    chart,
    finding: sayFindingInline(chart.finding, t, locale),
    subject,
    description: describeChart(chart, subject, t, locale),
    seriesNames: series.map((one) => saySeries(one, t)),
    endLabels: series.map((one) => sayEndLabel(one, t)),
    turningPoints: chart.annotations.map((annotation) => sayAnnotation(annotation, chart, t, locale)),
    placeNames: chart.view === "bridge" ? places.map((place) => sayPlace(place, t, locale)) : [],
    ticks: axisTicks(domain).map((value) => ({ value, text: formatAxisTick(value, scale) })),
    guided: chart.guidance.length > 0 ? t("guided") : null,
    case: chart.caseLines.length > 0 ? tSheet("case") : null,
    // A line is dashed where it is projected; bars are lighter there, as their colours in the key show.
    projected: series.some(({ mark, reported, projected }) => mark === "line" && reported && projected) ? tSheet("projected") : null,
    lines: [[saySource(chart, scenarioCase, locale)], [tSheet("dated", { date: formatDate(scenarioCase.knownOn, locale), case: scenarioCase.id, version: String(MODEL_VERSION) })], sayChanges(scenarioCase, changes, locale)],
  };
}

function saySource({ metrics }: ChartData, { company, openingQuarter }: Case, locale: Locale): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  const words = metrics.length > 0 ? t("chart.source", { quarter: formatFiscalQuarter(openingQuarter, locale) }) : t("chart.sourceProjected");
  return t("embed.source", { company: requireCompany(company).shortName, words });
}

/** What the scenario changes in its case, in pieces that make a sentence. */
export function sayChanges(scenarioCase: Case, changes: Changes, locale: Locale): string[] {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "sheet" });
  const tAssumption = createTranslator({ locale, messages: MESSAGES[locale], namespace: "assumption" });
  const differing = changedSpecs(scenarioCase, changes);
  if (differing.length === 0) return [t("unchanged")];
  const customer = changes.stressedCustomer ?? scenarioCase.assumptions.stressedCustomer;
  const named = differing.slice(0, NAMED_CHANGES).map(({ key }) => {
    const { name, valueOf, valueWithUnit } = sayAssumption(key, scenarioCase, customer, tAssumption, locale);
    return t("change", { name, value: valueWithUnit(changes[key] ?? ""), case: valueOf(scenarioCase.assumptions[key]) });
  });
  const entries = differing.length > NAMED_CHANGES ? [...named, t("more", { count: differing.length - NAMED_CHANGES })] : named;
  const isLast = (index: number) => index === entries.length - 1;
  return [t("changed"), ...entries.map((entry, index) => `${entry}${t(isLast(index) ? "end" : "separator")}${locale === "en" && !isLast(index) ? " " : ""}`)];
}
