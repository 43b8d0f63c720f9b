"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { ChartId } from "@/lib/chart-data/chart";
import { useScenarioStore } from "@/lib/state/scenario-provider";
import type { ScenarioState } from "@/lib/state/scenario-store";
import { ChartDetails } from "./chart-details";
import { ChartKey } from "./chart-key";
import { ChartPlaceProvider } from "./chart-source";
import { ChartFinding, ChartSubject } from "./chart-title";
import { PlotBox } from "./plot-box";
import { useIsPrinting } from "./use-printing";
import { ViewSwitch } from "./view-switch";

/**
 * One chart with its finding, subject, key, sources and table. Out of view it stays as it was when it
 * left: a slider's step then costs it nothing. On paper every chart is in view.
 */
export function ChartSection({ id }: { id: ChartId }) {
  const root = useRef<HTMLElement>(null);
  const titleId = useId();
  const store = useScenarioStore();
  const [frozen, setFrozen] = useState<ScenarioState | null>(null);
  const [hasBeenSeen, setHasBeenSeen] = useState(false);
  const isPrinting = useIsPrinting();

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        const isInView = entry?.isIntersecting ?? true;
        setFrozen(isInView ? null : store.getState());
        if (isInView) setHasBeenSeen(true);
      },
      { rootMargin: "200px 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [store]);

  return (
    <ChartPlaceProvider id={id} frozen={isPrinting ? null : frozen}>
      <section ref={root} id={`chart-${id}`} aria-labelledby={titleId} className="row-span-5 grid min-w-0 max-md:w-full max-md:shrink-0 max-md:snap-start max-md:content-start max-md:px-4 scroll-mt-20 grid-rows-subgrid border-t border-line pt-3 break-inside-avoid print:mx-3 print:inline-block print:w-[calc(50%-1.5rem)] print:align-top">
        {/* Title and subject as one block that keeps its height; each finding breaks where its text says, so that the subject keeps its line. */}
        <div className="min-h-[4.75rem] under-sheet:min-h-auto print:min-h-auto">
          <h3 id={titleId} className="font-serif text-title font-semibold whitespace-pre-line max-[430px]:text-body max-[359px]:min-h-[2lh] print:min-h-0">
            <ChartFinding />
          </h3>
          <ChartSubject />
        </div>
        <ViewSwitch />
        <ChartKey />
        <PlotBox isSeen={hasBeenSeen} labelledBy={titleId} />
        <ChartDetails labelledBy={titleId} />
      </section>
    </ChartPlaceProvider>
  );
}
