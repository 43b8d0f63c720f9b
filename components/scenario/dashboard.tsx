"use client";

import { HydrationBoundary, QueryClientProvider, type DehydratedState } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChartDeck } from "@/components/charts/chart-deck";
import { ChartToolbar } from "@/components/charts/chart-toolbar";
import { ChartViewProvider } from "@/components/charts/chart-view-context";
import { LazyDecisionStrip } from "@/components/decisions/lazy-decision-strip";
import { findUnknownViews, readLinkView } from "@/components/charts/linked-view";
import { WorkbookDoor } from "@/components/workbook/workbook-door";
import type { GuidanceRange } from "@/lib/facts/guidance";
import type { Case } from "@/lib/scenario/case";
import type { DecodedScenario } from "@/lib/scenario/codec";
import { createQueryClient } from "@/lib/state/query-client";
import { ScenarioProvider } from "@/lib/state/scenario-provider";
import { AddressMirror } from "./address-mirror";
import { AsOfControl } from "./as-of-control";
import { Answer } from "./answer";
import { HistoryKeys } from "./history-keys";
import { HydrationMark } from "./hydration-mark";
import { IssueList } from "./issue-list";
import { KeyFigures } from "./key-figures";
import { MethodLink } from "./method-link";
import { LinkNotices } from "./link-notices";
import { OlderCase } from "./older-case";
import { PanelFrame } from "./panel-frame";
import { PrintSheet } from "./print-sheet";
import { PublishedProvider, type Published } from "./published-cases-context";
import { ReferenceProvider, type Reference } from "./reference-context";
import { ReportedFacts } from "./reported-facts";
import { ResultStatus } from "./result-status";
import { ShareButton } from "./share-button";
import { SharedTexts } from "./shared-texts";

interface DashboardProps {
  /** Company and cases; the page opens with the newest. */
  published: Published;
  opening: Case;
  /** What the address names, where it names anything. */
  link?: DecodedScenario;
  /** What the server's render knows of the reported facts. */
  queries: DehydratedState;
  /** What management guided for the metrics on the charts. */
  guidance: readonly GuidanceRange[];
  /** Sources of the cases, and texts for search. */
  reference: Reference;
}

/**
 * The dashboard: the answer, six figures, the charts, and the panel that moves them. It has no Suspense
 * boundaries: React would send what lies in a large one hidden, for a script to put in place.
 */
export function Dashboard({ published, opening, link, queries, guidance, reference }: DashboardProps) {
  const [queryClient] = useState(createQueryClient);
  const [openingView] = useState(() => readLinkView(link?.view ?? {}).view);
  const known = { ...published, cases: published.cases.filter(({ knownOn }) => knownOn <= (openingView.asOf ?? knownOn)) };
  return (
    <QueryClientProvider client={queryClient}>
      <HydrationBoundary state={queries}>
        <PublishedProvider value={known}>
          <ScenarioProvider opening={{ scenarioCase: opening, changes: {} }} link={link && { ...link, notices: [...link.notices, ...findUnknownViews(link.view)] }}>
            <ReferenceProvider value={reference}>
              <ChartViewProvider opening={openingView}>
                <DashboardBody guidance={guidance} />
              </ChartViewProvider>
            </ReferenceProvider>
          </ScenarioProvider>
        </PublishedProvider>
      </HydrationBoundary>
    </QueryClientProvider>
  );
}

function DashboardBody({ guidance }: Pick<DashboardProps, "guidance">) {
  const t = useTranslations("dashboard");
  const tFigures = useTranslations("figures");
  const tIssue = useTranslations("issue");
  return (
    // An open drawer or sheet takes room from the page, so that answer and charts stay in view beside it.
    <div className="mx-auto max-w-[1760px] gap-10 xl:grid xl:grid-cols-[minmax(0,1fr)_21rem] px-4 pt-6 pb-24 under-sheet:pb-[calc(37dvh+2rem)] md:px-8 beside-drawer:pe-[24rem] xl:pb-8 print:block print:p-0">
      <div className="@container min-w-0">
        {/* Browsers that know it paint no half of the dashboard: what comes next would move what stands. */}
        <link rel="expect" href="#dashboard-end" blocking="render" />
        <AddressMirror />
        <LinkNotices />
        <OlderCase />
        <SharedTexts />
        {/* No box on a phone: there the answer sticks to the top of the page, not of this row. */}
        <div className="max-md:contents md:flex md:items-start md:justify-between md:gap-6 beside-drawer:block">
          <Answer />
          <div className="flex shrink-0 flex-wrap gap-x-2 md:flex-col md:gap-y-2 beside-drawer:flex-row">
            <ShareButton />
            <WorkbookDoor />
          </div>
        </div>
        <section aria-label={tIssue("label")} className="mt-4 min-h-6 md:min-h-[5.5rem] beside-drawer:min-h-[8.5rem] md:@[56rem]:min-h-14 print:min-h-0">
          <IssueList />
        </section>
        <section aria-label={tFigures("label")} className="mt-5">
          <KeyFigures />
        </section>
        <div className="mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
          <div className="flex flex-wrap gap-3">
            <ChartToolbar />
            <AsOfControl />
          </div>
          <Legend />
          <MethodLink />
        </div>
        <ReportedFacts guidance={guidance}>
          <section aria-labelledby="charts">
            <h2 id="charts" className="sr-only">
              {t("charts")}
            </h2>
            <ChartDeck />
          </section>
        </ReportedFacts>
        <PrintSheet />
        <ResultStatus />
        <HistoryKeys />
      </div>
      <PanelFrame>
        <LazyDecisionStrip />
      </PanelFrame>
      <HydrationMark />
      <span id="dashboard-end" hidden />
    </div>
  );
}

/** What solid, dashed and grey mean in every chart. */
function Legend() {
  const t = useTranslations("dashboard");
  return (
    <p aria-hidden className="flex flex-wrap gap-x-6 text-caption text-muted">
      <span className="inline-flex items-center gap-2">
        <svg width="24" height="4"><path d="M0 2h24" stroke="var(--color-ink)" strokeWidth="2" /></svg>
        {t("legendReported")}
      </span>
      <span className="inline-flex items-center gap-2">
        <svg width="24" height="4"><path d="M0 2h24" stroke="var(--color-ink)" strokeWidth="2" strokeDasharray="5 3.5" /></svg>
        {t("legendProjected")}
      </span>
      <span className="inline-flex items-center gap-2">
        <svg width="24" height="4"><path d="M0 2h24" stroke="var(--color-case)" strokeWidth="2" /></svg>
        {t("legendCase")}
      </span>
    </p>
  );
}
