/**
 * The track record: each case against what was reported after its day, quarter by quarter.
 *
 * Nothing is stored: hand in more facts and more is scored. A quarter that has not been reported is
 * absent, not zero. Beside the case stand two forecasts that anyone could have made on its day, from
 * what was public then: the last growth continued, and the middle of the range that management gave.
 * Figures are held against what stands today, restated figures included.
 */
import { addQuarters, fiscalQuarterRange, fiscalYearOf, isFiscalQuarter, isFiscalYear, quartersBetween, type FiscalQuarter, type FiscalYear } from "@/lib/finance/fiscal-period";
import { asOf } from "@/lib/facts/as-of";
import type { Fact } from "@/lib/facts/fact";
import type { GuidanceRange } from "@/lib/facts/guidance";
import { METRICS } from "@/lib/facts/metric";
import { buildReportedSeries } from "@/lib/facts/reported-series";
import { selectFact } from "@/lib/facts/select-fact";
import type { Projection } from "@/lib/model/projection";
import type { Case } from "@/lib/scenario/case";
import { projectScenario } from "@/lib/scenario/scenario";
import { continueGrowth } from "./naive-forecast";
import { scoreForecasts, type Score } from "./score";
import { SCORED_METRICS, yearToDateOf, type ScoredMetric } from "./scored-metric";

/** A quarter that the case projected and that has been reported since. */
export interface ScoredQuarter {
  readonly period: FiscalQuarter;
  readonly projected: number;
  readonly reported: Fact;
  /** The last growth continued; null where the case's day knew none. */
  readonly naive: number | null;
}

/** A quarter or year for which management had given a range on the case's day, and which has been reported since. */
export interface GuidedPeriod {
  readonly period: FiscalQuarter | FiscalYear;
  readonly projected: number;
  readonly reported: Fact;
  readonly guidance: GuidanceRange & { readonly low: number; readonly high: number };
  readonly middle: number;
}

/** A case and one metric. */
export interface MetricRecord {
  readonly metric: ScoredMetric;
  readonly quarters: readonly ScoredQuarter[];
  /** What stood when the case was made: the reported quarters up to the opening one, oldest first. */
  readonly before: readonly { readonly period: FiscalQuarter; readonly value: number | null }[];
  /** The case over all scored quarters; null where there are none. */
  readonly score: Score | null;
  /** The last growth continued, over the same quarters. */
  readonly naiveScore: Score | null;
  readonly guided: readonly GuidedPeriod[];
  /** The middle of the ranges, and the case over the same periods; null where no range has an outcome. */
  readonly guidanceScores: { readonly guidance: Score; readonly scenarioCase: Score } | null;
}

/** A case and everything that is scored. */
export interface TrackRecord {
  readonly scenarioCase: Case;
  /** The last quarter of which anything has been reported since; null where nothing has. */
  readonly lastReported: FiscalQuarter | null;
  readonly metrics: readonly MetricRecord[];
}

/** As many quarters before the opening one are drawn, for the eye to see where the case came from. */
const QUARTERS_BEFORE = 4;

/** Holds a case against facts, most of which became public after it. */
export function buildTrackRecord(scenarioCase: Case, facts: readonly Fact[], guidance: readonly GuidanceRange[]): TrackRecord {
  const projection = projectScenario(scenarioCase, {});
  const metrics = SCORED_METRICS.map((metric) => scoreMetric(metric, { scenarioCase, projection, facts, guidance }));
  const last = metrics.flatMap(({ quarters }) => quarters.map(({ period }) => period)).sort().at(-1);
  return { scenarioCase, lastReported: last ?? null, metrics };
}

interface Inputs {
  readonly scenarioCase: Case;
  readonly projection: Projection;
  readonly facts: readonly Fact[];
  readonly guidance: readonly GuidanceRange[];
}

