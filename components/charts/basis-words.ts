"use client";

import { useTranslations } from "next-intl";
import type { ChartData } from "@/lib/chart-data/chart";
import { useChartRecords } from "./chart-source";
import { basisOfPlace } from "./place-basis";

/** Says how the figures of a place are known. */
export function useBasisWords(chart: ChartData): (index: number) => string {
  const t = useTranslations("chart");
  const { facts } = useChartRecords();
  return (index) => t(basisOfPlace(chart, facts, index));
}
