"use client";

import { paintText } from "./paint-text";
import { usePainted } from "./use-painted";

/** A text that follows the sliders without React. `read` answers with what it speaks of, `say` with the words. */
export function PaintedText<Source>({ read, say }: { read: () => Source; say: (source: Source) => string }) {
  const { ref, drawing } = usePainted<HTMLSpanElement, Source, string>(read, say, TEXT);
  return <span ref={ref}>{drawing}</span>;
}

const TEXT = { paint: paintText };
