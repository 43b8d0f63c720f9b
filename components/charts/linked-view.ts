import { CHART_IDS, CHART_VIEWS, type ChartId, type ChartView } from "@/lib/chart-data/chart";
import { PERIODICITIES } from "@/lib/chart-data/timeline";
import { ZOOMS } from "@/lib/chart-data/zoom-chart";
import type { LinkNotice } from "@/lib/scenario/codec";
import type { LinkView } from "@/lib/scenario/link-texts";
import type { ViewState } from "@/lib/state/view-store";

/** What a link can say about how the charts are looked at. */
export type LinkedView = Omit<ViewState, "isolated">;

const DEFAULT_VIEW: LinkedView = { periodicity: PERIODICITIES[0], zoom: ZOOMS[0], viewOf: {}, showsDifference: false };

/** Lays the difference between an older case and the latest open. */
const DIFFERENCE = "difference";

/**
 * How the charts are looked at, as a link says it: `period=annual,ahead` for time, and in `view` each
 * chart that does not show its first view, as `debt.wall`, or `difference`. What is as on a first visit is not said.
 */
export function writeLinkView({ periodicity, zoom, viewOf, showsDifference, asOf }: LinkedView): LinkView {
  const period = [periodicity, zoom].filter((word) => word !== DEFAULT_VIEW.periodicity && word !== DEFAULT_VIEW.zoom);
  const views = CHART_IDS.flatMap((id): string[] => {
    const shown = CHART_VIEWS[id].find((view: ChartView) => view === viewOf[id]);
    return shown === undefined || shown === CHART_VIEWS[id][0] ? [] : [`${id}.${shown}`];
  });
  if (showsDifference) views.push(DIFFERENCE);
  return { ...(views.length > 0 && { view: views.join(",") }), ...(period.length > 0 && { period: period.join(",") }), ...(asOf && { asOf }) };
}

/** A view as a link to one of its charts says it: that chart stands first, by name even where it shows its first view. */
export function focusOn(view: LinkedView, id: ChartId): LinkView {
  const shown = CHART_VIEWS[id].find((one: ChartView) => one === view.viewOf[id]) ?? CHART_VIEWS[id][0];
  const { view: others = "", period } = writeLinkView(view);
  const rest = words(others).filter((word) => !word.startsWith(`${id}.`));
  return { view: [`${id}.${shown}`, ...rest].join(","), ...(period !== undefined && { period }) };
}

/** The chart that a link names first, with its view, for who draws only one; null where it names none. */
export function firstChartOf({ view = "" }: LinkView): { readonly id: ChartId; readonly view: ChartView } | null {
  const { viewOf } = readLinkView({ view }).view;
  const id = words(view)
    .map((word) => CHART_IDS.find((one) => one === word.split(".", 1)[0]))
    .find((one) => one !== undefined && viewOf[one] !== undefined);
  const shown = id && CHART_VIEWS[id].find((one: ChartView) => one === viewOf[id]);
  return id && shown ? { id, view: shown } : null;
}

/** How a link asks to look at the charts; words that name nothing are left out and listed in `unknown`. */
export function readLinkView({ view = "", period = "", asOf }: LinkView): { readonly view: LinkedView; readonly unknown: readonly ("view" | "period")[] } {
  const times = words(period);
  const shownWords = words(view);
  const pairs = shownWords.filter((word) => word !== DIFFERENCE).map((word) => {
    const [name, shown] = word.split(".", 2);
    const id = CHART_IDS.find((one) => one === name);
    return [id, id && CHART_VIEWS[id].find((one: ChartView) => one === shown)] as const;
  });
  const periodicity = PERIODICITIES.find((one) => times.includes(one));
  const zoom = ZOOMS.find((one) => times.includes(one));
  const isTimeKnown = times.every((word) => word === periodicity || word === zoom);
  return {
    view: {
      periodicity: periodicity ?? DEFAULT_VIEW.periodicity,
      zoom: zoom ?? DEFAULT_VIEW.zoom,
      showsDifference: shownWords.includes(DIFFERENCE),
      asOf,
      viewOf: Object.fromEntries(pairs.flatMap(([id, shown]) => (id && shown ? [[id, shown]] : []))),
    },
    unknown: [...(pairs.every(([, shown]) => shown !== undefined) ? [] : (["view"] as const)), ...(isTimeKnown ? [] : (["period"] as const))],
  };
}

/** What of a link's view names nothing here, as notices for its reader. */
export function findUnknownViews(view: LinkView): LinkNotice[] {
  return readLinkView(view).unknown.map((key) => ({ kind: "unusable-view", key, text: view[key] ?? "" }));
}

function words(text: string): string[] {
  return text.split(",").filter((word) => word !== "");
}
