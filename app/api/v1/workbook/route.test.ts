import { beforeEach, describe, expect, test, vi } from "vitest";
import { written } from "@/app/workbook/__mocks__/write-on-thread";
import { casesOf } from "@/lib/scenario/published-cases";
import { readWorkbook } from "@/lib/workbook/read/read-workbook";
import { GET, HEAD } from "./route";

vi.mock("@/app/workbook/write-on-thread");

const PINNED = "v=1&case=crwv-2025-06-03&usefulLifeYears=4.5";
const ask = (query: string, init?: RequestInit) => GET(new Request(`http://localhost/api/v1/workbook?${query}`, init));
const cases = casesOf("crwv");

beforeEach(() => {
  written.links.length = 0;
  written.most = 0;
});

describe("The workbook of a scenario, by address,", () => {
  test("is a file that holds this scenario, named by ticker, case, version and language", async () => {
    const response = await ask(`${PINNED}&lang=zh&title=Short+life`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect(response.headers.get("Content-Disposition")).toBe(`attachment; filename="CRWV_crwv-2025-06-03_v1_workbook_zh.xlsx"; filename*=UTF-8''CRWV_crwv-2025-06-03_v1_workbook_zh.xlsx`);
    const read = readWorkbook(new Uint8Array(await response.arrayBuffer()), cases, cases.at(-1)!);
    expect(read).toMatchObject({ ok: true, value: { changes: { usefulLifeYears: 4.5 }, texts: { title: "Short life" }, notices: [] } });
  });

  test("is kept for ever where its address names version and case, and asked for again where it does not", async () => {
    expect((await ask(PINNED)).headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect((await ask("usefulLifeYears=4.5")).headers.get("Cache-Control")).toBe("public, max-age=0, s-maxage=300, must-revalidate");
  });

  test("bears a strong tag, by which it is not sent twice; HEAD says the same without a body", async () => {
    const first = await ask(PINNED);
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    const again = await ask(PINNED, { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await HEAD(new Request(`http://localhost/api/v1/workbook?${PINNED}`, { method: "HEAD" }));
    expect([head.status, head.headers.get("ETag"), await head.text()]).toEqual([200, tag, ""]);
  });

  test.each([
    ["usefulLifeYears=99", "usefulLifeYears", "out-of-bounds"],
    ["usefulLifeYears=six", "usefulLifeYears", "not-a-number"],
    ["case=crwv-1999-01-01", "case", "unknown-case"],
    ["v=7", "v", "unknown-version"],
    ["lang=fr", "lang", "unknown-language"],
    ["colour=red", "colour", "unknown-parameter"],
    ["stressedCustomer=Nobody", "stressedCustomer", "unknown-customer"],
  ])("is refused for %s, with the field's name", async (query, field, code) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ field, code });
  });

  test("is written once for many who ask for it at once, one workbook at a time", async () => {
    const queries = Array.from({ length: 10 }, (_, index) => `v=1&case=crwv-2025-06-03&capexNextYearUsdB=${40 + (index % 3)}`);
    const answers = await Promise.all(queries.map((query) => ask(query)));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(10).fill(200));
    expect(new Set(written.links).size).toBe(3);
    expect(written.links).toHaveLength(3);
    expect(written.most).toBe(1);
  });

  test("is refused for now where too many wait already, with the time after which to ask again", async () => {
    const answers = await Promise.all(Array.from({ length: 26 }, (_, index) => ask(`v=1&case=crwv-2026-08-12&capexNextYearUsdB=${index}`)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(refused[0]?.headers.get("Retry-After")).toBe("5");
  });
});
