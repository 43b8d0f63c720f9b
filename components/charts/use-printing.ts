"use client";

import { useSyncExternalStore } from "react";

const SIGNS = ["beforeprint", "afterprint"] as const;

let isPrinting = false;

function subscribe(notify: () => void): () => void {
  const paper = window.matchMedia("print");
  const notice = (event: Event) => {
    isPrinting = event.type === "beforeprint";
    notify();
  };
  SIGNS.forEach((sign) => window.addEventListener(sign, notice));
  paper.addEventListener("change", notify);
  return () => {
    SIGNS.forEach((sign) => window.removeEventListener(sign, notice));
    paper.removeEventListener("change", notify);
  };
}

/** Whether the page is being laid out for paper: everything is seen there, in widths of its own. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting || window.matchMedia("print").matches,
    () => false,
  );
}
