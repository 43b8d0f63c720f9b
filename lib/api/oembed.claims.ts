/** What must hold of any oEmbed request, however hostile. The property test asks it some hundred times, the fuzz run a hundred thousand times. */
import { readOembedRequest } from "./oembed-request";
import { buildOembedResponse } from "./oembed-response";

/** The site for which the requests are made. */
export const OWN_ORIGIN = "https://flywheel.example";

const MARKUP =
  /^<blockquote><p>[^<>]*<\/p><p><a href="https:\/\/flywheel\.example\/(en|zh)[^"<>]*">[^<>]*<\/a><\/p><\/blockquote><iframe src="https:\/\/flywheel\.example\/embed\/[a-z]+\?[^"<>]*" width="\d+" height="\d+" frameborder="0" scrolling="(no|auto)" title="[^"<>]*"><\/iframe>$/;

/** Throws where the answer is neither a refusal nor markup of ours, or takes more room than there is. */
export function claimOembedIsSafe([parameters, text]: readonly [Readonly<Record<string, string>>, string]): void {
  const read = readOembedRequest(new URLSearchParams(parameters), [OWN_ORIGIN]);
  if (!read.ok) {
    if (![400, 404, 501].includes(read.error.status)) throw new Error(`A refusal with the status ${read.error.status}.`);
    return;
  }
  const { maxWidth, maxHeight, origin, scenario } = read.value;
  if (origin !== OWN_ORIGIN) throw new Error(`An answer for ${origin}.`);
  const answer = buildOembedResponse(read.value, { title: text, answer: text, query: scenario, image: { url: `${OWN_ORIGIN}/image`, width: 1200, height: 630 } });
  if (!MARKUP.test(answer.html)) throw new Error("The markup is not ours alone.");
  if (answer.width > (maxWidth ?? Infinity) || answer.height > (maxHeight ?? Infinity)) throw new Error("The frame is larger than the room.");
  if (Object.keys(answer).filter((key) => key.startsWith("thumbnail_")).length % 3 !== 0) throw new Error("A thumbnail is described in part.");
}
