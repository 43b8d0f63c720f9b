"use client";

import { useLocale, useTranslations } from "next-intl";
import { axisTicks } from "@/lib/chart-data/axis-domain";
import { buildComparedLines } from "@/lib/chart-data/compared-lines";
import { partOf } from "@/lib/chart-data/value-scale";
import { fiscalQuarterNumberOf, fiscalYearOf } from "@/lib/finance/fiscal-period";
import { buildAxisScale, formatAxisTick } from "@/lib/format/axis";
import { formatUsdM } from "@/lib/format/money";
import { formatFiscalQuarter } from "@/lib/format/period";
import type { ComparedScenarioView } from "./compared-view";
import { PlotFrame } from "./plot-frame";
import { letterOf, SCENARIO_COLOURS } from "./scenario-names";
import { SectionFrame } from "./section-frame";

const SHOWN = ["revenueUsdM", "freeCashFlowUsdM", "debtUsdM", "cashUsdM"] as const;

/** Dashes tell the lines apart where colours do not. */
const DASHES = [undefined, "7 3", "2 3", "9 3 2 3"] as const;

/** The scenarios over time, laid over each other. */
export function CompareCharts({ compared }: { compared: readonly ComparedScenarioView[] }) {
  const t = useTranslations("decision.compare");
  return (
    <SectionFrame id="over-time" title={t("charts")} subject={compared.map(({ place, name }) => `${letterOf(place)}: ${name}`).join(" · ")}>
      <div className="grid gap-x-10 gap-y-6 @[44rem]:grid-cols-2">
        {SHOWN.map((line) => (
          <ComparedChart key={line} line={line} compared={compared} />
        ))}
      </div>
    </SectionFrame>
  );
}

function ComparedChart({ line, compared }: { line: (typeof SHOWN)[number]; compared: readonly ComparedScenarioView[] }) {
  const t = useTranslations("decision.compare");
  const locale = useLocale();
  const { quarters, lines, domain } = buildComparedLines(compared.map(({ scenario, projection }) => ({ openingQuarter: scenario.scenarioCase.openingQuarter, projection })), line);
  const scale = buildAxisScale("usdM", { largest: Math.max(Math.abs(domain.min), domain.max), step: domain.step }, locale);
  const x = (place: number) => Math.round((place / Math.max(1, quarters.length - 1)) * 10_000) / 10;
  const y = (value: number) => Math.round((1 - partOf(domain, value)) * 10_000) / 10;
  const ends = lines.map((values) => values.findLastIndex((value) => value !== null));
  const horizontal = quarters.flatMap((quarter, place) => (fiscalQuarterNumberOf(quarter) === 1 ? [{ at: place / Math.max(1, quarters.length - 1), label: String(fiscalYearOf(quarter)) }] : []));
  const description = compared
    .map(({ name }, place) => {
      const end = ends[place] ?? 0;
      return t("ends", { name, value: formatUsdM(lines[place]?.[end], locale), quarter: formatFiscalQuarter(quarters[end] ?? "", locale) });
    })
    .join(" ");
  const name = t(`chart.${line}`);
  return (
    <section aria-label={name} className="min-w-0">
      <h3 className="font-medium">
        {name} <span className="text-caption font-normal text-muted">{scale.unit}</span>
      </h3>
      <PlotFrame
        label={name}
        description={description}
        vertical={axisTicks(domain).map((tick) => ({ at: partOf(domain, tick), label: formatAxisTick(tick, scale) }))}
        horizontal={horizontal}
        height={208}
        words={placeLetters(lines.map((values, place) => y(values[ends[place] ?? 0] ?? 0) / 10)).map((top, place) => (
          <span key={place} className="absolute -translate-x-full -translate-y-1/2 rounded-control bg-paper/85 px-1 font-semibold" style={{ left: `${x(ends[place] ?? 0) / 10}%`, top: `${top}%`, color: SCENARIO_COLOURS[place] }}>
            {letterOf(place)}
          </span>
        ))}
      >
        {domain.min < 0 && <path d={`M0 ${y(0)}H1000`} stroke="var(--color-muted)" vectorEffect="non-scaling-stroke" />}
        {lines.map((values, place) => {
          let path = "";
          values.forEach((value, index) => {
            if (value !== null) path += `${path === "" ? "M" : "L"}${x(index)} ${y(value)}`;
          });
          return <path key={place} d={path} stroke={SCENARIO_COLOURS[place]} strokeWidth={2} strokeDasharray={DASHES[place]} strokeLinejoin="round" vectorEffect="non-scaling-stroke" />;
        })}
      </PlotFrame>
    </section>
  );
}

/** Letters at the ends of lines, in per cent from the top: those that would cover each other move apart. */
function placeLetters(tops: readonly number[]): number[] {
  const placed = [...tops];
  const order = tops.map((_, place) => place).sort((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0));
  order.forEach((place, nth) => {
    const above = order[nth - 1];
    if (above !== undefined) placed[place] = Math.max(placed[place] ?? 0, (placed[above] ?? 0) + 9);
  });
  return placed;
}
