"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useDeferredValue } from "react";
import type { ChartData } from "@/lib/chart-data/chart";
import { useChart } from "./chart-source";
import { useSubjectWords } from "./chart-title";
import { describeChart } from "./describe-chart";

/** The chart in words. It follows the sliders once the screen has been painted. */
export function ChartDescription({ id }: { id: string }) {
  const chart = useDeferredValue(useChart((data) => data));
  return <Words id={id} chart={chart} />;
}

const Words = memo(function Words({ id, chart }: { id: string; chart: ChartData }) {
  const locale = useLocale();
  const t = useTranslations("chart");
  const subject = useSubjectWords();
  return (
    <p id={id} className="sr-only">
      {describeChart(chart, subject, t, locale)}
    </p>
  );
});
