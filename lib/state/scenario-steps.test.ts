import { describe, expect, it, vi } from "vitest";
import { CASES } from "@/data/cases";
import { createScenarioSteps, REST_MS } from "./scenario-steps";
import { createScenarioStore } from "./scenario-store";

const [scenarioCase] = CASES;
if (!scenarioCase) throw new Error("There is no case.");

/** A clock that the test moves by hand. */
function handClock() {
  const frames: (() => void)[] = [];
  const timers = new Map<() => void, number>();
  return {
    nextFrame: (task: () => void) => void frames.push(task),
    later: (milliseconds: number, task: () => void) => {
      timers.set(task, milliseconds);
      return () => void timers.delete(task);
    },
    /** How many frames are asked for. */
    askedFrames: () => frames.length,
    frame: () => frames.splice(0).forEach((task) => task()),
    pauses: () => [...timers.values()],
    rest: () => [...timers.keys()].forEach((task) => task()),
  };
}

function open() {
  const store = createScenarioStore({ scenarioCase: scenarioCase!, changes: {} });
  const clock = handClock();
  const steps = createScenarioSteps(store, clock);
  const onFrame = vi.fn();
  const onRest = vi.fn();
  return { store, clock, steps, onFrame, onRest, leave: steps.onFrame(onFrame), leaveRest: steps.onRest(onRest) };
}

describe("the steps of a scenario", () => {
  it("are shown once a frame, however many fall into it, and the next frame is asked for only by the next step", () => {
    const { store, clock, onFrame } = open();
    store.getState().setAssumption("usefulLifeYears", 5);
    store.getState().setAssumption("usefulLifeYears", 4);
    expect(onFrame).not.toHaveBeenCalled();
    expect(clock.askedFrames()).toBe(1);
    clock.frame();
    expect(onFrame).toHaveBeenCalledTimes(1);
    expect(clock.askedFrames()).toBe(0);
    store.getState().setAssumption("usefulLifeYears", 3);
    clock.frame();
    expect(onFrame).toHaveBeenCalledTimes(2);
  });

  it("come to rest once, after the last of them", () => {
    const { store, clock, onRest } = open();
    store.getState().setAssumption("usefulLifeYears", 5);
    store.getState().setAssumption("usefulLifeYears", 4);
    expect(clock.pauses()).toEqual([REST_MS]);
    clock.rest();
    expect(onRest).toHaveBeenCalledTimes(1);
  });

  it("leave out what moves no figure: a lock, the history, a text", () => {
    const { store, clock } = open();
    store.getState().toggleLock("usefulLifeYears");
    store.getState().commit();
    store.getState().setText("title", "A title");
    expect(clock.askedFrames()).toBe(0);
    expect(clock.pauses()).toEqual([]);
  });

  it("are no longer told to who has left, not even when somebody leaves during a frame", () => {
    const { store, clock, steps, onFrame, onRest, leave, leaveRest } = open();
    const last = vi.fn();
    steps.onFrame(leave);
    steps.onFrame(last);
    leaveRest();
    store.getState().setAssumption("usefulLifeYears", 5);
    clock.frame();
    clock.rest();
    store.getState().setAssumption("usefulLifeYears", 4);
    clock.frame();
    expect(onFrame).toHaveBeenCalledTimes(1);
    expect(last).toHaveBeenCalledTimes(2);
    expect(onRest).not.toHaveBeenCalled();
  });
});
