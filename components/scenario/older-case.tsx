"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useChartView } from "@/components/charts/chart-view-context";
import { formatDate } from "@/lib/format/date";
import { carryToCase } from "@/lib/scenario/carry-to-case";
import { encodeScenario } from "@/lib/scenario/codec";
import { useScenario } from "@/lib/state/scenario-provider";
import { OlderCaseDifference } from "./older-case-difference";
import { usePublished } from "./published-cases-context";

/**
 * A link to an older case, and its three readings: as it was shared, with the same changes on the latest
 * case, and the difference between the two. Each is a link of its own.
 */
export function OlderCase() {
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const changes = useScenario((state) => state.changes);
  const texts = useScenario((state) => state.texts);
  const isLinked = useScenario((state) => state.linked?.scenarioCase.id === state.scenarioCase.id);
  const showsDifference = useChartView((state) => state.showsDifference);
  const locale = useLocale();
  const t = useTranslations("olderCase");
  const { cases, defaultCase } = usePublished();
  const latest = cases.at(-1);
  const carried = useMemo(() => (latest ? carryToCase(changes, scenarioCase, latest) : {}), [changes, scenarioCase, latest]);
  if (!latest || latest.id === scenarioCase.id || !isLinked) return null;
  const shared = encodeScenario({ scenarioCase, changes, texts }, defaultCase);
  const readings = [
    { id: "asShared", query: shared, isCurrent: !showsDifference },
    { id: "onLatest", query: encodeScenario({ scenarioCase: latest, changes: carried, texts }, defaultCase), isCurrent: false },
    { id: "difference", query: encodeScenario({ scenarioCase, changes, texts, view: { view: "difference" } }, defaultCase), isCurrent: showsDifference },
  ] as const;
  return (
    <section aria-label={t("label")} className="mb-4 rounded-control border border-s-4 border-line border-s-edge bg-raised px-3 py-2 print:hidden">
      <p>{t("intro", { date: formatDate(scenarioCase.knownOn, locale), latest: formatDate(latest.knownOn, locale) })}</p>
      {/* Plain links: each reading is a document of its own, made by the server. */}
      <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {readings.map(({ id, query, isCurrent }) => (
          <a key={id} href={`/${locale}${query === "" ? "" : `?${query}`}`} aria-current={isCurrent || undefined} className="min-h-6 aria-[current]:font-semibold aria-[current]:no-underline">
            {t(id)}
          </a>
        ))}
      </p>
      {showsDifference && <OlderCaseDifference shared={{ scenarioCase, changes }} latest={{ scenarioCase: latest, changes: carried }} />}
    </section>
  );
}
