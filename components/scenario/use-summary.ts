"use client";

import { useMemo } from "react";
import { summariseProjection, type ProjectionSummary } from "@/lib/model/summary";
import { useScenario } from "@/lib/state/scenario-provider";

/** The scenario's key figures, and the case's where the scenario differs from it. */
export function useSummary(): { summary: ProjectionSummary; caseSummary: ProjectionSummary | null } {
  const projection = useScenario((state) => state.projection);
  const unchanged = useScenario((state) => state.unchanged);
  const summary = useMemo(() => summariseProjection(projection), [projection]);
  const caseSummary = useMemo(() => (unchanged ? summariseProjection(unchanged) : null), [unchanged]);
  return { summary, caseSummary };
}
