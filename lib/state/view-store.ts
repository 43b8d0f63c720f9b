/**
 * How the reader looks at the charts: by quarter or year, which part of time, which view of each chart,
 * which series stands out. It changes no figure, so undo does not walk here.
 */
import { createStore, type StoreApi } from "zustand/vanilla";

/** Texts are the ids of `lib/chart-data`; this layer knows charts only by name. */
export interface ViewState {
  readonly periodicity: string;
  readonly zoom: string;
  /** The view that a chart shows, where it is not its first. */
  readonly viewOf: Readonly<Record<string, string>>;
  /** Whether the difference between an older case and the latest is laid open. */
  readonly showsDifference: boolean;
  /** The day whose knowledge counts; without one, the day of the case. */
  readonly asOf?: string | undefined;
  /** The series of a chart that stands out from the others. */
  readonly isolated: Readonly<Record<string, string>>;
}

export interface ViewActions {
  /** Shows what a link asks for; nothing stands out. */
  show(view: Omit<ViewState, "isolated">): void;
  setPeriodicity(periodicity: string): void;
  setZoom(zoom: string): void;
  /** Shows a view; what stood out in the one before no longer does. */
  setView(chart: string, view: string): void;
  /** Lets a series stand out, or none where it does so already. */
  toggleIsolated(chart: string, series: string): void;
}

export type ViewStore = StoreApi<ViewState & ViewActions>;

export function createViewStore(opening: Partial<ViewState> = {}): ViewStore {
  return createStore<ViewState & ViewActions>((set) => ({
    periodicity: "quarterly",
    zoom: "all",
    viewOf: {},
    showsDifference: false,
    isolated: {},
    ...opening,
    show: (view) => set({ ...view, isolated: {} }),
    setPeriodicity: (periodicity) => set({ periodicity }),
    setZoom: (zoom) => set({ zoom }),
    setView: (chart, view) => set(({ viewOf, isolated }) => ({ viewOf: { ...viewOf, [chart]: view }, isolated: without(isolated, chart) })),
    toggleIsolated: (chart, series) =>
      set(({ isolated }) => ({ isolated: isolated[chart] === series ? without(isolated, chart) : { ...isolated, [chart]: series } })),
  }));
}

function without(record: Readonly<Record<string, string>>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
