import { gzipSync } from "node:zlib";
import { EMBED_VIEWS, isChartView, NARROWEST_EMBED, sizeOfView } from "@/lib/embed/embed-view";
import { LOCALES } from "@/lib/format/locale";
import { expectScenarioTexts, LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test, waitForHydration } from "./support/fixtures";

/** Kilobytes of compressed script that a frame with one chart may load. */
const SCRIPT_BUDGET_KB = 130;

for (const locale of LOCALES) {
  test(`every view has in ${locale} a title, source, date, disclaimer and the way to the site, and opens links beside the host`, async ({ page }) => {
    for (const view of EMBED_VIEWS) {
      await page.goto(`/embed/${view}?lang=${locale}`);
      await waitForHydration(page);
      await expect(page.getByRole("heading", { level: 1 }), view).not.toBeEmpty();
      await expect(page.locator("footer"), view).toContainText(locale === "en" ? "Source: CoreWeave’s filings" : "来源：CoreWeave");
      await expect(page.getByText(locale === "en" ? /^As known on 12 August 2026$/ : /^截至2026年8月12日的已知信息$/), view).toBeVisible();
      await expect(page.getByRole("link", { name: TEXTS[locale].embed.notAdvice })).toHaveAttribute("href", `/${locale}#disclaimer`);
      await expect(page.getByRole("link", { name: new RegExp(TEXTS[locale].embed.open) })).toHaveAttribute("href", `/${locale}?v=1&case=${LATEST.id}`);
      const links = await page.getByRole("link").evaluateAll((all) => all.map((link) => `${link.getAttribute("target")} ${link.getAttribute("rel")}`));
      expect(new Set(links), view).toEqual(new Set(["_blank noopener"]));
      expect(await page.locator("h1, [data-testid=answer]").first().textContent()).toBeTruthy();
    }
  });

  test(`every view fits into ${NARROWEST_EMBED} pixels and, at its own width, into its own height in ${locale}`, async ({ page }) => {
    for (const view of EMBED_VIEWS) {
      await page.setViewportSize({ width: NARROWEST_EMBED, height: 600 });
      await page.goto(`/embed/${view}?lang=${locale}`);
      await waitForHydration(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(NARROWEST_EMBED);
      const { width, height } = sizeOfView(view);
      await page.setViewportSize({ width, height });
      expect(await page.locator("[data-embed]").evaluate((root) => root.getBoundingClientRect().height), view).toBeLessThanOrEqual(height);
    }
  });
}

test("language and colours stand in the first bytes, so that nothing is painted in others", async ({ request, page }) => {
  const bytes = await (await request.get("/embed/debt?lang=zh&theme=dark")).text();
  expect(bytes).toMatch(/^<!DOCTYPE html><html lang="zh-Hans"[^>]* data-theme="dark"/);
  expect(bytes).toContain('<meta name="color-scheme" content="dark"');
  const auto = await (await request.get("/embed/debt?lang=en")).text();
  expect(auto).toMatch(/^<!DOCTYPE html><html lang="en"(?![^>]*data-theme)/);
  expect(auto).toContain('<meta name="color-scheme" content="light dark"');
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/embed/debt?lang=en&theme=light");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(251, 250, 247)");
});

test("a frame may be framed by anyone, and nothing else may", async ({ request }) => {
  const frame = (await request.get("/embed/debt")).headers();
  expect(frame["content-security-policy"]).toContain("frame-ancestors *");
  expect(frame["x-frame-options"]).toBeUndefined();
  expect((await request.get("/en")).headers()["x-frame-options"]).toBe("SAMEORIGIN");
  expect((await request.get("/embed/nothing")).status()).toBe(404);
  for (const file of ["/embed.js", "/embed.d.ts"]) expect((await request.get(file)).headers()["access-control-allow-origin"], file).toBe("*");
});

test("pages and frames say where their oEmbed description is, and it leads back to a frame of the same scenario", async ({ page, request }) => {
  for (const path of ["/en", `/zh?v=1&case=${OLDER.id}&usefulLifeYears=4`, `/embed/debt?lang=en&v=1&case=${OLDER.id}&usefulLifeYears=4`]) {
    await page.goto(path);
    const link = page.locator('link[rel="alternate"][type="application/json+oembed"]');
    await expect(link).toHaveAttribute("title", /./);
    const address = new URL((await link.getAttribute("href")) ?? "");
    expect(address.pathname).toBe("/api/oembed");
    const described = new URL(address.searchParams.get("url") ?? "");
    expect(`${described.pathname}${described.search}`).toContain(path.split("?")[0]);
    const answer = await (await request.get(`/api/oembed${address.search}`)).json();
    const source = new URL(/<iframe src="([^"]*)"/.exec(answer.html)?.[1]?.replaceAll("&amp;", "&") ?? "");
    expect(source.pathname).toMatch(/^\/embed\/(figures|debt)$/);
    if (path.includes("usefulLifeYears")) expect(source.searchParams.get("usefulLifeYears")).toBe("4");
    expect((await request.get(`${source.pathname}${source.search}`)).status()).toBe(200);
  }
});

