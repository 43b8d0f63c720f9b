"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ChartPlaceProvider } from "@/components/charts/chart-source";
import { Answer } from "@/components/scenario/answer";
import { AssumptionPanel } from "@/components/scenario/assumption-panel";
import { HistoryKeys } from "@/components/scenario/history-keys";
import { KeyFigures } from "@/components/scenario/key-figures";
import { PublishedProvider } from "@/components/scenario/published-cases-context";
import { ReferenceProvider, type Reference } from "@/components/scenario/reference-context";
import { CHART_IDS, type ChartId } from "@/lib/chart-data/chart";
import type { Case } from "@/lib/scenario/case";
import { ChartInFrame, ChartSourceLine } from "./embed-chart";
import { useEmbed } from "./embed-context";
import { EmbedRoot, type EmbedRootProps } from "./embed-root";
import { EmbedShell } from "./embed-shell";

interface EmbedPanelProps extends Omit<EmbedRootProps, "children"> {
  chart: ChartId;
  /** The cases that a reader may choose, oldest first. */
  cases: readonly Case[];
  reference: Reference;
}

/** A frame with the whole what-if panel, the answer it moves, and one chart of the reader's choice. */
export function EmbedPanel({ chart, cases, reference, ...root }: EmbedPanelProps) {
  return (
    <EmbedRoot {...root}>
      <PublishedProvider value={{ company: root.embed.company, cases, defaultCase: root.embed.latestCase }}>
        <ReferenceProvider value={reference}>
          <PanelView chart={chart} />
        </ReferenceProvider>
      </PublishedProvider>
    </EmbedRoot>
  );
}

function PanelView({ chart }: { chart: ChartId }) {
  const t = useTranslations("panel");
  const tFigures = useTranslations("figures");
  const [shown, setShown] = useState(chart);
  const { isFrozen } = useEmbed();
  return (
    <ChartPlaceProvider id={shown} frozen={null}>
      <EmbedShell subject={t("title")} source={<ChartSourceLine />}>
        <div className="gap-8 @[46rem]:grid @[46rem]:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="@container min-w-0">
            <Answer />
            <section aria-label={tFigures("label")} className="mt-3 mb-3">
              <KeyFigures />
            </section>
            {!isFrozen && <ChartChoice shown={shown} onChoose={setShown} />}
            <ChartInFrame level={2} />
          </div>
          {!isFrozen && (
            <aside aria-label={t("title")} className="needs-scripting min-w-0 max-[46rem]:mt-4">
              <AssumptionPanel />
              <HistoryKeys />
            </aside>
          )}
        </div>
      </EmbedShell>
    </ChartPlaceProvider>
  );
}

function ChartChoice({ shown, onChoose }: { shown: ChartId; onChoose: (id: ChartId) => void }) {
  const t = useTranslations("embed");
  const tName = useTranslations("chart.name");
  const id = useId();
  return (
    <p className="needs-scripting mb-2 flex items-center gap-2 text-caption text-muted">
      <label htmlFor={id}>{t("chart")}</label>
      <select
        id={id}
        value={shown}
        onChange={(event) => {
          const chosen = CHART_IDS.find((one) => one === event.target.value);
          if (chosen) onChoose(chosen);
        }}
        className="min-h-8 rounded-control border border-edge bg-paper px-2 text-ink"
      >
        {CHART_IDS.map((one) => (
          <option key={one} value={one}>
            {tName(one)}
          </option>
        ))}
      </select>
    </p>
  );
}
