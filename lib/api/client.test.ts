import { describe, expect, it } from "vitest";
import { BODY_LENGTH_HEADER, fetchJson } from "./client";
import { createProblem } from "./problem";

const isGreeting = (value: unknown): value is { hello: string } => typeof value === "object" && value !== null && "hello" in value && typeof value.hello === "string";
const answering = (body: BodyInit | null, init?: ResponseInit): typeof fetch => () => Promise.resolve(new Response(body, init));

describe("A request to the own server", () => {
  it("answers with what was asked for", async () => {
    expect(await fetchJson("/x", isGreeting, { fetch: answering('{"hello":"you"}') })).toEqual({ ok: true, value: { hello: "you" } });
  });

  it("keeps what the server says was wrong", async () => {
    const problem = createProblem("invalid-date", "asOf", "never", ["a day as YYYY-MM-DD"]);
    const result = await fetchJson("/x", isGreeting, { fetch: answering(JSON.stringify(problem), { status: 400 }) });
    expect(result).toEqual({ ok: false, error: { code: "refused", path: "/x", status: 400, problem } });
  });

  it.each([
    [404, "not-found"],
    [400, "refused"],
    [429, "refused"],
    [500, "server"],
    [503, "server"],
  ])("that ends with %d says %s, even when a proxy's page comes with it", async (status, code) => {
    const result = await fetchJson("/x", isGreeting, { fetch: answering("<html>", { status }) });
    expect(result).toEqual({ ok: false, error: { code, path: "/x", status } });
  });

  it.each(["<html>a captive portal</html>", "", '{"hello":1}', "null", '{"hello":"y'])("never takes %j for the answer", async (body) => {
    expect(await fetchJson("/x", isGreeting, { fetch: answering(body) })).toEqual({ ok: false, error: { code: "unexpected-answer", path: "/x", status: 200 } });
  });

  it("tells how much has come, where the server says how long the answer is", async () => {
    const body = new ReadableStream({
      start: (stream) => {
        for (const piece of ['{"hel', 'lo":"', "你", '好"}']) stream.enqueue(new TextEncoder().encode(piece));
        stream.close();
      },
    });
    const shares: number[] = [];
    const result = await fetchJson("/x", isGreeting, { fetch: answering(body, { headers: { [BODY_LENGTH_HEADER]: "18" } }), onProgress: (share) => shares.push(share) });
    expect(result).toEqual({ ok: true, value: { hello: "你好" } });
    expect(shares).toEqual([0, 5 / 18, 10 / 18, 13 / 18, 1]);
  });

  it("puts a letter together that comes in two pieces, and takes a length that is too short for all", async () => {
    const bytes = new TextEncoder().encode('{"hello":"你"}');
    const body = new ReadableStream({
      start: (stream) => {
        stream.enqueue(bytes.slice(0, 11));
        stream.enqueue(bytes.slice(11));
        stream.close();
      },
    });
    const shares: number[] = [];
    const result = await fetchJson("/x", isGreeting, { fetch: answering(body, { headers: { [BODY_LENGTH_HEADER]: "4" } }), onProgress: (share) => shares.push(share) });
    expect(result).toEqual({ ok: true, value: { hello: "你" } });
    expect(shares).toEqual([0, 1, 1]);
  });

  it("tells nothing of an answer whose length nobody says", async () => {
    const shares: number[] = [];
    await fetchJson("/x", isGreeting, { fetch: answering('{"hello":"you"}'), onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([]);
  });

  it("without a connection says so", async () => {
    const result = await fetchJson("/x", isGreeting, { fetch: () => Promise.reject(new TypeError("Failed to fetch")) });
    expect(result).toEqual({ ok: false, error: { code: "network", path: "/x" } });
  });

  it("whose connection breaks off inside the body says so", async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) });
    expect(await fetchJson("/x", isGreeting, { fetch: answering(body) })).toEqual({ ok: false, error: { code: "network", path: "/x" } });
  });

  it("that takes too long is given up", async () => {
    const result = await fetchJson("/x", isGreeting, { fetch: untilAborted, timeoutMs: 0 });
    expect(result).toEqual({ ok: false, error: { code: "timeout", path: "/x" } });
  });

  it("that is no longer wanted is given up", async () => {
    const result = await fetchJson("/x", isGreeting, { fetch: untilAborted, signal: AbortSignal.abort() });
    expect(result).toEqual({ ok: false, error: { code: "aborted", path: "/x" } });
  });
});

/** Never answers, as a server that hangs; ends when the request is given up. */
const untilAborted: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    const { signal } = init ?? {};
    if (signal?.aborted === true) reject(signal.reason);
    signal?.addEventListener("abort", () => reject(signal.reason));
  });
