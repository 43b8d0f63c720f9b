"use client";

import { useEffect } from "react";
import { useChartViewStore } from "@/components/charts/chart-view-context";
import { findUnknownViews, readLinkView, writeLinkView } from "@/components/charts/linked-view";
import { decodeScenario, encodeScenario } from "@/lib/scenario/codec";
import { mirrorAddress, SHORTEST_PAUSE_MS, type AddressBar, type AddressMark } from "@/lib/state/address-mirror";
import { useScenarioStore } from "@/lib/state/scenario-provider";
import { usePublished } from "./published-cases-context";

/** Keeps the address bar and the dashboard together. */
export function AddressMirror() {
  const store = useScenarioStore();
  const viewStore = useChartViewStore();
  const { cases, defaultCase } = usePublished();
  useEffect(() => {
    const newest = cases.at(-1);
    if (!newest) return;
    const read = () => decodeScenario(window.location.search, cases, newest);
    const { foreign } = read();
    return mirrorAddress({
      store,
      bar: browserBar,
      visit: crypto.randomUUID?.() ?? String(performance.timeOrigin),
      addressOf: ({ scenarioCase, changes }) => {
        const { texts } = store.getState();
        const query = encodeScenario({ scenarioCase, changes, texts, view: writeLinkView(viewStore.getState()) }, defaultCase, foreign);
        return `${window.location.pathname}${query === "" ? "" : `?${query}`}${window.location.hash}`;
      },
      readAddress: () => {
        const link = read();
        viewStore.getState().show(readLinkView(link.view).view);
        return { ...link, notices: [...link.notices, ...findUnknownViews(link.view)] };
      },
      onOtherChange: (listener) => viewStore.subscribe(listener),
    });
  }, [cases, defaultCase, store, viewStore]);
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
