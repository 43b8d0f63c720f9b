"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useMemo } from "react";
import { buildValueHistogram } from "@/lib/chart-data/value-histogram";
import { formatDecimal } from "@/lib/format/decimal";
import { formatUsdPerShare } from "@/lib/format/money";
import { formatRate } from "@/lib/format/rate";
import { project } from "@/lib/model/project";
import { valueProjection } from "@/lib/model/valuation";
import type { SimulationSummary } from "@/lib/simulation/summarise-simulation";
import { PlotFrame } from "./plot-frame";
import type { DecisionScenario } from "./use-decision-scenario";

/** The distribution of value per share, with today's price, the scenario's own value and the median in it. */
export const SimulationValue = memo(function SimulationValue({ summary, scenario: { scenarioCase, assumptions } }: { summary: SimulationSummary | null; scenario: DecisionScenario }) {
  const t = useTranslations("decision.simulation");
  const locale = useLocale();
  const price = assumptions.sharePriceUsd;
  const own = useMemo(() => valueProjection(project(scenarioCase.opening, assumptions, scenarioCase.quarters)).valuePerShareUsd, [scenarioCase, assumptions]);
  const histogram = useMemo(() => summary && buildValueHistogram(summary, [price, own]), [summary, price, own]);
  const median = summary?.valuePerShare.quantiles[2] ?? null;
  const usd = (value: number | null | undefined) => formatUsdPerShare(value, locale, { style: "brief" });
  const max = histogram?.max ?? 100;
  const x = (value: number) => Math.round((Math.min(max, value) / max) * 10_000) / 10;
  const tallest = histogram?.highest ?? 1;
  const words = summary
    ? t("medianInterval", { median: usd(median), low: usd(summary.valuePerShare.medianLow), high: usd(summary.valuePerShare.medianHigh), p5: usd(summary.valuePerShare.quantiles[0]), p95: usd(summary.valuePerShare.quantiles[4]) })
    : "";
  const marks = [
    { value: price, text: t("price", { value: formatUsdPerShare(price, locale) }), colour: "var(--color-ink)", row: 0 },
    { value: own, text: t("scenario", { value: usd(own) }), colour: "var(--color-accent)", row: 1 },
  ];
  return (
    <section aria-labelledby="value-distribution">
      <h3 id="value-distribution" className="font-semibold">
        {t("valueTitle")}
      </h3>
      <p className="text-caption text-muted">{t("valueSubject")}</p>
      <PlotFrame
        label={t("valueTitle")}
        description={words}
        height={220}
        vertical={histogram ? [0, 0.5, 1].map((at) => ({ at: at * 0.8, label: formatRate(at * tallest, locale, { decimals: 1 }) })) : []}
        horizontal={histogram ? [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: formatDecimal(at * max, { decimals: 0 }) })) : []}
        words={
          histogram &&
          marks.map(({ value, text, colour, row }) => (
            <span key={text} className={`absolute rounded-control bg-paper/85 px-1 whitespace-nowrap ${x(value) > 600 ? "-translate-x-full" : ""}`} style={{ left: `${x(value) / 10}%`, top: row * 18, color: colour }}>
              {text}
            </span>
          ))
        }
      >
        {histogram?.bars.map(({ from, to, share }) => {
          const height = (share / tallest) * 800;
          return <rect key={from} x={x(from) + 1} y={1000 - height} width={Math.max(1, x(to) - x(from) - 2)} height={height} fill="var(--color-category-1)" fillOpacity={from >= price ? 0.9 : 0.45} />;
        })}
        {histogram && marks.map(({ value, colour }) => <path key={colour} d={`M${x(value)} 0V1000`} stroke={colour} strokeWidth={1.5} strokeDasharray={colour === "var(--color-ink)" ? undefined : "4 3"} vectorEffect="non-scaling-stroke" />)}
      </PlotFrame>
      <p className="mt-1 min-h-[3lh] text-caption text-muted">
        {words} {histogram && histogram.worthless >= 0.0005 && t("worthless", { share: formatRate(histogram.worthless, locale, { decimals: 1 }) })}{" "}
        {histogram && histogram.beyond >= 0.0005 && t("beyond", { share: formatRate(histogram.beyond, locale, { decimals: 1 }) })}
      </p>
    </section>
  );
});
