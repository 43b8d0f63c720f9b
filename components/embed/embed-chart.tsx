"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { ChartKey } from "@/components/charts/chart-key";
import { ChartPlaceProvider, useChart } from "@/components/charts/chart-source";
import { ChartFinding, ChartSubject } from "@/components/charts/chart-title";
import type { ChartId } from "@/lib/chart-data/chart";
import { formatFiscalQuarter } from "@/lib/format/period";
import { useScenario } from "@/lib/state/scenario-provider";
import { useEmbed } from "./embed-context";
import { EmbedPlot } from "./embed-plot";
import { EmbedRoot, type EmbedRootProps } from "./embed-root";
import { EmbedShell } from "./embed-shell";

/** A frame with one chart. */
export function EmbedChart({ id, ...root }: Omit<EmbedRootProps, "children"> & { id: ChartId }) {
  const t = useTranslations("chart.name");
  return (
    <EmbedRoot {...root}>
      <ChartPlaceProvider id={id} frozen={null}>
        <EmbedShell subject={t(id)} source={<ChartSourceLine />}>
          <ChartInFrame level={1} />
        </EmbedShell>
      </ChartPlaceProvider>
    </EmbedRoot>
  );
}

/** Finding, subject, key and plot of the enclosing chart. */
export function ChartInFrame({ level }: { level: 1 | 2 }) {
  const titleId = useId();
  const Heading = level === 1 ? "h1" : "h2";
  return (
    // Nothing stands beside it whose lines would have to meet.
    <section aria-labelledby={titleId} className="min-w-0 [&>ul]:min-h-0">
      <Heading id={titleId} className="font-serif text-title font-semibold whitespace-pre-line">
        <ChartFinding />
      </Heading>
      <ChartSubject />
      <ChartKey />
      <EmbedPlot labelledBy={titleId} />
    </section>
  );
}

/** Up to when the enclosing chart shows what was reported. */
export function ChartSourceLine() {
  const t = useTranslations("chart");
  const tEmbed = useTranslations("embed");
  const locale = useLocale();
  const quarter = useScenario((state) => state.scenarioCase.openingQuarter);
  const hasReported = useChart((chart) => chart.metrics.length > 0);
  const { company } = useEmbed();
  const words = hasReported ? t("source", { quarter: formatFiscalQuarter(quarter, locale) }) : t("sourceProjected");
  return tEmbed("source", { company: company.shortName, words });
}
