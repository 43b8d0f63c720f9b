import { buildArchive } from "@/app/archive/build-archive";
import { originOf } from "@/app/site-url";
import { requireCompany } from "@/data";
import { archiveParameters } from "@/lib/api/archive-parameters";
import { readScenarioRequest } from "@/lib/api/scenario-parameters";
import { scenarioFileStem } from "@/lib/api/server/file-name";
import { respondFile, respondOptions, respondProblem } from "@/lib/api/server/responses";

/** A scenario with all of its tables as a zip archive. As with charts, what is in it may improve: see `chart`. */
export function GET(request: Request): Response {
  const read = readScenarioRequest(new URL(request.url).search, archiveParameters);
  if (!read.ok) return respondProblem(request, read.error);
  const { scenario, own } = read.value;
  const { ticker } = requireCompany(scenario.scenarioCase.company);
  return respondFile(request, buildArchive(scenario, own.lang, originOf(request)), { contentType: "application/zip", fileName: `${scenarioFileStem(ticker, scenario.scenarioCase.id, `scenario-${own.lang}`)}.zip` });
}

export { GET as HEAD, respondOptions as OPTIONS };
