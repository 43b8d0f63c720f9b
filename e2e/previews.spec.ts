import type { APIResponse, Page } from "@playwright/test";
import { LANGUAGE_TAGS, LOCALES } from "@/lib/format/locale";
import { answerOf } from "./support/dashboard";
import { expectScenarioTexts, OLDER } from "./support/expected";
import { expect, test } from "./support/fixtures";

/** The content of a meta tag in the server's document, by its `property` or `name`; each must occur once. */
async function readMeta(page: Page, name: string): Promise<string> {
  const tag = page.locator(`head meta[property="${name}"], head meta[name="${name}"]`);
  await expect(tag, name).toHaveCount(1);
  return (await tag.getAttribute("content")) ?? "";
}

async function readPng(response: APIResponse) {
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("image/png");
  const bytes = await response.body();
  return { signature: bytes.toString("latin1", 1, 4), width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** An address of the site as its tags name it, at the server under test. */
const pathOf = (address: string) => address.slice(new URL(address).origin.length);

test.describe("what crawlers read", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`a link to /${locale} is shown with the case's own answer, title and image`, async ({ page, problems, request }) => {
      problems.expect(/^failed request: .*\.js \(csp\)$/);
      await page.goto(`/${locale}`);
      const { answer, figures } = expectScenarioTexts(locale);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
      expect(await readMeta(page, "og:type")).toBe("website");
      expect(await readMeta(page, "og:site_name")).toBe("Flywheel");
      expect(await readMeta(page, "og:url")).toBe(canonical);
      expect(await readMeta(page, "og:locale")).toBe({ en: "en_US", zh: "zh_CN" }[locale]);
      expect(await readMeta(page, "og:locale:alternate")).toBe({ en: "zh_CN", zh: "en_US" }[locale]);
      expect(await readMeta(page, "og:title")).toContain(figures[2]);
      expect(await readMeta(page, "og:description")).toBe(answer);
      expect(await readMeta(page, "twitter:card")).toBe("summary_large_image");
      expect(await readMeta(page, "twitter:title")).toBe(await readMeta(page, "og:title"));
      expect(await readMeta(page, "twitter:description")).toBe(answer);

      const image = await readMeta(page, "og:image");
      expect(await readMeta(page, "twitter:image")).toBe(image);
      expect([await readMeta(page, "og:image:width"), await readMeta(page, "og:image:height"), await readMeta(page, "og:image:type")]).toEqual(["1200", "630", "image/png"]);
      // Whoever cannot see the picture is told what the page says.
      expect(await readMeta(page, "og:image:alt")).toBe(await answerOf(page).textContent());
      expect(await readMeta(page, "twitter:image:alt")).toBe(answer);

      const response = await request.get(pathOf(image));
      expect(await readPng(response)).toEqual({ signature: "PNG", width: 1200, height: 630 });
      expect(response.headers()).toMatchObject({
        "cache-control": "public, max-age=31536000, immutable",
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
      });
    });
  }

  for (const locale of LOCALES) {
    test(`a link to a scenario in /${locale} is shown with the scenario's own answer, title, image and address`, async ({ page, problems, request }) => {
      problems.expect(/^failed request: .*\.js \(csp\)$/);
      const query = `?v=1&case=${OLDER.id}&usefulLifeYears=4&title=${encodeURIComponent("Four years & out")}`;
      await page.goto(`/${locale}${query}&utm_source=mail`);
      const { answer } = expectScenarioTexts(locale, OLDER, { usefulLifeYears: 4 });
      expect(await readMeta(page, "og:title")).toContain("Four years & out");
      expect(await readMeta(page, "og:description")).toBe(answer);
      expect(await readMeta(page, "description")).toBe(answer);
      // A portal that reads the tags again at this address finds the same.
      expect(pathOf(await readMeta(page, "og:url"))).toBe(`/${locale}${query.replaceAll("%20", "+")}`);
      expect(await readMeta(page, "robots")).toBe("noindex, follow");
      const image = await readMeta(page, "og:image");
      expect(await readMeta(page, "og:image:alt")).toBe(await answerOf(page).textContent());
      const response = await request.get(pathOf(image));
      expect(await readPng(response)).toMatchObject({ width: 1200, height: 630 });
      expect(response.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
      await page.goto(`/${locale}`);
      expect(await readMeta(page, "og:image")).not.toBe(image);
    });
  }

  test("the sitemap names every page with its languages, and robots.txt names the sitemap", async ({ request }) => {
    const robots = await (await request.get("/robots.txt")).text();
    expect(robots).toMatch(/^User-Agent: \*\nAllow: \/$/im);
    const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? "";
    const xml = await (await request.get(pathOf(sitemap))).text();
    const entries = xml.split("<url>").slice(1);
    expect(entries.map((entry) => pathOf(/<loc>(.+)<\/loc>/.exec(entry)?.[1] ?? ""))).toEqual(expect.arrayContaining(LOCALES.map((locale) => `/${locale}`)));
    for (const entry of entries) {
      const languages = [...entry.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag);
      expect(languages.toSorted()).toEqual([...LOCALES.map((locale) => LANGUAGE_TAGS[locale]), "x-default"].toSorted());
    }
  });
});

test("an image answers who has it already with 304, and a header alone with no picture", async ({ request }) => {
  for (const locale of LOCALES) {
    const address = `/api/v1/chart-image?lang=${locale}&usefulLifeYears=4`;
    const response = await request.get(address);
    expect(await readPng(response)).toMatchObject({ width: 1200, height: 630 });
    expect(response.headers()["cache-control"]).toBe("public, max-age=0, s-maxage=300, must-revalidate");
    const etag = response.headers()["etag"] ?? "";
    expect(etag).toMatch(/^"[^"]+"$/);
    const unchanged = await request.get(address, { headers: { "If-None-Match": etag } });
    expect([unchanged.status(), unchanged.headers()["etag"], (await unchanged.body()).length]).toEqual([304, etag, 0]);
    const head = await request.head(address);
    expect([head.status(), head.headers()["etag"], head.headers()["content-type"]]).toEqual([200, etag, "image/png"]);
  }
});

test("a browser and a launcher find an icon for every use", async ({ page, request }) => {
  await page.goto("/en");
  const svg = await page.locator('link[rel="icon"]').getAttribute("href");
  expect((await request.get(svg ?? "")).headers()["content-type"]).toBe("image/svg+xml");
  const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
  expect(await readPng(await request.get(apple ?? ""))).toMatchObject({ width: 180, height: 180 });

  const manifest: unknown = await (await request.get((await page.locator('link[rel="manifest"]').getAttribute("href")) ?? "")).json();
  expect(manifest).toMatchObject({ short_name: "Flywheel", start_url: "/", theme_color: expect.stringMatching(/^#/), background_color: expect.stringMatching(/^#/) });
  for (const [size, path] of [[192, "/icon-192.png"], [512, "/icon-512.png"], [512, "/icon-maskable-512.png"]] as const) {
    expect(await readPng(await request.get(path))).toMatchObject({ width: size, height: size });
    expect(JSON.stringify(manifest)).toContain(`{"src":"${path}","sizes":"${size}x${size}","type":"image/png"`);
  }
});
