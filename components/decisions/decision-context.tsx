"use client";

import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import type { PageChoices } from "@/components/scenario/address-mirror";
import { readDecisionView, writeDecisionView } from "@/lib/decisions/decision-view";
import { defaultResult, findResult, type Result } from "@/lib/decisions/result";
import { createDecisionStore, type DecisionChoices, type DecisionState, type DecisionStore } from "@/lib/state/decision-store";
import { useScenario, useScenarioStore } from "@/lib/state/scenario-provider";

const DecisionContext = createContext<DecisionStore | null>(null);

/** Holds the choices of a page of decisions for what it encloses. */
export function DecisionProvider({ opening, children }: { opening: DecisionChoices; children: ReactNode }) {
  const [store] = useState(() => createDecisionStore(opening));
  return <DecisionContext value={store}>{children}</DecisionContext>;
}

/** The store itself, for reading outside of a render. */
export function useDecisionStore(): DecisionStore {
  const store = useContext(DecisionContext);
  if (!store) throw new Error("Choices are read outside of their provider.");
  return store;
}

/** A part of the choices. */
export function useDecision<Part>(select: (state: DecisionState) => Part): Part {
  return useStore(useDecisionStore(), select);
}

/** The chosen result as the present case has it: another case may not reach its year. */
export function useResult(): Result {
  const chosen = useDecision((state) => state.result);
  const scenarioCase = useScenario((state) => state.scenarioCase);
  return useMemo(() => findResult(chosen.id, scenarioCase) ?? defaultResult(scenarioCase), [chosen, scenarioCase]);
}

/** The choices as the address names them. */
export function usePageChoices(): PageChoices {
  const store = useDecisionStore();
  const scenarioStore = useScenarioStore();
  return useMemo(
    () => ({
      write: () => {
        const { locked, scenarioCase } = scenarioStore.getState();
        return writeDecisionView({ ...store.getState(), locked }, scenarioCase);
      },
      read: (link, scenarioCase) => {
        const { view, problems } = readDecisionView(link, scenarioCase);
        const { result, target, across, down, solve, settings } = view;
        store.setState({ result, target, across, down, solve, settings });
        return problems;
      },
      subscribe: (listener) => store.subscribe(listener),
    }),
    [store, scenarioStore],
  );
}
