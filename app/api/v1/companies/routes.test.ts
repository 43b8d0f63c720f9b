import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { casesResponseSchema, companiesResponseSchema, factsResponseSchema, problemSchema } from "@/lib/api/schemas";
import { isCasesResponse, isCompaniesResponse, isFactsResponse } from "@/lib/api/response-guards";
import * as cases from "./[company]/cases/route";
import * as facts from "./[company]/facts/route";
import * as companies from "./route";

const ORIGIN = "https://flywheel.example";

function askFacts(query = "", init?: RequestInit, company = "crwv") {
  return facts.GET(new Request(`${ORIGIN}/api/v1/companies/${company}/facts${query}`, init), { params: Promise.resolve({ company }) });
}

function askCases(query = "", company = "crwv") {
  return cases.GET(new Request(`${ORIGIN}/api/v1/companies/${company}/cases${query}`), { params: Promise.resolve({ company }) });
}

async function problemOf(response: Response) {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe("The list of companies", () => {
  it("names each with its cases", async () => {
    const response = companies.GET(new Request(`${ORIGIN}/api/v1/companies`));
    const body: unknown = await response.json();
    expect(isCompaniesResponse(body)).toBe(true);
    expect(companiesResponseSchema.parse(body)).toMatchObject({ companies: [{ id: "crwv", ticker: "CRWV", cases: [{ id: "crwv-2025-06-03" }, { id: "crwv-2026-08-12" }] }] });
  });

  it("takes no parameter", async () => {
    const response = companies.GET(new Request(`${ORIGIN}/api/v1/companies?page=2`));
    expect(await problemOf(response)).toMatchObject({ status: 400, code: "unknown-parameter", field: "page", value: "2", allowed: [] });
  });
});

describe("The cases of a company", () => {
  it("are served as they are frozen", async () => {
    const body: unknown = await (await askCases()).json();
    expect(isCasesResponse(body)).toBe(true);
    const { cases: list } = casesResponseSchema.parse(body);
    expect(list.map((entry) => [entry.id, entry.assumptions["usefulLifeYears"], entry.opening["cashUsdM"]])).toEqual([
      ["crwv-2025-06-03", 6, 2517.816],
      ["crwv-2026-08-12", 6, 6919],
    ]);
  });

  it("of a company that is not here are a problem that says which are", async () => {
    expect(await problemOf(await askCases("", "acme"))).toMatchObject({ status: 404, code: "unknown-company", field: "company", value: "acme", allowed: ["crwv"] });
  });

  it("take no parameter", async () => {
    expect(await problemOf(await askCases("?v=1"))).toMatchObject({ status: 400, field: "v" });
  });
});

describe("The figures of a company", () => {
  it("come with the metrics and sources that they name, and no others", async () => {
    const body: unknown = await (await askFacts("?metric=backlogUsdM")).json();
    expect(isFactsResponse(body)).toBe(true);
    const answer = factsResponseSchema.parse(body);
    expect(answer.facts.map((fact) => fact.period)).toEqual(["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2"]);
    expect(answer.metrics.map((metric) => [metric.id, metric.unit, metric.label.zh])).toEqual([["backlogUsdM", "USD millions", "在手订单"]]);
    expect(answer.sources.map((source) => source.id)).toEqual(["secondary-04"]);
  });

  it("fit the schema to the last one", async () => {
    const answer = factsResponseSchema.parse(await (await askFacts()).json());
    expect(answer.asOf).toBeNull();
    expect(answer.facts.length).toBeGreaterThan(700);
  });

  it("as of a day hold nothing that was published later", async () => {
    const answer = factsResponseSchema.parse(await (await askFacts("?asOf=2025-06-03")).json());
    expect(answer.asOf).toBe("2025-06-03");
    expect(answer.facts.length).toBeGreaterThan(200);
    expect(answer.facts.every((fact) => fact.knownOn <= "2025-06-03")).toBe(true);
  });

  it.each(["?metric=revenueUsdM&metric=cashUsdM", "?metric=revenueUsdM,cashUsdM", "?metric=cashUsdM,revenueUsdM&metric=cashUsdM"])("%s are those of two metrics", async (query) => {
    const answer = factsResponseSchema.parse(await (await askFacts(query)).json());
    expect(new Set(answer.facts.map((fact) => fact.metric))).toEqual(new Set(["revenueUsdM", "cashUsdM"]));
  });

  it("as a table are a file to keep", async () => {
    const response = await askFacts("?metric=revenueUsdM&asOf=2025-06-03&format=csv");
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("Content-Disposition")).toBe("attachment; filename=\"CRWV-revenueUsdM-as-of-2025-06-03.csv\"; filename*=UTF-8''CRWV-revenueUsdM-as-of-2025-06-03.csv");
    const lines = (await response.text()).split("\r\n");
    expect(lines[0]).toMatch(/^id,metric,period,customer,value,unit,/);
    expect(lines.find((line) => line.startsWith("revenueUsdM.2025Q1."))).toContain(",981.632,USD millions,reported,primary,2025-05-15,981632,USD thousands,10q-2025q1,");
    expect(lines.at(-1)).toBe("");
  });

  it.each([
    ["?asOf=", "invalid-date", "asOf", ""],
    ["?asOf=2025-02-30", "invalid-date", "asOf", "2025-02-30"],
    ["?asOf=yesterday", "invalid-date", "asOf", "yesterday"],
    ["?asOf=2025-06-03&asOf=2026-08-12", "repeated-parameter", "asOf", "2025-06-03, 2026-08-12"],
    ["?format=xml", "unknown-format", "format", "xml"],
    ["?format=json&format=csv", "repeated-parameter", "format", "json, csv"],
    ["?metric=sales", "unknown-metric", "metric", "sales"],
    ["?metric=revenueUsdM,", "unknown-metric", "metric", ""],
    ["?metric=toString", "unknown-metric", "metric", "toString"],
    ["?asof=2025-06-03", "unknown-parameter", "asof", "2025-06-03"],
  ])("%s is refused as %s", async (query, code, field, value) => {
    const problem = await problemOf(await askFacts(query));
    expect(problem).toMatchObject({ status: 400, code, field, value });
    expect(problem.allowed.length).toBeGreaterThan(0);
    expect(problem.detail).toContain(`${field} is ${JSON.stringify(value)}`);
  });

  it("repeat no more of a bad value than is needed to recognise it", async () => {
    expect((await problemOf(await askFacts(`?metric=${"x".repeat(5000)}`))).value).toHaveLength(101);
  });

  it("of a company that is not here are a problem, whatever else is wrong", async () => {
    expect(await problemOf(await askFacts("?asOf=never", undefined, "acme"))).toMatchObject({ status: 404, code: "unknown-company" });
  });
});

