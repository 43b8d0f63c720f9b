/**
 * The address bar as a mirror of the scenario. While a thumb moves, the present entry of the browser's
 * history is rewritten, at most once in 350 ms (Safari allows 100 calls in 30 s). A step of the
 * scenario's own history is an entry of the browser's, so that Back undoes and Forward redoes; undo and
 * redo walk the browser's list in turn.
 */
import type { ScenarioStore, OpenedLink } from "./scenario-store";
import { presentMoment, type HistoryEntry } from "./scenario-history";

/** Shortest time between two rewritten addresses, in milliseconds. */
export const SHORTEST_PAUSE_MS = 350;

/** What the mirror marks an entry of the browser's history with. */
export interface AddressMark {
  readonly visit: string;
  readonly step: number;
}

/** The browser's address bar and history, as far as the mirror needs them. */
export interface AddressBar {
  /** The address below the host, as it stands. */
  present(): string;
  replace(mark: AddressMark, address: string): void;
  push(mark: AddressMark, address: string): void;
  go(delta: number): void;
  /** Calls back when the reader went back or forth; null for an entry without our mark. */
  onTravel(listener: (mark: AddressMark | null) => void): () => void;
  /** Runs a task later; the answer calls it off. */
  later(milliseconds: number, task: () => void): () => void;
}

interface Mirror {
  readonly store: ScenarioStore;
  readonly bar: AddressBar;
  /** Tells this visit's marks from those of an earlier one. */
  readonly visit: string;
  /** The address of a moment, with the texts and the view of now. */
  readonly addressOf: (moment: HistoryEntry["moment"]) => string;
  /** What the present address names. */
  readonly readAddress: () => OpenedLink;
  /** Calls back when texts outside of the store, such as the view, change. */
  readonly onOtherChange: (listener: () => void) => () => void;
}

/** Keeps address and store together until the answer is called. */
export function mirrorAddress({ store, bar, visit, addressOf, readAddress, onOtherChange }: Mirror): () => void {
  const steps = new WeakMap<HistoryEntry, number>();
  let nextStep = 0;
  /** The steps that have an entry in the browser's history, and at which of them the browser stands. */
  let listed: number[] = [];
  let place = 0;
  let written = "";
  let awaited: number | null = null;
  let isTravelling = false;
  let callOff: (() => void) | null = null;
  let { entries } = store.getState().history;

  const presentEntry = () => {
    const { history } = store.getState();
    return history.entries[history.position];
  };
  const stepOf = (entry: HistoryEntry | undefined): number => {
    if (!entry) return -1;
    const known = steps.get(entry);
    if (known !== undefined) return known;
    steps.set(entry, nextStep);
    return nextStep++;
  };
  const mark = (step: number): AddressMark => ({ visit, step });
  const rewrite = (address: string) => {
    if (address === written || awaited !== null) return;
    written = address;
    bar.replace(mark(listed[place] ?? 0), address);
  };
  const addressNow = () => addressOf(store.getState());

  /** Rewrites the address once a pause is over, with what stands then. */
  const rewriteSoon = () => {
    callOff ??= bar.later(SHORTEST_PAUSE_MS, () => {
      callOff = null;
      rewrite(addressNow());
    });
  };

  /** The reader has done a step: the present entry gets back what it stood for, and the step its own. */
  const push = () => {
    const { history } = store.getState();
    const before = history.entries[history.position - 1];
    if (before) rewrite(addressOf(before.moment));
    const step = stepOf(presentEntry());
    listed = [...listed.slice(0, place + 1), step];
    place = listed.length - 1;
    written = addressOf(presentMoment(history));
    bar.push(mark(step), written);
  };

  /** The reader walked the scenario's history: the browser walks along where it has the entry. */
  const walk = () => {
    const step = stepOf(presentEntry());
    const target = listed.indexOf(step);
    if (target < 0 || target === place) return rewriteSoon();
    awaited = step;
    bar.go(target - place);
    place = target;
  };

  const travel = (arrived: AddressMark | null) => {
    if (awaited !== null) {
      if (arrived?.step !== awaited) return;
      awaited = null;
      written = "";
      rewriteSoon();
      return;
    }
    isTravelling = true;
    const { history, goTo, followAddress } = store.getState();
    const position = arrived?.visit === visit ? history.entries.findIndex((entry) => steps.get(entry) === arrived.step) : -1;
    if (position >= 0) goTo(position);
    else followAddress(readAddress());
    isTravelling = false;
    entries = store.getState().history.entries;
    const step = stepOf(presentEntry());
    const known = listed.indexOf(step);
    if (known < 0) listed = [step];
    place = Math.max(0, known);
    written = bar.present();
    bar.replace(mark(step), written);
  };

  // The page may have been made for another address: by a cache, or by a router that kept an older one.
  store.getState().followAddress(readAddress());
  ({ entries } = store.getState().history);
  listed = [stepOf(presentEntry())];
  // A damaged address stays as it came until the reader moves something: so the notice about it survives a reload.
  written = bar.present();
  bar.replace(mark(listed[0] ?? 0), written);
  const stopListening = [
    bar.onTravel(travel),
    onOtherChange(rewriteSoon),
    store.subscribe((state, previous) => {
      if (isTravelling) return;
      if (state.history.entries !== entries) {
        entries = state.history.entries;
        push();
      } else if (state.history.position !== previous.history.position) {
        walk();
      } else if (state.changes !== previous.changes || state.texts !== previous.texts || state.scenarioCase !== previous.scenarioCase) {
        rewriteSoon();
      }
    }),
  ];
  return () => {
    callOff?.();
    for (const stop of stopListening) stop();
  };
}
