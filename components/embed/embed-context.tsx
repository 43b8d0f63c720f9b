"use client";

import { createContext, useContext } from "react";
import type { CompanyProfile } from "@/lib/facts/company";
import type { EmbedView } from "@/lib/embed/embed-view";
import type { Case } from "@/lib/scenario/case";

/** What the server knows of a frame and its components need to say. */
export interface EmbedFacts {
  readonly company: CompanyProfile;
  readonly view: EmbedView;
  /** The company's newest case. */
  readonly latestCase: Pick<Case, "id" | "knownOn">;
  /** Never changes, whatever a reader or host does. */
  readonly isFrozen: boolean;
  /**
   * What has been published since the frozen scenario was; null where nothing has, or the view is live.
   * An address that names no case is frozen to nothing, and the frame says so.
   */
  readonly newer: "case" | "model" | "unpinned" | null;
  /** How many parts of the address could not be used. */
  readonly unusedParts: number;
}

const EmbedContext = createContext<EmbedFacts | null>(null);

export const EmbedProvider = EmbedContext.Provider;

/** The enclosing frame. */
export function useEmbed(): EmbedFacts {
  const embed = useContext(EmbedContext);
  if (!embed) throw new Error("A frame is read outside of its provider.");
  return embed;
}
