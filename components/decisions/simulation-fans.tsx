"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useMemo } from "react";
import { axisTicks, buildAxisDomain } from "@/lib/chart-data/axis-domain";
import { partOf } from "@/lib/chart-data/value-scale";
import { addQuarters, fiscalQuarterNumberOf, fiscalYearOf } from "@/lib/finance/fiscal-period";
import { buildAxisScale, formatAxisTick } from "@/lib/format/axis";
import { formatUsdM } from "@/lib/format/money";
import { formatFiscalQuarter } from "@/lib/format/period";
import { project } from "@/lib/model/project";
import type { Projection } from "@/lib/model/projection";
import type { Case } from "@/lib/scenario/case";
import { FAN_LINES, type FanLine } from "@/lib/simulation/outcome";
import type { Fan, SimulationSummary } from "@/lib/simulation/summarise-simulation";
import { PlotFrame } from "./plot-frame";
import type { DecisionScenario } from "./use-decision-scenario";

/** Revenue, free cash flow, cash and debt by quarter: the middle half and nine in ten of the runs. */
export const SimulationFans = memo(function SimulationFans({ summary, scenario: { scenarioCase, assumptions } }: { summary: SimulationSummary | null; scenario: DecisionScenario }) {
  const t = useTranslations("decision.simulation");
  const own = useMemo(() => project(scenarioCase.opening, assumptions, scenarioCase.quarters), [scenarioCase, assumptions]);
  return (
    <>
      <p className="mt-6 text-caption text-muted">{t("fanSubject")}</p>
      <div className="mt-1 grid gap-x-8 gap-y-4 @[38rem]:grid-cols-2">
        {FAN_LINES.map((line) => (
          <FanPlot key={line} line={line} fan={summary?.fans.find((one) => one.line === line) ?? null} own={own} scenarioCase={scenarioCase} />
        ))}
      </div>
    </>
  );
});

function FanPlot({ line, fan, own, scenarioCase }: { line: FanLine; fan: Fan | null; own: Projection; scenarioCase: Case }) {
  const t = useTranslations("decision.simulation");
  const locale = useLocale();
  const { quarters, openingQuarter } = scenarioCase;
  const ownLine = own.line(line);
  const [p5 = [], p25 = [], p50 = [], p75 = [], p95 = []] = fan?.quantiles ?? [];
  const domain = buildAxisDomain(Math.min(...ownLine, ...p5), Math.max(...ownLine, ...p95));
  const scale = buildAxisScale("usdM", { largest: Math.max(Math.abs(domain.min), domain.max), step: domain.step }, locale);
  const x = (place: number) => Math.round((place / (quarters - 1)) * 10_000) / 10;
  const y = (value: number) => Math.round((1 - partOf(domain, value)) * 10_000) / 10;
  const path = (values: readonly number[]) => values.map((value, place) => `${place === 0 ? "M" : "L"}${x(place)} ${y(value)}`).join("");
  const band = (low: readonly number[], high: readonly number[]) => `${path(high)}${low.map((_, place) => `L${x(low.length - 1 - place)} ${y(low[low.length - 1 - place] ?? 0)}`).join("")}Z`;
  const name = t(`fan.${line}`);
  const last = quarters - 1;
  const horizontal = Array.from({ length: quarters }, (_, place) => ({ place, quarter: addQuarters(openingQuarter, place + 1) }))
    .filter(({ quarter }) => fiscalQuarterNumberOf(quarter) === 1)
    .map(({ place, quarter }) => ({ at: place / (quarters - 1), label: String(fiscalYearOf(quarter)) }));
  const description = fan
    ? t("fanEnd", { name, quarter: formatFiscalQuarter(addQuarters(openingQuarter, quarters), locale), median: formatUsdM(p50[last], locale), low: formatUsdM(p5[last], locale), high: formatUsdM(p95[last], locale) })
    : "";
  return (
    <section aria-label={name} className="min-w-0">
      <h3 className="font-medium">
        {name} <span className="text-caption font-normal text-muted">{scale.unit}</span>
      </h3>
      <PlotFrame label={name} description={description} vertical={axisTicks(domain).map((tick) => ({ at: partOf(domain, tick), label: formatAxisTick(tick, scale) }))} horizontal={horizontal} height={176}>
        {fan && <path d={band(p5, p95)} fill="var(--color-category-1)" fillOpacity={0.22} />}
        {fan && <path d={band(p25, p75)} fill="var(--color-category-1)" fillOpacity={0.4} />}
        {domain.min < 0 && <path d={`M0 ${y(0)}H1000`} stroke="var(--color-muted)" vectorEffect="non-scaling-stroke" />}
        {fan && <path d={path(p50)} stroke="var(--color-ink)" strokeWidth={2} vectorEffect="non-scaling-stroke" />}
        <path d={path(ownLine)} stroke="var(--color-accent)" strokeWidth={2} strokeDasharray="5 3.5" vectorEffect="non-scaling-stroke" />
      </PlotFrame>
    </section>
  );
}
