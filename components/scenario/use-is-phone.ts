"use client";

import { useSyncExternalStore } from "react";

/** Below the width at which the panel becomes a drawer (`--breakpoint-md`). */
const PHONE = "(width < 700px)";

function subscribe(onChange: () => void) {
  const query = window.matchMedia(PHONE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether the screen is a phone's; the server does not know and says no. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(PHONE).matches,
    () => false,
  );
}
