"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { AssumptionKey } from "@/lib/model/assumptions";
import { findAssumptions } from "@/lib/scenario/assumption-search";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import { useScenario } from "@/lib/state/scenario-provider";
import { useReference } from "./reference-context";

/** The assumptions that a query finds in either language; null where nothing is asked. */
export function useAssumptionSearch(query: string): ReadonlySet<AssumptionKey> | null {
  const t = useTranslations("assumption");
  const tPanel = useTranslations("panel");
  const { otherLanguage } = useReference();
  const customer = useScenario((state) => state.changes.stressedCustomer ?? state.scenarioCase.assumptions.stressedCustomer);
  const index = useMemo(
    () =>
      ASSUMPTION_SPECS.map(({ key, group }) => ({
        key,
        texts: [t(`${key}.name`, { customer }), t(`${key}.meaning`, { customer }), tPanel(`group.${group}`), otherLanguage[key] ?? ""],
      })),
    [t, tPanel, otherLanguage, customer],
  );
  return useMemo(() => findAssumptions(query, index), [query, index]);
}
