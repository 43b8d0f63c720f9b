"use client";

import { useTranslations } from "next-intl";
import { presetSettings, type Preset } from "@/lib/scenario/presets";
import { useScenario } from "@/lib/state/scenario-provider";

/** One preset as a chip that is pressed while everything that it changes stands. */
export function PresetChip({ preset, isInForce }: { preset: Preset; isInForce: boolean }) {
  const t = useTranslations("preset");
  const toggle = useScenario((state) => state.togglePreset);
  const isAllLocked = useScenario(({ scenarioCase, locked }) => locked.size > 0 && presetSettings(preset, scenarioCase).every(({ key }) => locked.has(key)));
  return (
    <button
      type="button"
      aria-pressed={isInForce}
      disabled={isAllLocked}
      title={t(isAllLocked ? "allLocked" : `summary.${preset.id}`)}
      onClick={() => toggle(preset.id)}
      className="min-h-7 rounded-full border border-edge px-3 text-caption pointer-coarse:min-h-11 hover:bg-sunken disabled:border-line disabled:text-muted aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent aria-pressed:forced-color-adjust-none aria-pressed:forced-colors:border-[Highlight] aria-pressed:forced-colors:bg-[Highlight] aria-pressed:forced-colors:text-[HighlightText]"
    >
      {t(`name.${preset.id}`)}
    </button>
  );
}
