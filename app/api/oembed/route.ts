/** The oEmbed endpoint (oembed.com): how a page of this site is shown inside another. It fetches nothing. */
import { getTranslations } from "next-intl/server";
import { titleOfView } from "@/app/embed/embed-names";
import { buildPreview } from "@/app/preview/build-preview";
import { readSiteUrl } from "@/app/site-url";
import { focusOn, readLinkView } from "@/components/charts/linked-view";
import { answerSentence } from "@/components/embed/answer-sentence";
import { CASES } from "@/data/cases";
import { readOembedRequest, type OembedRequest } from "@/lib/api/oembed-request";
import { buildOembedResponse, type OembedTexts } from "@/lib/api/oembed-response";
import { respondJson, respondOptions, respondRefusal } from "@/lib/api/server/responses";
import { isChartView } from "@/lib/embed/embed-view";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { decodeScenario } from "@/lib/scenario/codec";
import { defaultCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";

export async function GET(request: Request): Promise<Response> {
  const read = readOembedRequest(new URL(request.url).searchParams, ownOrigins(request));
  if (!read.ok) return respondRefusal(request, read.error);
  return respondJson(request, buildOembedResponse(read.value, await describe(read.value)));
}

/** The site's public address, and the one under which it was asked. */
function ownOrigins(request: Request): string[] {
  const host = request.headers.get("host") ?? "";
  const asked = [URL.parse(`https://${host}`), URL.parse(`http://${host}`)].flatMap((url) => (url && url.host === host.toLowerCase() ? [url.origin] : []));
  return [readSiteUrl().origin, ...asked];
}

async function describe({ origin, view, locale, scenario }: OembedRequest): Promise<OembedTexts> {
  const decoded = decodeScenario(scenario, CASES, defaultCase());
  const { scenarioCase, changes, texts } = decoded;
  // A chart's frame has that chart's image.
  const image = isChartView(view) ? focusOn(readLinkView(decoded.view).view, view) : decoded.view;
  const answer = answerSentence(await getTranslations({ locale, namespace: "answer" }), locale, scenarioCase, projectScenario(scenarioCase, changes));
  const { imagePath, width, height } = buildPreview({ locale, scenarioCase, changes, title: texts.title, view: image });
  const thumbnail = { url: `${origin}${imagePath}`, width, height };
  return { title: texts.title === "" ? titleOfView(view, locale, scenarioCase.company) : texts.title, answer, query: pinnedQuery(decoded, defaultCase()), image: thumbnail };
}

export { GET as HEAD, respondOptions as OPTIONS };
