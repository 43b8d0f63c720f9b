/**
 * What the reader has chosen on the pages of decisions. It changes no figure of the scenario, so undo does
 * not walk here; what is locked stands in the scenario's own store.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { DecisionView } from "@/lib/decisions/decision-view";

export type DecisionChoices = Omit<DecisionView, "locked">;

export interface DecisionState extends DecisionChoices {
  /** Changes some of the choices. */
  choose(choices: Partial<DecisionChoices>): void;
}

export type DecisionStore = StoreApi<DecisionState>;

export function createDecisionStore(opening: DecisionChoices): DecisionStore {
  return createStore<DecisionState>((set) => ({
    ...opening,
    choose: (choices) =>
      set((before) => ({
        ...choices,
        // A target counts in the unit of its result: with another result it has no meaning.
        ...(choices.result && choices.result.id !== before.result.id && choices.target === undefined && { target: null }),
        // The sides of the table stay two: choosing one that stands on the other side swaps them.
        ...(choices.across === before.down && choices.across !== undefined && { down: before.across }),
        ...(choices.down === before.across && choices.down !== undefined && { across: before.down }),
      })),
  }));
}
