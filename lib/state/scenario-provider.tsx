"use client";

import { createContext, useContext, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { createScenarioStore, type ScenarioActions, type ScenarioMoment, type ScenarioState, type ScenarioStore } from "./scenario-store";

const ScenarioContext = createContext<ScenarioStore | null>(null);

/** Holds one scenario store for what it encloses. */
export function ScenarioProvider({ opening, children }: { opening: ScenarioMoment; children: ReactNode }) {
  const [store] = useState(() => createScenarioStore(opening));
  return <ScenarioContext value={store}>{children}</ScenarioContext>;
}

/** The store itself, for reading outside of a render. */
export function useScenarioStore(): ScenarioStore {
  const store = useContext(ScenarioContext);
  if (!store) throw new Error("A scenario is read outside of its provider.");
  return store;
}

/** A part of the scenario; the component renders again when that part changes. */
export function useScenario<Part>(select: (state: ScenarioState & ScenarioActions) => Part): Part {
  return useStore(useScenarioStore(), select);
}
