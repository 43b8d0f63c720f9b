"use client";

import { useEffect, useState, type RefObject } from "react";

interface WindowedRows {
  readonly first: number;
  /** Behind the last row that is drawn. */
  readonly end: number;
}

/** Rows drawn beyond the edge, so that a quick scroll meets no gap. */
const OVERSCAN = 12;

/** Rows that are drawn before the browser knows its size, also without JavaScript. */
export const FIRST_ROWS = 60;

/** Which of the rows of one height are in view inside a box that scrolls; the rest needs no elements. */
export function useWindowedRows(box: RefObject<HTMLElement | null>, count: number, rowHeightPx: number): WindowedRows {
  const [window, setWindow] = useState<WindowedRows>({ first: 0, end: FIRST_ROWS });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeightPx) - OVERSCAN);
      const end = Math.ceil((element.scrollTop + element.clientHeight) / rowHeightPx) + OVERSCAN;
      setWindow((known) => (known.first === first && known.end === end ? known : { first, end }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [box, rowHeightPx]);
  const first = Math.min(window.first, Math.max(0, count - 1));
  return { first, end: Math.min(count, window.end) };
}
