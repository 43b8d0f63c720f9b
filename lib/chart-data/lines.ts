/** Lines over the timeline: projections put in their place, and the span that a chart must show. */
import type { Projection } from "@/lib/model/projection";
import { buildAxisDomain, type AxisDomain } from "./axis-domain";
import type { AxisLimits, CaseLine, ChartSeries, GuidanceMark } from "./chart";
import type { Line } from "./reported";
import { stackSeries } from "./stack";
import { projectedQuarterOf, quartersOfPlace, type Timeline } from "./timeline";

type ReadQuarter = (t: number) => number | null;

/**
 * A projected flow by place, null before the boundary. A year is the sum of its quarters; `reported`
 * brings those of its quarters that are reported already, without it only the projected ones count.
 */
export function placeFlow(timeline: Timeline, projection: Projection, read: ReadQuarter, reported?: Line): Line {
  return placeProjected(timeline, projection, (members) => {
    let sum = 0;
    for (const quarter of members) {
      const t = projectedQuarterOf(timeline, quarter);
      const value = t >= 1 ? read(t) : reported ? (reported[quarter] ?? null) : 0;
      if (value === null) return null;
      sum += value;
    }
    return sum;
  });
}

/** A projected stock by place: what stands at its last quarter. Null before the boundary. */
export function placeStock(timeline: Timeline, projection: Projection, read: ReadQuarter): Line {
  return placeProjected(timeline, projection, (members) => {
    const t = projectedQuarterOf(timeline, members.at(-1) ?? -1);
    return t >= 1 ? read(t) : null;
  });
}

function placeProjected(timeline: Timeline, projection: Projection, combineQuarters: (members: readonly number[]) => number | null): Line {
  return timeline.places.map((_, index) => {
    if (index < timeline.reportedCount) return null;
    const members = quartersOfPlace(timeline, index);
    const last = projectedQuarterOf(timeline, members.at(-1) ?? -1);
    return last > projection.quarters ? null : combineQuarters(members);
  });
}

/** A projected line that starts at the last reported value, so that the two join. */
export function joinToReported(timeline: Timeline, reported: Line, projected: Line): Line {
  const last = timeline.reportedCount - 1;
  return projected.map((value, index) => (index === last ? (reported[last] ?? null) : value));
}

/** Combines two lines value by value; null where one is not known. */
export function combine(first: Line, second: Line, operation: (a: number, b: number) => number | null): Line {
  return first.map((a, index) => {
    const b = second[index] ?? null;
    return a === null || b === null ? null : operation(a, b);
  });
}

/** The span of all series, stacks added up, of the case's lines and of what was guided; no wider than the limits. */
export function domainOf(
  series: readonly ChartSeries[],
  caseLines: readonly CaseLine[],
  guidance: readonly GuidanceMark[] = [],
  limits: AxisLimits = { min: -Infinity, max: Infinity },
): AxisDomain {
  let lowest = 0;
  let highest = 0;
  const include = (value: number | null) => {
    if (value === null) return;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  };
  for (const { series: one, base } of stackSeries(series)) {
    for (const era of ["reported", "projected"] as const) {
      one[era]?.forEach((value, index) => value !== null && include((base[era][index] ?? 0) + value));
    }
  }
  for (const { values } of caseLines) values.forEach(include);
  for (const { low, high } of guidance) [low, high].forEach(include);
  return buildAxisDomain(Math.max(limits.min, lowest), Math.min(limits.max, highest));
}
