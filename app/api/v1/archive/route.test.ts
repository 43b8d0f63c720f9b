import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { problemSchema, projectionResponseSchema } from "@/lib/api/schemas";
import { CHART_IDS, CHART_VIEWS } from "@/lib/chart-data/chart";
import * as projection from "../projection.csv/route";
import { GET } from "./route";

const SCENARIO = "v=1&case=crwv-2025-06-03&usefulLifeYears=4&title=What+if";
const ask = (query: string, init?: RequestInit) => GET(new Request(`https://flywheel.example/api/v1/archive?${query}`, init));
const open = async (query: string) => {
  const files = unzipSync(new Uint8Array(await ask(query).arrayBuffer()));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

describe("A scenario as an archive", () => {
  test("holds a table of every chart and view, the projection, assumptions and figures, each with its metadata", async () => {
    const files = await open(SCENARIO);
    const tables = [...files.keys()].filter((path) => path.endsWith(".csv"));
    expect(tables.toSorted()).toEqual([...new Set(tables)].toSorted());
    for (const id of CHART_IDS) for (const view of CHART_VIEWS[id]) expect(tables.some((path) => path.startsWith(`charts/${id}-${view}`)), `${id}.${view}`).toBe(true);
    for (const name of ["projection.csv", "assumptions.csv", "reported-figures.csv", "charts/debt-kinds-quarterly.csv", "charts/debt-kinds-annual.csv", "charts/debt-wall.csv", "charts/value-bridge.csv"]) expect(tables).toContain(name);
    for (const path of tables) {
      const header = files.get(path)?.split("\r\n")[0] ?? "";
      const metadata = JSON.parse(files.get(`${path}-metadata.json`) ?? "null");
      expect(metadata.url).toBe(path.split("/").at(-1));
      expect(header.match(/("([^"]|"")*"|[^,]+)(,|$)/g)).toHaveLength(metadata.tableSchema.columns.length);
    }
    expect(files.size).toBe(2 * tables.length + 2);
  });

  test("says the same as the addresses of its parts", async () => {
    const files = await open(SCENARIO);
    const asked = projection.GET(new Request(`https://flywheel.example/api/v1/projection.csv?${SCENARIO}`));
    expect(files.get("projection.csv")).toBe(await asked.text());
    expect(projectionResponseSchema.parse(JSON.parse(files.get("scenario.json") ?? ""))).toMatchObject({ case: "crwv-2025-06-03", changes: { usefulLifeYears: 4 }, title: "What if" });
    expect(files.get("assumptions.csv")).toMatch(/\r\nusefulLifeYears,4,6,true,years,3,8,/);
    // Nothing that became public after the case.
    expect(files.get("reported-figures.csv")).not.toMatch(/,2026-\d\d-\d\d,/);
  });

  test.each([["en", "What is in here", "Useful life of the fleet from 6.0 to 4.0 years"], ["zh", "文件清单", "设备使用年限由6.0改为4.0年"]])("explains itself in %s", async (lang, words, change) => {
    const readme = (await open(`lang=${lang}&${SCENARIO}`)).get("README.txt") ?? "";
    for (const part of [words, change, "What if", `/${lang}?v=1&case=crwv-2025-06-03&usefulLifeYears=4`, "crwv-2025-06-03"]) expect(readme).toContain(part);
    expect(readme).not.toMatch(/<\/?figure>|undefined|\{/);
  });

  test("has the same bytes each time, and a name", async () => {
    const [first, second] = [ask(`lang=zh&${SCENARIO}`), ask(`lang=zh&${SCENARIO}`)];
    expect(first.headers.get("ETag")).toBe(second.headers.get("ETag"));
    expect(first.headers.get("Content-Type")).toBe("application/zip");
    expect(first.headers.get("Content-Disposition")).toContain('attachment; filename="CRWV_crwv-2025-06-03_v1_scenario-zh.zip"');
    expect(ask(`lang=zh&${SCENARIO}`, { headers: { "If-None-Match": first.headers.get("ETag") ?? "" } }).status).toBe(304);
  });

  test.each([["lang=fr", "unknown-language", "lang"], ["usefulLifeYears=0", "out-of-bounds", "usefulLifeYears"]])("of ?%s is refused", async (query, code, field) => {
    expect(problemSchema.parse(await ask(query).json())).toMatchObject({ status: 400, code, field });
  });
});
