"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { HydrationMark } from "@/components/scenario/hydration-mark";
import { NoticeList } from "@/components/scenario/link-notices";
import { PublishedProvider, type Published } from "@/components/scenario/published-cases-context";
import { writePair, type Comparison, type NamedScenario } from "@/lib/decisions/comparison";
import { formatUsdPerShare } from "@/lib/format/money";
import { valueProjection } from "@/lib/model/valuation";
import type { Case } from "@/lib/scenario/case";
import { encodeScenario, type LinkNotice } from "@/lib/scenario/codec";
import { writeCompared } from "@/lib/scenario/compared-scenarios";
import type { LinkView } from "@/lib/scenario/link-texts";
import { projectScenario } from "@/lib/scenario/scenario";
import type { KnownAttribution } from "@/lib/state/use-attribution";
import { AttributionSection } from "./attribution-section";
import { CompareAdd } from "./compare-add";
import { CompareCards } from "./compare-cards";
import { CompareCharts } from "./compare-charts";
import { CompareFigures } from "./compare-figures";
import { CompareInputs } from "./compare-inputs";
import { CompareShare } from "./compare-share";
import { useScenarioName } from "./scenario-names";
import type { ComparedScenarioView } from "./compared-view";

interface ComparePageProps {
  published: Published;
  comparison: Comparison;
  notices: readonly LinkNotice[];
  /** What the link says beside the comparison, for the pages to which it leads. */
  view: LinkView;
  /** The first difference, divided on the server. */
  attribution: KnownAttribution;
}

/** Up to four scenarios side by side; the address is the comparison. */
export function ComparePage({ published, comparison: opening, notices, view, attribution }: ComparePageProps) {
  const [comparison, setComparison] = useState(opening);
  const [shownNotices, setShownNotices] = useState(notices);
  const t = useTranslations("decision.compare");
  const locale = useLocale();
  const nameOf = useScenarioName();
  const { scenarios, pair, result } = comparison;
  const compared = useMemo(
    () => scenarios.map((scenario, place): ComparedScenarioView => ({ scenario, place, name: nameOf(scenario, place), projection: projectScenario(scenario.scenarioCase, scenario.changes) })),
    [scenarios, nameOf],
  );
  const query = useComparisonAddress(comparison, published.defaultCase, view);
  const setScenarios = (next: readonly NamedScenario[]) => setComparison({ ...comparison, scenarios: next, pair: { from: 0, to: next.length > 1 ? next.length - 1 : 0 } });
  const join = t("headJoin");
  const values = compared.map(({ name, projection }) => t("item", { value: formatUsdPerShare(valueProjection(projection).valuePerShareUsd, locale, { style: "brief" }), name })).join(join);
  return (
    <PublishedProvider value={published}>
      <div className="@container mx-auto max-w-[1760px] px-4 pt-6 pb-8 md:px-8 print:p-0">
        {opening.scenarios[0] && <NoticeList notices={shownNotices} scenarioCase={opening.scenarios[0].scenarioCase} onDismiss={() => setShownNotices([])} />}
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <h1 data-testid="answer" className="max-w-[60ch] font-serif text-heading leading-snug sm:text-answer lg:leading-[1.35]">
            {t.rich("headline", { values, figure: (chunks: ReactNode) => <strong className="font-semibold text-accent">{chunks}</strong> })}
          </h1>
          <CompareShare query={query} />
        </div>
        <CompareCards compared={compared} defaultCase={published.defaultCase} onChange={setScenarios} />
        <CompareAdd scenarios={scenarios} cases={published.cases} onAdd={(scenario) => setScenarios([...scenarios, scenario])} />
        <div className="mt-6 grid gap-x-10 @[60rem]:grid-cols-2 print:block">
          <CompareFigures compared={compared} />
          <AttributionSection compared={compared} pair={pair} result={result} known={attribution} onPair={(next) => setComparison({ ...comparison, pair: next })} onResult={(next) => setComparison({ ...comparison, result: next })} />
        </div>
        <CompareInputs compared={compared} />
        <CompareCharts compared={compared} />
      </div>
      <HydrationMark />
    </PublishedProvider>
  );
}

/** The query of the comparison; once the reader has changed something, the address follows. */
function useComparisonAddress({ scenarios, pair, result }: Comparison, defaultCase: Pick<Case, "id">, view: LinkView): string {
  const [first, ...others] = scenarios;
  const query =
    first
      ? encodeScenario(
          {
            ...first,
            texts: { title: first.title, note: "" },
            view: { ...view, result: result.id, pair: writePair(pair) },
            others: others.map((scenario) => writeCompared({ ...scenario, texts: { title: scenario.title, note: "" } })),
          },
          defaultCase,
        )
      : "";
  const written = useRef(query);
  useEffect(() => {
    if (written.current === query) return;
    written.current = query;
    window.history.replaceState(window.history.state, "", `${window.location.pathname}?${query}`);
  }, [query]);
  return query;
}
