/** A projection as a table: a row a quarter, in the fields of `model.md`; revenue by customer in a column each. */
import type { DataTable, TableColumn } from "@/lib/facts/data-table";
import type { Source } from "@/lib/facts/source";
import type { Projection } from "@/lib/model/projection";
import { ASSUMPTION_SPECS, boundsOf } from "./assumption-spec";
import type { Case } from "./case";
import { buildModelRows, MODEL_ROW_FIELDS } from "./model-row";
import { sayBasis, sourcesOfCase } from "./projection-answer";
import { ROW_COLUMNS, type RowField } from "./row-columns";
import { scenarioAssumptions, type Changes } from "./scenario";

/** What stands behind a table of a scenario. */
interface TableInput {
  readonly scenarioCase: Case;
  readonly changes: Changes;
  readonly sources: readonly Source[];
}

/** The columns of a projection; the unit stands in the name of the field, as everywhere in the model. */
export function projectionColumns(projection: Pick<Projection, "opening">): TableColumn[] {
  return MODEL_ROW_FIELDS.flatMap((field): TableColumn[] => {
    if (field !== "byCustomer") return [columnOf(field, field)];
    return projection.opening.customers.map((name) => {
      const { title, ...rest } = columnOf("byCustomer", `byCustomer.${name}`);
      return { ...rest, title: { en: `${title.en}: ${name}`, zh: `${title.zh}：${name}` } };
    });
  });
}

function columnOf(field: RowField, header: string): TableColumn {
  const { en, zh, unit } = ROW_COLUMNS[field];
  return { header, title: { en, zh }, datatype: unit === undefined ? "integer" : "number", ...(unit === undefined ? {} : { unit }) };
}

/** Every projected quarter, t = 1 first. */
export function buildProjectionTable(projection: Projection, { scenarioCase, changes, sources }: TableInput): DataTable {
  return {
    title: { en: "Projection by quarter", zh: "分季度推演" },
    columns: projectionColumns(projection),
    rows: buildModelRows(projection).map((row) => Object.values(row).flatMap((cell) => (typeof cell === "number" ? [cell] : Object.values(cell)))),
    keys: ["t"],
    sources: sourcesOfCase(scenarioCase, sources),
    basis: sayBasis(scenarioCase, changes),
    knownOn: scenarioCase.knownOn,
  };
}

/** Every assumption of a scenario: its value, the case's, the bounds, and why the case sets it there. */
export function buildAssumptionsTable({ scenarioCase, changes, sources }: TableInput): DataTable {
  const values = scenarioAssumptions(scenarioCase, changes);
  return {
    title: { en: "Assumptions", zh: "假设" },
    columns: ASSUMPTION_COLUMNS,
    rows: ASSUMPTION_SPECS.map((spec) => {
      const { key, unit = "" } = { unit: "", ...spec };
      const bounds = spec.kind === "customer" ? null : boundsOf(spec, scenarioCase);
      const reason = scenarioCase.why[key];
      return [key, values[key], scenarioCase.assumptions[key], String(values[key] !== scenarioCase.assumptions[key]), unit, bounds?.min, bounds?.max, reason?.text.en, reason?.text.zh, reason?.sources.join(" ")];
    }),
    keys: ["assumption"],
    sources: sourcesOfCase(scenarioCase, sources),
    basis: sayBasis(scenarioCase, changes),
    knownOn: scenarioCase.knownOn,
  };
}

const ASSUMPTION_COLUMNS: readonly TableColumn[] = [
  { header: "assumption", title: { en: "Assumption", zh: "假设" }, datatype: "string" },
  // One of them is the name of a customer.
  { header: "value", title: { en: "Value in the scenario", zh: "情景取值" }, datatype: "string" },
  { header: "case_value", title: { en: "Value in the case", zh: "基准情形取值" }, datatype: "string" },
  { header: "changed", title: { en: "Differs from the case", zh: "是否更改" }, datatype: "boolean" },
  { header: "unit", title: { en: "Unit", zh: "单位" }, datatype: "string" },
  { header: "lowest", title: { en: "Lowest value", zh: "下限" }, datatype: "number" },
  { header: "highest", title: { en: "Highest value", zh: "上限" }, datatype: "number" },
  { header: "reason_en", title: { en: "Why the case sets it there, in English", zh: "基准情形取值理由（英文）" }, datatype: "string" },
  { header: "reason_zh", title: { en: "Why the case sets it there, in Chinese", zh: "基准情形取值理由（中文）" }, datatype: "string" },
  { header: "sources", title: { en: "Sources", zh: "来源" }, datatype: "string" },
];
