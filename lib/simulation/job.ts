/**
 * A simulation as plain data: everything that a run's figures depend on, so that it can be handed to a
 * worker and gives the same bits there.
 */
import { failure, success, type Result } from "@/lib/finance/result";
import type { AssumptionKey, Assumptions, NumericAssumptionKey } from "@/lib/model/assumptions";
import type { OpeningPosition } from "@/lib/model/opening-position";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { plausibleRanges } from "@/lib/scenario/plausible-range";
import { ASSUMED_CORRELATIONS, factorCorrelations, type CopulaFactor, type Correlation, type CorrelationProblem } from "./correlation";
import type { Distribution, Shape } from "./distribution";
import { LARGEST_SEED } from "./random";

/** What a reader may choose. */
export interface SimulationSettings {
  /** A whole number from 0 to 2³² − 1; the same one gives the same runs. */
  readonly seed: number;
  readonly runs: number;
  /** The shape of every distribution that `shapes` does not name. */
  readonly shape: Shape;
  readonly shapes: Readonly<Partial<Record<NumericAssumptionKey, Shape>>>;
  readonly correlations: readonly Correlation[];
}

export const FEWEST_RUNS = 1000;
export const MOST_RUNS = 100_000;
export const DEFAULT_SETTINGS: SimulationSettings = { seed: 1, runs: 10_000, shape: "triangular", shapes: {}, correlations: ASSUMED_CORRELATIONS };

/** An assumption that is drawn. */
export interface DrawnAssumption {
  readonly key: NumericAssumptionKey;
  /** Its own place among the random numbers: locking another assumption leaves its draws as they are. */
  readonly dimension: number;
  readonly distribution: Distribution;
  readonly whole: boolean;
}

export interface SimulationJob {
  readonly opening: OpeningPosition;
  readonly quarters: number;
  readonly assumptions: Assumptions;
  readonly drawn: readonly DrawnAssumption[];
  readonly copula: CopulaFactor;
  readonly seed: number;
  readonly runs: number;
}

/** Why there is nothing to simulate. */
export type SimulationProblem =
  | CorrelationProblem
  | { readonly kind: "run-count"; readonly runs: number; readonly fewest: number; readonly most: number }
  | { readonly kind: "broken-seed"; readonly seed: number }
  | { readonly kind: "all-locked" };

/** Today's price is known: a simulation compares with it and does not draw it. */
const NEVER_DRAWN: readonly AssumptionKey[] = ["sharePriceUsd"];

/**
 * The job of a scenario. Drawn is every assumption with a plausible band that is not locked, over its band
 * widened to the scenario's own value where that lies outside. What has no band stays as it is: nothing
 * supports a range for it.
 */
export function buildJob(
  scenarioCase: Case,
  assumptions: Assumptions,
  locked: ReadonlySet<AssumptionKey>,
  settings: SimulationSettings,
): Result<SimulationJob, SimulationProblem> {
  const { seed, runs } = settings;
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) return failure({ kind: "broken-seed", seed });
  if (!Number.isInteger(runs) || runs < FEWEST_RUNS || runs > MOST_RUNS) return failure({ kind: "run-count", runs, fewest: FEWEST_RUNS, most: MOST_RUNS });
  const drawn = drawnAssumptions(scenarioCase, assumptions, locked, settings);
  if (drawn.length === 0) return failure({ kind: "all-locked" });
  const copula = factorCorrelations(settings.correlations, new Set(drawn.map(({ key }) => key)));
  if (!copula.ok) return copula;
  return success({ opening: scenarioCase.opening, quarters: scenarioCase.quarters, assumptions, drawn, copula: copula.value, seed, runs });
}

/** What a simulation draws, and from which distribution. */
export function drawnAssumptions(
  scenarioCase: Case,
  assumptions: Assumptions,
  locked: ReadonlySet<AssumptionKey>,
  { shape, shapes }: Pick<SimulationSettings, "shape" | "shapes">,
): DrawnAssumption[] {
  return plausibleRanges(scenarioCase, assumptions, new Set([...locked, ...NEVER_DRAWN]))
    .filter(({ isBand }) => isBand)
    .map(({ key, low, high, min, max, whole }) => {
      const mode = assumptions[key];
      const distribution = { shape: shapes[key] ?? shape, low: Math.min(low, mode), mode, high: Math.max(high, mode), min, max };
      return { key, dimension: ASSUMPTION_SPECS.findIndex((spec) => spec.key === key), distribution, whole };
    });
}
