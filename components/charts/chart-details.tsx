"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Menu } from "@/components/ui/menu";
import { useLoaded } from "@/components/ui/use-loaded";
import { useScenario } from "@/lib/state/scenario-provider";
import { formatFiscalQuarter } from "@/lib/format/period";
import type { ChartDetail } from "./chart-panels";
import { useChart } from "./chart-source";
import { useReaderIsHere } from "./reader-is-here";
import { useTakeChart } from "./use-take-chart";

/** Comes once a reader moves: nobody opens a panel before. */
const loadPanels = () => import("./chart-panels");

/** Below the chart: where its figures come from, its menu, and what the menu opens. */
export function ChartDetails({ labelledBy }: { labelledBy: string }) {
  const t = useTranslations("chart");
  const locale = useLocale();
  const quarter = useScenario((state) => state.scenarioCase.openingQuarter);
  const hasReported = useChart((chart) => chart.metrics.length > 0);
  const taken = useTakeChart();
  const [open, setOpen] = useState<ChartDetail | null>(null);
  const panels = useLoaded(loadPanels, useReaderIsHere());
  const panelId = useId();
  const show = (detail: ChartDetail) => setOpen((before) => (before === detail ? null : detail));
  const link = "min-h-6 underline underline-offset-2 hover:text-ink aria-expanded:text-ink";
  return (
    <div className="min-w-0 pb-8 text-caption text-muted print:pb-2">
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p>{hasReported ? t("source", { quarter: formatFiscalQuarter(quarter, locale) }) : t("sourceProjected")}</p>
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
              { id: "words", label: t("words"), onSelect: () => setOpen("words") },
            ]}
          />
        </div>
      </div>
      <p role="status" className="measure print:hidden">
        {taken.message}
      </p>
      <div id={panelId}>
        {open !== null && panels && <panels.ChartPanel detail={open} labelledBy={labelledBy} />}
      </div>
    </div>
  );
}
