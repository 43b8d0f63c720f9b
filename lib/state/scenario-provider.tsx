"use client";

import { createContext, useContext, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { createScenarioSteps, type ScenarioSteps, type StepClock } from "./scenario-steps";
import { createScenarioStore, type OpenedLink, type ScenarioActions, type ScenarioMoment, type ScenarioState, type ScenarioStore } from "./scenario-store";

const ScenarioContext = createContext<{ readonly store: ScenarioStore; readonly steps: ScenarioSteps } | null>(null);

interface ScenarioProviderProps {
  /** The untouched case that a bare address shows. */
  opening: ScenarioMoment;
  /** What the address names, where it names anything. */
  link?: OpenedLink | undefined;
  children: ReactNode;
}

/** Holds one scenario store, with its steps, for what it encloses. */
export function ScenarioProvider({ opening, link, children }: ScenarioProviderProps) {
  const [scenario] = useState(() => {
    const store = createScenarioStore(opening, link);
    return { store, steps: createScenarioSteps(store, browserClock) };
  });
  return <ScenarioContext value={scenario}>{children}</ScenarioContext>;
}

/** What React has to render for a frame is rendered in that frame, so that it never shows two scenarios at once. */
const browserClock: StepClock = {
  nextFrame: (task) => void requestAnimationFrame(() => flushSync(task)),
  later: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

function useScenarioContext() {
  const scenario = useContext(ScenarioContext);
  if (!scenario) throw new Error("A scenario is read outside of its provider.");
  return scenario;
}

/** The store itself, for reading outside of a render. */
export function useScenarioStore(): ScenarioStore {
  return useScenarioContext().store;
}

/** When to follow the scenario: once a frame, or at rest. */
export function useScenarioSteps(): ScenarioSteps {
  return useScenarioContext().steps;
}

/** A part of the scenario; the component renders again when that part changes. */
export function useScenario<Part>(select: (state: ScenarioState & ScenarioActions) => Part): Part {
  return useStore(useScenarioStore(), select);
}
