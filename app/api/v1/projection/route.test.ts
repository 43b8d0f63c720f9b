import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemSchema, projectionResponseSchema } from "@/lib/api/schemas";
import { anyChanges } from "@/lib/scenario/changes.arbitrary";
import { encodeScenario } from "@/lib/scenario/codec";
import { MODEL_ROW_FIELDS } from "@/lib/scenario/model-row";
import { casesOf, latestCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";
import { answerRequest, writeCsv } from "@/scripts/project/written-projection";
import * as projection from "./route";
import * as asCsv from "../projection.csv/route";
import * as asMetadata from "../projection.csv-metadata.json/route";
import * as asJson from "../projection.json/route";

const ORIGIN = "https://flywheel.example";
const PINNED = "v=1&case=crwv-2025-06-03&usefulLifeYears=4";
const ask = (query = "", init?: RequestInit) => projection.GET(new Request(`${ORIGIN}/api/v1/projection?${query}`, init));
const answerTo = async (query = "") => projectionResponseSchema.parse(await ask(query).json());

describe("A projection by address", () => {
  it("holds the scenario, every quarter, summary, issues, checks, version and sources", async () => {
    const answer = await answerTo(`${PINNED}&title=What+if`);
    expect(answer).toMatchObject({ version: 1, case: "crwv-2025-06-03", changes: { usefulLifeYears: 4 }, title: "What if", note: "", query: `${PINNED}&title=What+if` });
    expect(answer.about).toMatchObject({ ticker: "CRWV", knownOn: "2025-06-03" });
    expect(answer.assumptions["usefulLifeYears"]).toBe(4);
    expect(Object.keys(answer.assumptions)).toHaveLength(38);
    expect(answer.rows).toHaveLength(casesOf("crwv")[0]?.quarters ?? 0);
    expect(Object.keys(answer.rows[0] ?? {})).toEqual([...MODEL_ROW_FIELDS]);
    expect(answer.checks.every(({ holds }) => holds)).toBe(true);
    expect(answer.checks).toHaveLength(8);
    expect(answer.issues.length).toBeGreaterThan(0);
    expect(answer.sources.length).toBeGreaterThan(0);
  });

  it.each(casesOf("crwv"))("of any scenario of $id is what the command line answers and the model gives", (scenarioCase) => {
    fc.assert(
      fc.asyncProperty(anyChanges(scenarioCase, "some"), async (drawn) => {
        const query = encodeScenario({ scenarioCase, changes: drawn }, latestCase("crwv"));
        const answer = await answerTo(query);
        const { changes } = answer;
        expect(answer).toMatchObject(JSON.parse(JSON.stringify(answerRequest({ scenarioCase, changes }))));
        expect(answer.rows.at(-1)?.["cashUsdM"]).toBe(projectScenario(scenarioCase, changes).at("cashUsdM", scenarioCase.quarters));
        expect(await ask(`${query}${query === "" ? "" : "&"}format=csv`).text()).toBe(writeCsv({ scenarioCase, changes }));
        expect((await answerTo(answer.query)).rows).toEqual(answer.rows);
      }),
      { numRuns: 15 },
    );
  });

  it("is the same under the address that ends with its form", async () => {
    for (const [route, format] of [[asJson, "json"], [asCsv, "csv"], [asMetadata, "csvw"]] as const) {
      const named = route.GET(new Request(`${ORIGIN}/api/v1/projection.${format}?${PINNED}`));
      const asked = ask(`${PINNED}&format=${format}`);
      expect(await named.text()).toBe(await asked.text());
      expect(named.headers.get("ETag")).toBe(asked.headers.get("ETag"));
      expect(named.headers.get("Content-Disposition")).toBe(asked.headers.get("Content-Disposition"));
      expect(route.GET(new Request(`${ORIGIN}/api/v1/x?format=json`)).status).toBe(400);
    }
  });
});

describe("Its headers", () => {
  it.each([
    ["json", "application/json; charset=utf-8", 'inline; filename="CRWV_crwv-2025-06-03_v1_projection.json"'],
    ["csv", "text/csv; charset=utf-8; header=present", 'attachment; filename="CRWV_crwv-2025-06-03_v1_projection.csv"'],
    ["csvw", "application/csvm+json; charset=utf-8", 'attachment; filename="CRWV_crwv-2025-06-03_v1_projection.csv-metadata.json"'],
  ])("as %s say what it is and under which name it is kept", (format, type, disposition) => {
    const { headers } = ask(`${PINNED}&format=${format}`);
    expect(headers.get("Content-Type")).toBe(type);
    expect(headers.get("Content-Disposition")).toContain(disposition);
    expect(headers.get("Content-Disposition")).toContain("; filename*=UTF-8''CRWV_crwv-2025-06-03_v1_projection.");
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it.each([
    [PINNED, "public, max-age=31536000, immutable"],
    ["v=1&case=crwv-2026-08-12", "public, max-age=31536000, immutable"],
    ["", "public, max-age=0, s-maxage=300, must-revalidate"],
    ["v=1&usefulLifeYears=4", "public, max-age=0, s-maxage=300, must-revalidate"],
    ["case=crwv-2025-06-03", "public, max-age=0, s-maxage=300, must-revalidate"],
  ])("of ?%s keep it for %s", (query, expected) => {
    expect(ask(query).headers.get("Cache-Control")).toBe(expected);
  });

  it("name the metadata of the table", () => {
    expect(ask(`${PINNED}&format=csv`).headers.get("Link")).toBe(`</api/v1/projection?${PINNED}&format=csvw>; rel="describedby"; type="application/csvm+json"`);
    const named = asCsv.GET(new Request(`${ORIGIN}/api/v1/projection.csv?${PINNED}`));
    expect(named.headers.get("Link")).toBe(`</api/v1/projection.csv-metadata.json?${PINNED}>; rel="describedby"; type="application/csvm+json"`);
  });

  it("save it from being sent again, and HEAD from the body", async () => {
    const tag = ask(PINNED).headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    const again = ask(PINNED, { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = projection.HEAD(new Request(`${ORIGIN}/api/v1/projection?${PINNED}`, { method: "HEAD" }));
    expect([head.status, await head.text(), head.headers.get("ETag")]).toEqual([200, "", tag]);
  });
});

describe("A query that cannot be taken as it stands is refused, naming the field", () => {
  it.each([
    ["usefulLifeYears=99", "out-of-bounds", "usefulLifeYears", "from 3 to 8"],
    ["usefulLifeYears=four", "not-a-number", "usefulLifeYears", "from 3 to 8"],
    ["usefulLifeYears=", "not-a-number", "usefulLifeYears", "from 3 to 8"],
    ["contractStartLagQuarters=1.5", "not-whole", "contractStartLagQuarters", "a whole number from 0 to 8"],
    ["stressedCustomer=Nobody", "unknown-customer", "stressedCustomer", undefined],
    // A year that another case has.
    ["case=crwv-2026-08-12&premiumEndYear=2025", "out-of-bounds", "premiumEndYear", "a whole number from 2026 to 2031"],
    ["usefullife=4", "unknown-parameter", "usefullife", undefined],
    ["utm_source=mail", "unknown-parameter", "utm_source", undefined],
    ["__proto__=1", "unknown-parameter", "__proto__", undefined],
    ["usefulLifeYears=4&usefulLifeYears=5", "repeated-parameter", "usefulLifeYears", "one value"],
    ["v=2", "unknown-version", "v", "1"],
    ["v=", "unknown-version", "v", "1"],
    ["case=crwv-2030-01-01", "unknown-case", "case", "crwv-2025-06-03"],
    ["format=xml", "unknown-format", "format", "json"],
    [`title=${"x".repeat(81)}`, "unusable-text", "title", "at most 80 characters"],
    ["title=a%E2%80%AEb", "unusable-text", "title", undefined],
    ["view=debt.nothing", "unknown-view", "view", "revenue.split"],
    ["period=monthly", "unknown-view", "period", "quarterly"],
    ["usefulLifeYears=%E0%A4%A", "unreadable", "query", undefined],
    [`note=${"x".repeat(8000)}`, "too-long", "query", "at most 7500 characters"],
  ])("%.60s as %s", async (query, code, field, allowed) => {
    const response = ask(query);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ status: 400, code, field });
    if (allowed !== undefined) expect(problem.allowed).toContain(allowed);
  });

  it("but a link as a page writes it, with view, title and note, is taken", () => {
    expect(ask("v=1&case=crwv-2026-08-12&title=%E9%99%8D%E4%BB%B7&note=a&view=revenue.customers,debt.wall,difference&period=annual,near").status).toBe(200);
  });
});
