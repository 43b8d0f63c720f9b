import { citation } from "@/lib/facts/citation";
import { formatCsv } from "@/lib/facts/csv";
import { METRICS } from "@/lib/facts/metric";
import type { Source } from "@/lib/facts/source";
import { errorRateOf } from "./score";
import type { TrackRecord } from "./track-record";

const HEADER = ["case", "metric", "period", "unit", "projected", "reported", "error", "error_rate", "growth_continued", "guidance_low", "guidance_high", "guidance_middle", "reported_basis", "reported_known_on", "fact", "source", "source_title", "source_url"];

/** Records as a table, a row for each scored quarter and each guided year; the same figures in every language. */
export function formatTrackRecordCsv(records: readonly TrackRecord[], sources: readonly Source[]): string {
  const rows = records.flatMap(({ scenarioCase, metrics }) =>
    metrics.flatMap(({ metric, quarters, guided }) => {
      const years = guided.filter(({ period }) => !quarters.some((quarter) => quarter.period === period)).map((year) => ({ ...year, naive: null }));
      return [...quarters, ...years].map(({ period, projected, reported, naive }) => {
        const range = guided.find((one) => one.period === period);
        const { title, url } = citation(reported, sources);
        return [
          scenarioCase.id,
          metric,
          period,
          METRICS[metric].unit,
          projected,
          reported.value,
          projected - reported.value,
          errorRateOf({ forecast: projected, reported: reported.value }),
          naive,
          range?.guidance.low,
          range?.guidance.high,
          range?.middle,
          reported.basis,
          reported.knownOn,
          reported.id,
          reported.source,
          title,
          url,
        ];
      });
    }),
  );
  return formatCsv(HEADER, rows);
}
