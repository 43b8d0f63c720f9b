"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AddressMirror } from "@/components/scenario/address-mirror";
import { HistoryKeys } from "@/components/scenario/history-keys";
import { HydrationMark } from "@/components/scenario/hydration-mark";
import { LinkNotices } from "@/components/scenario/link-notices";
import { PanelFrame } from "@/components/scenario/panel-frame";
import { PrintSheet } from "@/components/scenario/print-sheet";
import { ResultStatus } from "@/components/scenario/result-status";
import { ShareButton } from "@/components/scenario/share-button";
import { SharedTexts } from "@/components/scenario/shared-texts";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import type { Tornado } from "@/lib/decisions/tornado";
import { useDecision, usePageChoices, useResult } from "./decision-context";
import { ResultSelect } from "./result-select";
import { SimulationSection } from "./simulation-section";
import { SolveSection } from "./solve-section";
import { TableSection } from "./table-section";
import { TornadoSection } from "./tornado-section";
import { useDecisionScenario, type DecisionScenario } from "./use-decision-scenario";
import { useResultWords } from "./use-result-words";
import { reachOf, useTornado } from "./use-tornado";

/** The questions about one scenario, beside the panel that moves it. */
export function RiskPageBody() {
  const t = useTranslations("decision.risk");
  const choices = usePageChoices();
  const result = useResult();
  const choose = useDecision((state) => state.choose);
  const scenario = useDecisionScenario();
  const tornado = useTornado(result, scenario);
  return (
    <div className="mx-auto max-w-[1760px] gap-10 px-4 pt-6 pb-24 under-sheet:pb-[calc(37dvh+2rem)] md:px-8 beside-drawer:pe-[24rem] xl:grid xl:grid-cols-[minmax(0,1fr)_21rem] xl:pb-8 print:block print:p-0">
      <div className="@container min-w-0">
        <AddressMirror choices={choices} />
        <LinkNotices />
        <SharedTexts />
        <div className="max-md:contents md:flex md:items-start md:justify-between md:gap-6 beside-drawer:block">
          <Headline scenario={scenario} tornado={tornado} />
          <ShareButton />
        </div>
        <div className="mt-5 mb-2 flex flex-wrap items-end gap-4 border-t border-ink pt-4 print:hidden">
          <ResultSelect value={result} scenarioCase={scenario.scenarioCase} onChoose={(chosen) => choose({ result: chosen })} />
        </div>
        <div className="grid gap-x-10 @[58rem]:grid-cols-2 print:block" aria-label={t("sections")} role="group">
          <TornadoSection scenario={scenario} tornado={tornado} />
          <SolveSection scenario={scenario} base={tornado.base} />
        </div>
        <TableSection scenario={scenario} base={tornado.base} />
        <SimulationSection scenario={scenario} />
        <PrintSheet />
        <ResultStatus />
        <HistoryKeys />
      </div>
      <PanelFrame />
      <HydrationMark />
    </div>
  );
}

/** The finding of the page: the assumption that moves the result most, and from where to where. */
function Headline({ scenario: { scenarioCase, assumptions }, tornado }: { scenario: DecisionScenario; tornado: Tornado }) {
  const t = useTranslations("decision.risk");
  const result = useResult();
  const words = useResultWords(result, scenarioCase);
  const wordsOf = useAssumptionWords();
  const reach = reachOf(tornado);
  const [first] = tornado.bars;
  const figure = (chunks: ReactNode) => <strong className="font-semibold whitespace-nowrap text-accent">{chunks}</strong>;
  const values = { result: words.inline, value: words.valueOf(tornado.base, "brief"), figure };
  return (
    <h1 data-testid="answer" className="max-w-[60ch] font-serif text-heading leading-snug under-sheet:sticky under-sheet:top-0 under-sheet:z-30 under-sheet:border-b under-sheet:border-line under-sheet:bg-paper under-sheet:py-2 under-sheet:text-body sm:text-answer beside-drawer:max-lg:text-heading lg:min-h-[3lh] lg:leading-[1.35]">
      {reach && first
        ? t.rich("headline", { ...values, name: wordsOf(first.key, scenarioCase, assumptions.stressedCustomer).name, low: words.valueOf(reach.low, "brief"), high: words.valueOf(reach.high, "brief") })
        : t.rich("headlineStill", values)}
    </h1>
  );
}
