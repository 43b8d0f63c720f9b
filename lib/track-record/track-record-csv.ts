import { citation } from "@/lib/facts/citation";
import type { ColumnDatatype, DataTable, TableColumn } from "@/lib/facts/data-table";
import { METRICS } from "@/lib/facts/metric";
import type { Source } from "@/lib/facts/source";
import { errorRateOf } from "./score";
import type { TrackRecord } from "./track-record";

function column(header: string, datatype: ColumnDatatype, en: string, zh: string): TableColumn {
  return { header, datatype, title: { en, zh } };
}

const COLUMNS: readonly TableColumn[] = [
  column("case", "string", "Case", "基准情形"),
  column("metric", "string", "Metric", "指标"),
  column("period", "string", "Fiscal period", "财务期间"),
  column("unit", "string", "Unit", "单位"),
  column("projected", "number", "Projected by the case", "情形推演数"),
  column("reported", "number", "Reported later", "此后披露数"),
  column("error", "number", "Error: projected less reported", "误差：推演数减披露数"),
  { ...column("error_rate", "number", "Error as a part of the reported figure", "误差占披露数的比例"), unit: "fraction" },
  column("growth_continued", "number", "Last growth continued", "增速延续"),
  column("guidance_low", "number", "Guided range, lower end", "指引区间下限"),
  column("guidance_high", "number", "Guided range, upper end", "指引区间上限"),
  column("guidance_middle", "number", "Middle of the guided range", "指引中值"),
  column("reported_basis", "string", "How the reported figure comes about", "披露数的性质"),
  column("reported_known_on", "date", "Reported figure public since", "披露数的公开日期"),
  column("fact", "string", "Identifier of the reported figure", "披露数标识"),
  column("source", "string", "Source", "来源"),
  column("source_title", "string", "Title of the source", "来源名称"),
  column("source_url", "anyURI", "Address of the source", "来源网址"),
];

/** Records as a table, a row for each scored quarter and each guided year; the same figures in every language. */
export function buildTrackRecordTable(records: readonly TrackRecord[], sources: readonly Source[]): DataTable {
  const scored = records.flatMap(({ scenarioCase, metrics }) =>
    metrics.flatMap(({ metric, quarters, guided }) => {
      const years = guided.filter(({ period }) => !quarters.some((quarter) => quarter.period === period)).map((year) => ({ ...year, naive: null }));
      return [...quarters, ...years].map((one) => ({ ...one, id: scenarioCase.id, metric, range: guided.find(({ period }) => period === one.period) }));
    }),
  );
  const cited = new Set(scored.map(({ reported }) => reported.source));
  const days = scored.map(({ reported }) => reported.knownOn).toSorted();
  return {
    title: { en: "Track record", zh: "事后检验" },
    columns: COLUMNS,
    rows: scored.map(({ id, metric, period, projected, reported, naive, range }) => {
      const { title, url } = citation(reported, sources);
      return [
        id,
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
    }),
    keys: ["case", "metric", "period"],
    sources: sources.filter(({ id }) => cited.has(id)),
    basis: {
      en: "Each frozen case against what was reported after its day, beside the last growth continued and the middle of the range that management had given by then.",
      zh: "各基准情形与其发布后披露的实际数对照，并列增速延续及当日已有的管理层指引中值。",
    },
    knownOn: days.at(-1) ?? null,
  };
}
