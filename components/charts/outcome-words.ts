"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ChartData, GuidanceMark } from "@/lib/chart-data/chart";
import { sayOutcome } from "./say-chart";

/** Says what came of a guided range: the reported figure and where it stands; null while it is not reported. */
export function useOutcomeWords(): (mark: GuidanceMark, chart: Pick<ChartData, "quantity">) => string | null {
  const locale = useLocale();
  const t = useTranslations("chart");
  return (mark, chart) => sayOutcome(mark, chart, t, locale);
}
