"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { LoadNote } from "@/components/ui/load-note";
import { Menu } from "@/components/ui/menu";
import { useLoaded, type Loaded } from "@/components/ui/use-loaded";
import { useScenario } from "@/lib/state/scenario-provider";
import { formatFiscalQuarter } from "@/lib/format/period";
import type { ChartDetail } from "./chart-panels";
import { useChart, useChartRecords } from "./chart-source";
import { useReaderIsHere } from "./reader-is-here";
import { useTakeChart } from "./use-take-chart";

/** The parts that are fetched when they are asked for. */
type SharedDetail = "link" | "embed";

/** Comes once a reader moves: nobody opens a panel before. */
const loadPanel = () => import("./chart-panels").then(({ ChartPanel }) => ChartPanel);
const loadSharing = () => import("./chart-sharing").then(({ ChartSharing }) => ChartSharing);

/** Below the chart: where its figures come from, its menu, and what the menu opens. */
export function ChartDetails({ labelledBy }: { labelledBy: string }) {
  const t = useTranslations("chart");
  const locale = useLocale();
  const quarter = useScenario((state) => state.scenarioCase.openingQuarter);
  const hasReported = useChart((chart) => chart.metrics.length > 0);
  const taken = useTakeChart();
  const [open, setOpen] = useState<ChartDetail | SharedDetail | null>(null);
  const panel = useLoaded(loadPanel, useReaderIsHere());
  const sharing = useLoaded(loadSharing, open === "link" || open === "embed");
  const panelId = useId();
  const { onLoad } = useChartRecords();
  const isMissing = hasReported && onLoad !== undefined;
  const show = (detail: ChartDetail) => setOpen((before) => (before === detail ? null : detail));
  const link = "min-h-6 underline underline-offset-2 hover:text-ink aria-expanded:text-ink";
  return (
    <div className="min-w-0 pb-8 text-caption text-muted print:pb-2">
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        {/* What is missing is said in the place of the line that would be true otherwise: nothing moves. */}
        <div className="relative">
          <p className={isMissing ? "invisible" : ""}>{hasReported ? t("source", { quarter: formatFiscalQuarter(quarter, locale) }) : t("sourceProjected")}</p>
          {isMissing && (
            <p className="absolute start-0 top-1/2 -translate-y-1/2 whitespace-nowrap">
              {t("sourceMissing")}{" "}
              <button type="button" onClick={onLoad} className={link}>
                {t("loadReported")}
              </button>
            </p>
          )}
        </div>
        <div className="flex items-center gap-3 print:hidden">
          <button type="button" aria-expanded={open === "table"} aria-controls={panelId} onClick={() => show("table")} className={link}>
            {t("table")}
          </button>
          {hasReported && (
            <button type="button" aria-expanded={open === "sources"} aria-controls={panelId} onClick={() => show("sources")} className={link}>
              {t("sources")}
            </button>
          )}
          <button type="button" aria-expanded={open === "words"} aria-controls={panelId} onClick={() => show("words")} className={link}>
            {t("words")}
          </button>
          <Menu
            label={t("menu")}
            trigger={<span aria-hidden>⋯</span>}
            triggerClassName="inline-flex size-8 items-center justify-center rounded-control hover:bg-sunken hover:text-ink"
            items={[
              { id: "table", label: t("table"), onSelect: () => setOpen("table") },
              ...taken.items,
              ...(hasReported ? [{ id: "sources", label: t("sources"), onSelect: () => setOpen("sources") }] : []),
              { id: "link", label: t("link"), onSelect: () => setOpen("link") },
              { id: "embed", label: t("embed"), onSelect: () => setOpen("embed") },
              { id: "words", label: t("words"), onSelect: () => setOpen("words") },
            ]}
          />
        </div>
      </div>
      <p role="status" className="measure print:hidden">
        {taken.message}
      </p>
      <div id={panelId}>
        {open === "link" || open === "embed"
          ? (sharing.value && <sharing.value key={open} what={open} labelledBy={labelledBy} />) ?? <PartNote part={sharing} onClose={() => setOpen(null)} />
          : open && ((panel.value && <panel.value detail={open} labelledBy={labelledBy} />) ?? <PartNote part={panel} onClose={() => setOpen(null)} />)}
      </div>
    </div>
  );
}

/** Says that what a reader has opened is still on its way, or could not be had. */
function PartNote({ part: { status, retry, stop }, onClose }: { part: Loaded<unknown>; onClose: () => void }) {
  const t = useTranslations("loading");
  return <LoadNote status={status} waitingText={t("part")} failedText={t("partFailed")} stoppedText={t("partStopped")} onStop={stop} onRetry={retry} onClose={onClose} className="mt-2" />;
}
