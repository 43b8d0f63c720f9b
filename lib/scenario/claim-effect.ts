/**
 * What a statement of the article, or what was found about it, would set in a case, and what then
 * becomes of the case's figures.
 */
import type { Claim, ClaimSetting } from "@/data/claim-schema";
import type { NumericAssumptionKey } from "@/lib/model/assumptions";
import { summariseProjection, type ProjectionSummary } from "@/lib/model/summary";
import { specOf } from "./assumption-spec";
import type { Case } from "./case";
import { keepDifferences, limitToBounds, projectScenario, type Changes } from "./scenario";

/** The two sides that a reader can set: what the article says, and what was found. */
export const CLAIM_SIDES = ["claim", "finding"] as const;
export type ClaimSide = (typeof CLAIM_SIDES)[number];

/** One side of a statement in a case. */
export interface ClaimEffect {
  readonly side: ClaimSide;
  /** Every assumption that the statement is about, with the case's value and this side's. */
  readonly values: readonly { readonly key: NumericAssumptionKey; readonly caseValue: number; readonly value: number }[];
  /** What differs from the case; empty where the case already says so. */
  readonly changes: Changes;
  readonly summary: ProjectionSummary;
}

/** Both sides of a statement in a case; undefined where it bears on no slider of that case. */
export function claimEffects({ model }: Pick<Claim, "model">, scenarioCase: Case): readonly [ClaimEffect, ClaimEffect] | undefined {
  if (!model) return undefined;
  const claim = settingsIn(model.claim, scenarioCase);
  const finding = model.finding === "case" ? [] : settingsIn(model.finding, scenarioCase);
  const keys = [...new Set([...claim, ...finding].map(([key]) => key))];
  if (keys.length === 0) return undefined;
  return [effectOf("claim", keys, claim, scenarioCase), effectOf("finding", keys, finding, scenarioCase)];
}

/** The values of a side; what the side does not name stays as in the case. */
function effectOf(side: ClaimSide, keys: readonly NumericAssumptionKey[], settings: readonly (readonly [NumericAssumptionKey, number])[], scenarioCase: Case): ClaimEffect {
  const values = keys.map((key) => {
    const caseValue = scenarioCase.assumptions[key];
    return { key, caseValue, value: settings.find(([one]) => one === key)?.[1] ?? caseValue };
  });
  const changes = keepDifferences(scenarioCase, Object.fromEntries(values.map(({ key, value }) => [key, value])));
  return { side, values, changes, summary: summariseProjection(projectScenario(scenarioCase, changes)) };
}

/** The settings that hold in a case, as numbers inside its bounds. */
function settingsIn(settings: readonly ClaimSetting[], scenarioCase: Case): (readonly [NumericAssumptionKey, number])[] {
  return settings
    .filter(({ openingYear }) => openingYear === undefined || openingYear === scenarioCase.opening.fiscalYear)
    .map(({ key, value }) => [key, limitToBounds(numberSpecOf(key), scenarioCase, typeof value === "number" ? value : bandEnd(key, value, scenarioCase))]);
}

function numberSpecOf(key: NumericAssumptionKey) {
  const spec = specOf(key);
  if (spec.kind === "customer") throw new Error(`${key} is no number.`);
  return spec;
}

function bandEnd(key: NumericAssumptionKey, end: "low" | "high", scenarioCase: Case): number {
  const band = scenarioCase.why[key]?.band;
  if (!band) throw new Error(`${scenarioCase.id} has no plausible band for ${key}.`);
  return band[end === "low" ? 0 : 1];
}
