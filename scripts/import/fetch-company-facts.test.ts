import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { fetchCompanyFacts } from "./fetch-company-facts";

type Handler = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

let stop: (() => Promise<void>) | null = null;
afterEach(async () => {
  await stop?.();
  stop = null;
});

/** A server in the place of the SEC's, that counts what it is asked. */
async function serve(handler: Handler): Promise<{ origin: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    handler(request, response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => new Promise((resolve) => server.close(() => resolve()));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return { origin: `http://127.0.0.1:${address.port}`, asked };
}

/** Asks on a clock that stands still but for the pauses, which are noted. */
async function ask(origin: string, userAgent: string | undefined = "Example Research research@example.com") {
  const pauses: number[] = [];
  const said: string[] = [];
  let clock = 0;
  const result = await fetchCompanyFacts("0001769628", {
    origin,
    userAgent,
    now: () => clock,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      clock += milliseconds;
    },
    say: (message) => void said.push(message),
  });
  return { result, pauses, said };
}

const answer = (status: number, headers: Record<string, string> = {}): Handler => (_, response) => response.writeHead(status, headers).end("{}");

describe("Asking the SEC", () => {
  it("names the company by its CIK and says who asks", async () => {
    const { origin, asked } = await serve((_, response) => response.end('{"cik":1769628}'));
    const { result, pauses } = await ask(origin);
    expect(result).toEqual({ ok: true, value: '{"cik":1769628}' });
    expect(asked.map(({ url, headers }) => [url, headers["user-agent"]])).toEqual([["/api/xbrl/companyfacts/CIK0001769628.json", "Example Research research@example.com"]]);
    expect(pauses).toEqual([]);
  });

  it.each([undefined, "", "curl/8.0"])("is not done as %j, which names nobody", async (userAgent) => {
    const { origin, asked } = await serve(answer(200));
    const { result } = await fetchWithoutName(origin, userAgent);
    expect(result.ok ? "" : result.error).toMatch(/^SEC_USER_AGENT: user agent: /);
    expect(asked).toEqual([]);
  });

  it("waits twice as long each time while the server is busy, and then has the answer", async () => {
    const { origin, asked } = await serve((request, response, attempt) => (attempt < 4 ? answer(attempt === 2 ? 503 : 429)(request, response, attempt) : response.end("{}")));
    const { result, pauses, said } = await ask(origin);
    expect(result.ok).toBe(true);
    expect(asked).toHaveLength(4);
    expect(pauses).toEqual([1000, 2000, 4000]);
    expect(said[0]).toBe("status 429: the server is busy; asking again in 1 s (attempt 2 of 5)");
  });

  it("waits as long as the server asks, but never more than a minute", async () => {
    const { origin } = await serve((request, response, attempt) => (attempt === 1 ? answer(429, { "retry-after": "7" })(request, response, attempt) : attempt === 2 ? answer(429, { "retry-after": "900" })(request, response, attempt) : response.end("{}")));
    expect((await ask(origin)).pauses).toEqual([7000, 60_000]);
  });

  it("gives up after five attempts", async () => {
    const { origin, asked } = await serve(answer(500));
    const { result } = await ask(origin);
    expect(asked).toHaveLength(5);
    expect(result.ok ? "" : result.error).toBe(`${origin}/api/xbrl/companyfacts/CIK0001769628.json: status 500: the server is busy (asked 5 times)`);
  });

  it.each([
    [404, /status 404: the SEC has no figures under this CIK$/],
    [403, /status 403: the SEC refuses the request; SEC_USER_AGENT must name who asks/],
    [418, /status 418$/],
  ])("does not ask again after status %d", async (status, message) => {
    const { origin, asked } = await serve(answer(status));
    const { result } = await ask(origin);
    expect(result.ok ? "" : result.error).toMatch(message);
    expect(asked).toHaveLength(1);
  });

  it("says so where there is no network", async () => {
    const { origin } = await serve(answer(200));
    await stop?.();
    stop = null;
    const { result } = await ask(origin);
    expect(result.ok ? "" : result.error).toMatch(/no network, or the server does not answer: .*ECONNREFUSED.*\(asked 5 times\)$/);
  });
});

/** As `ask`, where the name is the thing that is missing. */
async function fetchWithoutName(origin: string, userAgent: string | undefined) {
  return { result: await fetchCompanyFacts("0001769628", { origin, userAgent, now: () => 0, sleep: async () => {}, say: () => {} }) };
}
