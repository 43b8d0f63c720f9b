"use client";

import { createContext, useContext } from "react";
import type { AssumptionKey } from "@/lib/model/assumptions";
import type { CitedSource } from "@/lib/scenario/cited-sources";

/** What the server hands along for reading up and for finding. */
export interface Reference {
  /** The documents that the cases cite, by id. */
  readonly sources: Readonly<Record<string, CitedSource>>;
  /** Name and meaning of each assumption in the other language, for search. */
  readonly otherLanguage: Readonly<Partial<Record<AssumptionKey, string>>>;
}

const ReferenceContext = createContext<Reference>({ sources: {}, otherLanguage: {} });

/** Hands sources and search texts to the panel that it encloses. */
export const ReferenceProvider = ReferenceContext.Provider;

/** Sources and search texts of the page. */
export function useReference(): Reference {
  return useContext(ReferenceContext);
}
