import { writeLinkView } from "@/components/charts/linked-view";
import { useLinkedView } from "@/components/charts/use-linked-view";
import { encodeScenario } from "@/lib/scenario/codec";
import type { LinkView } from "@/lib/scenario/link-texts";
import { useScenario } from "@/lib/state/scenario-provider";
import { usePublished } from "./published-cases-context";

/** The whole address of the scenario as it stands, for sending: without what others appended to this page's. */
export function useScenarioAddress(): string {
  const query = useScenarioQuery();
  return `${window.location.origin}${window.location.pathname}${query === "" ? "" : `?${query}`}`;
}

/** The query of the scenario as it stands, with texts and view; `asked` names another view than the page's. */
export function useScenarioQuery(asked?: LinkView): string {
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const changes = useScenario((state) => state.changes);
  const texts = useScenario((state) => state.texts);
  const linked = useLinkedView();
  const view = asked ?? writeLinkView(linked);
  const { defaultCase } = usePublished();
  return encodeScenario({ scenarioCase, changes, texts, view }, defaultCase);
}
