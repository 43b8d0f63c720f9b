"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, type ReactNode } from "react";
import { ChartSource } from "@/components/charts/chart-source";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { factsQueryOptions } from "@/lib/api/queries";
import { CHART_METRICS } from "@/lib/chart-data/reported";
import type { GuidanceRange } from "@/lib/facts/guidance";
import { formatDate } from "@/lib/format/date";
import { useScenario } from "@/lib/state/scenario-provider";
import { usePublished } from "./published-cases-context";
import { useReference } from "./reference-context";

/**
 * Gives the charts the figures that were known on the case's date. While they load, or where they
 * cannot be had, the charts stand with the projection alone and the page says so.
 */
export function ReportedFacts({ guidance, children }: { guidance: readonly GuidanceRange[]; children: ReactNode }) {
  const company = useScenario((state) => state.scenarioCase.company);
  const knownOn = useScenario((state) => state.scenarioCase.knownOn);
  const locale = useLocale();
  const t = useTranslations("dashboard");
  const query = useQuery(factsQueryOptions(company, { asOf: knownOn, metrics: CHART_METRICS }));
  const { data } = query;
  const { sources: guidanceSources } = useReference();
  const { firstQuarter } = usePublished().company;
  const records = useMemo(
    () => ({
      firstQuarter,
      facts: data?.facts ?? [],
      sources: data?.sources ?? [],
      metrics: data?.metrics ?? [],
      guidance: guidance.filter((range) => range.knownOn <= knownOn),
      guidanceSources,
    }),
    [data, firstQuarter, guidance, guidanceSources, knownOn],
  );
  return (
    <>
      {query.isPending && !query.isPaused && (
        <p role="status" className="mt-3 text-body text-muted">
          {t("factsLoading", { date: formatDate(knownOn, locale) })}
        </p>
      )}
      {(query.isError || query.isPaused) && (
        <div className="mt-3">
          <Notice tone="warning">
            <p>{t("factsFailed", { reason: t(`reason.${query.error?.error.code ?? "network"}`) })}</p>
            <Button onClick={() => void query.refetch()}>{t("retry")}</Button>
          </Notice>
        </div>
      )}
      <ChartSource records={records}>{children}</ChartSource>
    </>
  );
}
