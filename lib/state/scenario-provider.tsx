"use client";

import { createContext, useContext, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { createScenarioStore, type OpenedLink, type ScenarioActions, type ScenarioMoment, type ScenarioState, type ScenarioStore } from "./scenario-store";

const ScenarioContext = createContext<ScenarioStore | null>(null);

interface ScenarioProviderProps {
  /** The untouched case that a bare address shows. */
  opening: ScenarioMoment;
  /** What the address names, where it names anything. */
  link?: OpenedLink | undefined;
  children: ReactNode;
}

/** Holds one scenario store for what it encloses. */
export function ScenarioProvider({ opening, link, children }: ScenarioProviderProps) {
  const [store] = useState(() => createScenarioStore(opening, link));
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
