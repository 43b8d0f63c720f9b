"use client";

import { useEffect, useState } from "react";
import { attribute, type Attribution, type Combine } from "@/lib/decisions/attribution";

/** A question of attribution: `key` tells one from another. */
export interface AttributionQuestion {
  readonly key: string;
  readonly differences: number;
  readonly combine: Combine;
}

/** An answer and its question's key. */
export interface KnownAttribution {
  readonly key: string;
  readonly attribution: Attribution;
}

/** As long as the page may be kept from its reader at a stretch, in milliseconds. */
const SLICE_MS = 8;

/** The attribution of a question; null while it is being worked out, in slices between which the page goes on. The newest question wins. */
export function useAttribution(question: AttributionQuestion, known: KnownAttribution): Attribution | null {
  const [answer, setAnswer] = useState<KnownAttribution>(known);
  const isKnown = answer.key === question.key;
  useEffect(() => {
    if (isKnown) return;
    const steps = attribute(question.differences, question.combine);
    let timer = 0;
    const work = () => {
      const end = performance.now() + SLICE_MS;
      while (performance.now() < end) {
        const { done, value } = steps.next();
        if (done) return setAnswer({ key: question.key, attribution: value });
      }
      timer = window.setTimeout(work, 0);
    };
    timer = window.setTimeout(work, 0);
    return () => window.clearTimeout(timer);
  }, [question, isKnown]);
  return isKnown ? answer.attribution : null;
}
