/** What an embed's page makes of its address: the scenario, how it is looked at, and what has been published since. */
import { notFound } from "next/navigation";
import { decodeQuerySegment } from "@/app/http/query-segment";
import type { EmbedFacts } from "@/components/embed/embed-context";
import { CHART_VIEWS, type ChartId } from "@/lib/chart-data/chart";
import { readFrameQuery } from "@/lib/embed/frame-query";
import { isEmbedView, type EmbedView } from "@/lib/embed/embed-view";
import { isLocale, type Locale } from "@/lib/format/locale";
import { decodeScenario } from "@/lib/scenario/codec";
import type { Case } from "@/lib/scenario/case";
import { casesOf, latestCase } from "@/lib/scenario/published-cases";
import type { ScenarioMoment } from "@/lib/state/scenario-store";
import type { ViewState } from "@/lib/state/view-store";

export const EMBED_COMPANY = "crwv";

export interface EmbedRequest {
  readonly locale: Locale;
  readonly view: EmbedView;
  readonly embed: EmbedFacts;
  readonly opening: ScenarioMoment;
  readonly look: Partial<ViewState>;
  /** The chart that the panel was asked to show. */
  readonly chart: string | null;
}

/** Reads the parts of the path that the proxy made of an embed's address. */
export function readEmbed({ lang, view, query }: { lang: string; view: string; query: string }): EmbedRequest {
  if (!isLocale(lang) || !isEmbedView(view)) notFound();
  const frame = readFrameQuery(decodeQuerySegment(query));
  const latest = latestCase(EMBED_COMPANY);
  const { scenarioCase, changes, notices, view: look } = decodeScenario(frame.scenario, casesOf(EMBED_COMPANY), latest);
  return {
    locale: lang,
    view,
    embed: {
      view,
      latestCase: { id: latest.id, knownOn: latest.knownOn },
      isFrozen: frame.isFrozen,
      newer: frame.isFrozen && scenarioCase.id !== latest.id ? "case" : null,
      unusedParts: notices.length,
    },
    opening: { scenarioCase, changes },
    look: { ...(look.period !== undefined && { periodicity: look.period }), ...(look.view !== undefined && { viewOf: { [chartOfView(look.view)]: look.view } }) },
    chart: frame.chart,
  };
}

/** The chart that a view belongs to; of an unknown one, itself, where nobody looks for it. */
function chartOfView(view: string): ChartId | string {
  return Object.entries(CHART_VIEWS).find(([, views]) => views.some((one) => one === view))?.[0] ?? view;
}

/** A case without its reasons, which only the panel shows: a frame carries nothing that it does not need. */
export function withoutReasons(scenarioCase: Case): Case {
  return { ...scenarioCase, why: {}, openingNotes: [] };
}
