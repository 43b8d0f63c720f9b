"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { Fact } from "@/lib/facts/fact";
import { formatDate } from "@/lib/format/date";
import { formatFiscalPeriod } from "@/lib/format/period";
import { useChart, useChartRecords } from "./chart-source";
import { formatFact } from "./format-fact";
import { GuidanceOutcomes } from "./guidance-outcomes";
import { SourceLink } from "./source-link";

/** What came of the guidance, then every reported figure of the chart with its document: title, date, link, and how it is known. */
export function ChartSources({ labelledBy }: { labelledBy: string }) {
  const metrics = useChart((chart) => chart.metrics);
  const hasGuidance = useChart((chart) => chart.guidance.length > 0);
  const { facts, sources, metrics: descriptions } = useChartRecords();
  const locale = useLocale();
  const t = useTranslations("chart");
  const captionId = useId();
  const shown = facts.filter((fact) => metrics.some((metric) => metric === fact.metric)).sort(byMetricAndPeriod);
  if (shown.length === 0) return <p className="mt-2">{t("noSources")}</p>;
  return (
    <div className="mt-2 max-h-80 overflow-auto border border-line" tabIndex={0} role="region" aria-labelledby={`${labelledBy} ${captionId}`}>
      {hasGuidance && <GuidanceOutcomes />}
      <table className="w-full border-collapse text-caption text-ink">
        <caption id={captionId} className="sr-only">
          {t("sources")}
        </caption>
        <thead className="sticky top-0 bg-paper text-muted">
          <tr>
            {(["figure", "place", "value", "basis", "source"] as const).map((column) => (
              <th scope="col" key={column} className={`px-2 py-1 font-medium ${column === "value" ? "text-end" : "text-start"}`}>
                {t(column === "source" ? "document" : column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((fact) => (
            <tr key={fact.id} className="border-t border-line align-top">
              <th scope="row" className="px-2 py-1 text-start font-normal">
                {descriptions.find(({ id }) => id === fact.metric)?.label[locale] ?? fact.metric}
                {fact.customer ? ` (${fact.customer})` : ""}
              </th>
              <td className="px-2 py-1 whitespace-nowrap">{formatFiscalPeriod(fact.period, locale)}</td>
              <td className="px-2 py-1 text-end whitespace-nowrap">{formatFact(fact, locale)}</td>
              <td className="px-2 py-1 text-muted">
                {t(`basisOf.${fact.basis}`)}
                {fact.confidence === "primary" ? "" : ` · ${t(`confidence.${fact.confidence}`)}`}
              </td>
              <td className="px-2 py-1">
                <SourceLink source={sources.find(({ id }) => id === fact.source)} />
                <span className="text-muted"> · {formatDate(fact.knownOn, locale, "short")}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function byMetricAndPeriod(a: Fact, b: Fact): number {
  return a.metric === b.metric ? b.period.localeCompare(a.period) : a.metric.localeCompare(b.metric);
}
