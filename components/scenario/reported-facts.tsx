"use client";

import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import { ChartSource } from "@/components/charts/chart-source";
import { useChartView } from "@/components/charts/chart-view-context";
import { LoadNote } from "@/components/ui/load-note";
import { factsQueryOptions, type ApiFailure } from "@/lib/api/queries";
import type { FactsResponse } from "@/lib/api/facts-response";
import { CHART_METRICS } from "@/lib/chart-data/reported";
import { isIsoDate } from "@/lib/finance/iso-date";
import type { GuidanceRange } from "@/lib/facts/guidance";
import { formatDate } from "@/lib/format/date";
import { useScenario } from "@/lib/state/scenario-provider";
import { AsOfNotice } from "./as-of-control";
import { usePublished } from "./published-cases-context";
import { useReference } from "./reference-context";

/**
 * Gives the charts the figures that were known on the case's date. While they load, or where they cannot
 * be had, the charts stand with the projection alone and a note over them says so. The note takes no room:
 * nothing moves when it comes or goes. Once it is closed, the line below each chart says what is missing.
 */
export function ReportedFacts({ guidance, children }: { guidance: readonly GuidanceRange[]; children: ReactNode }) {
  const company = useScenario((state) => state.scenarioCase.company);
  const caseKnownOn = useScenario((state) => state.scenarioCase.knownOn);
  const chosen = useChartView((state) => state.asOf);
  const knownOn = isIsoDate(chosen) ? chosen : caseKnownOn;
  const locale = useLocale();
  const t = useTranslations("dashboard");
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<{ readonly knownOn: string; readonly share: number } | null>(null);
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const options = factsQueryOptions(company, { asOf: knownOn, metrics: CHART_METRICS }, (share) => setProgress({ knownOn, share }));
  const query = useQuery(options);
  const { data, refetch } = query;
  const status = statusOf(query);
  const isMissing = status === "failed" || status === "stopped";
  const load = useCallback(() => {
    setProgress(null);
    setClosedFor(null);
    void refetch();
  }, [refetch]);
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
      ...(isMissing && { onLoad: load }),
    }),
    [data, firstQuarter, guidance, guidanceSources, knownOn, isMissing, load],
  );
  return (
    <>
      <AsOfNotice />
      {/* At rest it lies over the legend, which tells what is reported from what is not; further down it follows the reader. */}
      <div className="sticky top-16 z-30 h-0 max-md:top-32 under-sheet:top-56 print:hidden">
        {closedFor !== knownOn && (
          <LoadNote
            status={status}
            waitingText={t("factsLoading", { date: formatDate(knownOn, locale) })}
            failedText={t("factsFailed", { reason: t(`reason.${query.error?.error.code ?? "network"}`) })}
            stoppedText={t("factsStopped")}
            share={progress?.knownOn === knownOn ? progress.share : null}
            onStop={() => void queryClient.cancelQueries({ queryKey: options.queryKey })}
            onRetry={load}
            onClose={() => setClosedFor(knownOn)}
            className="absolute end-0 bottom-0"
          />
        )}
      </div>
      <ChartSource records={records}>{children}</ChartSource>
    </>
  );
}

/** A query that has no figures and asks for none was stopped by the reader; one that cannot ask has no connection. */
function statusOf({ isPending, isError, isPaused, fetchStatus }: UseQueryResult<FactsResponse, ApiFailure>) {
  if (isPaused || (isError && fetchStatus === "idle")) return "failed";
  if (fetchStatus === "fetching" && (isPending || isError)) return "waiting";
  return isPending ? "stopped" : "ready";
}
