/** What an editor has chosen, and what follows from it: the scenario's query and the frame's address. */
import { writeLinkView } from "@/components/charts/linked-view";
import { CHART_IDS, CHART_VIEWS, type ChartId, type ChartView } from "@/lib/chart-data/chart";
import type { Periodicity } from "@/lib/chart-data/timeline";
import { isChartView, type EmbedView } from "@/lib/embed/embed-view";
import type { FrameAddress } from "@/lib/embed/frame-address";
import type { EmbedTheme } from "@/lib/embed/host-message";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import type { Locale } from "@/lib/format/locale";
import type { Case } from "@/lib/scenario/case";
import type { DecodedScenario } from "@/lib/scenario/codec";

/** Widths to try out, in pixels; null is all there is. */
export const WIDTHS = [null, 640, 480, 320] as const;

export interface EmbedChoice {
  readonly view: EmbedView;
  /** What the chart shows; null for its first view. */
  readonly chartView: ChartView | null;
  readonly periodicity: Periodicity;
  readonly panelChart: ChartId;
  /** The case, where it is not the link's. */
  readonly caseId: string | null;
  readonly locale: Locale;
  readonly theme: EmbedTheme;
  readonly isFrozen: boolean;
  readonly width: (typeof WIDTHS)[number];
}

/** The chart that the chosen view shows; null where it shows none. */
export function chartOfChoice({ view, panelChart }: EmbedChoice): ChartId | null {
  return view === "panel" ? panelChart : isChartView(view) ? view : null;
}

/** The case of a choice, and the link's changes where the case is the link's. */
export function scenarioOfChoice({ caseId }: EmbedChoice, link: DecodedScenario, cases: readonly Case[]) {
  const scenarioCase = cases.find(({ id }) => id === caseId) ?? link.scenarioCase;
  const isLinked = scenarioCase.id === link.scenarioCase.id;
  return { scenarioCase, changes: isLinked ? link.changes : {}, isDropped: !isLinked && Object.keys(link.changes).length > 0 };
}

/** The query of the chosen scenario: version and case stand in it, so that the snippet means the same for ever. */
export function queryOfChoice(choice: EmbedChoice, link: DecodedScenario, cases: readonly Case[]): string {
  const { scenarioCase, changes } = scenarioOfChoice(choice, link, cases);
  const chart = chartOfChoice(choice);
  const shown = chart && CHART_VIEWS[chart].find((view: ChartView) => view === choice.chartView);
  const view = writeLinkView({ periodicity: chart ? choice.periodicity : "quarterly", zoom: "all", showsDifference: false, viewOf: chart && shown ? { [chart]: shown } : {} });
  return pinnedQuery({ scenarioCase, changes, view }, cases.at(-1) ?? scenarioCase);
}

/** What the frame's address says of a choice. */
export function frameOfChoice(choice: EmbedChoice, origin: string, scenario: string): FrameAddress {
  const { view, locale, theme, isFrozen, panelChart } = choice;
  return { origin, view, locale, theme, isFrozen, chart: view === "panel" && panelChart !== CHART_IDS[0] ? panelChart : null, scenario };
}
