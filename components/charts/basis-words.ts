"use client";

import { useTranslations } from "next-intl";
import type { ChartData } from "@/lib/chart-data/chart";
import { useChartRecords } from "./chart-source";

/** How the figures of a place are known: reported, reported with a part that was derived, projected, or both in a running year. */
export function useBasisWords(chart: ChartData): (index: number) => string {
  const t = useTranslations("chart");
  const { facts } = useChartRecords();
  return (index) => {
    const place = chart.places[index];
    if (index >= chart.reportedCount) return chart.series.some(({ reported }) => typeof reported?.[index] === "number") ? t("partOfBoth") : t("projected");
    const behind = facts.filter(({ metric, period }) => period === place && chart.metrics.some((one) => one === metric));
    // A figure that was derived first and published later counts as published.
    const isDerived = chart.metrics.some((metric) => {
      const known = behind.filter((fact) => fact.metric === metric);
      return known.length > 0 && known.every(({ basis }) => basis !== "reported");
    });
    return isDerived ? t("derived") : t("reported");
  };
}
