"use client";

import { useCallback, useEffect, useState } from "react";

/** Something that comes over the network when it is first needed, and how far it has come. */
export interface Loaded<Value> {
  /** `idle` while nobody wants it. */
  readonly status: "idle" | "waiting" | "ready" | "failed" | "stopped";
  readonly value: Value | null;
  /** Asks again, after a failure or a stop. */
  readonly retry: () => void;
  /** Gives the wait up; what arrives afterwards is not used. */
  readonly stop: () => void;
}

/** Loads once while `isWanted`. `load` must be the same function at every render. */
export function useLoaded<Value>(load: () => Promise<Value>, isWanted: boolean): Loaded<Value> {
  const [outcome, setOutcome] = useState<{ readonly value: Value } | "failed" | "stopped" | null>(null);
  useEffect(() => {
    if (!isWanted || outcome !== null) return;
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setOutcome({ value }),
      () => isCurrent && setOutcome("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isWanted, outcome]);
  const retry = useCallback(() => setOutcome(null), []);
  const stop = useCallback(() => setOutcome("stopped"), []);
  const isLoaded = outcome !== null && typeof outcome === "object";
  return { status: isLoaded ? "ready" : (outcome ?? (isWanted ? "waiting" : "idle")), value: isLoaded ? outcome.value : null, retry, stop };
}
