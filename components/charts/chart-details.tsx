"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Menu } from "@/components/ui/menu";
import { useScenario } from "@/lib/state/scenario-provider";
import { formatFiscalQuarter } from "@/lib/format/period";
import { useChart } from "./chart-source";
import { ChartSources } from "./chart-sources";
import { ChartTable } from "./chart-table";
import { ChartTerms } from "./chart-terms";
import { useTakeChart } from "./use-take-chart";

type Detail = "table" | "sources" | "words";

/** Below the chart: where its figures come from, its menu, and what the menu opens. */
export function ChartDetails({ labelledBy }: { labelledBy: string }) {
  const t = useTranslations("chart");
  const locale = useLocale();
  const quarter = useScenario((state) => state.scenarioCase.openingQuarter);
  const chart = useChart((data) => data);
  const taken = useTakeChart();
  const [open, setOpen] = useState<Detail | null>(null);
  const panelId = useId();
  const show = (detail: Detail) => setOpen((before) => (before === detail ? null : detail));
  const link = "min-h-6 underline underline-offset-2 hover:text-ink aria-expanded:text-ink";
  return (
    <div className="min-w-0 pb-8 text-caption text-muted print:pb-2">
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p>{chart.metrics.length === 0 ? t("sourceProjected") : t("source", { quarter: formatFiscalQuarter(quarter, locale) })}</p>
        <div className="flex items-center gap-3 print:hidden">
          <button type="button" aria-expanded={open === "table"} aria-controls={panelId} onClick={() => show("table")} className={link}>
            {t("table")}
          </button>
          {chart.metrics.length > 0 && (
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
              ...(chart.metrics.length > 0 ? [{ id: "sources", label: t("sources"), onSelect: () => setOpen("sources") }] : []),
              { id: "words", label: t("words"), onSelect: () => setOpen("words") },
            ]}
          />
        </div>
      </div>
      <p role="status" className="measure print:hidden">
        {taken.message}
      </p>
      <div id={panelId}>
        {open === "table" && <ChartTable labelledBy={labelledBy} />}
        {open === "sources" && <ChartSources labelledBy={labelledBy} />}
        {open === "words" && <ChartTerms labelledBy={labelledBy} />}
      </div>
    </div>
  );
}
