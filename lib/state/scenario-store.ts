/**
 * The scenario as the reader moves it. During a visit this store is the truth: the address, the
 * charts and the figures follow it. One store per mount.
 *
 * A drag changes the scenario many times and the history once: `setAssumption` moves, `commit` writes
 * what has been moved into the history, where undo and redo walk.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AssumptionKey, Assumptions } from "@/lib/model/assumptions";
import { requireChecks } from "@/lib/model/checks";
import type { Projection } from "@/lib/model/projection";
import { applyPreset, isPresetInForce, takeBackPreset, type LockedKeys } from "@/lib/scenario/apply-preset";
import type { Case } from "@/lib/scenario/case";
import type { DecodedScenario, LinkNotice } from "@/lib/scenario/codec";
import type { TextKey } from "@/lib/scenario/link-query";
import { NO_TEXTS, type LinkTexts } from "@/lib/scenario/link-texts";
import { presetOf, type PresetId } from "@/lib/scenario/presets";
import { keepDifferences, projectScenario, withChange, type Changes } from "@/lib/scenario/scenario";
import { findMoves, isSameMoment, openHistory, presentMoment, recordStep, standAt, type ScenarioAction, type ScenarioHistory, type ScenarioMoment } from "./scenario-history";

export type { ScenarioMoment } from "./scenario-history";

/** What a link brings: a scenario, the sender's texts, and what of it could not be used. */
export type OpenedLink = ScenarioMoment & Pick<DecodedScenario, "notices"> & Partial<Pick<DecodedScenario, "texts">> & { readonly locked?: LockedKeys };

export interface ScenarioState extends ScenarioMoment {
  readonly projection: Projection;
  /** The case's own projection; null while nothing differs from it. */
  readonly unchanged: Projection | null;
  readonly history: ScenarioHistory;
  /** The scenario that the address named on arrival; null where it named none. */
  readonly linked: ScenarioMoment | null;
  /** Assumptions that presets leave alone and the panel does not move; a lock stays through undo and a change of case. */
  readonly locked: LockedKeys;
  /** The projected quarter to which an issue has led the reader, from 1; null where none is marked. */
  readonly markedQuarter: number | null;
  /** What of the opened link could not be used, until the reader dismisses it. */
  readonly notices: readonly LinkNotice[];
  /** Title and note, which travel in the link; undo does not walk over them. */
  readonly texts: LinkTexts;
}

export interface ScenarioActions {
  /** Moves one assumption, unless it is locked; a value equal to the case's is no change. */
  setAssumption<Key extends AssumptionKey>(key: Key, value: Assumptions[Key]): void;
  /** Puts these changes in the place of the present ones, as one step: what the page around a frame asks for. */
  setChanges(changes: Changes): void;
  /** Puts one assumption back to the case's value, unless it is locked. */
  resetAssumption(key: AssumptionKey): void;
  /** Puts all assumptions back, locked ones too. */
  resetAll(): void;
  /** Brings back the scenario that the address named on arrival. */
  resetToLink(): void;
  /** Opens another case without changes. */
  chooseCase(scenarioCase: Case): void;
  /** Applies a preset on top of the other changes, or takes its changes back where it is in force. */
  togglePreset(id: PresetId): void;
  toggleLock(key: AssumptionKey): void;
  /** Marks a quarter on the charts; null takes the mark away. */
  markQuarter(t: number | null): void;
  /** Goes to what an address names, as one step of this visit's history. */
  followAddress(link: OpenedLink): void;
  /** Sets the title or the note. */
  setText(key: TextKey, text: string): void;
  dismissNotices(): void;
  /** Writes what has been moved since the last commit into the history. */
  commit(): void;
  undo(): void;
  redo(): void;
  /** Goes to an entry of the history, back or forth. */
  goTo(position: number): void;
}

export type ScenarioStore = StoreApi<ScenarioState & ScenarioActions>;

/** Whether there is a step to undo. */
export function canUndo({ history }: ScenarioState): boolean {
  return history.position > 0;
}

/** Whether there is a step to redo. */
export function canRedo({ history }: ScenarioState): boolean {
  return history.position < history.entries.length - 1;
}

/**
 * A store that opens with a case, or with what a link asks for: then the history begins there, and
 * "back to the link" leads there.
 */
