"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useChartView } from "@/components/charts/chart-view-context";
import { addQuarters } from "@/lib/finance/fiscal-period";
import type { ChartId, ChartView } from "@/lib/chart-data/chart";
import { formatUsdM } from "@/lib/format/money";
import type { Locale } from "@/lib/format/locale";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { formatMw } from "@/lib/format/quantity";
import { formatMultiple } from "@/lib/format/rate";
import { findIssues, type Issue } from "@/lib/model/issues";
import { useScenario } from "@/lib/state/scenario-provider";

/** The chart and the view of it on which an issue shows. */
const PLACE_OF: Readonly<Record<Issue["kind"], { readonly chart: ChartId; readonly view: ChartView }>> = {
  "funding-gap": { chart: "debt", view: "kinds" },
  "capacity-shortfall": { chart: "capacity", view: "power" },
  "coverage-below-one": { chart: "debt", view: "coverage" },
  "negative-equity-value": { chart: "value", view: "bridge" },
  "maturity-wall": { chart: "debt", view: "wall" },
};

/** What the model warns of, each leading to its chart and marking its quarter there; walls of several years stand as one line. */
export function IssueList() {
  const projection = useScenario((state) => state.projection);
  const openingQuarter = useScenario((state) => state.scenarioCase.openingQuarter);
  const markQuarter = useScenario((state) => state.markQuarter);
  const setView = useChartView((state) => state.setView);
  const issues = useMemo(() => findIssues(projection), [projection]);
  const locale = useLocale();
  const t = useTranslations("issue");
  const shown = issues.filter((issue, index) => issues.findIndex(({ kind }) => kind === issue.kind) === index);
  if (shown.length === 0) return <p className="text-body text-muted">{t("none")}</p>;

  const lead = ({ kind, t: quarter }: Issue) => {
    setView(PLACE_OF[kind].chart, PLACE_OF[kind].view);
    markQuarter(quarter);
  };
  const wordsFor = (issue: Issue): string => {
    const quarter = formatFiscalQuarter(addQuarters(openingQuarter, issue.t), locale);
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
  return (
    // A line that comes or goes would move the page under the reader's thumb: the section holds the room of
    // the most lines, and where there is none to spare (above a sheet, beside a drawer) the list is one row.
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-body text-warning under-sheet:flex-nowrap under-sheet:overflow-x-auto under-sheet:whitespace-nowrap beside-drawer:@max-[34rem]:flex-nowrap beside-drawer:@max-[34rem]:overflow-x-auto beside-drawer:@max-[34rem]:whitespace-nowrap">
      {shown.map((issue) => (
        <li key={issue.kind}>
          <a href={`#chart-${PLACE_OF[issue.kind].chart}`} onClick={() => lead(issue)} className="inline-flex min-h-6 items-baseline gap-1.5 no-underline hover:underline">
            <span aria-hidden>▲</span>
            <span className="[text-wrap-style:balance]">{wordsFor(issue)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
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
