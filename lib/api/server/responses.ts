/**
 * Answers of `/api/v1`, for route handlers only (it hashes with Node's own `crypto`).
 *
 * The data are public and change only with a deployment: a shared cache keeps an answer for five minutes, a
 * browser asks each time and gets 304 for the same bytes, told by a strong ETag made of the body. Other sites
 * may read and embed them; nothing depends on who asks.
 */
import { createHash } from "node:crypto";
import { BODY_LENGTH_HEADER } from "../client";
import type { Problem } from "../problem";

const PUBLIC_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition, Retry-After, X-Body-Length",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
} as const;

const CACHE_CONTROL = "public, max-age=0, s-maxage=300, must-revalidate";

/** Of an address that names its own content: it can never say anything else. */
const PINNED_CACHE_CONTROL = "public, max-age=31536000, immutable";

/** JSON, as a browser and a program read it. */
export function respondJson(request: Request, body: unknown): Response {
  return respond(request, JSON.stringify(body), { "Content-Type": "application/json; charset=utf-8" });
}

/** A table to keep. `fileName` is plain ASCII without quotes. */
export function respondCsv(request: Request, body: string, fileName: string): Response {
  return respond(request, body, {
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${fileName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
}

/**
 * An image whose bytes follow from `tag` alone, so that 304 and HEAD are answered without drawing it. `isPinned`
 * where its address names the content. Undefined where `draw` has no room for it now.
 */
export async function respondPng(request: Request, { tag, isPinned, draw }: { tag: string; isPinned: boolean; draw: () => Promise<Uint8Array<ArrayBuffer>> | undefined }): Promise<Response | undefined> {
  const headers = { ...PUBLIC_HEADERS, "Cache-Control": isPinned ? PINNED_CACHE_CONTROL : CACHE_CONTROL, ETag: `"${tag}"` };
  if (hasTag(request.headers.get("If-None-Match"), headers.ETag)) return new Response(null, { status: 304, headers });
  if (request.method === "HEAD") return new Response(null, { headers: { ...headers, "Content-Type": "image/png" } });
  const body = await draw();
  return body && new Response(body, { headers: { ...headers, "Content-Type": "image/png" } });
}

/** A refusal for now: come back in so many seconds. */
export function respondBusy(request: Request, problem: Problem, retryAfterSeconds: number): Response {
  const response = respondProblem(request, problem);
  response.headers.set("Retry-After", String(retryAfterSeconds));
  return response;
}

/** A refusal; never cached, so that a corrected deployment answers at once. */
export function respondProblem(request: Request, problem: Problem): Response {
  return new Response(request.method === "HEAD" ? null : JSON.stringify(problem), {
    status: problem.status,
    headers: { ...PUBLIC_HEADERS, "Content-Type": "application/problem+json; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** A refusal by status alone, where a protocol of others says what each status means. */
export function respondRefusal(request: Request, { status, detail }: { readonly status: number; readonly detail: string }): Response {
  return new Response(request.method === "HEAD" ? null : JSON.stringify({ type: "about:blank", status, detail }), {
    status,
    headers: { ...PUBLIC_HEADERS, "Content-Type": "application/problem+json; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** The answer to a browser that asks whether a script of another site may send `If-None-Match`. */
export function respondOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: { ...PUBLIC_HEADERS, Allow: "GET, HEAD, OPTIONS", "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS", "Access-Control-Allow-Headers": "If-None-Match", "Access-Control-Max-Age": "86400" },
  });
}

function respond(request: Request, body: string, ownHeaders: Readonly<Record<string, string>>): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { ...PUBLIC_HEADERS, "Cache-Control": CACHE_CONTROL, ETag: etag };
  if (hasTag(request.headers.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
  const length = String(Buffer.byteLength(body));
  return new Response(request.method === "HEAD" ? null : body, { headers: { ...headers, [BODY_LENGTH_HEADER]: length, ...ownHeaders } });
}

/** Compares as RFC 9110 asks for `If-None-Match`: any of the list, weak marks ignored (a proxy that compresses adds them). */
function hasTag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