function scoreMetric(metric: ScoredMetric, inputs: Inputs): MetricRecord {
  const { scenarioCase, projection, facts } = inputs;
  const { openingQuarter, knownOn } = scenarioCase;
  const valuesOf = (known: readonly Fact[], periods: readonly FiscalQuarter[]) => buildReportedSeries(known, metric, periods);
  const [previous, last] = valuesOf(asOf(facts, knownOn), [addQuarters(openingQuarter, -1), openingQuarter]);
  const projected = fiscalQuarterRange(addQuarters(openingQuarter, 1), addQuarters(openingQuarter, projection.quarters));
  const quarters = valuesOf(facts, projected).flatMap((reported, index): ScoredQuarter[] => {
    const period = projected[index];
    const t = index + 1;
    if (reported === null || period === undefined) return [];
    return [{ period, projected: projection.at(metric, t), reported, naive: continueGrowth(previous?.value ?? null, last?.value ?? null, t) }];
  });
  const guided = findGuidedPeriods(metric, inputs);
  const guidanceScore = scoreForecasts(guided.map(({ middle, reported }) => ({ forecast: middle, reported: reported.value })));
  const caseScore = scoreForecasts(guided.map((one) => ({ forecast: one.projected, reported: one.reported.value })));
  const drawn = fiscalQuarterRange(addQuarters(openingQuarter, -QUARTERS_BEFORE), openingQuarter);
  return {
    metric,
    quarters,
    before: valuesOf(facts, drawn).map((fact, index) => ({ period: drawn[index] ?? openingQuarter, value: fact?.value ?? null })),
    score: scoreForecasts(quarters.map((one) => ({ forecast: one.projected, reported: one.reported.value }))),
    naiveScore: scoreForecasts(quarters.flatMap(({ naive, reported }) => (naive === null ? [] : [{ forecast: naive, reported: reported.value }]))),
    guided,
    guidanceScores: guidanceScore === null || caseScore === null ? null : { guidance: guidanceScore, scenarioCase: caseScore },
  };
}

/** The ranges of the case's day with both ends, the last for each period, where the period has been reported since. */
function findGuidedPeriods(metric: ScoredMetric, { scenarioCase, projection, facts, guidance }: Inputs): GuidedPeriod[] {
  const own = asOf(guidance, scenarioCase.knownOn).filter((range) => range.metric === metric);
  const latest = new Map([...own].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1)).map((range) => [range.targetPeriod, range]));
  const known = asOf(facts, scenarioCase.knownOn);
  return [...latest.values()].flatMap((range): GuidedPeriod[] => {
    const { targetPeriod: period, low, high } = range;
    if (low === null || high === null || (!isFiscalQuarter(period) && !isFiscalYear(period))) return [];
    const projected = projectPeriod(metric, period, { scenarioCase, projection, facts: known });
    const reported = isFiscalQuarter(period) ? buildReportedSeries(facts, metric, [period])[0] : selectFact(facts, metric, period);
    if (projected === null || !reported) return [];
    return [{ period, projected, reported, guidance: { ...range, low, high }, middle: (low + high) / 2 }];
  });
}

/** What the case said of a period: of a year, what had been reported of it with the projected rest. Null for what was over on its day or lies beyond its horizon. */
function projectPeriod(metric: ScoredMetric, period: FiscalQuarter | FiscalYear, { scenarioCase, projection, facts }: Omit<Inputs, "guidance">): number | null {
  const { openingQuarter } = scenarioCase;
  const at = (quarter: FiscalQuarter) => {
    const t = quartersBetween(openingQuarter, quarter);
    return t >= 1 && t <= projection.quarters ? projection.at(metric, t) : null;
  };
  if (isFiscalQuarter(period)) return at(period);
  const quarters = fiscalQuarterRange(`${fiscalYearOf(period)}Q1`, `${fiscalYearOf(period)}Q4`);
  const [lastQuarter] = quarters.slice(-1);
  if (lastQuarter === undefined || at(lastQuarter) === null) return null;
  if (METRICS[metric].kind === "stock") return at(lastQuarter);
  const over = quarters.filter((quarter) => quarter <= openingQuarter);
  const soFar = buildReportedSeries(facts, metric, over).reduce<number | null>((sum, fact) => (sum === null || fact === null ? null : sum + fact.value), 0);
  const begun = soFar ?? yearToDateOf(metric, scenarioCase);
  if (begun === null) return null;
  return quarters.slice(over.length).reduce((sum, quarter) => sum + (at(quarter) ?? 0), begun);
}
