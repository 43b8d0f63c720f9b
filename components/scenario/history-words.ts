"use client";

import { useLocale, useTranslations } from "next-intl";
import type { HistoryEntry } from "@/lib/state/scenario-history";
import { useAssumptionWords } from "./assumption-words";

/** Says in words what led to an entry of the history. */
export function useHistoryWords(): (entry: HistoryEntry) => string {
  const t = useTranslations("history");
  const tPreset = useTranslations("preset");
  const locale = useLocale();
  const wordsOf = useAssumptionWords();
  return ({ action, moment: { scenarioCase, changes } }) => {
    switch (action.kind) {
      case "opened":
      case "linked":
      case "address":
      case "case":
        return t(action.kind, { title: scenarioCase.title[locale] });
      case "preset":
        return t(action.isApplied ? "presetOn" : "presetOff", { name: tPreset(`name.${action.preset}`) });
      case "reset":
        return t(action.to === "case" ? "resetToCase" : "resetToLink");
      case "moved": {
        const customer = changes.stressedCustomer ?? scenarioCase.assumptions.stressedCustomer;
        const moves = action.moves.map(({ key, from, to }) => {
          const { name, valueOf, valueWithUnit } = wordsOf(key, scenarioCase, customer);
          return t("move", { name, from: valueOf(from), to: valueWithUnit(to) });
        });
        return moves.join(locale === "en" ? "; " : "；");
      }
    }
  };
}
