"use client";

import { useSyncExternalStore } from "react";

const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "wheel"] as const;

/** Once true it stays true for every chart of the page: the reader does not leave by resting. */
let isHere = false;

function subscribe(notify: () => void): () => void {
  const notice = () => {
    isHere = true;
    stop();
    notify();
  };
  const stop = () => SIGNS.forEach((sign) => window.removeEventListener(sign, notice));
  SIGNS.forEach((sign) => window.addEventListener(sign, notice, { passive: true }));
  return stop;
}

/** Whether a reader has moved, touched or typed on the page since it was loaded. */
export function useReaderIsHere(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isHere,
    () => false,
  );
}
