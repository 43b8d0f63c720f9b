"use client";

import { writeLinkView } from "@/components/charts/linked-view";
import { useLinkedView } from "@/components/charts/use-linked-view";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { useScenario } from "@/lib/state/scenario-provider";
import { useEmbed } from "./embed-context";

/** The pinned query of the scenario in the frame, as it is looked at; with `showsDifference` the site lays open what the newest case changes. */
export function useScenarioQuery(showsDifference = false): string {
  const { latestCase } = useEmbed();
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const changes = useScenario((state) => state.changes);
  const texts = useScenario((state) => state.texts);
  const view = writeLinkView({ ...useLinkedView(), showsDifference });
  return pinnedQuery({ scenarioCase, changes, texts, view }, latestCase);
}
