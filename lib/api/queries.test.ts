import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildFactsResponse } from "./facts-response";
import { ApiFailure, casesQueryOptions, companiesQueryOptions, factsQueryOptions } from "./queries";

afterEach(() => vi.unstubAllGlobals());

const empty = buildFactsResponse({ company: "crwv", facts: [], sources: [] }, {});

describe("What the client asks for", () => {
  it.each([
    [(client: QueryClient) => client.fetchQuery(factsQueryOptions("crwv")), "/api/v1/companies/crwv/facts", empty],
    [(client: QueryClient) => client.fetchQuery(factsQueryOptions("crwv", { asOf: "2025-06-03", metrics: ["cashUsdM", "revenueUsdM"] })), "/api/v1/companies/crwv/facts?asOf=2025-06-03&metric=revenueUsdM&metric=cashUsdM", empty],
    [(client: QueryClient) => client.fetchQuery(casesQueryOptions("crwv")), "/api/v1/companies/crwv/cases", { company: "crwv", cases: [] }],
    [(client: QueryClient) => client.fetchQuery(companiesQueryOptions()), "/api/v1/companies", { companies: [] }],
    [(client: QueryClient) => client.fetchQuery(casesQueryOptions("../x?y")), "/api/v1/companies/..%2Fx%3Fy/cases", { company: "x", cases: [] }],
  ])("has its address (%#)", async (question, path, body) => {
    const ask = vi.fn<typeof fetch>(() => Promise.resolve(Response.json(body)));
    vi.stubGlobal("fetch", ask);
    expect(await question(new QueryClient())).toEqual(body);
    expect(ask.mock.calls[0]?.[0]).toBe(path);
  });

  it("is one question whatever the order of the metrics", () => {
    expect(factsQueryOptions("crwv", { metrics: ["cashUsdM", "revenueUsdM"] }).queryKey).toEqual(factsQueryOptions("crwv", { metrics: ["revenueUsdM", "cashUsdM"] }).queryKey);
  });

  it("is another question for another day, company or metric", () => {
    const keys = [factsQueryOptions("crwv"), factsQueryOptions("acme"), factsQueryOptions("crwv", { asOf: "2025-06-03" }), factsQueryOptions("crwv", { metrics: ["cashUsdM"] })].map((options) => JSON.stringify(options.queryKey));
    expect(new Set(keys).size).toBe(4);
  });

  it("is not asked when the server's render has answered it", async () => {
    const ask = vi.fn<typeof fetch>(() => Promise.reject(new TypeError()));
    vi.stubGlobal("fetch", ask);
    const client = new QueryClient();
    client.setQueryData(factsQueryOptions("crwv").queryKey, empty);
    expect(await client.fetchQuery(factsQueryOptions("crwv"))).toBe(empty);
    expect(ask).not.toHaveBeenCalled();
  });

  it("is not asked either when that render is months old, as a page that was built once", async () => {
    const ask = vi.fn<typeof fetch>(() => Promise.reject(new TypeError()));
    vi.stubGlobal("fetch", ask);
    const client = new QueryClient();
    client.setQueryData(factsQueryOptions("crwv").queryKey, empty, { updatedAt: Date.UTC(2026, 0, 1) });
    expect(await client.fetchQuery(factsQueryOptions("crwv"))).toBe(empty);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe("A failed question", () => {
  it("carries the code for which the page has words", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("{}", { status: 404 })));
    const failed = await new QueryClient().fetchQuery({ ...casesQueryOptions("acme"), retry: false }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ApiFailure);
    expect(failed).toMatchObject({ error: { code: "not-found", path: "/api/v1/companies/acme/cases", status: 404 } });
  });

  it("is asked again when it may pass, twice, and never when the server refuses it", () => {
    const { retry } = companiesQueryOptions();
    if (typeof retry !== "function") throw new Error("no rule");
    const failed = (code: "network" | "timeout" | "server" | "refused" | "not-found" | "unexpected-answer") => new ApiFailure({ code, path: "/x" });
    expect((["network", "timeout", "server"] as const).map((code) => [0, 1, 2].map((count) => retry(count, failed(code))))).toEqual(Array(3).fill([true, true, false]));
    expect((["refused", "not-found", "unexpected-answer"] as const).some((code) => retry(0, failed(code)))).toBe(false);
  });
});
