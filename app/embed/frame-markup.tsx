/** A frame's view as the server draws it, with the data from which the frame's own script takes over. */
import type { Messages } from "next-intl";
import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { MESSAGES } from "@/app/messages";
import { searchTextsOfOtherLanguage } from "@/app/search-texts";
import { EmbedChart } from "@/components/embed/embed-chart";
import { EmbedFigures } from "@/components/embed/embed-figures";
import { EmbedPanel } from "@/components/embed/embed-panel";
import { FrameTexts } from "@/components/embed/frame/frame-texts";
import type { FrameData } from "@/components/embed/frame/frame-data";
import { findCompanyFacts } from "@/data/facts";
import { citedSources } from "@/lib/scenario/cited-sources";
import { casesOf } from "@/lib/scenario/published-cases";
import { embedRecords } from "./embed-records";
import { withoutReasons, type EmbedRequest } from "./read-embed";

export interface FrameMarkup {
  /** The script's name in `public/frames`. */
  readonly script: "chart" | "figures" | "panel";
  readonly html: string;
  /** JSON that may stand in a script element. */
  readonly data: string;
}

/** Draws the view that an address asks for. */
export function drawFrame(request: EmbedRequest): FrameMarkup {
  const { embed, link, look, chart } = request;
  if (embed.view === "panel") return drawPanel(request);
  const scenarioCase = withoutReasons(link.scenarioCase);
  const root = { embed, link: { ...link, scenarioCase }, look };
  if (embed.view === "figures") return draw("figures", EmbedFigures, { ...root, recordsOf: {} }, request, ["embed", "chart", "answer", "figures", "glossary", "common"]);
  return draw("chart", EmbedChart, { ...root, id: chart, recordsOf: { [scenarioCase.id]: embedRecords(scenarioCase) } }, request, ["embed", "chart", "answer", "common"]);
}

function drawPanel(request: EmbedRequest): FrameMarkup {
  const { locale, embed, link, look, chart } = request;
  // A frozen panel offers no other case.
  const { company } = link.scenarioCase;
  const cases = embed.isFrozen ? [link.scenarioCase] : casesOf(company);
  const scenarioCase = cases.find(({ id }) => id === link.scenarioCase.id) ?? link.scenarioCase;
  const reference = { sources: citedSources(cases, findCompanyFacts(company)?.sources ?? []), otherLanguage: searchTextsOfOtherLanguage(locale) };
  const recordsOf = Object.fromEntries(cases.map((one) => [one.id, embedRecords(one)]));
  const props = { embed, link: { ...link, scenarioCase }, look, chart, cases, reference, recordsOf };
  return draw("panel", EmbedPanel, props, request, ["embed", "chart", "answer", "figures", "glossary", "common", "panel", "assumption", "preset", "history"]);
}

/** The texts that a frame carries are only those that its view can say. */
function draw<Props extends object>(
  script: FrameMarkup["script"],
  View: ComponentType<Props>,
  props: Props,
  { locale }: EmbedRequest,
  parts: readonly (keyof Messages)[],
): FrameMarkup {
  const messages: Partial<Messages> = Object.fromEntries(parts.map((part) => [part, MESSAGES[locale][part]]));
  const data: FrameData<Props> = { locale, messages, props };
  const html = renderToString(
    <FrameTexts data={data}>
      <View {...props} />
    </FrameTexts>,
  );
  return { script, html, data: JSON.stringify(data).replaceAll("<", "\\u003c") };
}
