"use client";

import { useTranslations } from "next-intl";
import { ToggleGroup } from "@/components/ui/toggle-group";
import { PERIODICITIES } from "@/lib/chart-data/timeline";
import { ZOOMS } from "@/lib/chart-data/zoom-chart";
import { periodicityOf, useChartView, zoomOf } from "./chart-view-context";

/** Quarter or year, and how much time, for all charts at once. */
export function ChartToolbar() {
  const t = useTranslations("chart");
  const periodicity = useChartView(periodicityOf);
  const zoom = useChartView(zoomOf);
  const setPeriodicity = useChartView((state) => state.setPeriodicity);
  const setZoom = useChartView((state) => state.setZoom);
  return (
    <div className="flex flex-wrap gap-3 text-body print:hidden">
      <ToggleGroup
        label={t("periodicity")}
        options={PERIODICITIES.map((value) => ({ value, label: t(value) }))}
        value={periodicity}
        onChange={setPeriodicity}
      />
      <ToggleGroup label={t("period")} options={ZOOMS.map((value) => ({ value, label: t(`zoom.${value}`) }))} value={zoom} onChange={setZoom} />
    </div>
  );
}
