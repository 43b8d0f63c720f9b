"use client";

import { useState } from "react";
import { changedSpecs } from "@/lib/scenario/scenario";
import { useScenario } from "@/lib/state/scenario-provider";

/**
 * The keys of what has differed from the case since the list of changes was opened. One that returns to
 * the case stays listed until then, so that a slider does not vanish under the hand that moves it.
 */
export function useKeptChanges(isListed: boolean): ReadonlySet<string> {
  const changed = useScenario(({ scenarioCase, changes }) => changedSpecs(scenarioCase, changes).map(({ key }) => key).join(" "));
  const [kept, setKept] = useState<readonly string[]>([]);
  const missing = changed.split(" ").filter((key) => key !== "" && !kept.includes(key));
  if (isListed && missing.length > 0) setKept([...kept, ...missing]);
  if (!isListed && kept.length > 0) setKept([]);
  return new Set([...kept, ...missing]);
}
