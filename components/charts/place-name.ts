"use client";

import { useLocale, useTranslations } from "next-intl";
import { BRIDGE_PLACES, type ChartData } from "@/lib/chart-data/chart";
import { formatFiscalPeriod } from "@/lib/format/period";

type Place = ChartData["places"][number];

/** Names the places of a chart: quarters, years, steps of the bridge. */
export function usePlaceName(): (place: Place) => string {
  const locale = useLocale();
  const t = useTranslations("chart.bridge");
  return (place) => {
    const step = BRIDGE_PLACES.find((one) => one === place);
    return step ? t(step) : formatFiscalPeriod(place, locale);
  };
}
