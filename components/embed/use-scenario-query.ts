"use client";

import { encodeScenario, MODEL_VERSION } from "@/lib/scenario/codec";
import type { Case } from "@/lib/scenario/case";
import type { Changes } from "@/lib/scenario/scenario";
import { useScenario } from "@/lib/state/scenario-provider";
import { useEmbed } from "./embed-context";

/** The query of a scenario with version and case always named: what is framed or noted down means the same for ever. */
export function pinnedQuery(scenarioCase: Case, changes: Changes, latest: Pick<Case, "id">): string {
  const query = encodeScenario(scenarioCase, changes, latest);
  return query === "" ? `v=${MODEL_VERSION}&case=${scenarioCase.id}` : query;
}

/** The pinned query of the scenario in the frame. */
export function useScenarioQuery(): string {
  const { latestCase } = useEmbed();
  return useScenario((state) => pinnedQuery(state.scenarioCase, state.changes, latestCase));
}
