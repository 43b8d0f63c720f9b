/**
 * The equations of a quarter that a reader can check by hand, each as one formula: what the method page
 * shows, what explains a figure, and what the tests hold every projection to.
 *
 * What depends on the history of each contract and each loan (contracted revenue, repayments, depreciation,
 * retired capacity) has no formula of one line; `model.md` describes it in words.
 */
import type { Assumptions } from "./assumptions";
import { evaluate, parseExpression, tokenise, type Expression } from "./expression";
import type { OpeningPosition } from "./opening-position";
import type { Projection } from "./projection";
import type { QuarterField } from "./quarter";
import { FIELD_POSITION } from "./quarter-record";

/** Figures of the opening position that formulas name. */
export const OPENING_INPUTS = [
  "firstQuarterEarningShare",
  "powerLoadFactor",
  "overheadUsdMPerQuarter",
  "averageMwAtOpening",
  "stockCompensationRate",
  "cashYieldRate",
  "receivableDays",
  "issueDiscountRate",
  "licensingMarginRate",
] as const;
export type OpeningInput = (typeof OPENING_INPUTS)[number];

/** Assumptions that formulas name. */
const ASSUMPTIONS_IN_FORMULAS = ["powerPriceUsdPerMwh", "rentUsdMPerMwYear", "overheadElasticity", "debtFundedShare", "equityShareOfGap", "prepaymentRate", "sharePriceUsd"] as const satisfies readonly (keyof Assumptions)[];

const FORMULAS = {
  averageMw: "(activeMw[t-1] + activeMw) / 2",
  earningMw: "activeMw[t-1] + firstQuarterEarningShare * (activeMw - activeMw[t-1])",
  constructionInProgressUsdM: "constructionInProgressUsdM[t-1] + capitalSpendingUsdM - capexPlacedUsdM",
  propertyInServiceUsdM: "propertyInServiceUsdM[t-1] + capexPlacedUsdM + interestCapitalisedUsdM - depreciationUsdM",
  revenueUsdM: "contractedRevenueUsdM + onDemandRevenueUsdM + licensingRevenueUsdM - incentiveUsdM",
  backlogUsdM: "backlogUsdM[t-1] + bookingsUsdM + renewalsUsdM - cancelledUsdM - contractedRevenueUsdM",
  powerUsdM: "averageMw * 2190 * powerLoadFactor * powerPriceUsdPerMwh / 1000000",
  rentUsdM: "averageMw * rentUsdMPerMwYear / 4",
  overheadUsdM: "overheadUsdMPerQuarter * (averageMw / averageMwAtOpening) ^ overheadElasticity",
  licensingCostUsdM: "licensingRevenueUsdM * (1 - licensingMarginRate)",
  adjustedEbitdaUsdM: "revenueUsdM - powerUsdM - rentUsdM - overheadUsdM - licensingCostUsdM",
  stockCompensationUsdM: "stockCompensationRate * revenueUsdM",
  interestExpenseUsdM: "interestGrossUsdM - interestCapitalisedUsdM",
  interestIncomeUsdM: "cashUsdM[t-1] * cashYieldRate / 4",
  pretaxIncomeUsdM: "adjustedEbitdaUsdM - depreciationUsdM - stockCompensationUsdM - interestExpenseUsdM + interestIncomeUsdM",
  netIncomeUsdM: "pretaxIncomeUsdM - taxUsdM",
  receivablesUsdM: "receivableDays / 90 * revenueUsdM",
  operatingCashFlowUsdM:
    "netIncomeUsdM + depreciationUsdM + stockCompensationUsdM + incentiveUsdM - (receivablesUsdM - receivablesUsdM[t-1]) + prepaymentsUsdM - deferredRevenueReleasedUsdM",
  freeCashFlowUsdM: "operatingCashFlowUsdM - capitalSpendingUsdM - interestCapitalisedUsdM",
  debtDrawnUsdM: "debtFundedShare * capitalSpendingUsdM",
  debtUsdM: "debtUsdM[t-1] + debtDrawnUsdM + bondsIssuedUsdM - debtRepaidUsdM",
  equityRaisedUsdM: "equityShareOfGap * fundingGapUsdM",
  cashUsdM: "cashUsdM[t-1] + freeCashFlowUsdM + debtDrawnUsdM + bondsIssuedUsdM + equityRaisedUsdM - debtRepaidUsdM",
  deferredRevenueUsdM: "deferredRevenueUsdM[t-1] + prepaymentsUsdM - deferredRevenueReleasedUsdM",
  prepaymentsUsdM: "prepaymentRate * bookingsUsdM",
  dilutedSharesM:
    "dilutedSharesM[t-1] + equityRaisedUsdM / (sharePriceUsd * (1 - issueDiscountRate)) + (stockCompensationUsdM + equityGrantedUsdM) / sharePriceUsd",
} as const satisfies Partial<Record<QuarterField, string>>;