describe("Every answer", () => {
  it("may be read and embedded by other sites and is kept for five minutes by shared caches", async () => {
    const { headers } = await askFacts();
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cache-Control")).toBe("public, max-age=0, s-maxage=300, must-revalidate");
  });

  it("has a strong tag that is made of its bytes", async () => {
    const response = await askFacts("?metric=cashUsdM");
    const hash = createHash("sha256").update(await response.text()).digest("base64url");
    expect(response.headers.get("ETag")).toBe(`"${hash}"`);
  });

  it("has another tag when the bytes are others", async () => {
    const tags = await Promise.all(["", "?asOf=2025-06-03", "?format=csv"].map(async (query) => (await askFacts(query)).headers.get("ETag")));
    expect(new Set(tags).size).toBe(3);
  });

  it.each([(tag: string) => tag, (tag: string) => `W/${tag}`, (tag: string) => `"old", ${tag}`, () => "*"])("is not sent again to who has it (%#)", async (format) => {
    const tag = (await askFacts()).headers.get("ETag") ?? "";
    const response = await askFacts("", { headers: { "If-None-Match": format(tag) } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe("");
    expect(response.headers.get("ETag")).toBe(tag);
    expect(response.headers.get("Cache-Control")).toContain("s-maxage=300");
  });

  it("is sent to who has another", async () => {
    expect((await askFacts("", { headers: { "If-None-Match": '"old"' } })).status).toBe(200);
  });

  it("to HEAD has the headers and no body", async () => {
    const context = { params: Promise.resolve({ company: "crwv" }) };
    const head = await facts.HEAD(new Request(`${ORIGIN}/api/v1/companies/crwv/facts`, { method: "HEAD" }), context);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect(head.headers.get("ETag")).toBe((await askFacts()).headers.get("ETag"));
    expect(head.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  });

  it("to HEAD with bad input has no body either", async () => {
    const context = { params: Promise.resolve({ company: "crwv" }) };
    const head = await facts.HEAD(new Request(`${ORIGIN}/api/v1/companies/crwv/facts?asOf=x`, { method: "HEAD" }), context);
    expect([head.status, await head.text()]).toEqual([400, ""]);
  });

  it("lets scripts of other sites ask whether it has changed", () => {
    const response = facts.OPTIONS();
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("If-None-Match");
  });
});
