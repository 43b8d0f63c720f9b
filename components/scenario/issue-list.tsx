"use client";

import { useLocale, useTranslations } from "next-intl";
import { useChartView } from "@/components/charts/chart-view-context";
import { paintText } from "@/components/painting/paint-text";
import { usePainted, type Painter } from "@/components/painting/use-painted";
import { addQuarters } from "@/lib/finance/fiscal-period";
import type { ChartId, ChartView } from "@/lib/chart-data/chart";
import { formatUsdM } from "@/lib/format/money";
import type { Locale } from "@/lib/format/locale";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { formatMw } from "@/lib/format/quantity";
import { formatMultiple } from "@/lib/format/rate";
import { findIssues, type Issue } from "@/lib/model/issues";
import { useScenarioStore } from "@/lib/state/scenario-provider";
import type { ScenarioState } from "@/lib/state/scenario-store";

/** The chart and the view of it on which an issue shows. */
const PLACE_OF: Readonly<Record<Issue["kind"], { readonly chart: ChartId; readonly view: ChartView }>> = {
  "funding-gap": { chart: "debt", view: "kinds" },
  "capacity-shortfall": { chart: "capacity", view: "power" },
  "coverage-below-one": { chart: "debt", view: "coverage" },
  "negative-equity-value": { chart: "value", view: "bridge" },
  "maturity-wall": { chart: "debt", view: "wall" },
};

/**
 * What the model warns of, each leading to its chart and marking its quarter there; walls of several years
 * stand as one line. The words follow the sliders without React, which renders where a warning comes or goes.
 */
export function IssueList() {
  const store = useScenarioStore();
  const setView = useChartView((state) => state.setView);
  const t = useTranslations("issue");
  const { ref, drawing } = usePainted(store.getState, useIssueLines(), LINES);
  if (drawing.length === 0) return <p className="text-body text-muted">{t("none")}</p>;
  const lead = (kind: Issue["kind"]) => {
    const { projection, markQuarter } = store.getState();
    setView(PLACE_OF[kind].chart, PLACE_OF[kind].view);
    markQuarter(findIssues(projection).find((issue) => issue.kind === kind)?.t ?? null);
  };
  return (
    // A line that comes or goes would move the page under the reader's thumb: the section holds the room of
    // the most lines, and where there is none to spare (above a sheet, beside a drawer) the list is one row.
    <ul ref={ref} className="flex flex-wrap gap-x-6 gap-y-1 text-body text-warning under-sheet:flex-nowrap under-sheet:overflow-x-auto under-sheet:whitespace-nowrap beside-drawer:@max-[34rem]:flex-nowrap beside-drawer:@max-[34rem]:overflow-x-auto beside-drawer:@max-[34rem]:whitespace-nowrap">
      {drawing.map(({ kind, words }) => (
        <li key={kind}>
          <a href={`#chart-${PLACE_OF[kind].chart}`} onClick={() => lead(kind)} className="inline-flex min-h-6 items-baseline gap-1.5 no-underline hover:underline">
            <span aria-hidden>▲</span>
            <span data-words className="[text-wrap-style:balance]">{words}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface IssueLine {
  readonly kind: Issue["kind"];
  readonly words: string;
}

const LINES: Painter<HTMLUListElement, readonly IssueLine[]> = {
  isAlike: (before, after) => before.length === after.length && before.every(({ kind }, place) => kind === after[place]?.kind),
  paint: (element, after, before) => {
    const texts = element.querySelectorAll("[data-words]");
    after.forEach(({ words }, place) => {
      const text = texts[place];
      if (text) paintText(text, words, before?.[place]?.words ?? null);
    });
  },
};

/** Writes a line for each kind of issue that a scenario has, about its first quarter. */
function useIssueLines(): (state: ScenarioState) => readonly IssueLine[] {
  const locale = useLocale();
  const t = useTranslations("issue");
  return ({ scenarioCase, projection }) => {
    const issues = findIssues(projection);
    const wordsFor = (issue: Issue): string => {
      const quarter = formatFiscalQuarter(addQuarters(scenarioCase.openingQuarter, issue.t), locale);
      switch (issue.kind) {
        case "funding-gap":
          return t("fundingGap", { total: formatUsdM(issue.totalUsdM, locale, { style: "brief" }), quarter });
        case "capacity-shortfall":
          return t("capacityShortfall", { missing: formatMw(issue.missingMw, locale), quarter });
        case "coverage-below-one":
          return t("coverageBelowOne", { multiple: formatMultiple(issue.multiple, locale), quarter });
        case "negative-equity-value":
          return t("negativeEquityValue");
        case "maturity-wall": {
          const years = issues.flatMap((one) => (one.kind === "maturity-wall" ? [one.fiscalYear] : []));
          return t("maturityWall", { years: formatYears(years, locale) });
        }
      }
    };
    const first = issues.filter((issue, index) => issues.findIndex(({ kind }) => kind === issue.kind) === index);
    return first.map((issue) => ({ kind: issue.kind, words: wordsFor(issue) }));
  };
}

/** Years as runs: "2026 and 2029–2031". */
function formatYears(years: readonly number[], locale: Locale): string {
  const runs: { first: number; last: number }[] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  const words = runs.map(({ first, last }) => (first === last ? formatFiscalYear(first, locale) : `${formatFiscalYear(first, locale).replace(/年$/, "")}–${formatFiscalYear(last, locale)}`));
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(words);
}
