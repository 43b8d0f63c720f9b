import { requireCompany } from "@/data";
import { projectionParameters, type ProjectionFormat } from "@/lib/api/projection-parameters";
import { NO_PARAMETERS } from "@/lib/api/query-schema";
import { readScenarioRequest } from "@/lib/api/scenario-parameters";
import { scenarioFileStem } from "@/lib/api/server/file-name";
import { respondJson, respondProblem, respondTable } from "@/lib/api/server/responses";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { buildProjectionAnswer } from "@/lib/scenario/projection-answer";
import { buildProjectionTable } from "@/lib/scenario/projection-table";
import type { DecodedScenario } from "@/lib/scenario/codec";
import { defaultCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";

/** The projection of a scenario in the form that the query names. */
export function respondProjection(request: Request): Response {
  const read = readScenarioRequest(new URL(request.url).search, projectionParameters);
  return read.ok ? respond(request, read.value.scenario, read.value.isPinned, read.value.own.format) : respondProblem(request, read.error);
}

/** The same in the form that the address ends with. */
export function respondProjectionAs(format: ProjectionFormat): (request: Request) => Response {
  return (request) => {
    const read = readScenarioRequest(new URL(request.url).search, NO_PARAMETERS);
    return read.ok ? respond(request, read.value.scenario, read.value.isPinned, format) : respondProblem(request, read.error);
  };
}

function respond(request: Request, scenario: DecodedScenario, isPinned: boolean, format: ProjectionFormat): Response {
  const { scenarioCase, changes, texts } = scenario;
  const { ticker, sources } = requireCompany(scenarioCase.company);
  const stem = scenarioFileStem(ticker, scenarioCase.id, "projection");
  if (format === "json") {
    const query = pinnedQuery({ scenarioCase, changes, texts }, defaultCase());
    return respondJson(request, buildProjectionAnswer({ scenarioCase, changes, texts, query, ticker, sources }), { fileName: `${stem}.json`, isPinned });
  }
  return respondTable(request, buildProjectionTable(projectScenario(scenarioCase, changes), { scenarioCase, changes, sources }), { stem, format, isPinned });
}
