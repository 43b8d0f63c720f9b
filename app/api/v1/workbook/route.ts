import { buildWorkbookRequest } from "@/app/workbook/build-request";
import { makeWorkbook } from "@/app/workbook/make-workbook";
import { createProblem } from "@/lib/api/problem";
import { readScenarioRequest } from "@/lib/api/scenario-parameters";
import { scenarioFileStem } from "@/lib/api/server/file-name";
import { respondBusy, respondFile, respondOptions, respondProblem } from "@/lib/api/server/responses";
import { workbookParameters } from "@/lib/api/workbook-parameters";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook takes half a second, and twenty may wait. */
const RETRY_AFTER_SECONDS = 5;

/** The workbook of a scenario: the whole model as live formulas. */
export async function GET(request: Request): Promise<Response> {
  const read = readScenarioRequest(new URL(request.url).search, workbookParameters);
  if (!read.ok) return respondProblem(request, read.error);
  const { scenario, isPinned, own } = read.value;
  const wanted = buildWorkbookRequest(scenario, own.lang);
  const file = await makeWorkbook(wanted);
  if (file === undefined) return respondBusy(request, createProblem("too-many-requests", "request", "workbook", ["a later attempt"]), RETRY_AFTER_SECONDS);
  const fileName = `${scenarioFileStem(wanted.ticker, scenario.scenarioCase.id, `workbook_${own.lang}`)}.xlsx`;
  return respondFile(request, file, { contentType: XLSX, fileName, isPinned });
}

export { GET as HEAD, respondOptions as OPTIONS };
