/** The answer of the oEmbed endpoint: a quotation that stands alone in a feed, then a frame. */
import { sizeOfView } from "@/lib/embed/embed-view";
import { buildFrameAddress } from "@/lib/embed/frame-address";
import { escapeHtml } from "@/lib/embed/snippet";
import type { OembedRequest } from "./oembed-request";

/** What the page says, in the language of the request. */
export interface OembedTexts {
  readonly title: string;
  /** The answer in one sentence. */
  readonly answer: string;
  /** The scenario's query, canonical. */
  readonly query: string;
  /** An image of the scenario, by its whole address. */
  readonly image: { readonly url: string; readonly width: number; readonly height: number };
}

export interface OembedResponse {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  readonly provider_name: "Flywheel";
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
  /** All three, or none where the image is larger than the room that there is. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** Seconds: a live view follows the newest case, a frozen one does not change. */
const CACHE_AGE = { live: 300, frozen: 86_400 };

/**
 * Builds the answer. WordPress drops `style`, `allow`, `loading` and `class`, so the frame has none of
 * them. Where the room is less than the view needs, the frame scrolls instead of hiding something.
 */
export function buildOembedResponse(request: OembedRequest, { title, answer, query, image }: OembedTexts): OembedResponse {
  const { origin, locale, isFrozen } = request;
  const wanted = sizeOfView(request.view);
  const width = Math.min(wanted.width, request.maxWidth ?? wanted.width);
  const height = Math.min(wanted.height, request.maxHeight ?? wanted.height);
  const isWhole = width === wanted.width && height === wanted.height;
  const page = `${origin}/${locale}${query === "" ? "" : `?${query}`}`;
  const html =
    `<blockquote><p>${escapeHtml(answer)}</p><p><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></p></blockquote>` +
    `<iframe src="${escapeHtml(buildFrameAddress({ ...request, scenario: query }))}" width="${width}" height="${height}" frameborder="0" scrolling="${isWhole ? "no" : "auto"}" title="${escapeHtml(title)}"></iframe>`;
  return {
    type: "rich",
    version: "1.0",
    title,
    provider_name: "Flywheel",
    provider_url: origin,
    html,
    width,
    height,
    cache_age: isFrozen ? CACHE_AGE.frozen : CACHE_AGE.live,
    ...(image.width <= (request.maxWidth ?? Infinity) &&
      image.height <= (request.maxHeight ?? Infinity) && { thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height }),
  };
}
