/**
 * Figures: what the SEC's records say under our metrics, periods and units, one for each filing that
 * says it, with the quarters that no filing states derived.
 *
 * Filings give the cash flow of a year so far, and no fourth quarter at all. A quarter is derived as a
 * span less the span before it: the fourth as the year less nine months, the third as nine months less
 * six, the second as six months less the first quarter. The shorter span is taken as it was last stated
 * when the longer one was filed, so that both are of one vintage.
 */
import { fiscalQuarterOf, quarterEndDate, type FiscalPeriod, type FiscalQuarter, type FiscalQuarterNumber } from "@/lib/finance/fiscal-period";
import type { IsoDate } from "@/lib/finance/iso-date";
import { convertUnit, type Unit } from "@/lib/finance/unit";
import { METRIC_IDS, METRICS, type MetricId } from "@/lib/facts/metric";
import type { PublishedFigure } from "@/lib/facts/fact";
import type { Filing, TaggedFigure } from "./companyfacts";
import { unitOf } from "./tags";

/** A figure as a filing states it, or as it follows from two spans of the filing. */
export interface Figure {
  readonly metric: MetricId;
  readonly period: FiscalPeriod;
  /** In the unit of the metric. */
  readonly value: number;
  readonly published: PublishedFigure;
  readonly filing: Filing;
  /** How a derived figure was computed; absent where the filing states it. */
  readonly derivation?: string;
}

/** All figures, in reading order of the metrics, then by period, then by the day of filing. */
export interface BuiltFigures {
  readonly figures: readonly Figure[];
  /** What cannot be placed and is not imported, as "record: rule: why". */
  readonly leftAlone: readonly string[];
}

/** Puts records under our periods and units. What a filing says twice with other digits counts once, as exactly as it says it. */
export function buildFigures(tagged: readonly TaggedFigure[]): BuiltFigures {
  const units = findPublishedUnits(tagged);
  const leftAlone: string[] = [];
  const stated = new Map<string, { readonly tagged: TaggedFigure; readonly period: FiscalPeriod }>();
  const disputed = new Set<string>();
  for (const one of tagged) {
    const period = periodOf(one);
    if (period === undefined) {
      leftAlone.push(`${one.place}: period: ${one.start} to ${one.end} is no quarter, half, nine months or year of the calendar`);
      continue;
    }
    const key = [one.row.metric, period, one.filing.accession].join("|");
    const known = stated.get(key)?.tagged;
    if (known === undefined || one.row.place < known.row.place || (one.row.place === known.row.place && isRoundingOf(known.value, one.value))) stated.set(key, { tagged: one, period });
    else if (one.row.place === known.row.place && !isRoundingOf(one.value, known.value)) {
      disputed.add(key);
      leftAlone.push(`${one.place}: twice: ${one.filing.accession} states ${one.row.tag} of ${period} as ${known.value} and as ${one.value}`);
    }
  }
  const figures = [...stated].flatMap(([key, { tagged: one, period }]): Figure[] =>
    disputed.has(key) ? [] : [{ metric: one.row.metric, period, filing: one.filing, ...inUnitOfMetric(one, units) }],
  );
  return { figures: [...figures, ...deriveQuarters(figures)].sort(inReadingOrder), leftAlone };
}

/** Whether a figure is another one with fewer digits: 1,400 million for 1,361 million. */
function isRoundingOf(rough: number, exact: number): boolean {
  const zeros = /0*$/.exec(String(rough))?.[0].length ?? 0;
  return Math.abs(rough - exact) <= 10 ** zeros / 2;
}

/** A figure's period; undefined for a span that no fiscal period of a calendar year has. */
function periodOf({ row, start, end }: TaggedFigure): FiscalPeriod | undefined {
  const year = Number(end.slice(0, 4));
  const quarter = ([1, 2, 3, 4] as const).find((number) => quarterEndDate(fiscalQuarterOf(year, number)) === end);
  if (!row.span) return quarter === undefined ? end : fiscalQuarterOf(year, quarter);
  if (quarter === undefined) return undefined;
  if (start === `${year}-${String(3 * quarter - 2).padStart(2, "0")}-01`) return fiscalQuarterOf(year, quarter);
  if (start !== `${year}-01-01`) return undefined;
  return quarter === 4 ? `FY${year}` : quarter === 3 ? `${year}-9M` : `${year}-6M`;
}

