"use client";

import { useLayoutEffect, useReducer, useRef, type RefObject } from "react";
import { useScenarioSteps } from "@/lib/state/scenario-provider";

/** How a drawing comes onto its element. */
export interface Painter<Part extends Element, Drawing> {
  /** Whether one can be painted over the other: both have the same parts in the same order. Left out where that is always so. */
  readonly isAlike?: (before: Drawing, after: Drawing) => boolean;
  /** Puts on the element what differs from what stands there; null where that is not known. */
  readonly paint: (element: Part, after: Drawing, before: Drawing | null) => void;
}

/**
 * A part of the page that follows the sliders without React: `read` finds what it shows, `draw` makes of
 * that the figures, words and lines, and React renders them once. From then on each frame's drawing is
 * painted over the one before, and React renders again only where the parts themselves are others.
 *
 * `read` answers with the same value as long as nothing has changed.
 */
export function usePainted<Part extends Element, Source, Drawing>(
  read: () => Source,
  draw: (source: Source) => Drawing,
  { isAlike = () => true, paint }: Painter<Part, Drawing>,
): { readonly ref: RefObject<Part | null>; readonly drawing: Drawing } {
  const { onFrame } = useScenarioSteps();
  const ref = useRef<Part>(null);
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  const painted = useRef<Drawing>(undefined);
  const source = read();
  const drawing = draw(source);
  // After each render, because React compares with what it rendered last, not with what was painted since.
  useLayoutEffect(() => {
    let shown = source;
    const before = painted.current;
    if (ref.current && before !== undefined) paint(ref.current, drawing, isAlike(before, drawing) ? before : null);
    painted.current = drawing;
    return onFrame(() => {
      const next = read();
      if (Object.is(next, shown)) return;
      const last = painted.current;
      const following = draw(next);
      if (last === undefined || !isAlike(last, following)) return renderAgain();
      shown = next;
      painted.current = following;
      if (ref.current) paint(ref.current, following, last);
    });
  });
  return { ref, drawing };
}
