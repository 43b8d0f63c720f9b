"use client";

import { ChartSources } from "./chart-sources";
import { ChartTable } from "./chart-table";
import { ChartTerms } from "./chart-terms";

/** What opens below a chart. */
export type ChartDetail = "table" | "sources" | "words";

const PANELS = { table: ChartTable, sources: ChartSources, words: ChartTerms } as const;

/** A panel below the enclosing chart: its table, its sources, or what its words mean. */
export function ChartPanel({ detail, labelledBy }: { detail: ChartDetail; labelledBy: string }) {
  const Panel = PANELS[detail];
  return <Panel labelledBy={labelledBy} />;
}
