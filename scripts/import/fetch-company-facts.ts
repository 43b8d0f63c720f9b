/**
 * The SEC's `companyfacts` over HTTP, as its rules of fair access ask: every request says who sends it,
 * and there are fewer than ten a second. A busy server is asked again, each time after twice as long.
 * Time enters as an argument, so that tests do not wait.
 */
import { failure, success, type Result } from "@/lib/finance/result";

/** Where the SEC serves them. */
export const SEC_ORIGIN = "https://data.sec.gov";

/** The variable that says who asks, as in "Example Research research@example.com". */
export const USER_AGENT_VARIABLE = "SEC_USER_AGENT";

/** The SEC allows ten a second; we send five at most. */
const SHORTEST_INTERVAL_MS = 200;
const FIRST_PAUSE_MS = 1000;
/** Nobody waits longer at a prompt. */
const LONGEST_PAUSE_MS = 60_000;
const ATTEMPTS = 5;
const TIMEOUT_MS = 30_000;

interface Client {
  readonly origin: string;
  readonly userAgent: string | undefined;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Says what is being waited for. */
  readonly say: (message: string) => void;
}

/** Asks for the figures of a company by its ten-digit CIK, and says why where they cannot be had. */
export async function fetchCompanyFacts(cik: string, { origin, userAgent, now, sleep, say }: Client): Promise<Result<string, string>> {
  if (userAgent === undefined || !/\S+@\S+\.\S+/.test(userAgent)) {
    return failure(`${USER_AGENT_VARIABLE}: user agent: the SEC asks who sends a request; set it to a name and an e-mail address, as in "Example Research research@example.com"`);
  }
  const address = `${origin}/api/xbrl/companyfacts/CIK${cik}.json`;
  let lastSent = -Infinity;
  for (let attempt = 1; ; attempt += 1) {
    const tooSoon = lastSent + SHORTEST_INTERVAL_MS - now();
    if (tooSoon > 0) await sleep(tooSoon);
    lastSent = now();
    const answer = await ask(address, userAgent);
    if (answer.kind === "text") return success(answer.text);
    if (answer.kind === "refused") return failure(`${address}: ${answer.reason}`);
    if (attempt === ATTEMPTS) return failure(`${address}: ${answer.reason} (asked ${ATTEMPTS} times)`);
    const pause = Math.min(LONGEST_PAUSE_MS, Math.max(answer.retryAfterMs, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
    say(`${answer.reason}; asking again in ${Math.ceil(pause / 1000)} s (attempt ${attempt + 1} of ${ATTEMPTS})`);
    await sleep(pause);
  }
}

type Answer =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "busy"; readonly reason: string; readonly retryAfterMs: number };

async function ask(address: string, userAgent: string): Promise<Answer> {
  try {
    const response = await fetch(address, { headers: { "User-Agent": userAgent, Accept: "application/json" }, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.ok) return { kind: "text", text: await response.text() };
    await response.body?.cancel();
    return judgeStatus(response.status, response.headers.get("retry-after"));
  } catch (error) {
    return { kind: "busy", reason: `no network, or the server does not answer: ${reasonOf(error)}`, retryAfterMs: 0 };
  }
}

function judgeStatus(status: number, retryAfter: string | null): Answer {
  if (status === 404) return { kind: "refused", reason: "status 404: the SEC has no figures under this CIK" };
  if (status === 403) return { kind: "refused", reason: `status 403: the SEC refuses the request; ${USER_AGENT_VARIABLE} must name who asks, and too many requests are blocked for ten minutes` };
  if (status === 429 || status >= 500) return { kind: "busy", reason: `status ${status}: the server is busy`, retryAfterMs: 1000 * (Number(retryAfter) || 0) };
  return { kind: "refused", reason: `status ${status}` };
}

/** The innermost cause says most: "fetch failed" stands around "getaddrinfo ENOTFOUND". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return reasonOf(error.cause);
  return error.message || ("code" in error ? String(error.code) : error.name);
}
