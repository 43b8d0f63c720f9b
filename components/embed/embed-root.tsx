"use client";

import type { ReactNode } from "react";
import { ChartSource, type ChartRecords } from "@/components/charts/chart-source";
import { ChartViewProvider } from "@/components/charts/chart-view-context";
import type { LinkedView } from "@/components/charts/linked-view";
import { ScenarioProvider, useScenario } from "@/lib/state/scenario-provider";
import type { OpenedLink } from "@/lib/state/scenario-store";
import { EmbedProvider, type EmbedFacts } from "./embed-context";

export interface EmbedRootProps {
  embed: EmbedFacts;
  /** What the address names; where it names nothing, the newest case. */
  link: OpenedLink;
  look: LinkedView;
  /** What was known on the date of each case that can be shown, by its id. */
  recordsOf: Readonly<Record<string, ChartRecords>>;
  children: ReactNode;
}

/** The scenario, the look and the reported figures of a frame: all of it came with the page. */
export function EmbedRoot({ embed, link, look, recordsOf, children }: EmbedRootProps) {
  return (
    <EmbedProvider value={embed}>
      <ScenarioProvider opening={{ scenarioCase: link.scenarioCase, changes: {} }} link={link}>
        <ChartViewProvider opening={look}>
          <Records recordsOf={recordsOf} firstQuarter={embed.company.firstQuarter}>{children}</Records>
        </ChartViewProvider>
      </ScenarioProvider>
    </EmbedProvider>
  );
}

function Records({ recordsOf, firstQuarter, children }: Pick<EmbedRootProps, "recordsOf" | "children"> & Pick<ChartRecords, "firstQuarter">) {
  const id = useScenario((state) => state.scenarioCase.id);
  return <ChartSource records={recordsOf[id] ?? { firstQuarter, facts: [], sources: [], metrics: [], guidance: [] }}>{children}</ChartSource>;
}
