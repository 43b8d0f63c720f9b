"use client";

import { useLocale, useTranslations } from "next-intl";
import type { AssumptionWords } from "@/components/scenario/assumption-words";
import { axisTicks } from "@/lib/chart-data/axis-domain";
import { buildValueScale, partOf } from "@/lib/chart-data/value-scale";
import type { Result } from "@/lib/decisions/result";
import type { Solution } from "@/lib/decisions/solve";
import { resultFactor } from "./format-result";
import { PlotFrame } from "./plot-frame";
import type { ResultWords } from "./use-result-words";

interface SolveCurveProps {
  solution: Solution;
  result: Result;
  /** Where the scenario stands. */
  present: { readonly x: number; readonly y: number | null };
  words: ResultWords;
  assumption: AssumptionWords;
  label: string;
}

/** The result over the slider's whole range, the target as a line, the crossings, and where the scenario stands. */
export function SolveCurve({ solution: { curve, crossings, meets, target, min, max }, result, present, words, assumption, label }: SolveCurveProps) {
  const t = useTranslations("decision.solve");
  const locale = useLocale();
  const known = curve.flatMap(({ y }) => (y === null ? [] : [y]));
  const factor = resultFactor(result.unit, locale);
  const scaled = buildValueScale([...known, target].map((value) => value * factor), { whole: result.unit === "quarter" });
  const domain = { min: scaled.min / factor, max: scaled.max / factor, step: scaled.step / factor };
  const x = (value: number) => Math.round(partOf({ min, max }, value) * 10_000) / 10;
  const y = (value: number) => Math.round((1 - partOf(domain, value)) * 10_000) / 10;
  let path = "";
  let isDrawing = false;
  for (const point of curve) {
    if (point.y !== null) path += `${isDrawing ? "L" : "M"}${x(point.x)} ${y(point.y)}`;
    isDrawing = point.y !== null;
  }
  const decimals = Math.max(0, Math.min(3, -Math.floor(Math.log10(scaled.step) + 1e-9)));
  const vertical = axisTicks(domain).map((tick) => ({ at: partOf(domain, tick), label: words.bareOf(tick, decimals) }));
  const horizontal = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: at === 1 ? assumption.valueWithUnit(Number((min + at * (max - min)).toPrecision(4))) : assumption.valueOf(Number((min + at * (max - min)).toPrecision(4))) }));
  const description = [...crossings.map((one) => t("point", { x: assumption.valueWithUnit(Number(one.x.toPrecision(3))), y: words.valueOf(target) })), t("point", { x: assumption.valueWithUnit(present.x), y: words.valueOf(present.y) })].join("; ");
  return (
    <div className="mt-3">
      <PlotFrame
        label={label}
        description={description}
        vertical={vertical}
        horizontal={horizontal}
        height={232}
        words={
          <>
            <span className="absolute end-1 -translate-y-full rounded-control bg-paper/85 px-1 text-ink" style={{ top: `${y(target) / 10}%` }}>
              {words.valueOf(target)}
            </span>
            {present.y !== null && <span className="absolute size-3 -translate-1/2 rounded-full border-2 border-accent bg-paper" style={{ left: `${x(present.x) / 10}%`, top: `${y(present.y) / 10}%` }} />}
          </>
        }
      >
        {meets.map(({ from, to }) => (
          <rect key={from} x={x(from)} y={0} width={Math.max(2, x(to) - x(from))} height={1000} fill="var(--color-accent)" fillOpacity={0.1} />
        ))}
        <path d={`M0 ${y(target)}H1000`} stroke="var(--color-ink)" strokeDasharray="2 3" vectorEffect="non-scaling-stroke" />
        <path d={path} stroke="var(--color-category-1)" strokeWidth={2} strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
        {crossings.map((one) => (
          <path key={one.x} d={`M${x(one.x)} ${y(target)}h0`} stroke="var(--color-ink)" strokeWidth={7} strokeLinecap="round" vectorEffect="non-scaling-stroke" />
        ))}
      </PlotFrame>
    </div>
  );
}
