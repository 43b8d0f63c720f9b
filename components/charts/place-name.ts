"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ChartData } from "@/lib/chart-data/chart";
import { sayPlace } from "./say-chart";

/** Names the places of a chart: quarters, years, steps of the bridge. */
export function usePlaceName(): (place: ChartData["places"][number]) => string {
  const locale = useLocale();
  const t = useTranslations("chart");
  return (place) => sayPlace(place, t, locale);
}
