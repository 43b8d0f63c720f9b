import { JSDOM } from "jsdom";
import sharp from "sharp";
import { describe, expect, it, test } from "vitest";
import { SHEET_COLOURS } from "@/components/chart-sheet/sheet-colours";
import { buildChartAddress } from "@/lib/api/chart-address";
import { problemSchema } from "@/lib/api/schemas";
import { CHART_IDS, CHART_VIEWS } from "@/lib/chart-data/chart";
import { LOCALES } from "@/lib/format/locale";
import { GET, HEAD } from "./route";

const SCENARIO = "v=1&case=crwv-2026-08-12&usefulLifeYears=4";
const ask = (query: string, init?: RequestInit) => GET(new Request(`https://flywheel.example/api/v1/chart?${query}`, init));
const readSvg = async (query: string) => {
  const text = await (await ask(query)).text();
  return { text, root: new JSDOM(text, { contentType: "image/svg+xml" }).window.document.documentElement };
};
const VIEWS = CHART_IDS.flatMap((id) => CHART_VIEWS[id].map((view) => `${id}.${view}`));

describe.each(LOCALES)("The drawing of every chart in %s", (lang) => {
  test.each(VIEWS)("%s has title, description and all that it rests on, and needs nothing else", async (view) => {
    for (const theme of ["light", "dark"] as const) {
      const { text, root } = await readSvg(`view=${view}&lang=${lang}&theme=${theme}&${SCENARIO}`);
      expect(root.tagName).toBe("svg");
      const [title, desc] = ["title", "desc"].map((name) => root.querySelector(name)?.textContent ?? "");
      expect(title?.length).toBeGreaterThan(5);
      expect(desc).toContain(title);
      expect(desc).toContain("crwv-2026-08-12");
      expect(desc).toMatch(lang === "en" ? /Source: CoreWeave’s filings.*As known on 12 August 2026.*model version 1.*Useful life of the fleet from 6\.0 to 4\.0 years/ : /来源：CoreWeave申报文件.*信息截至2026年8月12日.*模型第1版.*设备使用年限由6\.0改为4\.0年/);
      expect(root.getAttribute("aria-labelledby")?.split(" ").map((id) => root.querySelector(`#${id}`)?.tagName)).toEqual(["title", "desc"]);
      // Every letter is an outline, every colour a value.
      expect([...root.querySelectorAll("*")].filter(({ tagName }) => !["title", "desc", "g", "path", "rect", "circle"].includes(tagName))).toEqual([]);
      expect(text).not.toMatch(/var\(|url\(|href|NaN|Infinity|undefined|class=|style=|data-/);
      const used = new Set([...text.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour));
      const known = Object.values(SHEET_COLOURS).map((pair) => pair[theme === "light" ? 0 : 1]);
      expect([...used].filter((colour) => !known.includes(colour))).toEqual([]);
    }
  });
});

test("the marks are those of the page's chart: a bar for each quarter that has a value", async () => {
  const { root } = await readSvg("view=debt&v=1&case=crwv-2026-08-12");
  const bars = [...root.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "").filter((d) => /^(M[\d.]+ [\d.]+h[\d.]+V[\d.]+h-[\d.]+Z)+$/.test(d));
  // Opening loans, bonds and new loans of 22 projected quarters, and what was reported.
  expect(bars.map((d) => d.split("M").length - 1)).toContain(22);
  expect(bars.length).toBeGreaterThanOrEqual(3);
});

test("a PNG has twice the size of the SVG, in pixels, in both themes", async () => {
  for (const theme of ["light", "dark"]) {
    const query = `view=capacity&theme=${theme}&${SCENARIO}`;
    const { root } = await readSvg(query);
    const response = await ask(`${query}&format=png`);
    expect(response.headers.get("Content-Type")).toBe("image/png");
    const image = sharp(Buffer.from(await response.arrayBuffer()));
    const { width, height, format } = await image.metadata();
    expect([format, width, height]).toEqual(["png", 2 * Number(root.getAttribute("width")), 2 * Number(root.getAttribute("height"))]);
    const { dominant } = await image.stats();
    expect(dominant.r < 64).toBe(theme === "dark");
  }
});

test("a table has a row a period, in figures that are the same in every language", async () => {
  const [en, zh] = await Promise.all(LOCALES.map(async (lang) => (await ask(`view=debt.wall&format=csv&lang=${lang}&${SCENARIO}`)).text()));
  expect(en).toBe(zh);
  const [header, ...rows] = en?.split("\r\n") ?? [];
  expect(header).toMatch(/^period,basis,openingDebtRepaid \(USD millions\),/);
  expect(rows.at(-1)).toBe("");
  expect(rows[2]).toMatch(/^FY2026,projected,[\d.]+,/);
});

test("its metadata name the file, and each column with both titles, datatype and unit", async () => {
  const query = `view=debt.kinds&period=annual&${SCENARIO}`;
  const table = await ask(`${query}&format=csv`);
  const metadata: unknown = await (await ask(`${query}&format=csvw`)).json();
  expect(table.headers.get("Content-Disposition")).toContain('filename="CRWV_crwv-2026-08-12_v1_debt-kinds-annual.csv"');
  expect(metadata).toMatchObject({ "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }], url: "CRWV_crwv-2026-08-12_v1_debt-kinds-annual.csv", "dc:source": expect.arrayContaining([expect.objectContaining({ "dc:title": expect.any(String) })]) });
  const header = (await table.text()).split("\r\n")[0]?.split(",");
  expect(metadata).toMatchObject({ tableSchema: { columns: header?.map((cell) => ({ name: expect.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_]*$/), titles: { en: expect.arrayContaining([cell]), zh: expect.stringMatching(/[\u4e00-\u9fff]/) }, datatype: expect.any(String) })) } });
  expect(metadata).toMatchObject({ tableSchema: { primaryKey: ["period"] } });
  expect(JSON.stringify(metadata)).toContain('"schema:unitText":"USD millions"');
});

describe("Its headers", () => {
  it.each([
    ["svg", "image/svg+xml; charset=utf-8", "inline", "value-bridge-zh-dark.svg"],
    ["png", "image/png", "inline", "value-bridge-zh-dark.png"],
    ["csv", "text/csv; charset=utf-8; header=present", "attachment", "value-bridge.csv"],
    ["csvw", "application/csvm+json; charset=utf-8", "attachment", "value-bridge.csv-metadata.json"],
  ])("as %s say what it is, and are answered by 304 and to HEAD alone", async (format, type, kind, name) => {
    const query = `view=value&lang=zh&theme=dark&format=${format}&${SCENARIO}`;
    const { headers } = await ask(query);
    expect(headers.get("Content-Type")).toBe(type);
    expect(headers.get("Content-Disposition")).toBe(`${kind}; filename="CRWV_crwv-2026-08-12_v1_${name}"; filename*=UTF-8''CRWV_crwv-2026-08-12_v1_${name}`);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Cache-Control")).toBe("public, max-age=0, s-maxage=300, must-revalidate");
    const tag = headers.get("ETag") ?? "";
    const again = await ask(query, { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await HEAD(new Request(`https://flywheel.example/api/v1/chart?${query}`, { method: "HEAD" }));
    expect([head.status, await head.text(), head.headers.get("ETag"), head.headers.get("Content-Disposition")]).toEqual([200, "", tag, headers.get("Content-Disposition")]);
  });
});

test.each([
  ["", "missing-parameter", "view"],
  ["view=sales", "unknown-view", "view"],
  ["view=debt.split", "unknown-view", "view"],
  ["view=debt&view=capex", "repeated-parameter", "view"],
  ["view=debt&period=annual,quarterly", "unknown-view", "period"],
  ["view=debt&period=", "unknown-view", "period"],
  ["view=debt&lang=fr", "unknown-language", "lang"],
  ["view=debt&theme=auto", "unknown-theme", "theme"],
  ["view=debt&format=pdf", "unknown-format", "format"],
  ["view=debt&usefulLifeYears=40", "out-of-bounds", "usefulLifeYears"],
])("?%s is refused as %s of %s", async (query, code, field) => {
  const response = await ask(query);
  expect(response.status).toBe(400);
  expect(problemSchema.parse(await response.json())).toMatchObject({ code, field });
});

test("the page's own address of a chart is one that is answered", async () => {
  for (const format of ["svg", "csv"] as const) {
    const address = buildChartAddress({ id: "debt", view: "wall", periodicity: "annual", zoom: "near", format, locale: "zh", theme: "dark", query: SCENARIO });
    expect((await ask(address.split("?")[1] ?? "")).status).toBe(200);
  }
});
