"use client";

import { useEffect } from "react";

/** Marks the document once the page answers to input; tests and embedding pages wait for it. */
export function HydrationMark() {
  useEffect(() => {
    document.documentElement.dataset["hydrated"] = "true";
  }, []);
  return null;
}
