"use client";

import { useLocale, useTranslations } from "next-intl";
import { PaintedText } from "@/components/painting/painted-text";
import { buildAxisScale } from "@/lib/format/axis";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { addQuarters, fiscalQuarterNumberOf, fiscalYearOf } from "@/lib/finance/fiscal-period";
import { useScenario } from "@/lib/state/scenario-provider";
import { useChart, useChartReader } from "./chart-source";
import { useFindingWords } from "./finding-words";

/** The chart's title: what its figures say, in a sentence. */
export function ChartFinding() {
  const read = useChartReader();
  return <PaintedText read={() => read().finding} say={useFindingWords()} />;
}

/** What the chart shows, and in which unit: said once. */
export function ChartSubject() {
  return <p className="text-body text-muted min-h-[2lh] under-sheet:truncate under-sheet:min-h-[1lh] print:min-h-0">{useSubjectWords()}</p>;
}

/** The subject of the enclosing chart. The wall of a year that is not over holds only what is still to be paid. */
export function useSubjectWords(): string {
  const view = useChart((chart) => chart.view);
  const quantity = useChart((chart) => chart.quantity);
  const largest = useChart((chart) => Math.max(Math.abs(chart.domain.min), chart.domain.max));
  const first = addQuarters(useScenario((state) => state.scenarioCase.openingQuarter), 1);
  const locale = useLocale();
  const t = useTranslations("chart.subject");
  const { unit } = buildAxisScale(quantity, { largest, step: largest }, locale);
  if (view !== "wall" || fiscalQuarterNumberOf(first) === 1) return t(view, { unit });
  return t("wallFrom", { unit, year: formatFiscalYear(fiscalYearOf(first), locale), quarter: formatFiscalQuarter(first, locale) });
}
