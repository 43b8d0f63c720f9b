import { citation } from "./citation";
import type { ColumnDatatype, DataTable, TableColumn } from "./data-table";
import { formatTable } from "./data-table";
import type { Fact } from "./fact";
import type { Source } from "./source";

function column(header: string, datatype: ColumnDatatype, en: string, zh: string): TableColumn {
  return { header, datatype, title: { en, zh } };
}

const COLUMNS: readonly TableColumn[] = [
  column("id", "string", "Identifier", "标识"),
  column("metric", "string", "Metric", "指标"),
  column("period", "string", "Fiscal period", "财务期间"),
  column("customer", "string", "Customer", "客户"),
  column("value", "number", "Value, in the unit beside it", "数值（单位见下一列）"),
  column("unit", "string", "Unit", "单位"),
  column("basis", "string", "How the figure comes about", "数据性质"),
  column("confidence", "string", "How far it can be relied on", "可靠程度"),
  column("known_on", "date", "Public since", "公开日期"),
  column("published_value", "number", "Value as published", "原文数值"),
  column("published_unit", "string", "Unit as published", "原文单位"),
  column("source", "string", "Source", "来源"),
  column("source_title", "string", "Title of the source", "来源名称"),
  column("source_published", "date", "Date of the source", "来源日期"),
  column("source_url", "anyURI", "Address of the source", "来源网址"),
  column("derivation", "string", "How a derived figure was computed", "推算方法"),
  column("note", "string", "Note", "备注"),
];

/** Facts as a table with unit and source in every row; the same figures in every language. */
export function buildFactsTable(facts: readonly Fact[], sources: readonly Source[]): DataTable {
  const cited = new Set(facts.map(({ source }) => source));
  const rows = facts.map((fact) => {
    const { title, published, url } = citation(fact, sources);
    return [
      fact.id,
      fact.metric,
      fact.period,
      fact.customer,
      fact.value,
      fact.unit,
      fact.basis,
      fact.confidence,
      fact.knownOn,
      fact.published?.value,
      fact.published?.unit,
      fact.source,
      title,
      published,
      url,
      fact.derivation,
      fact.note,
    ];
  });
  const days = facts.map(({ knownOn }) => knownOn).toSorted();
  return {
    title: { en: "Reported figures", zh: "已披露数据" },
    columns: COLUMNS,
    rows,
    keys: ["id"],
    sources: sources.filter(({ id }) => cited.has(id)),
    basis: { en: "Figures as their sources state them; sources that disagree stand side by side.", zh: "数据按来源原文收录；来源不一致时并列，不作平均。" },
    knownOn: days.at(-1) ?? null,
  };
}

/** The same table as CSV. */
export function formatFactsCsv(facts: readonly Fact[], sources: readonly Source[]): string {
  return formatTable(buildFactsTable(facts, sources));
}
