/**
 * The x-axis that the charts over time share: reported periods, then the case's projection, by quarter
 * or by fiscal year. A year that mixes reported and projected quarters counts as projected.
 */
import {
  addQuarters,
  fiscalQuarterNumberOf,
  fiscalQuarterRange,
  fiscalYearOf,
  type FiscalQuarter,
  type FiscalYear,
} from "@/lib/finance/fiscal-period";
import type { Case } from "@/lib/scenario/case";

export const PERIODICITIES = ["quarterly", "annual"] as const;
export type Periodicity = (typeof PERIODICITIES)[number];

export interface Timeline {
  readonly periodicity: Periodicity;
  /** What stands at each place of the axis. */
  readonly places: readonly (FiscalQuarter | FiscalYear)[];
  /** How many places are wholly reported; the projection begins at this one. */
  readonly reportedCount: number;
  /** Every quarter from the first to the horizon, whatever the places are. */
  readonly quarters: readonly FiscalQuarter[];
  /** How many quarters are reported; the projection's t = 1 is the next one. */
  readonly reportedQuarterCount: number;
}

/** The periods from the company's first quarter with figures to the case's horizon. */
export function buildTimeline(scenarioCase: Case, periodicity: Periodicity, firstQuarter: FiscalQuarter): Timeline {
  const last = addQuarters(scenarioCase.openingQuarter, scenarioCase.quarters);
  const quarters = fiscalQuarterRange(firstQuarter, last);
  const reportedQuarterCount = fiscalQuarterRange(firstQuarter, scenarioCase.openingQuarter).length;
  if (periodicity === "quarterly") {
    return { periodicity, places: quarters, reportedCount: reportedQuarterCount, quarters, reportedQuarterCount };
  }
  const wholeYears = quarters.filter((quarter) => fiscalQuarterNumberOf(quarter) === 4);
  const places = wholeYears.map((quarter): FiscalYear => `FY${fiscalYearOf(quarter)}`);
  const reportedCount = wholeYears.filter((quarter) => quarters.indexOf(quarter) < reportedQuarterCount).length;
  return { periodicity, places, reportedCount, quarters, reportedQuarterCount };
}

/** The indexes of the quarters that make up the place at `index`, oldest first. */
export function quartersOfPlace(timeline: Timeline, index: number): number[] {
  if (timeline.periodicity === "quarterly") return [index];
  const place = timeline.places[index];
  return timeline.quarters.flatMap((quarter, position) => (place === `FY${fiscalYearOf(quarter)}` ? [position] : []));
}

/** The projected quarter t of a quarter's index; 0 or less where it is reported. */
export function projectedQuarterOf(timeline: Timeline, quarterIndex: number): number {
  return quarterIndex - timeline.reportedQuarterCount + 1;
}

/** The place in which projected quarter `t` lies. */
export function placeOfQuarter(timeline: Timeline, t: number): number {
  const quarterIndex = timeline.reportedQuarterCount - 1 + t;
  if (timeline.periodicity === "quarterly") return quarterIndex;
  const quarter = timeline.quarters[quarterIndex];
  return quarter === undefined ? -1 : timeline.places.indexOf(`FY${fiscalYearOf(quarter)}`);
}

/** The quarter that projected quarter `t` is. */
export function quarterAt(timeline: Timeline, t: number): FiscalQuarter {
  const quarter = timeline.quarters[timeline.reportedQuarterCount - 1 + t];
  if (!quarter) throw new Error(`Quarter ${t} lies outside the timeline.`);
  return quarter;
}
