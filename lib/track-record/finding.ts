import type { ScoredMetric } from "./scored-metric";
import type { TrackRecord } from "./track-record";

/** What a track record says, as a value: the screen turns it into a sentence. */
export interface RecordFinding {
  /** The most quarters over which a metric has been scored. */
  readonly quarters: number;
  readonly closest: { readonly metric: ScoredMetric; readonly errorRate: number };
  readonly furthest: { readonly metric: ScoredMetric; readonly errorRate: number };
  /** In how many metrics the case came closer than the last growth continued, of those where both can be scored. */
  readonly closerThanNaive: number;
  readonly comparedWithNaive: number;
  /** The same against the middle of management's guidance, over the periods that it was given for. */
  readonly closerThanGuidance: number;
  readonly comparedWithGuidance: number;
}

/** The finding of a record; null where nothing can be scored yet. */
export function findRecordFinding({ metrics }: Pick<TrackRecord, "metrics">): RecordFinding | null {
  const scored = metrics.flatMap(({ metric, score }) => (score === null ? [] : [{ metric, errorRate: score.meanAbsoluteErrorRate, count: score.count }])).sort((a, b) => a.errorRate - b.errorRate);
  const [closest, furthest] = [scored[0], scored.at(-1)];
  if (closest === undefined || furthest === undefined) return null;
  const naive = metrics.flatMap(({ score, naiveScore }) => (score === null || naiveScore === null ? [] : [score.meanAbsoluteErrorRate < naiveScore.meanAbsoluteErrorRate]));
  const guided = metrics.flatMap(({ guidanceScores }) => (guidanceScores === null ? [] : [guidanceScores.scenarioCase.meanAbsoluteErrorRate < guidanceScores.guidance.meanAbsoluteErrorRate]));
  return {
    quarters: Math.max(...scored.map(({ count }) => count)),
    closest: { metric: closest.metric, errorRate: closest.errorRate },
    furthest: { metric: furthest.metric, errorRate: furthest.errorRate },
    closerThanNaive: naive.filter(Boolean).length,
    comparedWithNaive: naive.length,
    closerThanGuidance: guided.filter(Boolean).length,
    comparedWithGuidance: guided.length,
  };
}
