"use client";

import { createContext, useContext } from "react";
import type { CompanyProfile } from "@/lib/facts/company";
import type { Case } from "@/lib/scenario/case";

/** What has been published, as far as a page about one company needs it. */
export interface Published {
  readonly company: CompanyProfile;
  /** The company's cases, oldest first. */
  readonly cases: readonly Case[];
  /** The case that links leave unnamed; of another company, where that one is shown unasked. */
  readonly defaultCase: Pick<Case, "id">;
}

const PublishedContext = createContext<Published | null>(null);

/** Hands company and cases to the pickers, links and texts that it encloses. */
export const PublishedProvider = PublishedContext.Provider;

/** The company on the page and what has been published of it. */
export function usePublished(): Published {
  const published = useContext(PublishedContext);
  if (!published) throw new Error("Published cases are read outside of their provider.");
  return published;
}
