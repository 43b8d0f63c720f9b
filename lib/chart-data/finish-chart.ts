import type { AxisDomain } from "./axis-domain";
import type { AxisLimits, CaseLine, ChartData, ChartInput, ChartSeries, GuidanceMark } from "./chart";
import { domainOf } from "./lines";

/** What a view decides for itself; the rest follows from it and from the timeline. */
export type ChartDraft = Pick<ChartData, "id" | "view" | "quantity" | "finding" | "metrics"> & {
  readonly series: readonly ChartSeries[];
  readonly caseLines?: readonly CaseLine[];
  readonly guidance?: readonly GuidanceMark[];
  readonly annotations?: ChartData["annotations"];
  readonly limits?: AxisLimits;
  /** Given where the axis is the same for every scenario. */
  readonly domain?: AxisDomain;
};

/** A chart over the timeline, with its axis around all that it shows. */
export function finishChart({ timeline }: ChartInput, draft: ChartDraft): ChartData {
  const { caseLines = [], guidance = [], annotations = [] } = draft;
  return {
    ...draft,
    places: timeline.places,
    reportedCount: timeline.reportedCount,
    caseLines,
    guidance,
    annotations: annotations.filter(({ index }) => index >= 0 && index < timeline.places.length),
    domain: draft.domain ?? domainOf(draft.series, caseLines, guidance, draft.limits),
  };
}
