/**
 * What every request passes first: the page that answers an address, and the security headers.
 *
 * The address of a scenario is its page with a query. The base pages are built once; a query leads to
 * the page that is rendered for it (`app/http/query-segment.ts`).
 */
import { NextResponse, type NextRequest } from "next/server";
import { negotiateLocale, CHOICE_SCRIPT } from "@/app/language-choice";
import { buildContentPolicy } from "@/app/http/content-policy";
import { readFrameAncestors } from "@/app/http/frame-ancestors";
import { hashSource, nonceOf, staticPageSources } from "@/app/http/inline-scripts";
import { findPageOfAddress } from "@/app/http/page-of-address";
import { EARLY_SCRIPT } from "@/components/layout/early-script";

/** Rendered for an address: kept by caches in between for as long as "latest" may be late. */
const RENDERED_FOR_ADDRESS = "public, max-age=0, s-maxage=300, must-revalidate";

const isDevelopment = process.env.NODE_ENV === "development";
const constantScripts = [EARLY_SCRIPT, CHOICE_SCRIPT].map(hashSource);
const embedAncestors = readFrameAncestors(process.env["EMBED_ANCESTORS"]);

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  const search = readSearch(request.url);
  const page = findPageOfAddress(pathname, search.slice(1), negotiateLocale(request.headers.get("accept-language")));
  const isEmbed = pathname.startsWith("/embed/");
  const built = page.rewrite === null ? await staticPageSources(pathname) : null;
  const nonce = nonceOf(`${page.rewrite ?? pathname}${search}`);
  const policy = buildContentPolicy({
    inlineScripts: [...new Set([...constantScripts, ...(built ?? [`'nonce-${nonce}'`, ...((await staticPageSources("/_not-found")) ?? [])])])],
    frameAncestors: isEmbed ? embedAncestors : "'self'",
    isDevelopment,
  });

  const headers = new Headers(request.headers);
  // Next reads the nonce from here and sets it on every script that it writes.
  headers.set("Content-Security-Policy", policy);
  const response =
    page.rewrite === null
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(page.rewrite, request.url), { request: { headers } });

  response.headers.set("Content-Security-Policy", policy);
  if (!isEmbed) response.headers.set("X-Frame-Options", "SAMEORIGIN");
  if (page.isScenario) response.headers.set("Cache-Control", RENDERED_FOR_ADDRESS);
  if (isEmbed && !/[?&]lang=/.test(search)) response.headers.append("Vary", "Accept-Language");
  return response;
}

/** The query as it came, without the key that the router adds to its own requests. */
function readSearch(address: string): string {
  const pairs = new URL(address).search.slice(1).split("&").filter((pair) => pair !== "" && !/^_rsc(=|$)/.test(pair));
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

export const config = {
  // What is sent as a file runs nothing and frames nothing; next.config.js sets its headers.
  matcher: ["/((?!_next/static/|_next/image).*)"],
};
