"use client";

import { useMemo } from "react";
import { ChartViewProvider } from "@/components/charts/chart-view-context";
import { findUnknownViews, readLinkView } from "@/components/charts/linked-view";
import { PublishedProvider, type Published } from "@/components/scenario/published-cases-context";
import { ReferenceProvider, type Reference } from "@/components/scenario/reference-context";
import { defaultDecisionView, readDecisionView } from "@/lib/decisions/decision-view";
import type { Case } from "@/lib/scenario/case";
import type { DecodedScenario } from "@/lib/scenario/codec";
import { ScenarioProvider } from "@/lib/state/scenario-provider";
import { DecisionProvider } from "./decision-context";
import { RiskPageBody } from "./risk-page-body";

interface RiskPageProps {
  /** Company and cases; the page opens with the newest. */
  published: Published;
  opening: Case;
  /** What the address names, where it names anything. */
  link?: DecodedScenario;
  reference: Reference;
}

/** Everything that the page of risk needs around it: scenario, choices, cases and sources. */
export function RiskPage({ published, opening, link, reference }: RiskPageProps) {
  const { view, problems } = useMemo(() => (link ? readDecisionView(link.view, link.scenarioCase) : { view: defaultDecisionView(opening), problems: [] }), [link, opening]);
  const opened = link && { ...link, locked: view.locked, notices: [...link.notices, ...findUnknownViews(link.view), ...problems] };
  return (
    <PublishedProvider value={published}>
      <ScenarioProvider opening={{ scenarioCase: opening, changes: {} }} link={opened}>
        <ReferenceProvider value={reference}>
          <ChartViewProvider opening={readLinkView(link?.view ?? {}).view}>
            <DecisionProvider opening={view}>
              <RiskPageBody />
            </DecisionProvider>
          </ChartViewProvider>
        </ReferenceProvider>
      </ScenarioProvider>
    </PublishedProvider>
  );
}
