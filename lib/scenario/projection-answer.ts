/**
 * A projection as an answer for programs: the command line writes its short form, `/api/v1/projection` the
 * whole. What both have is named and ordered the same.
 */
import type { BilingualText } from "@/lib/facts/fact";
import type { Source } from "@/lib/facts/source";
import { checkProjection, type Check } from "@/lib/model/checks";
import { findIssues, type Issue } from "@/lib/model/issues";
import type { Projection } from "@/lib/model/projection";
import { summariseProjection, type ProjectionSummary } from "@/lib/model/summary";
import { valueProjection, type Valuation } from "@/lib/model/valuation";
import type { Case } from "./case";
import { MODEL_VERSION } from "./migrations";
import { buildModelRows, type ModelRow } from "./model-row";
import { projectScenario, scenarioAssumptions, type Changes } from "./scenario";

/** What the command line answers. */
export interface ShortAnswer {
  readonly case: string;
  readonly changes: Changes;
  readonly rows: readonly ModelRow[];
  readonly value: Valuation;
  readonly issues: readonly Issue[];
}

/** What the address of a projection answers: the short form, and what it rests on. */
export interface ProjectionAnswer extends ShortAnswer {
  /** Version of the model. */
  readonly version: number;
  /** The query that gives this very answer for ever. */
  readonly query: string;
  readonly about: Pick<Case, "company" | "title" | "knownOn" | "openingQuarter" | "horizonEnd" | "quarters"> & { readonly ticker: string };
  /** What the sender called the scenario, and wrote to it; "" where nothing. */
  readonly title: string;
  readonly note: string;
  /** Every assumption of the scenario: the case's, with the changes in their place. */
  readonly assumptions: { readonly [key: string]: number | string };
  readonly summary: Omit<ProjectionSummary, "value">;
  readonly checks: readonly Check[];
  /** The documents that the case cites. */
  readonly sources: readonly Pick<Source, "id" | "title" | "published" | "url">[];
}

/** The short answer. */
export function answerScenario(scenarioCase: Case, changes: Changes): ShortAnswer {
  return answerOf(projectScenario(scenarioCase, changes), scenarioCase, changes);
}

function answerOf(projection: Projection, scenarioCase: Case, changes: Changes): ShortAnswer {
  return { case: scenarioCase.id, changes, rows: buildModelRows(projection), value: valueProjection(projection), issues: findIssues(projection) };
}

/** What only the caller knows of a scenario. */
export interface AnswerInput {
  readonly scenarioCase: Case;
  readonly changes: Changes;
  readonly texts: { readonly title: string; readonly note: string };
  readonly query: string;
  readonly ticker: string;
  /** All documents of the company. */
  readonly sources: readonly Source[];
}

/** The whole answer. */
export function buildProjectionAnswer({ scenarioCase, changes, texts, query, ticker, sources }: AnswerInput): ProjectionAnswer {
  const projection = projectScenario(scenarioCase, changes);
  const { case: id, rows, value, issues } = answerOf(projection, scenarioCase, changes);
  const { horizonRevenueUsdM, horizonAdjustedEbitdaMarginRate, depreciationPeak, lastingFreeCashFlowQuarter, peakDebt, lowestDebtServiceCoverage, fundingGapUsdM, dilutionRate } = summariseProjection(projection);
  const { company, title, knownOn, openingQuarter, horizonEnd, quarters } = scenarioCase;
  return {
    version: MODEL_VERSION,
    case: id,
    query,
    about: { company, ticker, title, knownOn, openingQuarter, horizonEnd, quarters },
    ...texts,
    changes,
    assumptions: { ...scenarioAssumptions(scenarioCase, changes) },
    rows,
    value,
    summary: { horizonRevenueUsdM, horizonAdjustedEbitdaMarginRate, depreciationPeak, lastingFreeCashFlowQuarter, peakDebt, lowestDebtServiceCoverage, fundingGapUsdM, dilutionRate },
    issues,
    checks: checkProjection(projection),
    sources: sourcesOfCase(scenarioCase, sources),
  };
}

/** The documents that the reasons of a case cite, in the company's order. */
export function sourcesOfCase({ why }: Case, sources: readonly Source[]): ProjectionAnswer["sources"] {
  const cited = new Set(Object.values(why).flatMap((reason) => reason.sources));
  return sources.filter(({ id }) => cited.has(id)).map(({ id, title, published, url }) => ({ id, title, published, url }));
}

/** The case and the version in words, under which figures of a scenario are handed on. */
export function sayBasis({ id, knownOn }: Case, changes: Changes): BilingualText {
  const count = Object.keys(changes).length;
  return {
    en: `Projection by Flywheel, model version ${MODEL_VERSION}, case ${id} as known on ${knownOn}, ${count === 0 ? "unchanged" : `${count} ${count === 1 ? "assumption" : "assumptions"} changed`}. Not investment advice.`,
    zh: `Flywheel模型第${MODEL_VERSION}版推演，基准情形${id}（信息截至${knownOn}），${count === 0 ? "未作更改" : `更改${count}项假设`}。不构成投资建议。`,
  };
}
