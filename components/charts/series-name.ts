"use client";

import { useTranslations } from "next-intl";
import type { ChartSeries } from "@/lib/chart-data/chart";

/** Names series in the reader's language; customers keep their own names, groups are translated. */
export function useSeriesName(): (series: Pick<ChartSeries, "id" | "customer">) => string {
  const t = useTranslations("chart.series");
  return ({ id, customer }) => {
    if (id !== "customer") return t(id);
    return customer && !customer.pooled ? customer.name : t("otherCustomers");
  };
}
