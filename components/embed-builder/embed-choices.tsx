"use client";

import { useLocale, useTranslations } from "next-intl";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { CHART_IDS, CHART_VIEWS, type ChartView } from "@/lib/chart-data/chart";
import { PERIODICITIES } from "@/lib/chart-data/timeline";
import { EMBED_VIEWS, isChartView, type EmbedView } from "@/lib/embed/embed-view";
import { EMBED_THEMES } from "@/lib/embed/host-message";
import { LANGUAGE_NAMES, LOCALES } from "@/lib/format/locale";
import type { Case } from "@/lib/scenario/case";
import { chartOfChoice, WIDTHS, type EmbedChoice } from "./embed-choice";

interface EmbedChoicesProps {
  choice: EmbedChoice;
  /** The case that is shown. */
  scenarioCase: Case;
  cases: readonly Case[];
  /** What the companies are called, by id; said beside a case where there are several. */
  companies: Readonly<Record<string, { readonly shortName: string }>>;
  onChoose: (choice: EmbedChoice) => void;
}

/** Names the views that can be framed. */
export function useViewName(): (view: EmbedView) => string {
  const tChart = useTranslations("chart.name");
  const tFigures = useTranslations("figures");
  const tPanel = useTranslations("panel");
  return (view) => (isChartView(view) ? tChart(view) : view === "panel" ? tPanel("title") : tFigures("label"));
}

/** All that an editor chooses, from what is shown to how wide it is. */
export function EmbedChoices({ choice, scenarioCase, cases, companies, onChoose }: EmbedChoicesProps) {
  const t = useTranslations("builder");
  const tChart = useTranslations("chart");
  const tTheme = useTranslations("theme");
  const locale = useLocale();
  const nameOf = useViewName();
  const chart = chartOfChoice(choice);
  const set = (part: Partial<EmbedChoice>) => onChoose({ ...choice, ...part });
  const views: readonly ChartView[] = chart ? CHART_VIEWS[chart] : [];
  return (
    <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-1">
      <ChoiceSelect label={t("view")} value={choice.view} options={EMBED_VIEWS.map((value) => ({ value, label: nameOf(value) }))} onChoose={(view) => set({ view, chartView: null })} />
      {choice.view === "panel" && (
        <ChoiceSelect
          label={t("panelChart")}
          value={choice.panelChart}
          options={CHART_IDS.map((value) => ({ value, label: nameOf(value) }))}
          onChoose={(panelChart) => set({ panelChart, chartView: null })}
        />
      )}
      {views.length > 1 && (
        <ChoiceSelect
          label={t("chartView")}
          value={views.find((view) => view === choice.chartView) ?? views[0] ?? "split"}
          options={views.map((value) => ({ value, label: tChart(`view.${value}`) }))}
          onChoose={(chartView) => set({ chartView })}
        />
      )}
      {chart !== null && chart !== "value" && (
        <ChoiceSelect
          label={t("period")}
          value={choice.periodicity}
          options={PERIODICITIES.map((value) => ({ value, label: tChart(value) }))}
          onChoose={(periodicity) => set({ periodicity })}
        />
      )}
      <ChoiceSelect
        label={t("case")}
        value={scenarioCase.id}
        options={cases.toReversed().map(({ id, company, title }) => ({ value: id, label: Object.keys(companies).length > 1 ? `${companies[company]?.shortName}: ${title[locale]}` : title[locale] }))}
        onChoose={(caseId) => set({ caseId })}
      />
      <ChoiceSelect label={t("lang")} value={choice.locale} options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))} onChoose={(one) => set({ locale: one })} />
      <ChoiceSelect label={t("theme")} value={choice.theme} options={EMBED_THEMES.map((value) => ({ value, label: tTheme(value) }))} onChoose={(theme) => set({ theme })} />
      <ChoiceSelect
        label={t("mode")}
        value={choice.isFrozen ? "frozen" : "live"}
        options={(["live", "frozen"] as const).map((value) => ({ value, label: t(value) }))}
        onChoose={(mode) => set({ isFrozen: mode === "frozen" })}
      />
      <ChoiceSelect
        label={t("width")}
        value={String(choice.width ?? "full")}
        options={WIDTHS.map((width) => ({ value: String(width ?? "full"), label: width === null ? t("widthFull") : t("widthPx", { count: width }) }))}
        onChoose={(text) => set({ width: WIDTHS.find((width) => String(width ?? "full") === text) ?? null })}
      />
    </div>
  );
}
