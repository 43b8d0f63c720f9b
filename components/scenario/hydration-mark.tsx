"use client";

import { startTransition, useEffect, useState } from "react";

/**
 * Marks the document once the page answers to input and what it adds after that (the panel's closed
 * groups) is there too; tests and embedding pages wait for it.
 */
export function HydrationMark() {
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => startTransition(() => setIsWhole(true)), []);
  useEffect(() => {
    if (isWhole) document.documentElement.dataset["hydrated"] = "true";
  }, [isWhole]);
  return null;
}
