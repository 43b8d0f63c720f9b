import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/data/cases";
import { PRESETS } from "@/lib/scenario/presets";
import { canRedo, canUndo, createScenarioStore, type ScenarioStore } from "./scenario-store";

const [articleDay, latest] = [CASES[0], CASES[1]];
if (!articleDay || !latest) throw new Error("two cases are published");

type Step = (store: ScenarioStore) => void;

/** Everything that a reader can do to a scenario, drags left half-way included. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ key: fc.constantFrom("usefulLifeYears", "renewalRate", "powerPriceUsdPerMwh"), value: fc.integer({ min: 3, max: 8 }), commits: fc.boolean() }).map(
    ({ key, value, commits }): Step =>
      (store) => {
        store.getState().setAssumption(key, key === "renewalRate" ? value / 10 : value * 5);
        if (commits) store.getState().commit();
      },
  ),
  fc.constantFrom(...PRESETS).map(({ id }): Step => (store) => store.getState().togglePreset(id)),
  fc.constantFrom(articleDay, latest).map((one): Step => (store) => store.getState().chooseCase(one)),
  fc.constantFrom<Step>(
    (store) => store.getState().resetAll(),
    (store) => store.getState().resetToLink(),
    (store) => store.getState().resetAssumption("usefulLifeYears"),
    (store) => store.getState().toggleLock("powerPriceUsdPerMwh"),
    (store) => store.getState().undo(),
    (store) => store.getState().redo(),
  ),
);

const shown = (store: ScenarioStore) => {
  const { scenarioCase, changes, projection } = store.getState();
  return { scenario: scenarioCase.id, changes, debt: projection.at("debtUsdM", projection.quarters) };
};

test("after any sequence, undo walks back to the opening and redo forth to the same scenario", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const link = { scenarioCase: articleDay, changes: { usefulLifeYears: 5 }, notices: [] };
      const store = createScenarioStore({ scenarioCase: latest, changes: {} }, link);
      const opened = shown(store);
      for (const one of steps) one(store);
      store.getState().commit();
      const reached = shown(store);
      const { position } = store.getState().history;
      while (canUndo(store.getState())) store.getState().undo();
      expect(shown(store)).toEqual(opened);
      for (let count = 0; count < position; count += 1) store.getState().redo();
      expect(shown(store)).toEqual(reached);
    }),
    { numRuns: 120 },
  );
});

test("undo and redo are inverse at every entry", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
      const store = createScenarioStore({ scenarioCase: latest, changes: {} });
      for (const one of steps) {
        one(store);
        store.getState().commit();
        const before = shown(store);
        if (canUndo(store.getState())) {
          store.getState().undo();
          store.getState().redo();
          expect(shown(store)).toEqual(before);
        }
        if (canRedo(store.getState())) {
          store.getState().redo();
          store.getState().undo();
          expect(shown(store)).toEqual(before);
        }
      }
    }),
    { numRuns: 80 },
  );
});
