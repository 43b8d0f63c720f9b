"use client";

import { useEffect } from "react";
import { useChartViewStore } from "@/components/charts/chart-view-context";
import { findUnknownViews, readLinkView, writeLinkView } from "@/components/charts/linked-view";
import { decodeScenario, encodeScenario, type LinkNotice } from "@/lib/scenario/codec";
import { DECISION_KEYS } from "@/lib/scenario/link-query";
import { readLocks, writeLocks } from "@/lib/scenario/link-locks";
import type { Case } from "@/lib/scenario/case";
import type { LinkView } from "@/lib/scenario/link-texts";
import { mirrorAddress, SHORTEST_PAUSE_MS, type AddressBar, type AddressMark } from "@/lib/state/address-mirror";
import { useScenarioStore } from "@/lib/state/scenario-provider";
import { usePublished } from "./published-cases-context";

/** Choices of a page that its address names beside the scenario and the charts. */
export interface PageChoices {
  readonly write: () => LinkView;
  /** Takes over what an address names; answers with what of it cannot stand. */
  readonly read: (view: LinkView, scenarioCase: Case) => readonly LinkNotice[];
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps the address bar and the page together. What another page has written into the address stays there. */
export function AddressMirror({ choices }: { choices?: PageChoices }) {
  const store = useScenarioStore();
  const viewStore = useChartViewStore();
  const { cases, defaultCase } = usePublished();
  useEffect(() => {
    const newest = cases.at(-1);
    if (!newest) return;
    const read = () => decodeScenario(window.location.search, cases, newest);
    const { foreign, others = [], view: opened } = read();
    const ofOtherPages: LinkView = Object.fromEntries(DECISION_KEYS.flatMap((key) => (opened[key] === undefined ? [] : [[key, opened[key]]])));
    return mirrorAddress({
      store,
      bar: browserBar,
      visit: crypto.randomUUID?.() ?? String(performance.timeOrigin),
      addressOf: ({ scenarioCase, changes }) => {
        const { texts, locked } = store.getState();
        const view = { ...(choices ? choices.write() : ofOtherPages), ...writeLinkView(viewStore.getState()), ...(locked.size > 0 && { locked: writeLocks(locked) }) };
        const query = encodeScenario({ scenarioCase, changes, texts, view, others }, defaultCase, foreign);
        return `${window.location.pathname}${query === "" ? "" : `?${query}`}${window.location.hash}`;
      },
      readAddress: () => {
        const link = read();
        viewStore.getState().show(readLinkView(link.view).view);
        const chosen = choices?.read(link.view, link.scenarioCase) ?? [];
        return { ...link, locked: readLocks(link.view.locked).locked, notices: [...link.notices, ...findUnknownViews(link.view), ...chosen] };
      },
      onOtherChange: (listener) => {
        const stops = [viewStore.subscribe(listener), choices?.subscribe(listener)];
        return () => stops.forEach((stop) => stop?.());
      },
    });
  }, [cases, choices, defaultCase, store, viewStore]);
  return null;
}

/** The key of our mark among what the router keeps in an entry. */
const MARK = "flywheel";

const browserBar: AddressBar = {
  present: () => `${window.location.pathname}${window.location.search}${window.location.hash}`,
  replace: (mark, address) => quietly(() => window.history.replaceState({ ...readState(), [MARK]: mark }, "", address)),
  push: (mark, address) => quietly(() => window.history.pushState({ ...readState(), [MARK]: mark }, "", address)),
  go: (delta) => window.history.go(delta),
  onTravel: (listener) => {
    const onPopState = (event: PopStateEvent) => listener(readMark(event.state));
    window.addEventListener("popstate", onPopState);
    return () => window.removeEventListener("popstate", onPopState);
  },
  // Not amid a frame: writing an address takes the browser as long as drawing all charts.
  later: (milliseconds, task) => {
    let isOff = false;
    const timer = window.setTimeout(() => whenIdle(() => !isOff && task()), milliseconds);
    return () => {
      isOff = true;
      window.clearTimeout(timer);
    };
  },
};

/** Runs a task when the browser has nothing else to do; Safari, which cannot say so, runs it now. */
function whenIdle(task: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(task, { timeout: SHORTEST_PAUSE_MS });
  else task();
}

/** Browsers refuse too many calls in too short a time; the next one brings the address up to date. */
function quietly(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function readState(): object {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null ? state : {};
}

function readMark(state: unknown): AddressMark | null {
  if (typeof state !== "object" || state === null || !(MARK in state)) return null;
  const mark: unknown = state[MARK];
  if (typeof mark !== "object" || mark === null || !("visit" in mark) || !("number" in mark)) return null;
  return typeof mark.visit === "string" && typeof mark.number === "number" ? { visit: mark.visit, number: mark.number } : null;
}
