import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "@playwright/test";
import { OPERATIONS } from "@/lib/api/operations";
import { CHART_IDS, CHART_VIEWS, type ChartId } from "@/lib/chart-data/chart";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { chartOf } from "./support/chart";
import { answerOf, openDashboard } from "./support/dashboard";
import { LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const QUERY = `?v=1&case=${LATEST.id}&usefulLifeYears=4`;

/** Chooses an entry of a chart's menu. */
async function choose(page: Page, id: ChartId, entry: string, locale: Locale = "en"): Promise<void> {
  const chart = chartOf(page, id);
  await chart.getByRole("button", { name: TEXTS[locale].chart.menu, exact: true }).click();
  await chart.getByRole("menuitem", { name: entry, exact: true }).click();
}

async function take(page: Page, id: ChartId, entry: string, locale: Locale): Promise<Download> {
  const download = page.waitForEvent("download");
  await choose(page, id, entry, locale);
  return download;
}

/** Width and height from the header of a PNG. */
function pngSize(bytes: Buffer): [number, number] {
  expect(bytes.subarray(1, 4).toString("ascii")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const [locale, theme] of [["en", "light"], ["zh", "dark"]] as const) {
  test(`every chart in /${locale} is handed over as SVG, PNG and column descriptions, in the colours of the page (${theme})`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await openDashboard(page, locale, QUERY);
    const { chart: words } = TEXTS[locale];
    for (const id of CHART_IDS) {
      const view = CHART_VIEWS[id][0];
      const finding = await chartOf(page, id).getByRole("heading").innerText();
      const svg = await take(page, id, words.svg, locale);
      expect(svg.suggestedFilename()).toBe(`CRWV_${LATEST.id}_v1_${id}-${view}-${locale}-${theme}.svg`);
      const drawing = await page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
        const text1 = (name: string) => root.querySelector(name)?.textContent ?? "";
        return { tag: root.tagName, title: text1("title"), desc: text1("desc"), paper: root.querySelector("rect")?.getAttribute("fill"), size: ["width", "height"].map((name) => Number(root.getAttribute(name))), outlines: root.querySelectorAll("path").length };
      }, await readFile(await svg.path(), "utf8"));
      expect(drawing).toMatchObject({ tag: "svg", title: finding, paper: theme === "dark" ? "#14171d" : "#fbfaf7" });
      expect(drawing.desc).toContain(LATEST.id);
      expect(drawing.outlines).toBeGreaterThan(100);
      const png = await take(page, id, words.png, locale);
      expect(png.suggestedFilename()).toBe(`CRWV_${LATEST.id}_v1_${id}-${view}-${locale}-${theme}.png`);
      expect(pngSize(await readFile(await png.path()))).toEqual(drawing.size.map((side) => 2 * side));
      const metadata = JSON.parse(await readFile(await (await take(page, id, words.csvw, locale)).path(), "utf8"));
      expect(metadata.tableSchema.columns.length).toBeGreaterThan(1);
    }
  });
}

test("a chart's image goes to the clipboard, and the page says so only then", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDashboard(page, "en", QUERY);
  const { chart: words } = TEXTS.en;
  await choose(page, "debt", words.copyImage);
  await expect(chartOf(page, "debt").getByRole("status").filter({ hasText: words.taken.copied })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    return [image.width, image.height];
  });
  expect(copied[0]).toBe(1920);
});

test("where the browser takes no images, the page says so and offers the file", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: { write: () => Promise.reject(new DOMException("no", "NotAllowedError")) } }));
  await openDashboard(page);
  await choose(page, "debt", TEXTS.en.chart.copyImage);
  await expect(chartOf(page, "debt").getByRole("status").filter({ hasText: TEXTS.en.chart.taken.refused })).toBeVisible();
});

for (const [status, outcome] of [[429, "busy"], [500, "failed"]] as const) {
  test(`a server that answers ${status} leaves no file behind, and the page says why`, async ({ page, problems }) => {
    problems.expect(new RegExp(`status (?:of )?${status}`));
    await page.route("**/api/v1/chart?**", (route) => route.fulfill({ status, body: "{}" }));
    await openDashboard(page, "zh");
    for (const entry of ["png", "copyImage"] as const) {
      await choose(page, "capex", TEXTS.zh.chart[entry], "zh");
      await expect(chartOf(page, "capex").getByRole("status").filter({ hasText: TEXTS.zh.chart.taken[outcome] })).toBeVisible();
    }
  });
}

