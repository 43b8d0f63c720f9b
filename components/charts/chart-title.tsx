"use client";

import { useLocale, useTranslations } from "next-intl";
import { useScenario } from "@/lib/state/scenario-provider";
import { useChart } from "./chart-source";
import { useFindingWords } from "./finding-words";
import { largestOnAxis, saySubject } from "./say-chart";

/** The chart's title: what its figures say, in a sentence. */
export function ChartFinding() {
  const wordsOf = useFindingWords();
  return wordsOf(useChart((chart) => chart.finding));
}

/** What the chart shows, and in which unit: said once. */
export function ChartSubject() {
  return <p className="text-body text-muted min-h-[2lh] under-sheet:truncate under-sheet:min-h-[1lh] print:min-h-0">{useSubjectWords()}</p>;
}

/** The subject of the enclosing chart. */
export function useSubjectWords(): string {
  const view = useChart((chart) => chart.view);
  const quantity = useChart((chart) => chart.quantity);
  const largest = useChart(largestOnAxis);
  const openingQuarter = useScenario((state) => state.scenarioCase.openingQuarter);
  const locale = useLocale();
  return saySubject({ view, quantity, largest, openingQuarter }, useTranslations("chart"), locale);
}
