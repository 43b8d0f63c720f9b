/**
 * When the screen follows the scenario. What is seen follows once a frame, however many steps fall into
 * it: the newest wins. What nobody watches while a thumb moves (descriptions, the sheet for paper) follows
 * once the scenario rests.
 */
import type { ScenarioStore } from "./scenario-store";

/** How long a scenario must stand still to be at rest, in milliseconds. */
export const REST_MS = 500;

/** The browser's clock, as far as steps need it. */
export interface StepClock {
  nextFrame(task: () => void): void;
  /** Runs a task later; the answer calls it off. */
  later(milliseconds: number, task: () => void): () => void;
}

type Subscribe = (listener: () => void) => () => void;

/** Each subscription's answer ends it. */
export interface ScenarioSteps {
  /** Calls back once in each frame in which the scenario has moved: locks, texts and history are no steps. */
  readonly onFrame: Subscribe;
  /** Calls back once the scenario has stood still after a change. */
  readonly onRest: Subscribe;
}

/** The steps of a store, for as long as it lives. */
export function createScenarioSteps(store: Pick<ScenarioStore, "subscribe">, clock: StepClock): ScenarioSteps {
  const atFrame = new Set<() => void>();
  const atRest = new Set<() => void>();
  let isFrameAsked = false;
  let callOffRest = () => {};
  const tell = (listeners: ReadonlySet<() => void>) => {
    // A listener may leave, or another come, while they are told.
    for (const listener of [...listeners]) listener();
  };
  store.subscribe((state, previous) => {
    if (state.projection === previous.projection) return;
    callOffRest();
    callOffRest = clock.later(REST_MS, () => tell(atRest));
    if (isFrameAsked) return;
    isFrameAsked = true;
    clock.nextFrame(() => {
      isFrameAsked = false;
      tell(atFrame);
    });
  });
  return { onFrame: subscriptionTo(atFrame), onRest: subscriptionTo(atRest) };
}

function subscriptionTo(listeners: Set<() => void>): Subscribe {
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
