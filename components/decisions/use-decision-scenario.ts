"use client";

import { useDeferredValue, useMemo } from "react";
import type { LockedKeys } from "@/lib/scenario/apply-preset";
import type { Case } from "@/lib/scenario/case";
import { plausibleRanges, type PlausibleRange } from "@/lib/scenario/plausible-range";
import type { Assumptions } from "@/lib/model/assumptions";
import { useScenario } from "@/lib/state/scenario-provider";

/** The scenario as questions are asked of it. */
export interface DecisionScenario {
  readonly scenarioCase: Case;
  readonly assumptions: Assumptions;
  readonly locked: LockedKeys;
  /** Of every numeric assumption that is not locked. */
  readonly ranges: readonly PlausibleRange[];
}

/**
 * The scenario that the questions are about. It follows the sliders once the screen has been painted, so
 * that a thumb never waits for a table.
 */
export function useDecisionScenario(): DecisionScenario {
  const projection = useDeferredValue(useScenario((state) => state.projection));
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const locked = useScenario((state) => state.locked);
  // The deferred projection may still be the former case's: then the present one is asked.
  const present = useScenario((state) => state.projection);
  const { assumptions } = projection.opening === scenarioCase.opening ? projection : present;
  return useMemo(() => ({ scenarioCase, assumptions, locked, ranges: plausibleRanges(scenarioCase, assumptions, locked) }), [scenarioCase, assumptions, locked]);
}
