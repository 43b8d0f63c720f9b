import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { planAnnual } from "./annual-sheet";
import { planAnswer } from "./answer-sheet";
import { planCharts } from "./charts-sheet";
import { planCheck } from "./check-sheet";
import { planContracts } from "./contracts-sheet";
import { planInputs } from "./inputs-sheet";
import { planOpening } from "./opening-sheet";
import { PlanContext } from "./plan-context";
import { fillProjection, layOutProjection, linesFor } from "./projection-sheet";
import type { WorkbookPlan } from "./sheet-plan";
import { planSources } from "./sources-sheet";
import type { WorkbookRequest } from "./workbook-request";

/** Plans the workbook of a scenario: every sheet, every formula, no value calculated yet. */
export function planWorkbook(request: WorkbookRequest): WorkbookPlan {
  const context = new PlanContext(request);
  const { scenarioCase, locale, ticker, companyName, texts, link } = request;
  const inputs = planInputs(context);
  const opening = planOpening(context);
  const projection = layOutProjection(context);
  const contracts = planContracts(context);
  fillProjection(context, projection);
  const annual = planAnnual(context);
  const answer = planAnswer(context, annual);
  return {
    sheets: [answer, inputs, opening, contracts, projection, annual.sheet, planCharts(context), planSources(context), planCheck(context)],
    names: context.names,
    projectionSheet: projection.name,
    lineRows: new Map(linesFor(context).map(({ key }) => [key, context.grid.placeOf(key).firstRow])),
    createdOn: scenarioCase.knownOn,
    properties: {
      title: texts.title === "" ? `${companyName} (${ticker}): ${scenarioCase.title[locale]}` : texts.title,
      subject: link,
      keywords: `${ticker}, ${scenarioCase.id}`,
      description: texts.note,
      custom: { flywheelCase: scenarioCase.id, flywheelModelVersion: MODEL_VERSION, flywheelLink: link },
    },
  };
}
