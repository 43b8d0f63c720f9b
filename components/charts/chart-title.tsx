"use client";

import { useLocale, useTranslations } from "next-intl";
import { PaintedText } from "@/components/painting/painted-text";
import { useScenario } from "@/lib/state/scenario-provider";
import { useChart, useChartReader } from "./chart-source";
import { useFindingWords } from "./finding-words";
import { largestOnAxis, saySubject } from "./say-chart";

/** The chart's title: what its figures say, in a sentence. */
export function ChartFinding() {
  const read = useChartReader();
  return <PaintedText read={() => read().finding} say={useFindingWords()} />;
}

/** What the chart shows, and in which unit: said once. */
export function ChartSubject() {
  return <p className="text-body text-muted under-sheet:truncate">{useSubjectWords()}</p>;
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
