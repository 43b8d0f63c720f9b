/** What an embed's page makes of its address: the scenario, how it is looked at, and what has been published since. */
import { decodeQuerySegment } from "@/app/http/query-segment";
import { readLinkView, type LinkedView } from "@/components/charts/linked-view";
import type { EmbedFacts } from "@/components/embed/embed-context";
import { requireCompany } from "@/data";
import { CASES } from "@/data/cases";
import { CHART_IDS, CHART_VIEWS, type ChartId, type ChartView } from "@/lib/chart-data/chart";
import { isChartView, isEmbedView } from "@/lib/embed/embed-view";
import { readFrameQuery } from "@/lib/embed/frame-query";
import { profileOf } from "@/lib/facts/company";
import { isLocale, type Locale } from "@/lib/format/locale";
import { decodeScenario } from "@/lib/scenario/codec";
import type { Case } from "@/lib/scenario/case";
import { splitQuery } from "@/lib/scenario/link-query";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { defaultCase, latestCase } from "@/lib/scenario/published-cases";
import type { OpenedLink } from "@/lib/state/scenario-store";

export interface EmbedPath {
  readonly lang: string;
  readonly view: string;
  readonly query: string;
}

export interface EmbedRequest {
  readonly locale: Locale;
  readonly embed: EmbedFacts;
  readonly link: OpenedLink;
  readonly look: LinkedView;
  /** The chart that is shown: the view's own, or the panel's. */
  readonly chart: ChartId;
}

/** Reads the parts of the path that the proxy made of an embed's address; null where they name no view. */
export function readEmbed({ lang, view, query }: EmbedPath): EmbedRequest | null {
  if (!isLocale(lang) || !isEmbedView(view)) return null;
  const frame = readFrameQuery(decodeQuerySegment(query));
  const decoded = decodeScenario(frame.scenario, CASES, defaultCase());
  const { company } = decoded.scenarioCase;
  const latest = latestCase(company);
  const chart = isChartView(view) ? view : (CHART_IDS.find((id) => id === frame.chart) ?? "revenue");
  const looked = readLinkView({ ...decoded.view, ...(decoded.view.view !== undefined && { view: wholeView(chart, decoded.view.view) }) });
  return {
    locale: lang,
    embed: {
      company: profileOf(requireCompany(company)),
      view,
      latestCase: { id: latest.id, knownOn: latest.knownOn },
      isFrozen: frame.isFrozen,
      newer: frame.isFrozen ? findNewer(frame.scenario, decoded.scenarioCase, latest) : null,
      unusedParts: decoded.notices.length + looked.unknown.length,
    },
    link: { scenarioCase: decoded.scenarioCase, changes: decoded.changes, texts: decoded.texts, notices: [] },
    look: looked.view,
    chart,
  };
}

/** A frame has one chart, so its view may be named alone: `view=wall` for `view=debt.wall`. */
function wholeView(chart: ChartId, view: string): string {
  return CHART_VIEWS[chart].some((one: ChartView) => one === view) ? `${chart}.${view}` : view;
}

/** What has been published since a frozen link was made. */
function findNewer(scenario: string, scenarioCase: Case, latest: Case): EmbedFacts["newer"] {
  if (scenarioCase.id !== latest.id) return "case";
  const pairs = splitQuery(scenario).pairs;
  if (!pairs.some(([key]) => key === "case")) return "unpinned";
  return pairs.some(([key, text]) => key === "v" && Number(text) < MODEL_VERSION) ? "model" : null;
}

/** A case without its reasons, which only the panel shows: a frame carries nothing that it does not need. */
export function withoutReasons(scenarioCase: Case): Case {
  const unsaid = Object.keys(scenarioCase.why).map((key) => [key, { basis: "judgement" as const, text: { en: "", zh: "" }, sources: [] }] as const);
  return { ...scenarioCase, why: { ...scenarioCase.why, ...Object.fromEntries(unsaid) }, openingNotes: [] };
}