for (const locale of LOCALES) {
  test(`the dialog in /${locale} hands the scenario over as zip, CSV and JSON`, async ({ page }) => {
    await openDashboard(page, locale, `${QUERY}&title=Short+lives`);
    await page.getByRole("button", { name: TEXTS[locale].share.open, exact: true }).click();
    const words = TEXTS[locale].takeAlong;
    const fetchFile = async (name: string) => {
      const download = page.waitForEvent("download");
      await page.getByRole("dialog").getByRole("link", { name, exact: true }).click();
      const file = await download;
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    };
    const zip = await fetchFile(words.archive);
    expect(zip.name).toBe(`CRWV_${LATEST.id}_v1_scenario-${locale}.zip`);
    const files = Object.fromEntries(Object.entries(unzipSync(new Uint8Array(zip.bytes))).map(([path, bytes]) => [path, strFromU8(bytes)]));
    for (const id of CHART_IDS) for (const view of CHART_VIEWS[id]) expect(Object.keys(files).filter((path) => path.startsWith(`charts/${id}-${view}`)).length, `${id}.${view}`).toBeGreaterThanOrEqual(2);
    expect(files["README.txt"]).toContain(await answerOf(page).innerText());
    expect(files["README.txt"]).toContain(`/${locale}?v=1&case=${LATEST.id}&usefulLifeYears=4&title=Short+lives`);
    const csv = await fetchFile(words.csv);
    expect(csv.name).toBe(`CRWV_${LATEST.id}_v1_projection.csv`);
    expect(csv.bytes.toString("utf8")).toBe(files["projection.csv"]);
    const json = await fetchFile(words.json);
    expect(json.name).toBe(`CRWV_${LATEST.id}_v1_projection.json`);
    expect(JSON.parse(json.bytes.toString("utf8"))).toEqual(JSON.parse(files["scenario.json"] ?? ""));
  });
}

test("every address of the interface answers its examples, and again with 304", async ({ request }) => {
  for (const { id, examples, answers } of OPERATIONS) {
    for (const example of examples) {
      const response = await request.get(example);
      const { "content-type": type = "", etag = "", ...headers } = response.headers();
      expect(response.status(), example).toBe(200);
      expect(Object.keys(answers), id).toContain(type.split(";")[0]);
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-disposition"]).toContain("filename*=UTF-8''");
      expect((await request.get(example, { headers: { "If-None-Match": etag } })).status(), example).toBe(304);
      const head = await request.head(example);
      expect([head.status(), head.headers()["etag"]], example).toEqual([200, etag]);
    }
  }
  const pinned = await request.get(`/api/v1/projection.json?v=1&case=${OLDER.id}`);
  expect(pinned.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await request.get("/api/v1/projection.json")).headers()["cache-control"]).toBe("public, max-age=0, s-maxage=300, must-revalidate");
  const refused = await request.get("/api/v1/projection.csv?usefulLifeYears=99");
  expect([refused.status(), refused.headers()["content-type"], (await refused.json()).field]).toEqual([400, "application/problem+json; charset=utf-8", "usefulLifeYears"]);
});

for (const locale of LOCALES) {
  test(`the page of the interface in /${locale} is found from the footer and the sitemap, and its examples are links that work`, async ({ page, request }) => {
    await page.goto(`/${locale}`);
    await page.getByRole("contentinfo").getByRole("link", { name: TEXTS[locale].footer.api }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/api$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TEXTS[locale].api.heading);
    await expect(page.getByRole("heading", { level: 3 })).toHaveText(OPERATIONS.map(({ id }) => Object.entries(TEXTS[locale].api.operation).find(([key]) => key === id)?.[1].summary ?? "no words"));
    const examples = await page.locator("main dd a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(examples).toEqual(OPERATIONS.flatMap((operation) => operation.examples));
    const document = await page.getByRole("link", { name: TEXTS[locale].api.document }).getAttribute("href");
    expect((await (await request.get(document ?? "")).json()).openapi).toBe("3.1.0");
    expect(await (await request.get("/sitemap.xml")).text()).toContain(`/${locale}/api</loc>`);
  });
}
