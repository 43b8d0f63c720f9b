import { encodeScenario, type LinkedScenario } from "@/lib/scenario/codec";
import type { Case } from "@/lib/scenario/case";
import { MODEL_VERSION } from "@/lib/scenario/migrations";

type PinnedScenario = Pick<LinkedScenario, "scenarioCase" | "changes"> & Partial<Pick<LinkedScenario, "texts" | "view">>;

/** The query of a scenario with version and case always named: what is framed or noted down means the same for ever. */
export function pinnedQuery(linked: PinnedScenario, latest: Pick<Case, "id">): string {
  return encodeScenario(linked, latest) || `v=${MODEL_VERSION}&case=${linked.scenarioCase.id}`;
}
