/**
 * The address bar as a mirror of the scenario. While a thumb moves, the present entry of the browser's
 * history is rewritten, at most once in 350 ms (Safari allows 100 calls in 30 s). A step of the
 * scenario's own history is an entry of the browser's, so that Back undoes and Forward redoes; undo and
 * redo walk the browser's list in turn.
 */
import type { HistoryEntry } from "./scenario-history";
import type { OpenedLink, ScenarioStore } from "./scenario-store";

/** Shortest time between two rewritten addresses, in milliseconds. */
export const SHORTEST_PAUSE_MS = 350;

/** What the mirror marks an entry of the browser's history with. */
export interface AddressMark {
  readonly visit: string;
  /** Counts the entries that this visit has made. */
  readonly number: number;
}

/** An entry of the browser's history, and the step of the scenario's for which it stands. */
interface ListedEntry {
  readonly number: number;
  readonly step: HistoryEntry;
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
  /** The browser's entries as far as they are of this visit, and at which of them it stands. */
  let listed: ListedEntry[] = [];
  let place = 0;
  let entriesMade = 0;
  /** The address of the present entry, as we know it. */
  let written = "";
  /** Whether the browser is on its way to another entry; until it arrives, nothing is written. */
  let isUnderWay = false;
  /** Whether the store changes because the browser arrived somewhere. */
  let isFollowing = false;
  let callOff: (() => void) | null = null;

  const presentStep = (): HistoryEntry => {
    const { history } = store.getState();
    const step = history.entries[history.position];
    if (!step) throw new Error("The history stands nowhere.");
    return step;
  };
  const mark = (): AddressMark => ({ visit, number: listed[place]?.number ?? 0 });
  const addEntry = (step: HistoryEntry) => {
    listed = [...listed.slice(0, place + 1), { number: entriesMade, step }];
    entriesMade += 1;
    place = listed.length - 1;
  };
  const rewrite = (address: string) => {
    if (isUnderWay || address === written) return;
    written = address;
    bar.replace(mark(), address);
  };
  /** Marks the present entry, whose address stays as it is. */
  const markPresent = () => {
    written = bar.present();
    bar.replace(mark(), written);
  };

  /** Rewrites the address once a pause is over, with what stands then. */
  const rewriteSoon = () => {
    callOff ??= bar.later(SHORTEST_PAUSE_MS, () => {
      callOff = null;
      rewrite(addressOf(store.getState()));
    });
  };

  /** Takes the browser to where the scenario's history stands: to the entry of that step, or to a new one. */
  const followHistory = () => {
    if (isUnderWay) return;
    const step = presentStep();
    if (listed[place]?.step === step) return rewriteSoon();
    const target = listed.findIndex((entry) => entry.step === step);
    if (target >= 0) {
      isUnderWay = true;
      bar.go(target - place);
      return;
    }
    // While the thumb moved, the present entry followed it: it gets back what it stands for.
    const before = listed[place]?.step;
    if (before) rewrite(addressOf(before.moment));
    addEntry(step);
    written = addressOf(step.moment);
    bar.push(mark(), written);
  };

  const arrive = (arrived: AddressMark | null) => {
    const index = arrived?.visit === visit ? listed.findIndex(({ number }) => number === arrived.number) : -1;
    const wasExpected = isUnderWay && index >= 0;
    isUnderWay = false;
    if (wasExpected) {
      place = index;
      written = bar.present();
      return followHistory();
    }
    if (arrived === null && withoutFragment(bar.present()) === withoutFragment(written)) {
      // A link within the page made an entry of its own for the same step.
      addEntry(listed[place]?.step ?? presentStep());
      return markPresent();
    }
    isFollowing = true;
    const { history, goTo, followAddress } = store.getState();
    const step = listed[index]?.step;
    const position = step ? history.entries.indexOf(step) : -1;
    if (position >= 0) goTo(position);
    else followAddress(readAddress());
    isFollowing = false;
    if (index >= 0) place = index;
    else [listed, place] = [[], 0];
    if (listed[place]?.step !== presentStep()) addEntry(presentStep());
    markPresent();
  };

  // The page may have been made for another address: by a cache, or by a router that kept an older one.
  store.getState().followAddress(readAddress());
  addEntry(presentStep());
  // A damaged address stays as it came until the reader moves something: so the notice about it survives a reload.
  markPresent();
  const stopListening = [
    bar.onTravel(arrive),
    onOtherChange(rewriteSoon),
    store.subscribe((state, previous) => {
      if (isFollowing) return;
      if (state.history !== previous.history) followHistory();
      else if (state.changes !== previous.changes || state.texts !== previous.texts || state.scenarioCase !== previous.scenarioCase || state.locked !== previous.locked) rewriteSoon();
    }),
  ];
  return () => {
    callOff?.();
    for (const stop of stopListening) stop();
  };
}

function withoutFragment(address: string): string {
  return address.split("#", 1)[0] ?? "";
}