/** Amounts are tagged in dollars and shares in units, whatever the document shows. What it shows follows from all of its figures together. */
const SCALES: Readonly<Partial<Record<Unit, readonly (readonly [number, Unit])[]>>> = {
  USD: [[1e6, "USD millions"], [1e3, "USD thousands"]],
  shares: [[1e6, "million shares"], [1e3, "thousand shares"]],
};

/** By filing and unit, the largest scale in which all of its figures are whole. */
function findPublishedUnits(tagged: readonly TaggedFigure[]): (figure: TaggedFigure) => { unit: Unit; size: number } {
  const values = new Map<string, number[]>();
  const keyOf = ({ filing, unit }: TaggedFigure) => `${filing.accession} ${unit}`;
  for (const one of tagged) values.set(keyOf(one), [...(values.get(keyOf(one)) ?? []), one.value]);
  return (figure) => {
    const own = unitOf(figure.unit);
    const found = SCALES[own]?.find(([size]) => values.get(keyOf(figure))?.every((value) => value % size === 0));
    return found === undefined ? { unit: own, size: 1 } : { unit: found[1], size: found[0] };
  };
}

function inUnitOfMetric(tagged: TaggedFigure, units: ReturnType<typeof findPublishedUnits>): Pick<Figure, "value" | "published"> {
  const { unit, size } = units(tagged);
  const value = tagged.value / size;
  const converted = convertUnit(value, unit, METRICS[tagged.row.metric].unit);
  if (!converted.ok) throw new Error(`${tagged.row.tag}: ${unit} is no unit of ${tagged.row.metric}`);
  return { value: converted.value, published: { value, unit, decimals: decimalsOf(value) } };
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

const SHORTER: readonly { readonly quarter: FiscalQuarterNumber; readonly longer: (year: number) => FiscalPeriod; readonly shorter: (year: number) => FiscalPeriod }[] = [
  { quarter: 2, longer: (year) => `${year}-6M`, shorter: (year) => fiscalQuarterOf(year, 1) },
  { quarter: 3, longer: (year) => `${year}-9M`, shorter: (year) => `${year}-6M` },
  { quarter: 4, longer: (year) => `FY${year}`, shorter: (year) => `${year}-9M` },
];

function deriveQuarters(figures: readonly Figure[]): Figure[] {
  return SHORTER.flatMap(({ quarter, longer, shorter }) =>
    figures.flatMap((whole) => {
      const year = Number(/\d{4}/.exec(whole.period)?.[0]);
      if (whole.period !== longer(year) || METRICS[whole.metric].unit !== "USD millions") return [];
      const own: FiscalQuarter = fiscalQuarterOf(year, quarter);
      const isStated = figures.some((one) => one.metric === whole.metric && one.period === own && one.filing.filed <= whole.filing.filed);
      const part = lastStated(figures, whole.metric, shorter(year), whole.filing.filed);
      return isStated || part === undefined ? [] : [subtract(whole, part, own)];
    }),
  );
}

/** The figure as it stood on a day; among those of one day the one of the last accession. */
function lastStated(figures: readonly Figure[], metric: MetricId, period: FiscalPeriod, day: IsoDate): Figure | undefined {
  return figures
    .filter((one) => one.metric === metric && one.period === period && one.filing.filed <= day)
    .sort((a, b) => (a.filing.filed + a.filing.accession < b.filing.filed + b.filing.accession ? 1 : -1))[0];
}

function subtract(whole: Figure, part: Figure, period: FiscalQuarter): Figure {
  // Parts have three decimals of a million at most; more is binary noise.
  const value = Number((whole.value - part.value).toFixed(6));
  const published: PublishedFigure = { value, unit: METRICS[whole.metric].unit, decimals: decimalsOf(value) };
  return { metric: whole.metric, period, value, published, filing: whole.filing, derivation: `${whole.period} ${whole.value} - ${part.period} ${part.value}` };
}

function inReadingOrder(first: Figure, second: Figure): number {
  const metric = METRIC_IDS.indexOf(first.metric) - METRIC_IDS.indexOf(second.metric);
  if (metric !== 0) return metric;
  if (first.period !== second.period) return first.period < second.period ? -1 : 1;
  return first.filing.filed + first.filing.accession < second.filing.filed + second.filing.accession ? -1 : 1;
}
