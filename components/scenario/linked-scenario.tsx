"use client";

import { useEffect } from "react";
import type { Case } from "@/lib/scenario/case";
import { decodeScenario } from "@/lib/scenario/codec";
import { useScenarioStore } from "@/lib/state/scenario-provider";
import { usePublishedCases } from "./published-cases-context";

/** Opens the scenario that the page's address names. */
export function LinkedScenario({ defaultCase }: { defaultCase: Case }) {
  const store = useScenarioStore();
  const cases = usePublishedCases();
  useEffect(() => {
    store.getState().open(decodeScenario(window.location.search, cases, defaultCase));
  }, [cases, defaultCase, store]);
  return null;
}
