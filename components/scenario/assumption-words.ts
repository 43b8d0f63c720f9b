"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { AssumptionKey } from "@/lib/model/assumptions";
import type { Case } from "@/lib/scenario/case";
import { sayAssumption, type AssumptionWords } from "./say-assumption";

export type { AssumptionWords } from "./say-assumption";

/** Makes the words of an assumption in a case; `customer` is the stressed one, whose name some assumptions bear. */
export function useAssumptionWords(): (key: AssumptionKey, scenarioCase: Case, customer: string) => AssumptionWords {
  const locale = useLocale();
  const t = useTranslations("assumption");
  return useCallback((key, scenarioCase, customer) => sayAssumption(key, scenarioCase, customer, t, locale), [locale, t]);
}
