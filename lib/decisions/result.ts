/**
 * The results that a decision can be about: each reads one figure of a projection. Words and formats
 * belong to the screen; here stand unit, direction and reading.
 */
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import type { Projection } from "@/lib/model/projection";
import { dilutionRate, findHighest, findLastingFreeCashFlowQuarter, findLowestCoverage, sumFundingGaps } from "@/lib/model/summary";
import { fiscalYearSum, ltmSum, quotient } from "@/lib/model/twelve-months";
import { valueProjection } from "@/lib/model/valuation";
import type { Case } from "@/lib/scenario/case";

/** In what a result counts: `quarter` is a projected quarter from 1, `rate` a fraction. */
export type ResultUnit = "usdPerShare" | "usdM" | "rate" | "multiple" | "quarter";

interface ResultRecord {
  readonly unit: ResultUnit;
  /** Which way is good for a shareholder. */
  readonly better: "higher" | "lower";
  /** Moves in whole steps, so that it jumps over values in between. */
  readonly isStep?: boolean;
  /** Is read for one fiscal year. */
  readonly isYearly?: boolean;
  /** Null where the projection has no such figure: no lasting quarter, no debt to serve. */
  readonly read: (projection: Projection, fiscalYear: number) => number | null;
}

const RECORDS = {
  valuePerShareUsd: { unit: "usdPerShare", better: "higher", read: (projection) => valueProjection(projection).valuePerShareUsd },
  lastingFreeCashFlowQuarter: { unit: "quarter", better: "lower", isStep: true, read: findLastingFreeCashFlowQuarter },
  peakDebtUsdM: { unit: "usdM", better: "lower", read: (projection) => findHighest(projection, "debtUsdM").value },
  lowestDebtServiceCoverageMultiple: { unit: "multiple", better: "higher", read: (projection) => findLowestCoverage(projection)?.value ?? null },
  fundingGapUsdM: { unit: "usdM", better: "lower", read: sumFundingGaps },
  dilutionRate: { unit: "rate", better: "lower", read: dilutionRate },
  horizonRevenueUsdM: { unit: "usdM", better: "higher", read: (projection) => ltmSum(projection, "revenueUsdM", projection.quarters) },
  horizonAdjustedEbitdaMarginRate: {
    unit: "rate",
    better: "higher",
    read: (projection) => quotient(ltmSum(projection, "adjustedEbitdaUsdM", projection.quarters), ltmSum(projection, "revenueUsdM", projection.quarters)),
  },
  revenueUsdM: { unit: "usdM", better: "higher", isYearly: true, read: (projection, fiscalYear) => fiscalYearSum(projection, "revenueUsdM", fiscalYear) },
  freeCashFlowUsdM: { unit: "usdM", better: "higher", isYearly: true, read: (projection, fiscalYear) => fiscalYearSum(projection, "freeCashFlowUsdM", fiscalYear) },
} satisfies Readonly<Record<string, ResultRecord>>;

export type ResultKind = keyof typeof RECORDS;

/** Every kind of result, in the order of the menus. */
export const RESULT_KINDS = Object.keys(RECORDS).filter((kind): kind is ResultKind => kind in RECORDS);

/** One result of a case. */
export interface Result {
  /** As a link names it: the kind, with `.FY2029` where it is about a year. */
  readonly id: string;
  readonly kind: ResultKind;
  readonly unit: ResultUnit;
  readonly better: "higher" | "lower";
  readonly isStep: boolean;
  /** The year that it is about; null where it is about the whole projection. */
  readonly fiscalYear: number | null;
}

/** Every result of a case; yearly ones once for each fiscal year that the projection reaches. */
export function resultsOf(scenarioCase: Case): Result[] {
  const { fiscalYear, fiscalQuarter } = scenarioCase.opening;
  const first = fiscalQuarter === 4 ? fiscalYear + 1 : fiscalYear;
  const years = Array.from({ length: fiscalYearOf(scenarioCase.horizonEnd) - first + 1 }, (_, index) => first + index);
  return RESULT_KINDS.flatMap((kind): Result[] => {
    const { unit, better, isStep = false, isYearly = false }: ResultRecord = RECORDS[kind];
    return isYearly
      ? years.map((year) => ({ id: `${kind}.FY${year}`, kind, unit, better, isStep, fiscalYear: year }))
      : [{ id: kind, kind, unit, better, isStep, fiscalYear: null }];
  });
}

/** A result by its id, which anyone may have typed; undefined where the case has none of this name. */
export function findResult(id: string, scenarioCase: Case): Result | undefined {
  return resultsOf(scenarioCase).find((result) => result.id === id);
}

/** The result that a reader sees unasked: value per share. */
export function defaultResult(scenarioCase: Case): Result {
  const [first] = resultsOf(scenarioCase);
  if (!first) throw new Error("There are no results.");
  return first;
}

/** The figure of a projection; null where it has none. */
export function measureResult({ kind, fiscalYear }: Pick<Result, "kind" | "fiscalYear">, projection: Projection): number | null {
  const { read }: ResultRecord = RECORDS[kind];
  return read(projection, fiscalYear ?? 0);
}

/**
 * Where a missing figure stands among the others: "never within the projection" comes one quarter
 * after its end. Any other missing figure has no place: null.
 */
export function placeOfMissing({ unit }: Pick<Result, "unit">, quarters: number): number | null {
  return unit === "quarter" ? quarters + 1 : null;
}
