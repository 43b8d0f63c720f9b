"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { presetsInForce } from "@/lib/scenario/apply-preset";
import { PRESETS_IN_VIEW, presetSettings, presetsOf } from "@/lib/scenario/presets";
import { useScenario } from "@/lib/state/scenario-provider";
import type { ScenarioState } from "@/lib/state/scenario-store";
import { PresetChip } from "./preset-chip";
import { PresetList } from "./preset-list";

/** The ids in force as one text, so that a step which leaves them alone renders nothing. */
const idsInForce = ({ scenarioCase, changes, locked }: ScenarioState) => presetsInForce(scenarioCase, changes, locked).join(" ");

/** How many assumptions the presets in force left alone because they are locked. */
const skippedCount = ({ scenarioCase, changes, locked }: ScenarioState) => {
  if (locked.size === 0) return 0;
  const ids = presetsInForce(scenarioCase, changes, locked);
  const skipped = presetsOf(scenarioCase).filter(({ id }) => ids.includes(id)).flatMap((preset) => presetSettings(preset, scenarioCase).filter(({ key, value }) => locked.has(key) && changes[key] !== value));
  return new Set(skipped.map(({ key }) => key)).size;
};

/** The presets as chips: the first few and those in force; the rest on demand, with what each changes and why. */
export function PresetChips() {
  const t = useTranslations("preset");
  const inForce = useScenario(idsInForce).split(" ");
  const skipped = useScenario(skippedCount);
  const [isListOpen, setIsListOpen] = useState(false);
  const labelId = useId();
  const listId = useId();
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const inView = presetsOf(scenarioCase).filter(({ id }, index) => index < PRESETS_IN_VIEW || inForce.includes(id));
  return (
    <div className="mt-3 print:hidden">
      <p id={labelId} className="sr-only">
        {t("label")}
      </p>
      <div role="group" aria-labelledby={labelId} className="flex flex-wrap gap-1.5">
        {inView.map((preset) => (
          <PresetChip key={preset.id} preset={preset} isInForce={inForce.includes(preset.id)} />
        ))}
        <button
          type="button"
          aria-expanded={isListOpen}
          aria-controls={listId}
          onClick={() => setIsListOpen(!isListOpen)}
          className="min-h-7 rounded-full border border-line px-3 text-caption text-muted pointer-coarse:min-h-11 hover:bg-sunken hover:text-ink"
        >
          {isListOpen ? t("fewer") : t("more")}
        </button>
      </div>
      <p role="status" className="text-caption text-muted not-empty:mt-1">
        {skipped > 0 && t("someLocked", { count: skipped })}
      </p>
      <div id={listId} hidden={!isListOpen}>
        {isListOpen && <PresetList inForce={inForce} />}
      </div>
    </div>
  );
}
