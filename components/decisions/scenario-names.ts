"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { presetsInForce } from "@/lib/scenario/apply-preset";
import { presetOf, presetSettings } from "@/lib/scenario/presets";
import type { NamedScenario } from "@/lib/decisions/comparison";

/** The colour of a scenario by its place: the first in ink, the others in the order of the categories. */
export const SCENARIO_COLOURS = ["var(--color-ink)", "var(--color-category-1)", "var(--color-category-2)", "var(--color-category-4)"] as const;

/** The letter of a scenario by its place. */
export function letterOf(place: number): string {
  return "ABCD"[place] ?? "";
}

/** What a scenario is called: its title, the case that it is, the preset that it is, else its letter. */
export function useScenarioName(): (scenario: NamedScenario, place: number) => string {
  const locale = useLocale();
  const t = useTranslations("decision.compare");
  const tPreset = useTranslations("preset.name");
  return useCallback(({ scenarioCase, changes, title }, place) => {
    if (title !== "") return title;
    const count = Object.keys(changes).length;
    if (count === 0) return scenarioCase.title[locale];
    const preset = presetsInForce(scenarioCase, changes, new Set()).find((id) => presetSettings(presetOf(id), scenarioCase).length === count);
    return preset ? tPreset(preset) : t("own", { letter: letterOf(place) });
  }, [locale, t, tPreset]);
}
