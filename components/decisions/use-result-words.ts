"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Result } from "@/lib/decisions/result";
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import { formatFiscalYear } from "@/lib/format/period";
import type { Case } from "@/lib/scenario/case";
import { formatBareResult, formatResult, formatResultChange } from "./format-result";

/** A result said in words: its name in a menu and in a sentence, a figure of it, a difference. */
export interface ResultWords {
  readonly name: string;
  readonly inline: string;
  readonly valueOf: (value: number | null, style?: "brief" | "standard") => string;
  /** The number alone, where the unit is said elsewhere. */
  readonly bareOf: (value: number | null, decimals?: number) => string;
  readonly changeOf: (change: number | null) => string;
}

/** Makes the words of a result in a case. */
export function useResultWords(result: Result, scenarioCase: Case): ResultWords {
  const locale = useLocale();
  const t = useTranslations("decision.result");
  return useMemo(() => {
    const year = result.fiscalYear === null ? "" : formatFiscalYear(result.fiscalYear, locale);
    const { openingQuarter, quarters } = scenarioCase;
    const format = { unit: result.unit, openingQuarter, quarters, never: t("never", { year: formatFiscalYear(fiscalYearOf(scenarioCase.horizonEnd), locale) }), locale };
    return {
      name: t(`name.${result.kind}`, { year }),
      inline: t(`inline.${result.kind}`, { year }),
      valueOf: (value, style) => formatResult(value, format, style),
      bareOf: (value, decimals) => formatBareResult(value, format, decimals),
      changeOf: (change) => formatResultChange(change, result.unit, locale, (count) => t("quarters", { count })),
    };
  }, [result, scenarioCase, locale, t]);
}
