import { useLocale, useTranslations } from "next-intl";
import { axisPlaces } from "@/components/charts/axis-places";
import { guidanceHatch, guidanceOutline } from "@/components/charts/guidance-path";
import { dotPath, linePath } from "@/components/charts/mark-path";
import { buildScales } from "@/components/charts/plot";
import { axisTicks, buildAxisDomain } from "@/lib/chart-data/axis-domain";
import type { Line } from "@/lib/chart-data/reported";
import type { FiscalQuarter } from "@/lib/finance/fiscal-period";
import { buildAxisScale, formatAxisTick } from "@/lib/format/axis";
import type { MetricRecord } from "@/lib/track-record/track-record";
import { quantityOf } from "./record-words";

/** A plot of 1,000 by 1,000 that stretches to its box; strokes keep their width. */
const STRETCHED = { x: 0, y: 0, width: 1000, height: 1000 } as const;

/** Continued growth may run away: the axis shows this much more than everything else. */
const HEADROOM = 1.25;

const LINE = { fill: "none", strokeLinejoin: "round", strokeWidth: 2, vectorEffect: "non-scaling-stroke" } as const;

export interface RecordLines {
  readonly reported: Line;
  readonly projected: Line;
  /** Up to where it leaves the axis. */
  readonly naive: Line;
  /** The first quarter in which continued growth lies beyond the axis, and the last value that it reaches. */
  readonly leaves: { readonly period: FiscalQuarter; readonly value: number } | null;
  readonly highest: number;
  readonly lowest: number;
}

/** The lines of a chart over its places. Both forecasts start at what was last reported on the case's day. */
export function buildRecordLines({ before, quarters, guided }: MetricRecord, places: readonly FiscalQuarter[]): RecordLines {
  const opening = before.at(-1);
  const start = (period: FiscalQuarter) => (period === opening?.period ? opening.value : null);
  const scoredAt = (period: FiscalQuarter) => quarters.find((one) => one.period === period);
  const reported = places.map((period) => scoredAt(period)?.reported.value ?? before.find((one) => one.period === period)?.value ?? null);
  const projected = places.map((period) => scoredAt(period)?.projected ?? start(period));
  const ranges = guided.filter(({ period }) => places.some((place) => place === period)).map(({ guidance }) => guidance.high);
  const highest = Math.max(0, ...[...reported, ...projected, ...ranges].filter((value) => value !== null));
  const naive = places.map((period) => scoredAt(period)?.naive ?? start(period));
  const beyond = naive.findIndex((value) => value !== null && value > HEADROOM * highest);
  const [left, last] = [places[beyond], quarters.at(-1)];
  return {
    reported,
    projected,
    naive: quarters.every((one) => one.naive === null) ? naive.map(() => null) : naive.map((value, index) => (beyond >= 0 && index >= beyond ? null : value)),
    leaves: left !== undefined && last !== undefined && last.naive !== null ? { period: last.period, value: last.naive } : null,
    highest: Math.max(highest, ...naive.filter((value) => value !== null && value <= HEADROOM * highest).map(Number)),
    lowest: Math.min(0, ...[...reported, ...projected].filter((value) => value !== null)),
  };
}

/** Reported and projected by quarter, drawn on the server; the table beside it has the values. */
export function RecordChart({ record, places, labelledBy, describedBy }: { record: MetricRecord; places: readonly FiscalQuarter[]; labelledBy: string; describedBy: string }) {
  const locale = useLocale();
  const t = useTranslations("record");
  const { reported, projected, naive, highest, lowest } = buildRecordLines(record, places);
  const domain = buildAxisDomain(lowest, highest);
  const scale = buildAxisScale(quantityOf(record.metric), { largest: Math.max(Math.abs(domain.min), domain.max), step: domain.step }, locale);
  const scales = buildScales(STRETCHED, places.length, domain);
  const fromTop = (value: number) => `${((domain.max - value) / (domain.max - domain.min)) * 100}%`;
  const boundary = (scales.xCentre(record.before.length - 1) + scales.xCentre(record.before.length)) / 2;
  return (
    <>
      <p className="text-caption text-muted">{t("subject", { unit: scale.unit })}</p>
      <div className="relative mt-2 h-48 text-caption text-muted" data-record-plot={record.metric}>
        <div role="img" aria-labelledby={labelledBy} aria-describedby={describedBy} className="absolute top-2 end-12 bottom-6 start-0">
          {axisTicks(domain).map((tick) => (
            <div key={tick} className="absolute inset-x-0 border-t border-line" style={{ top: fromTop(tick) }}>
              <span className="absolute start-full top-0 ms-2.5 -translate-y-1/2 leading-none whitespace-nowrap">{formatAxisTick(tick, scale)}</span>
            </div>
          ))}
          <svg aria-hidden viewBox="0 0 1000 1000" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
            <path d={`M${boundary} 0V1000`} stroke="var(--color-muted)" strokeDasharray="1 3" vectorEffect="non-scaling-stroke" />
            <g fill="none" stroke="var(--color-ink)">
              {record.guided.map(({ period, guidance, reported: { value } }) => {
                const index = places.findIndex((place) => place === period);
                if (index < 0) return null;
                const mark = { index, low: guidance.low, high: guidance.high, outcome: value, guidance };
                return (
                  <g key={period}>
                    <path d={guidanceHatch(mark, scales)} strokeWidth={0.75} vectorEffect="non-scaling-stroke" />
                    <path d={guidanceOutline(mark, scales)} strokeWidth={guidance.low === null || guidance.high === null ? 1.5 : 1} vectorEffect="non-scaling-stroke" />
                  </g>
                );
              })}
            </g>
            <path data-line="naive" d={linePath(naive, scales)} stroke="var(--color-case)" strokeDasharray="1.5 4" strokeLinecap="round" {...LINE} />
            <path data-line="projected" d={linePath(projected, scales)} stroke="var(--color-category-1)" strokeDasharray="5 3.5" {...LINE} />
            <path data-line="reported" d={linePath(reported, scales)} stroke="var(--color-ink)" {...LINE} />
            <path d={dotPath(reported, scales)} stroke="var(--color-ink)" strokeLinecap="round" {...LINE} strokeWidth={5} />
          </svg>
          {axisPlaces(places).map(({ index, place, year }) => (
            <span key={place} className="absolute top-full mt-2.5 -translate-x-1 leading-none" style={{ left: `${((index + 0.5) / places.length) * 100}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
    </>
  );
}
