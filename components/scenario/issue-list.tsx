"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useChartView } from "@/components/charts/chart-view-context";
import { addQuarters } from "@/lib/finance/fiscal-period";
import type { ChartId, ChartView } from "@/lib/chart-data/chart";
import { formatUsdM } from "@/lib/format/money";
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
        const years = issues.flatMap((one) => (one.kind === "maturity-wall" ? [formatFiscalYear(one.fiscalYear, locale)] : []));
        return t("maturityWall", { years: new Intl.ListFormat(locale, { type: "conjunction" }).format(years) });
      }
    }
  };
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-body text-warning">
      {shown.map((issue) => (
        <li key={issue.kind}>
          <a href={`#chart-${PLACE_OF[issue.kind].chart}`} onClick={() => lead(issue)} className="inline-flex min-h-6 items-baseline gap-1.5 no-underline hover:underline">
            <span aria-hidden>▲</span>
            {wordsFor(issue)}
          </a>
        </li>
      ))}
    </ul>
  );
}
