"use client";

import { createContext, useContext, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { CHART_VIEWS, type ChartId, type ChartView } from "@/lib/chart-data/chart";
import { PERIODICITIES, type Periodicity } from "@/lib/chart-data/timeline";
import { ZOOMS, type Zoom } from "@/lib/chart-data/zoom-chart";
import { createViewStore, type ViewActions, type ViewState, type ViewStore } from "@/lib/state/view-store";

const ViewContext = createContext<ViewStore | null>(null);

/** Holds one view store for the charts that it encloses, which open as `opening` says. */
export function ChartViewProvider({ opening, children }: { opening?: Partial<ViewState>; children: ReactNode }) {
  const [store] = useState(() => createViewStore(opening));
  return <ViewContext value={store}>{children}</ViewContext>;
}

/** The store itself, for reading outside of a render. */
export function useChartViewStore(): ViewStore {
  const store = useContext(ViewContext);
  if (!store) throw new Error("A chart's view is read outside of its provider.");
  return store;
}

/** A part of how the reader looks at the charts. */
export function useChartView<Part>(select: (state: ViewState & ViewActions) => Part): Part {
  return useStore(useChartViewStore(), select);
}

/** The chosen view of a chart: one of its own, its first where none or another was named. */
export function viewOf(state: ViewState, id: ChartId): ChartView {
  const views: readonly ChartView[] = CHART_VIEWS[id];
  return views.find((view) => view === state.viewOf[id]) ?? CHART_VIEWS[id][0];
}

export function periodicityOf(state: ViewState): Periodicity {
  return PERIODICITIES.find((one) => one === state.periodicity) ?? "quarterly";
}

export function zoomOf(state: ViewState): Zoom {
  return ZOOMS.find((one) => one === state.zoom) ?? "all";
}
