/**
 * Assumptions that tend to move together, joined by a Gaussian copula: each keeps its own distribution,
 * only the ranks are correlated. The defaults are assumed, not estimated; there is no history long enough.
 */
import { failure, success, type Result } from "@/lib/finance/result";
import type { NumericAssumptionKey } from "@/lib/model/assumptions";

/** Two assumptions and the correlation of their ranks' normal scores, from −1 to 1. */
export interface Correlation {
  readonly first: NumericAssumptionKey;
  readonly second: NumericAssumptionKey;
  readonly coefficient: number;
}

/** Assumed: scarcity lifts demand, prices and what buyers pay for earnings together; cost of debt moves with cost of equity. */
export const ASSUMED_CORRELATIONS: readonly Correlation[] = [
  { first: "newBookingsUsdBPerYear", second: "contractPriceChangeRate", coefficient: 0.4 },
  { first: "newBookingsUsdBPerYear", second: "capexNextYearUsdB", coefficient: 0.5 },
  { first: "contractPriceChangeRate", second: "onDemandUtilisationRate", coefficient: 0.4 },
  { first: "contractPriceChangeRate", second: "exitEbitdaMultiple", coefficient: 0.3 },
  { first: "renewalRate", second: "stressedCustomerRenewalRate", coefficient: 0.5 },
  { first: "interestRateShift", second: "costOfEquityRate", coefficient: 0.5 },
];

/** Correlations that cannot all hold at once, or one that is none. */
export type CorrelationProblem =
  | { readonly kind: "not-a-correlation"; readonly first: string; readonly second: string; readonly coefficient: number }
  | { readonly kind: "contradictory-correlations"; readonly keys: readonly NumericAssumptionKey[] };

/** The correlated assumptions, and the lower triangle that turns independent normal scores into correlated ones. */
export interface CopulaFactor {
  readonly keys: readonly NumericAssumptionKey[];
  /** Row by row: row i has i + 1 weights. */
  readonly rows: readonly (readonly number[])[];
}

/** A pivot below this is a contradiction, not rounding. */
const SMALLEST_PIVOT = -1e-10;

/**
 * Takes the correlations among `keys` apart (Cholesky). A set that contradicts itself is refused rather
 * than bent into the nearest possible one: the reader would not get what was asked for.
 */
export function factorCorrelations(correlations: readonly Correlation[], keys: ReadonlySet<NumericAssumptionKey>): Result<CopulaFactor, CorrelationProblem> {
  const used = correlations.filter(({ first, second }) => keys.has(first) && keys.has(second));
  for (const { first, second, coefficient } of used) {
    if (!(Math.abs(coefficient) <= 1) || first === second) return failure({ kind: "not-a-correlation", first, second, coefficient });
  }
  const joined = [...new Set(used.flatMap(({ first, second }) => [first, second]))];
  const between = (a: NumericAssumptionKey, b: NumericAssumptionKey) =>
    a === b ? 1 : (used.find(({ first, second }) => (first === a && second === b) || (first === b && second === a))?.coefficient ?? 0);
  const rows: number[][] = [];
  for (const [i, a] of joined.entries()) {
    const row: number[] = [];
    for (const [j, b] of joined.slice(0, i + 1).entries()) {
      let rest = between(a, b);
      for (let k = 0; k < j; k += 1) rest -= (row[k] ?? 0) * (rows[j]?.[k] ?? row[k] ?? 0);
      const pivot = rows[j]?.[j] ?? 0;
      if (j === i) {
        if (rest < SMALLEST_PIVOT) return failure({ kind: "contradictory-correlations", keys: joined.slice(0, i + 1) });
        row.push(Math.sqrt(Math.max(0, rest)));
      } else if (pivot > 1e-8) row.push(rest / pivot);
      else if (Math.abs(rest) > 1e-8) return failure({ kind: "contradictory-correlations", keys: joined.slice(0, i + 1) });
      else row.push(0);
    }
    rows.push(row);
  }
  return success({ keys: joined, rows });
}
