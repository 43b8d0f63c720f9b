"use client";

import { useTranslations } from "next-intl";
import { CHART_VIEWS, type ChartView } from "@/lib/chart-data/chart";
import { useChartId } from "./chart-source";
import { useChartView, viewOf } from "./chart-view-context";

/** The views of a chart, where it has more than one. */
export function ViewSwitch() {
  const id = useChartId();
  const chosen = useChartView((state) => viewOf(state, id));
  const setView = useChartView((state) => state.setView);
  const t = useTranslations("chart");
  const views: readonly ChartView[] = CHART_VIEWS[id];
  if (views.length < 2) return <div />;
  return (
    <div role="group" aria-label={t("views")} className="mt-1 flex flex-wrap gap-x-3 text-caption print:hidden">
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === chosen}
          onClick={() => setView(id, view)}
          className="min-h-6 border-b-2 border-transparent text-muted forced-colors:border-[Canvas] forced-colors:aria-pressed:border-[CanvasText] hover:text-ink aria-pressed:border-ink aria-pressed:font-medium aria-pressed:text-ink"
        >
          {t(`view.${view}`)}
        </button>
      ))}
    </div>
  );
}
