/**
 * What a host asks of the oEmbed endpoint (oembed.com): the address of a page or of an embed, and the
 * most room that there is. Nothing is fetched: the address is only read, and one of another host is
 * unknown here.
 */
import { failure, success, type Result } from "@/lib/finance/result";
import { isEmbedView, type EmbedView } from "@/lib/embed/embed-view";
import { readFrameQuery } from "@/lib/embed/frame-query";
import { EMBED_THEMES, type EmbedTheme } from "@/lib/embed/host-message";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/format/locale";

/** The longest address that is read: a link of the greatest length, with room for the site and the frame's keys. */
const LONGEST_ADDRESS = 10_000;

export interface OembedRequest {
  readonly origin: string;
  readonly view: EmbedView;
  readonly locale: Locale;
  readonly theme: EmbedTheme;
  readonly isFrozen: boolean;
  readonly chart: string | null;
  /** The scenario's query, as it came. */
  readonly scenario: string;
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

/** Why there is no answer, as HTTP and oEmbed say it. */
export interface OembedRefusal {
  readonly status: 400 | 404 | 501;
  readonly detail: string;
}

/** Reads a request. `origins` are the addresses of this site. Never throws. */
export function readOembedRequest(parameters: URLSearchParams, origins: readonly string[]): Result<OembedRequest, OembedRefusal> {
  const format = parameters.get("format") ?? "json";
  if (format !== "json") return failure({ status: 501, detail: "Answers come as JSON only." });
  const maxWidth = readLength(parameters.get("maxwidth"));
  const maxHeight = readLength(parameters.get("maxheight"));
  if (maxWidth === undefined || maxHeight === undefined) return failure({ status: 400, detail: "maxwidth and maxheight are whole numbers of pixels." });
  const address = parameters.get("url");
  if (address === null || address === "") return failure({ status: 400, detail: "url names the page that is to be embedded." });
  const page = readPage(address, origins);
  return page ? success({ ...page, maxWidth, maxHeight }) : failure({ status: 404, detail: "No page of this site that can be embedded has this address." });
}

/** A positive whole number; null where none was named, undefined where it is something else. */
function readLength(text: string | null): number | null | undefined {
  if (text === null || text === "") return null;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

function readPage(address: string, origins: readonly string[]): Omit<OembedRequest, "maxWidth" | "maxHeight"> | null {
  if (address.length > LONGEST_ADDRESS) return null;
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || !origins.includes(url.origin)) return null;
  const [first = "", second, ...more] = url.pathname.replace(/\/$/, "").slice(1).split("/");
  if (more.length > 0) return null;
  const { scenario, isFrozen, chart } = readFrameQuery(url.search);
  const page = { origin: url.origin, isFrozen, chart, scenario };
  if (first === "embed") {
    if (second === undefined || !isEmbedView(second)) return null;
    const lang = url.searchParams.get("lang");
    const theme = EMBED_THEMES.find((one) => one === url.searchParams.get("theme")) ?? "auto";
    return { ...page, view: second, locale: lang !== null && isLocale(lang) ? lang : DEFAULT_LOCALE, theme };
  }
  if (second !== undefined || (first !== "" && !isLocale(first))) return null;
  // The whole dashboard is too tall for a post: its answer and figures stand for it.
  return { ...page, view: "figures", locale: isLocale(first) ? first : DEFAULT_LOCALE, theme: "auto" };
}
