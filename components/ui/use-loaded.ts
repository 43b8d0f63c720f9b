"use client";

import { useEffect, useState } from "react";

/**
 * A module of the page's own that nobody needs at first: null until it is wanted and there. Where it cannot
 * be had (offline, blocked), it stays null. `load` is the same function at each render.
 */
export function useLoaded<Module>(load: () => Promise<Module>, isWanted: boolean): Module | null {
  const [loaded, setLoaded] = useState<{ readonly module: Module } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    load().then(
      (module) => isCurrent && setLoaded({ module }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isWanted]);
  return loaded?.module ?? null;
}
