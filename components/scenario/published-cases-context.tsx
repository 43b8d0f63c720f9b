"use client";

import { createContext, useContext } from "react";
import type { Case } from "@/lib/scenario/case";

const PublishedCasesContext = createContext<readonly Case[]>([]);

/** Hands the published cases to the pickers and links that it encloses. */
export const PublishedCasesProvider = PublishedCasesContext.Provider;

/** The published cases of the company on the page, oldest first. */
export function usePublishedCases(): readonly Case[] {
  return useContext(PublishedCasesContext);
}