/** A line that has a formula. */
export type EquationField = keyof typeof FORMULAS;

/** What a formula names. */
export type EquationInput =
  | { readonly kind: "line"; readonly name: QuarterField; readonly isBefore: boolean }
  | { readonly kind: "assumption"; readonly name: keyof Assumptions }
  | { readonly kind: "opening"; readonly name: OpeningInput };

export interface Equation {
  readonly field: EquationField;
  readonly formula: string;
  readonly expression: Expression;
  /** Each name once, in the order of the formula. */
  readonly inputs: readonly EquationInput[];
}

/** Every equation, in the order in which a quarter is computed. */
export const EQUATIONS: readonly Equation[] = Object.keys(FORMULAS).filter(isEquationField).map(toEquation);

/** Whether a line has a formula of one line. */
export function isEquationField(name: string): name is EquationField {
  return Object.hasOwn(FORMULAS, name);
}

function toEquation(field: EquationField): Equation {
  const formula = FORMULAS[field];
  const names = [...new Set(tokenise(formula).filter((token) => /^[A-Za-z]/.test(token) && token !== "max" && token !== "min"))];
  return { field, formula, expression: parseExpression(formula), inputs: names.map((name) => inputOf(name)) };
}

function isOpeningInput(name: string): name is OpeningInput {
  return OPENING_INPUTS.some((one) => one === name);
}

function isLine(name: string): name is QuarterField {
  return [...FIELD_POSITION.keys()].some((field) => field === name);
}

/** What a name in a formula stands for. */
export function inputOf(token: string): EquationInput {
  const name = token.replace("[t-1]", "");
  if (isOpeningInput(name)) return { kind: "opening", name };
  if (isLine(name)) return { kind: "line", name, isBefore: token.endsWith("[t-1]") };
  return { kind: "assumption", name: requireAssumption(name) };
}

function requireAssumption(name: string): (typeof ASSUMPTIONS_IN_FORMULAS)[number] {
  const found = ASSUMPTIONS_IN_FORMULAS.find((one) => one === name);
  if (!found) throw new Error(`A formula names ${name}, which is no line, no assumption and no figure of the opening position.`);
  return found;
}

/** The value of what a formula names, in quarter `t` of a projection. */
export function inputValue(input: EquationInput, projection: Projection, t: number): number {
  switch (input.kind) {
    case "line":
      return projection.at(input.name, input.isBefore ? t - 1 : t);
    case "assumption":
      return Number(projection.assumptions[input.name]);
    case "opening":
      return openingValue(input.name, projection.opening);
  }
}

function openingValue(name: OpeningInput, opening: OpeningPosition): number {
  return name === "averageMwAtOpening" ? opening.averageMw : opening[name];
}

/** What a formula gives for quarter `t`. */
export function evaluateEquation({ expression }: Equation, projection: Projection, t: number): number {
  return evaluate(expression, (name, isBefore) => inputValue(inputOf(isBefore ? `${name}[t-1]` : name), projection, t));
}
