"use client";

import { useMemo } from "react";
import { evaluateResult } from "@/lib/decisions/evaluate";
import type { Result } from "@/lib/decisions/result";
import { buildTornado, type Tornado } from "@/lib/decisions/tornado";
import type { DecisionScenario } from "./use-decision-scenario";

/** The tornado of a result: some seventy projections, which take one or two milliseconds. */
export function useTornado(result: Result, { scenarioCase, assumptions, ranges }: DecisionScenario): Tornado {
  return useMemo(() => buildTornado(assumptions, ranges, evaluateResult(result, scenarioCase)), [result, scenarioCase, assumptions, ranges]);
}

/** The ends of a bar's results, the lower first; the present result where it lies beyond both. */
export function reachOf({ base, bars: [first] }: Tornado): { readonly low: number; readonly high: number } | null {
  if (!first || first.swing === 0 || base === null) return null;
  const ends = [base, first.atLow ?? base, first.atHigh ?? base];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
