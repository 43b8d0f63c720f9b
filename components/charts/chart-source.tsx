"use client";

import { createContext, startTransition, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import { buildChart } from "@/lib/chart-data/build-chart";
import { seriesKey, type ChartData, type ChartId, type ChartInput, type ChartView } from "@/lib/chart-data/chart";
import { readReported } from "@/lib/chart-data/reported";
import { buildTimeline, type Periodicity } from "@/lib/chart-data/timeline";
import { zoomChart, type Zoom } from "@/lib/chart-data/zoom-chart";
import type { MetricDescription } from "@/lib/api/facts-response";
import type { FiscalQuarter } from "@/lib/finance/fiscal-period";
import type { Fact } from "@/lib/facts/fact";
import type { GuidanceRange } from "@/lib/facts/guidance";
import type { Source } from "@/lib/facts/source";
import { useScenarioSteps, useScenarioStore } from "@/lib/state/scenario-provider";
import type { ScenarioState } from "@/lib/state/scenario-store";
import { periodicityOf, useChartView, viewOf, zoomOf } from "./chart-view-context";

/** What the charts draw from beside the scenario: all of it known on the case's date. */
export interface ChartRecords {
  /** Where the charts begin. */
  readonly firstQuarter: FiscalQuarter;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** What the facts measure, in both languages. */
  readonly metrics: readonly MetricDescription[];
  readonly guidance: readonly GuidanceRange[];
  /** Where the ranges were given, by the id of the source. */
  readonly guidanceSources?: Readonly<Record<string, { readonly title: string; readonly url: string | null }>>;
  /** Asks for the reported figures again; only where they are missing. */
  readonly onLoad?: () => void;
}

/** How a chart is looked at. */
interface ChartLook {
  readonly view: ChartView;
  readonly periodicity: Periodicity;
  readonly zoom: Zoom;
}

type ReadChart = (look: ChartLook, state: ScenarioState) => ChartData;

const ChartSourceContext = createContext<{ readonly read: ReadChart; readonly records: ChartRecords } | null>(null);

/** Chart and, while it is out of view, the state of the scenario in which it left the view. */
interface ChartPlace {
  readonly id: ChartId;
  readonly frozen: ScenarioState | null;
}

const ChartPlaceContext = createContext<ChartPlace | null>(null);

/** Builds charts from the records given here and the scenario of the enclosing store. */
export function ChartSource({ records, children }: { records: ChartRecords; children: ReactNode }) {
  const source = useMemo(() => ({ records, read: createChartReader(records) }), [records]);
  return <ChartSourceContext value={source}>{children}</ChartSourceContext>;
}

/** Says which chart the enclosed components belong to. */
export function ChartPlaceProvider({ id, frozen, children }: ChartPlace & { children: ReactNode }) {
  const place = useMemo(() => ({ id, frozen }), [id, frozen]);
  return <ChartPlaceContext value={place}>{children}</ChartPlaceContext>;
}

/** The records behind the charts. */
export function useChartRecords(): ChartRecords {
  const source = useContext(ChartSourceContext);
  if (!source) throw new Error("Chart records are read outside of their source.");
  return source.records;
}

/** The enclosing chart. */
export function useChartId(): ChartId {
  const place = useContext(ChartPlaceContext);
  if (!place) throw new Error("A chart is read outside of its place.");
  return place.id;
}

/** Reads the enclosing chart as it stands: the same value as long as nothing has changed. */
export function useChartReader(): () => ChartData {
  return useReaders().present;
}

/** A part of the enclosing chart's data; the component renders again, within the frame, only when that part changes. */
export function useChart<Part>(select: (chart: ChartData) => Part): Part {
  const { present, opening } = useReaders();
  const { onFrame } = useScenarioSteps();
  return useSyncExternalStore(
    onFrame,
    () => select(present()),
    () => select(opening()),
  );
}

/** The enclosing chart as it stood when the scenario last was at rest: for what nobody watches while a thumb moves. */
export function useRestedChart(): ChartData {
  const { present } = useReaders();
  const { onRest } = useScenarioSteps();
  const [rested, setRested] = useState(() => ({ present, chart: present() }));
  // Another view, or the chart's return to the screen, does not wait.
  if (rested.present !== present) setRested({ present, chart: present() });
  useEffect(() => onRest(() => startTransition(() => setRested({ present, chart: present() }))), [onRest, present]);
  return rested.chart;
}

/** The key of the series that stands out in the enclosing chart; null where none does, or the one that did is no longer there. */
export function useIsolated(): string | null {
  const id = useChartId();
  const isolated = useChartView((state) => state.isolated[id] ?? null);
  const isThere = useChart(({ series }) => series.some((one) => seriesKey(one) === isolated));
  return isThere ? isolated : null;
}

/** Readers of the enclosing chart: as it stands, and as it stood when the page was opened, with which React takes over the server's HTML. */
function useReaders(): { readonly present: () => ChartData; readonly opening: () => ChartData } {
  const source = useContext(ChartSourceContext);
  const place = useContext(ChartPlaceContext);
  if (!source || !place) throw new Error("A chart is read outside of its place.");
  const store = useScenarioStore();
  const view = useChartView((state) => viewOf(state, place.id));
  const periodicity = useChartView(periodicityOf);
  const zoom = useChartView(zoomOf);
  const { frozen } = place;
  return useMemo(() => {
    const look = { view, periodicity, zoom };
    return {
      present: () => source.read(look, frozen ?? store.getState()),
      opening: () => source.read(look, frozen ?? store.getInitialState()),
    };
  }, [source, store, frozen, view, periodicity, zoom]);
}

function createChartReader(records: ChartRecords): ReadChart {
  const built = new Map<string, { readonly state: ScenarioState; readonly chart: ChartData }>();
  const frames = new Map<string, Pick<ChartInput, "timeline" | "reported">>();
  const frameOf = ({ scenarioCase }: ScenarioState, periodicity: Periodicity) => {
    const key = `${scenarioCase.id} ${periodicity}`;
    const timeline = frames.get(key)?.timeline ?? buildTimeline(scenarioCase, periodicity, records.firstQuarter);
    const frame = frames.get(key) ?? { timeline, reported: readReported(records.facts, timeline) };
    frames.set(key, frame);
    return frame;
  };
  return ({ view, periodicity, zoom }, state) => {
    const key = `${view} ${periodicity} ${zoom}`;
    const known = built.get(key);
    if (known?.state.projection === state.projection && known.state.unchanged === state.unchanged) return known.chart;
    const { scenarioCase, projection, unchanged } = state;
    const frame = frameOf(state, periodicity);
    const chart = keepFrame(known?.chart, zoomChart(buildChart(view, { scenarioCase, projection, unchanged, guidance: records.guidance, ...frame }), zoom));
    built.set(key, { state, chart });
    return chart;
  };
}

/** The chart with the very places and domain of the one before where they say the same, so that what depends on them stays. */
function keepFrame(before: ChartData | undefined, chart: ChartData): ChartData {
  if (!before) return chart;
  const isSamePlaces = before.places.length === chart.places.length && before.places.every((place, index) => place === chart.places[index]);
  const { min, max, step } = before.domain;
  const isSameDomain = min === chart.domain.min && max === chart.domain.max && step === chart.domain.step;
  return { ...chart, places: isSamePlaces ? before.places : chart.places, domain: isSameDomain ? before.domain : chart.domain };
}
