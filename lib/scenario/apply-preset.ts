/**
 * Applying a preset and taking it back. A preset lies on top of the reader's other changes; taken
 * back, its assumptions return to the case. Locked assumptions are left as they are both ways.
 */
import type { AssumptionKey } from "@/lib/model/assumptions";
import type { Case } from "./case";
import { eachSetting, presetSettings, presetsOf, type Preset, type PresetId } from "./presets";
import { keepDifferences, type Changes } from "./scenario";

/** The assumptions that nothing but the reader's own hand may move. */
export type LockedKeys = ReadonlySet<AssumptionKey>;

/** The changes with a preset on top of them. */
export function applyPreset(preset: Preset, scenarioCase: Case, changes: Changes, locked: LockedKeys): Changes {
  const free = presetSettings(preset, scenarioCase).filter(({ key }) => !locked.has(key));
  return keepDifferences(scenarioCase, { ...changes, ...Object.fromEntries(free.map(({ key, value }) => [key, value])) });
}

/** The changes without those of a preset. */
export function takeBackPreset(preset: Preset, scenarioCase: Case, changes: Changes, locked: LockedKeys): Changes {
  const keys = new Set<string>(presetSettings(preset, scenarioCase).flatMap(({ key }) => (locked.has(key) ? [] : [key])));
  return keepDifferences(scenarioCase, Object.fromEntries(Object.entries(changes).filter(([key]) => !keys.has(key))));
}

/** Whether everything that a preset changes stands so, apart from what is locked; one change must stand at least. */
export function isPresetInForce(preset: Preset, scenarioCase: Case, changes: Changes, locked: LockedKeys): boolean {
  let doesOneStand = false;
  for (const { key, value } of eachSetting(preset, scenarioCase)) {
    if (changes[key] === value) doesOneStand = true;
    else if (!locked.has(key)) return false;
  }
  return doesOneStand;
}

/** The presets in force, in their order. */
export function presetsInForce(scenarioCase: Case, changes: Changes, locked: LockedKeys): PresetId[] {
  return presetsOf(scenarioCase).filter((preset) => isPresetInForce(preset, scenarioCase, changes, locked)).map(({ id }) => id);
}
