"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ChartData, GuidanceMark } from "@/lib/chart-data/chart";
import { judgeOutcome } from "@/lib/chart-data/guidance-outcome";
import { formatQuantity } from "./format-quantity";

/** Says what came of a guided range: the reported figure and where it stands; null while it is not reported. */
export function useOutcomeWords(): (mark: GuidanceMark, chart: Pick<ChartData, "quantity">) => string | null {
  const locale = useLocale();
  const t = useTranslations("chart.outcome");
  return (mark, { quantity }) => {
    const outcome = judgeOutcome(mark);
    return outcome === null ? null : t(outcome, { value: formatQuantity(mark.outcome, quantity, locale) });
  };
}
