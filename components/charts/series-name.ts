"use client";

import { useTranslations } from "next-intl";
import type { ChartSeries } from "@/lib/chart-data/chart";
import { saySeries } from "./say-chart";

/** Names series in the reader's language; customers keep their own names, groups are translated. */
export function useSeriesName(): (series: Pick<ChartSeries, "id" | "customer">) => string {
  const t = useTranslations("chart");
  return (series) => saySeries(series, t);
}
