/**
 * Asking the own server for data, in the browser.
 *
 * Whatever goes wrong on the way is a value with a code, for which the page has a sentence in each language:
 * nothing here throws, and no message of a browser or proxy is ever shown to a reader.
 */
import { failure, success, type Result } from "@/lib/finance/result";
import { isProblem, type Problem } from "./problem";

/**
 * What went wrong, as the page tells the reader: no connection; too slow; the request was given up; there is
 * no such thing; the request was refused; the server failed; the answer is not what was asked for.
 */
export const API_ERROR_CODES = ["network", "timeout", "aborted", "not-found", "refused", "server", "unexpected-answer"] as const;

/** One of the codes above. */
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

/** A failed request. */
export interface ApiError {
  readonly code: ApiErrorCode;
  /** The address asked, without host. */
  readonly path: string;
  /** Absent where no answer came. */
  readonly status?: number;
  /** What the server said was wrong, where it said so. */
  readonly problem?: Problem;
}

/** How to ask. */
export interface RequestOptions {
  /** Gives the request up from outside. */
  readonly signal?: AbortSignal;
  /** After how long an answer is too slow. */
  readonly timeoutMs?: number;
  /** Hears how much of the answer has come, from 0 to 1, where the server says how long it is. */
  readonly onProgress?: (share: number) => void;
  /** Stands in for the browser's `fetch` in tests. */
  readonly fetch?: typeof fetch;
}

/** How many bytes an answer has, unpacked: `Content-Length` is missing or counts packed bytes where something on the way compresses. */
export const BODY_LENGTH_HEADER = "X-Body-Length";

/** Generous for a phone on a train, short of a reader's patience. */
const TIMEOUT_MS = 15_000;

/** Asks for JSON at a path of the own server and checks that it is what was asked for. */
export async function fetchJson<T>(path: string, isExpected: (value: unknown) => value is T, options: RequestOptions = {}): Promise<Result<T, ApiError>> {
  const ask = options.fetch ?? fetch;
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  try {
    const response = await ask(path, { signal, headers: { Accept: "application/json" } });
    const body = await readJson(response, options.onProgress);
    if (!response.ok) return failure({ code: codeOf(response.status), path, status: response.status, ...(isProblem(body) ? { problem: body } : {}) });
    return isExpected(body) ? success(body) : failure({ code: "unexpected-answer", path, status: response.status });
  } catch {
    // Which of the two signals fired tells why; without either the connection failed.
    return failure({ code: options.signal?.aborted === true ? "aborted" : timeout.aborted ? "timeout" : "network", path });
  }
}

/** The body as JSON, or undefined when it is none. A connection that breaks off inside the body still throws. */
async function readJson(response: Response, onProgress: RequestOptions["onProgress"]): Promise<unknown> {
  const text = await readText(response, onProgress);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The answer's text, piece by piece where somebody wants to hear of each. */
async function readText(response: Response, onProgress: RequestOptions["onProgress"]): Promise<string> {
  const length = Number(response.headers.get(BODY_LENGTH_HEADER));
  if (!onProgress || !response.body || !(length > 0)) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let received = 0;
  onProgress(0);
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += decoder.decode(piece.value, { stream: true });
    received += piece.value.byteLength;
    onProgress(Math.min(1, received / length));
  }
  return text + decoder.decode();
}

function codeOf(status: number): ApiErrorCode {
  if (status === 404) return "not-found";
  if (status >= 500) return "server";
  return status >= 400 ? "refused" : "unexpected-answer";
}