export function createScenarioStore(opening: ScenarioMoment, link?: OpenedLink): ScenarioStore {
  const projectMoment = createMomentProjector();
  return createStore<ScenarioState & ScenarioActions>((set, get) => {
    /** Moment and history change together, so that whoever listens never sees one without the other. */
    const moveTo = (moment: ScenarioMoment, history = get().history) =>
      set(({ scenarioCase, markedQuarter }) => ({
        ...projectMoment(moment),
        history,
        // A mark names a quarter by its place in the projection, so another case takes it away.
        markedQuarter: moment.scenarioCase === scenarioCase ? markedQuarter : null,
      }));
    const doStep = (moment: ScenarioMoment, action: ScenarioAction) => {
      get().commit();
      moveTo(moment, recordStep(get().history, moment, action));
    };
    const first = link ? { scenarioCase: link.scenarioCase, changes: keepDifferences(link.scenarioCase, link.changes) } : opening;
    const linked = isSameMoment(first, opening) ? null : first;
    return {
      ...projectMoment(first),
      history: openHistory(first, linked ? "linked" : "opened"),
      linked,
      locked: link?.locked ?? new Set(),
      markedQuarter: null,
      notices: link?.notices ?? [],
      texts: link?.texts ?? NO_TEXTS,
      setAssumption: (key, value) => {
        const { scenarioCase, changes, locked } = get();
        if (locked.has(key) || (changes[key] ?? scenarioCase.assumptions[key]) === value) return;
        moveTo({ scenarioCase, changes: withChange(scenarioCase, changes, key, value) });
      },
      setChanges: (changes) => {
        const { scenarioCase } = get();
        moveTo({ scenarioCase, changes: keepDifferences(scenarioCase, changes) });
        get().commit();
      },
      resetAssumption: (key) => {
        get().setAssumption(key, get().scenarioCase.assumptions[key]);
        get().commit();
      },
      resetAll: () => doStep({ scenarioCase: get().scenarioCase, changes: {} }, { kind: "reset", to: "case" }),
      resetToLink: () => {
        const { linked } = get();
        if (linked) doStep(linked, { kind: "reset", to: "link" });
      },
      chooseCase: (scenarioCase) => doStep({ scenarioCase, changes: {} }, { kind: "case" }),
      togglePreset: (id) => {
        const { scenarioCase, changes, locked } = get();
        const preset = presetOf(id);
        const isApplied = !isPresetInForce(preset, scenarioCase, changes, locked);
        const next = isApplied ? applyPreset(preset, scenarioCase, changes, locked) : takeBackPreset(preset, scenarioCase, changes, locked);
        doStep({ scenarioCase, changes: next }, { kind: "preset", preset: id, isApplied });
      },
      toggleLock: (key) => set(({ locked }) => ({ locked: locked.has(key) ? new Set([...locked].filter((one) => one !== key)) : new Set([...locked, key]) })),
      markQuarter: (t) => set({ markedQuarter: t }),
      followAddress: ({ scenarioCase, changes, notices, texts = NO_TEXTS, locked }) => {
        doStep({ scenarioCase, changes: keepDifferences(scenarioCase, changes) }, { kind: "address" });
        set({ notices, texts, ...(locked && { locked }) });
      },
      setText: (key, text) => set(({ texts }) => ({ texts: { ...texts, [key]: text } })),
      dismissNotices: () => set({ notices: [] }),
      commit: () => {
        const { scenarioCase, changes, history } = get();
        const moves = findMoves(presentMoment(history), { scenarioCase, changes });
        if (moves.length > 0) set({ history: recordStep(history, { scenarioCase, changes }, { kind: "moved", moves }) });
      },
      undo: () => {
        get().commit();
        get().goTo(get().history.position - 1);
      },
      redo: () => {
        get().commit();
        get().goTo(get().history.position + 1);
      },
      goTo: (position) => {
        get().commit();
        const history = standAt(get().history, position);
        moveTo(presentMoment(history), history);
      },
    };
  });
}

/** Projects moments; the last case's own projection is kept, since a drag asks for it at every step. */
function createMomentProjector() {
  let known: { readonly scenarioCase: Case; readonly projection: Projection } | null = null;
  return ({ scenarioCase, changes }: ScenarioMoment): Pick<ScenarioState, "scenarioCase" | "changes" | "projection" | "unchanged"> => {
    if (known?.scenarioCase !== scenarioCase) known = { scenarioCase, projection: projectScenario(scenarioCase, {}) };
    if (Object.keys(changes).length === 0) return { scenarioCase, changes, projection: known.projection, unchanged: null };
    const projection = projectScenario(scenarioCase, changes);
    if (process.env.NODE_ENV === "development") requireChecks(projection);
    return { scenarioCase, changes, projection, unchanged: known.projection };
  };
}
