"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Finding } from "@/lib/chart-data/finding";
import { sayFinding } from "./say-finding";

/** Says in a sentence what a chart's figures say. */
export function useFindingWords(): (finding: Finding) => string {
  const locale = useLocale();
  const t = useTranslations("chart");
  return (finding) => sayFinding(finding, t, locale);
}
