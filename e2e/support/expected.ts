import { findCompanyFacts } from "@/data/facts";
import { buildTimeline } from "@/lib/chart-data/timeline";
import { addQuarters, fiscalYearOf, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { formatMultiple, formatRate } from "@/lib/format/rate";
import type { Fact } from "@/lib/facts/fact";
import type { MetricId } from "@/lib/facts/metric";
import { summariseProjection } from "@/lib/model/summary";
import type { Case } from "@/lib/scenario/case";
import { casesOf, latestCase } from "@/lib/scenario/published-cases";
import { projectScenario, type Changes } from "@/lib/scenario/scenario";
import en from "@/messages/en.json" with { type: "json" };
import zh from "@/messages/zh.json" with { type: "json" };

/** The texts of each language, from the same files as the page's. */
export const TEXTS = { en, zh };

/** The case that a page shows unless asked for another. */
export const LATEST: Case = latestCase("crwv");

/** The older of the two published cases. */
export const OLDER: Case = firstOf(casesOf("crwv"));

function firstOf(cases: readonly Case[]): Case {
  const [oldest] = cases;
  if (oldest === undefined || oldest.id === LATEST.id) throw new Error("These tests need two published cases.");
  return oldest;
}

/** The quarters on the x-axis of a case's charts: the reported ones, then the case's projection. */
export function quartersOf(scenarioCase: Case): readonly FiscalQuarter[] {
  return buildTimeline(scenarioCase, "quarterly", "2024Q1").quarters;
}

/** A text with its places filled and its marks (`<figure>`) taken out. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/<\/?\w+>/g, "").replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** What the page must say of a scenario, from the model itself. */
export function expectScenarioTexts(locale: Locale, scenarioCase: Case = LATEST, changes: Changes = {}) {
  const projection = projectScenario(scenarioCase, changes);
  const summary = summariseProjection(projection);
  const texts = TEXTS[locale];
  const year = formatFiscalYear(fiscalYearOf(scenarioCase.horizonEnd), locale);
  const turn = summary.lastingFreeCashFlowQuarter;
  const quarter = turn === null ? null : formatFiscalQuarter(addQuarters(scenarioCase.openingQuarter, turn), locale);
  const value = formatUsdPerShare(summary.value.valuePerShareUsd, locale, { style: "brief" });
  const debt = formatUsdM(summary.peakDebt.value, locale, { style: "brief" });
  const answer = fill(quarter === null ? texts.answer.sentenceNeverPositive : texts.answer.sentence, {
    revenue: formatUsdM(summary.horizonRevenueUsdM, locale, { style: "brief" }),
    year,
    quarter: quarter ?? "",
    debt,
    value,
    price: formatUsdPerShare(projection.assumptions.sharePriceUsd, locale),
  });
  const figures = [
    quarter ?? texts.figures.never,
    debt,
    value,
    formatUsdM(summary.horizonRevenueUsdM, locale),
    formatRate(summary.horizonAdjustedEbitdaMarginRate, locale),
    formatMultiple(summary.lowestDebtServiceCoverage?.value, locale),
  ];
  return { answer, figures, projection, summary };
}

/** The reported figure of a metric for a period, as known on the case's date; undefined where there is none. */
export function reportedFact(scenarioCase: Case, metric: MetricId, period: string): Fact | undefined {
  const facts = findCompanyFacts(scenarioCase.company)?.facts ?? [];
  const known = facts.filter((fact) => fact.metric === metric && fact.period === period && fact.knownOn <= scenarioCase.knownOn);
  return known.toSorted((a, b) => b.knownOn.localeCompare(a.knownOn))[0];
}
