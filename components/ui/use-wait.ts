"use client";

import { useEffect, useState } from "react";

/** Shorter waits are not worth a word: it would be gone before it is read. */
export const SHORTEST_WAIT_MS = 300;

/** How many whole seconds a wait has lasted; null where nothing is waited for, and for its first moments. */
export function useWait(isWaiting: boolean): number | null {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    if (!isWaiting) return;
    const begun = performance.now();
    const shown = window.setTimeout(() => setSeconds(0), SHORTEST_WAIT_MS);
    const counted = window.setInterval(() => setSeconds(Math.floor((performance.now() - begun) / 1000)), 1000);
    return () => {
      window.clearTimeout(shown);
      window.clearInterval(counted);
      setSeconds(null);
    };
  }, [isWaiting]);
  return isWaiting ? seconds : null;
}
