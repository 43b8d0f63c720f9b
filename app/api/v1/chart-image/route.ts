import { buildCard } from "@/app/preview/build-card";
import { hashCard } from "@/app/preview/build-preview";
import { renderCard } from "@/app/preview/render-card";
import { RASTERISER } from "@/app/preview/render-once";
import { requireCompany } from "@/data";
import { CASES } from "@/data/cases";
import { imageParameters } from "@/lib/api/image-parameters";
import { createProblem } from "@/lib/api/problem";
import { scenarioFileStem } from "@/lib/api/server/file-name";
import { respondBusy, respondOptions, respondPng, respondProblem } from "@/lib/api/server/responses";
import { LOCALES } from "@/lib/format/locale";
import { decodeScenario } from "@/lib/scenario/codec";
import { defaultCase } from "@/lib/scenario/published-cases";

/** A picture takes a tenth of a second: a full queue is empty by then. */
const RETRY_AFTER_SECONDS = 2;

/**
 * The preview image of a scenario. The query is a scenario's link with `lang`, and with `h`, the hash of what
 * the image shows: with the right one the address is kept for ever. A damaged link is drawn as far as it can be read.
 */
export async function GET(request: Request): Promise<Response> {
  const { search, searchParams } = new URL(request.url);
  const [first = "", ...others] = searchParams.getAll("lang");
  if (others.length > 0) return respondProblem(request, createProblem("repeated-parameter", "lang", others[0] ?? "", ["once"]));
  const { data: lang } = imageParameters.shape.lang.safeParse(first);
  if (lang === undefined) return respondProblem(request, createProblem("unknown-language", "lang", first, LOCALES));
  const { scenarioCase, changes, texts, view } = decodeScenario(search, CASES, defaultCase());
  const { card } = buildCard({ locale: lang, scenarioCase, changes, title: texts.title, view });
  const hash = hashCard(card);
  const response = await respondPng(request, { tag: `${hash}-${RASTERISER}`, isPinned: searchParams.get("h") === hash, fileName: `${scenarioFileStem(requireCompany(scenarioCase.company).ticker, scenarioCase.id, "preview")}.png`, draw: () => renderCard(hash, card) });
  return response ?? respondBusy(request, createProblem("too-many-requests", "request", "image", ["a later attempt"]), RETRY_AFTER_SECONDS);
}

export { GET as HEAD, respondOptions as OPTIONS };
