/**
 * The main states of the dashboard against stored pictures. Letters are left out of them (appearance.css),
 * so that the pictures hold wherever the same Chromium runs on Linux, with or without a Chinese font: a
 * missing glyph is as wide as a Chinese one. After a change that is meant, `npx playwright test screens -u`
 * stores them anew; look at what has changed before they are committed.
 */
import type { Page } from "@playwright/test";
import { CHART_IDS } from "@/lib/chart-data/chart";
import type { Locale } from "@/lib/format/locale";
import { chartOf, moveOnPage, waitForLiveChart } from "./support/chart";
import { openDashboard } from "./support/dashboard";
import { TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

// The pictures hide letters by a style of their own, which the content policy would refuse.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: "reduce" } });
test.skip(process.platform !== "linux", "the pictures were made with Chromium on Linux");

/** The lines of one chart alone are several hundred pixels: without them, or with a panel that has moved, a picture differs by more. */
const COMPARED = { stylePath: "e2e/support/appearance.css", scale: "css", maxDiffPixels: 150, threshold: 0.15 } as const;

/** What stands under the panel, which arrives when a reader moves. */
const stripOf = (page: Page) => page.locator("section[aria-labelledby=strip-title]");

async function openWhole(page: Page, locale: Locale, query = ""): Promise<void> {
  await openDashboard(page, locale, query);
  await page.evaluate(() => document.fonts.ready);
  await moveOnPage(page);
  for (const id of CHART_IDS) await waitForLiveChart(chartOf(page, id));
  await expect(stripOf(page)).toBeVisible();
  // The cursor of the charts goes with the pointer.
  await page.mouse.move(0, 0);
}

test("desktop, English, light", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 2600 });
  await openWhole(page, "en");
  await expect(page).toHaveScreenshot("desktop-en-light.png", COMPARED);
});

test("desktop, Chinese, dark", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 2600 });
  await page.emulateMedia({ colorScheme: "dark" });
  await openWhole(page, "zh");
  await expect(page).toHaveScreenshot("desktop-zh-dark.png", COMPARED);
});

test("desktop, several changes, a series isolated, definitions open", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 2600 });
  await openWhole(page, "en", "?usefulLifeYears=4&capexNextYearUsdB=55&interestRateShift=0.02");
  await chartOf(page, "debt").getByRole("list", { name: TEXTS.en.chart.key }).getByRole("button").nth(2).click();
  await chartOf(page, "margin").getByRole("button", { name: TEXTS.en.chart.words, exact: true }).click();
  await page.mouse.move(0, 0);
  await expect(page).toHaveScreenshot("desktop-changes.png", COMPARED);
});

test("tablet, the drawer open", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 1400 });
  await openDashboard(page, "en", "?usefulLifeYears=4");
  await moveOnPage(page);
  await waitForLiveChart(chartOf(page, "revenue"));
  await page.getByRole("button", { name: TEXTS.en.dashboard.openPanel }).click();
  await expect(stripOf(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(page).toHaveScreenshot("tablet-drawer.png", COMPARED);
});

test("phone, the sheet open", { tag: "@phone-only" }, async ({ page }) => {
  await openDashboard(page, "en", "?usefulLifeYears=4");
  await page.getByRole("button", { name: TEXTS.en.dashboard.openPanel }).click();
  await waitForLiveChart(chartOf(page, "revenue"));
  await expect(page).toHaveScreenshot("phone-sheet.png", COMPARED);
});

test("paper", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 1400 });
  await openDashboard(page, "en", "?usefulLifeYears=4&capexNextYearUsdB=55");
  await moveOnPage(page);
  await waitForLiveChart(chartOf(page, "revenue"));
  await page.emulateMedia({ media: "print" });
  const code = page.getByRole("img", { name: TEXTS.en.print.qr });
  await expect(code).toBeVisible();
  await expect(page).toHaveScreenshot("paper.png", { ...COMPARED, fullPage: true, mask: [code.locator("..")] });
});
