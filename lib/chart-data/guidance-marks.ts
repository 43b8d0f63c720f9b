import type { GuidanceRange } from "@/lib/facts/guidance";
import type { ChartInput, GuidanceMark } from "./chart";
import type { ChartMetric, Line } from "./reported";

/** The last range that was given for each place, with what was reported for it, where it has been. */
export function markGuidance({ guidance, timeline }: ChartInput, metric: ChartMetric, reported: Line): GuidanceMark[] {
  return timeline.places.flatMap((place, index) => {
    const last = latestFor(guidance, metric, [place, ...yearEndOf(place, metric)]);
    if (!last || (last.low === null && last.high === null)) return [];
    return [{ index, low: last.low, high: last.high, outcome: reported[index] ?? null, guidance: last }];
  });
}

/** A stock guided for a year stands for its last quarter. */
function yearEndOf(place: string, metric: ChartMetric): string[] {
  return metric === "activeMw" && place.startsWith("FY") ? [`${place.slice(2)}Q4`] : [];
}

function latestFor(guidance: readonly GuidanceRange[], metric: ChartMetric, periods: readonly string[]): GuidanceRange | undefined {
  return guidance
    .filter((range) => range.metric === metric && periods.includes(range.targetPeriod))
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1))[0];
}
