/** A projection as text for other programs: one JSON object, or comma-separated values. */
import { findIssues } from "@/lib/model/issues";
import type { Projection } from "@/lib/model/projection";
import { valueProjection } from "@/lib/model/valuation";
import { projectScenario } from "@/lib/scenario/scenario";
import { buildModelRows, MODEL_ROW_FIELDS } from "./model-row";
import type { Request } from "./request";

/** What a request is answered with: the same for a single projection and for a line of a batch. */
export function answerRequest({ scenarioCase, changes }: Request) {
  const projection = projectScenario(scenarioCase, changes);
  return {
    case: scenarioCase.id,
    changes,
    rows: buildModelRows(projection),
    value: valueProjection(projection),
    issues: findIssues(projection),
  };
}

/** A row a quarter under one header; revenue by customer in a column each ("byCustomer.OpenAI"). */
export function writeCsv(projection: Projection): string {
  const customerColumns = projection.opening.customers.map((name) => quoteCell(`byCustomer.${name}`));
  const header = MODEL_ROW_FIELDS.flatMap((field) => (field === "byCustomer" ? customerColumns : [field]));
  const rows = buildModelRows(projection).map((row) =>
    Object.values(row).flatMap((cell) => (typeof cell === "number" ? [cell] : Object.values(cell))),
  );
  return `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}

/** Quotes a text that holds a comma, a quotation mark or a line break (RFC 4180). */
function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
