/**
 * Answers of `/api/v1`, for route handlers only (it hashes with Node's own `crypto`).
 *
 * The data are public and change only with a deployment: a shared cache keeps an answer for five minutes, a
 * browser asks each time and gets 304 for the same bytes, told by a strong ETag made of the body. Other sites
 * may read and embed them; nothing depends on who asks.
 */
import { createHash } from "node:crypto";
import { CSVW_MEDIA_TYPE, describeTable } from "@/lib/facts/csvw";
import { formatTable, type DataTable } from "@/lib/facts/data-table";
import type { Problem } from "../problem";

const PUBLIC_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition, Link, Retry-After",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
} as const;

const CACHE_CONTROL = "public, max-age=0, s-maxage=300, must-revalidate";

/** Of an address that names its own content: it can never say anything else. */
const PINNED_CACHE_CONTROL = "public, max-age=31536000, immutable";

/** How an answer is kept by its reader and by caches. */
export interface Keeping {
  /** Plain ASCII without quotes. */
  readonly fileName: string;
  /** Whether its address can never say anything else. */
  readonly isPinned?: boolean;
}

/** JSON, as a browser and a program read it. */
export function respondJson(request: Request, body: unknown, { fileName, isPinned = false }: Partial<Keeping> = {}): Response {
  return respond(request, JSON.stringify(body), { "Content-Type": "application/json; charset=utf-8", ...(fileName !== undefined && { "Content-Disposition": disposition("inline", fileName) }) }, isPinned);
}

/** A file: to keep, or to be shown where a browser can show it. */
export function respondFile(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  { contentType, fileName, isPinned = false, isShown = false }: Keeping & { readonly contentType: string; readonly isShown?: boolean },
): Response {
  return respond(request, body, { "Content-Type": contentType, "Content-Disposition": disposition(isShown ? "inline" : "attachment", fileName) }, isPinned);
}

/** A table to keep as CSV, or the metadata of that file. Each names the other, as "CSV on the Web" has it. */
export function respondTable(request: Request, table: DataTable, { stem, format, isPinned = false }: { readonly stem: string; readonly format: "csv" | "csvw"; readonly isPinned?: boolean }): Response {
  if (format === "csvw") {
    const body = JSON.stringify(describeTable(table, `${stem}.csv`), null, 2);
    return respond(request, body, { "Content-Type": `${CSVW_MEDIA_TYPE}; charset=utf-8`, "Content-Disposition": disposition("attachment", `${stem}.csv-metadata.json`) }, isPinned);
  }
  return respond(
    request,
    formatTable(table),
    {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": disposition("attachment", `${stem}.csv`),
      Link: `<${metadataAddress(request.url)}>; rel="describedby"; type="${CSVW_MEDIA_TYPE}"`,
    },
    isPinned,
  );
}

/** The address of a table's metadata: the same with another ending or another format. */
function metadataAddress(address: string): string {
  const url = new URL(address);
  if (url.pathname.endsWith(".csv")) url.pathname += "-metadata.json";
  else url.searchParams.set("format", "csvw");
  return `${url.pathname}${url.search}`;
}

function disposition(kind: "inline" | "attachment", fileName: string): string {
  return `${kind}; filename="${fileName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

/**
 * An image whose bytes follow from `tag` alone, so that 304 and HEAD are answered without drawing it. `isPinned`
 * where its address names the content. Undefined where `draw` has no room for it now.
 */
export async function respondPng(request: Request, { tag, isPinned, fileName, draw }: { tag: string; isPinned: boolean; fileName: string; draw: () => Promise<Uint8Array<ArrayBuffer>> | undefined }): Promise<Response | undefined> {
  const headers = { ...PUBLIC_HEADERS, "Cache-Control": isPinned ? PINNED_CACHE_CONTROL : CACHE_CONTROL, ETag: `"${tag}"` };
  if (hasTag(request.headers.get("If-None-Match"), headers.ETag)) return new Response(null, { status: 304, headers });
  const own = { "Content-Type": "image/png", "Content-Disposition": disposition("inline", fileName) };
  if (request.method === "HEAD") return new Response(null, { headers: { ...headers, ...own } });
  const body = await draw();
  return body && new Response(body, { headers: { ...headers, ...own } });
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

function respond(request: Request, body: string | Uint8Array<ArrayBuffer>, ownHeaders: Readonly<Record<string, string>>, isPinned: boolean): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { ...PUBLIC_HEADERS, "Cache-Control": isPinned ? PINNED_CACHE_CONTROL : CACHE_CONTROL, ETag: etag };
  if (hasTag(request.headers.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, { headers: { ...headers, ...ownHeaders } });
}

/** Compares as RFC 9110 asks for `If-None-Match`: any of the list, weak marks ignored (a proxy that compresses adds them). */
function hasTag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
