"use client";

import { useEffect, useState, type ComponentType } from "react";
import { useReaderIsHere } from "@/components/charts/reader-is-here";

/** The strip under the panel, fetched once a reader moves on the page: the first load does without. */
export function LazyDecisionStrip() {
  const isHere = useReaderIsHere();
  const [Strip, setStrip] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!isHere) return;
    let isMounted = true;
    // Without it (offline, blocked) the panel is whole all the same.
    import("./decision-strip").then(
      (module) => isMounted && setStrip(() => module.DecisionStrip),
      () => undefined,
    );
    return () => {
      isMounted = false;
    };
  }, [isHere]);
  return Strip && <Strip />;
}
