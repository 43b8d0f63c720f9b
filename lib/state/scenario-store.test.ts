import { beforeEach, describe, expect, test } from "vitest";
import { CASES } from "@/data/cases";
import { presetOf, presetSettings } from "@/lib/scenario/presets";
import { LONGEST_HISTORY } from "./scenario-history";
import { canRedo, canUndo, createScenarioStore, type ScenarioStore } from "./scenario-store";

const [articleDay, latest] = [CASES[0], CASES[1]];
if (!articleDay || !latest) throw new Error("two cases are published");

let store: ScenarioStore;
const state = () => store.getState();
const actions = () => state().history.entries.map(({ action }) => action);
const move = (key: "usefulLifeYears" | "powerPriceUsdPerMwh", value: number) => {
  state().setAssumption(key, value);
  state().commit();
};

beforeEach(() => {
  store = createScenarioStore({ scenarioCase: latest, changes: {} });
});

describe("history", () => {
  test("a drag of many steps is one entry, from where it began to where it ended", () => {
    for (const years of [5.5, 5, 4.5, 4]) state().setAssumption("usefulLifeYears", years);
    expect(canUndo(state())).toBe(false);
    state().commit();
    expect(actions().slice(1)).toEqual([{ kind: "moved", moves: [{ key: "usefulLifeYears", from: 6, to: 4 }] }]);
  });

  test("a drag that returns to where it began is none", () => {
    state().setAssumption("usefulLifeYears", 4);
    state().setAssumption("usefulLifeYears", 6);
    state().commit();
    expect(actions()).toEqual([{ kind: "opened" }]);
    expect(state().unchanged).toBeNull();
  });

  test("undo in the middle of a drag keeps the drag for redo", () => {
    state().setAssumption("usefulLifeYears", 4);
    state().undo();
    expect(state().changes).toEqual({});
    state().redo();
    expect(state().changes).toEqual({ usefulLifeYears: 4 });
  });

  test("says of each step what it was", () => {
    move("usefulLifeYears", 4);
    state().togglePreset("cheapEnergy");
    state().togglePreset("cheapEnergy");
    state().resetAll();
    state().chooseCase(articleDay);
    expect(actions().map((action) => action.kind)).toEqual(["opened", "moved", "preset", "preset", "reset", "case"]);
    expect(actions()[2]).toEqual({ kind: "preset", preset: "cheapEnergy", isApplied: true });
    expect(actions()[3]).toEqual({ kind: "preset", preset: "cheapEnergy", isApplied: false });
  });

  test("a moment can be gone to directly, and the later ones stay for redo", () => {
    move("usefulLifeYears", 4);
    move("powerPriceUsdPerMwh", 80);
    state().goTo(0);
    expect(state().changes).toEqual({});
    expect(canRedo(state())).toBe(true);
    state().goTo(2);
    expect(state().changes).toEqual({ usefulLifeYears: 4, powerPriceUsdPerMwh: 80 });
    state().goTo(7);
    expect(state().history.position).toBe(2);
  });

  test("a new step after undo ends the other branch", () => {
    move("usefulLifeYears", 4);
    state().undo();
    move("powerPriceUsdPerMwh", 80);
    expect(canRedo(state())).toBe(false);
    expect(actions()).toHaveLength(2);
  });

  test("undo and redo at the ends do nothing", () => {
    state().undo();
    state().redo();
    expect(state().history.position).toBe(0);
  });

  test("undo brings back the case too, and its projection", () => {
    const before = state().projection.at("revenueUsdM", 4);
    state().chooseCase(articleDay);
    expect(state().projection.at("revenueUsdM", 4)).not.toBe(before);
    state().undo();
    expect(state().scenarioCase.id).toBe(latest.id);
    expect(state().projection.at("revenueUsdM", 4)).toBe(before);
  });

  test("is limited, the newest steps stay", () => {
    for (let step = 0; step < LONGEST_HISTORY + 20; step += 1) move("powerPriceUsdPerMwh", 70 + (step % 50));
    expect(state().history.entries).toHaveLength(LONGEST_HISTORY + 1);
    expect(state().history.position).toBe(LONGEST_HISTORY);
  });
});

describe("a link on arrival", () => {
  test("can be come back to, as an entry in the history", () => {
    store = createScenarioStore({ scenarioCase: latest, changes: {} }, { scenarioCase: articleDay, changes: { usefulLifeYears: 4 }, notices: [] });
    expect(canUndo(state())).toBe(false);
    expect(actions()).toEqual([{ kind: "linked" }]);
    state().resetAll();
    state().resetToLink();
    expect(state().scenarioCase.id).toBe(articleDay.id);
    expect(state().changes).toEqual({ usefulLifeYears: 4 });
    expect(actions().at(-1)).toEqual({ kind: "reset", to: "link" });
  });

  test("that names nothing is no link", () => {
    store = createScenarioStore({ scenarioCase: latest, changes: {} }, { scenarioCase: latest, changes: {}, notices: [] });
    expect(state().linked).toBeNull();
    move("usefulLifeYears", 4);
    state().resetToLink();
    expect(state().changes).toEqual({ usefulLifeYears: 4 });
  });
});

describe("locks", () => {
  test("a locked assumption is moved by neither slider, reset nor preset", () => {
    move("powerPriceUsdPerMwh", 80);
    state().toggleLock("powerPriceUsdPerMwh");
    state().setAssumption("powerPriceUsdPerMwh", 90);
    state().resetAssumption("powerPriceUsdPerMwh");
    state().togglePreset("cheapEnergy");
    expect(state().changes).toEqual({ powerPriceUsdPerMwh: 80 });
    expect(actions()).toHaveLength(2);
  });

  test("the whole can still be put back, and a lock opened again", () => {
    move("powerPriceUsdPerMwh", 80);
    state().toggleLock("powerPriceUsdPerMwh");
    state().resetAll();
    expect(state().changes).toEqual({});
    state().toggleLock("powerPriceUsdPerMwh");
    expect(state().locked.size).toBe(0);
    move("powerPriceUsdPerMwh", 70);
    expect(state().changes).toEqual({ powerPriceUsdPerMwh: 70 });
  });
});

describe("presets", () => {
  test("one press is one step, whatever the number of its changes", () => {
    move("usefulLifeYears", 5);
    state().togglePreset("articleThesis");
    expect(Object.keys(state().changes)).toHaveLength(presetSettings(presetOf("articleThesis"), latest).length + 1);
    state().undo();
    expect(state().changes).toEqual({ usefulLifeYears: 5 });
  });

  test("a drag not yet committed stays a step of its own", () => {
    state().setAssumption("usefulLifeYears", 5);
    state().togglePreset("cheapEnergy");
    expect(actions().map((action) => action.kind)).toEqual(["opened", "moved", "preset"]);
  });
});

describe("the marked quarter", () => {
  test("stays while sliders move and goes with the case", () => {
    state().markQuarter(5);
    move("usefulLifeYears", 4);
    expect(state().markedQuarter).toBe(5);
    state().chooseCase(articleDay);
    expect(state().markedQuarter).toBeNull();
    state().markQuarter(3);
    state().markQuarter(null);
    expect(state().markedQuarter).toBeNull();
  });
});
