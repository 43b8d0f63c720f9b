/** A projection as text for other programs: the same objects and tables as those under `/api/v1/projection`. */
import { formatTable } from "@/lib/facts/data-table";
import { answerScenario } from "@/lib/scenario/projection-answer";
import { buildProjectionTable } from "@/lib/scenario/projection-table";
import { projectScenario } from "@/lib/scenario/scenario";
import type { Request } from "./request";

/** What a request is answered with: the same for a single projection and for a line of a batch. */
export function answerRequest({ scenarioCase, changes }: Request) {
  return answerScenario(scenarioCase, changes);
}

/** A row a quarter under one header; revenue by customer in a column each ("byCustomer.OpenAI"). */
export function writeCsv({ scenarioCase, changes }: Request): string {
  return formatTable(buildProjectionTable(projectScenario(scenarioCase, changes), { scenarioCase, changes, sources: [] }));
}