test(`one chart's frame loads at most ${SCRIPT_BUDGET_KB} kB of script, and embed.js is smaller than 3 kB`, async ({ page, request }) => {
  for (const view of EMBED_VIEWS) {
    const loaded: Promise<Buffer>[] = [];
    page.removeAllListeners("response");
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") loaded.push(response.body());
    });
    await page.goto(`/embed/${view}?lang=en`);
    await waitForHydration(page);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 300);
    const bytes = (await Promise.all(loaded)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    expect(bytes, view).toBeGreaterThan(10_000);
    if (isChartView(view)) expect(bytes, view).toBeLessThanOrEqual(SCRIPT_BUDGET_KB * 1000);
  }
  expect(gzipSync(await (await request.get("/embed.js")).body(), { level: 9 }).length).toBeLessThan(3000);
});

test("a frozen view stays as it is and says in one line that a newer case is there; a live one says nothing", async ({ page }) => {
  const query = `lang=en&v=1&case=${OLDER.id}&capexNextYearUsdB=30`;
  await page.goto(`/embed/debt?${query}&frozen=1`);
  await waitForHydration(page);
  const notice = page.locator("[data-frozen-notice]");
  await expect(notice).toHaveText(/^This view is frozen\. A newer case, as known on 12 August 2026, has been published\. See the difference$/);
  await expect(notice.getByRole("link")).toHaveAttribute("href", `/en?v=1&case=${OLDER.id}&capexNextYearUsdB=30&view=difference`);
  await page.goto(`/embed/debt?${query}`);
  await expect(notice).toHaveCount(0);
  await page.goto(`/embed/debt?lang=en&frozen=1&v=1&case=${LATEST.id}`);
  await expect(notice).toHaveCount(0);
  await page.goto("/embed/panel?lang=en&frozen=1");
  await expect(page.getByRole("slider")).toHaveCount(0);
});

test("what of an address could not be used is said", async ({ page }) => {
  await page.goto("/embed/debt?lang=en&usefulLifeYears=4000&nonsense=1");
  await expect(page.getByText("2 parts of this address could not be used.")).toBeVisible();
});

test("title and note of the address stand in every frame as text, with whose words they are", async ({ page }) => {
  const note = '</script><script>taken=1</script><img src=x onerror=taken=1>';
  for (const view of ["debt", "figures", "panel"]) {
    await page.goto(`/embed/${view}?lang=en&v=1&case=${LATEST.id}&title=${encodeURIComponent("<b>Short lives</b>")}&note=${encodeURIComponent(note)}`);
    await waitForHydration(page);
    const sender = page.getByRole("region", { name: TEXTS.en.embed.fromSender });
    await expect(sender.getByText("<b>Short lives</b>", { exact: true }), view).toBeVisible();
    await expect(sender.getByText(note, { exact: true }), view).toBeVisible();
    await expect(sender.getByText(TEXTS.en.embed.fromSender), view).toBeVisible();
    expect(await page.evaluate(() => "taken" in globalThis)).toBe(false);
  }
  await page.goto(`/embed/debt?lang=en&v=1&case=${LATEST.id}`);
  await expect(page.getByRole("region", { name: TEXTS.en.embed.fromSender })).toHaveCount(0);
});

test("a chart is read by pointer and by keyboard", async ({ page }) => {
  await page.goto("/embed/revenue?lang=en&view=growth");
  await waitForHydration(page);
  const plot = page.getByRole("application");
  await expect(plot).toHaveAccessibleName(/.+/);
  const box = await plot.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 100);
  await expect(page.locator("[data-readout]")).toContainText("2024 Q1");
  await page.mouse.move(5, 5);
  await expect(page.locator("[data-readout]")).toHaveCount(0);
  await plot.focus();
  await page.keyboard.press("End");
  await expect(page.locator("[data-readout]")).toContainText("projected");
  await expect(plot.getByRole("status")).not.toBeEmpty();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-readout]")).toHaveCount(0);
});

test("the panel moves answer, figures and the chart of one's choice", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 1300 });
  await page.goto("/embed/panel?lang=en&chart=debt");
  await waitForHydration(page);
  const { answer } = expectScenarioTexts("en");
  await expect(page.getByTestId("answer")).toHaveText(answer);
  const slider = page.getByRole("slider", { name: /Useful life/ });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(page.getByTestId("answer")).not.toHaveText(answer);
  await expect(page.getByRole("link", { name: /Open in Flywheel/ })).toHaveAttribute("href", /usefulLifeYears=/);
  const title = page.getByRole("heading", { level: 2 }).first();
  const before = await title.textContent();
  await page.getByRole("combobox", { name: "Chart" }).selectOption("capacity");
  await expect(title).not.toHaveText(before ?? "");
  await page.getByRole("combobox", { name: "Case" }).selectOption(OLDER.id);
  await expect(page.getByTestId("answer")).toHaveText(expectScenarioTexts("en", OLDER).answer);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the server's drawing and figures stand there", async ({ page }) => {
    for (const view of EMBED_VIEWS) {
      await page.goto(`/embed/${view}?lang=en&v=1&case=${OLDER.id}`);
      const { answer } = expectScenarioTexts("en", OLDER);
      if (view === "figures" || view === "panel") await expect(page.getByTestId("answer")).toHaveText(answer);
      if (view !== "figures") expect(await page.locator("[role=img] svg path").count(), view).toBeGreaterThan(2);
      await expect(page.getByRole("slider"), view).toHaveCount(0);
    }
  });
});
