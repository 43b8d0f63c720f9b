import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { LOCALES } from "@/lib/format/locale";
import { chartOf, moveOnPage, waitForLiveChart } from "./support/chart";
import { answerOf, openDashboard } from "./support/dashboard";
import { TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

/** How much wider than the window the page is. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const locale of LOCALES) {
  for (const { what, width, height, deviceScaleFactor } of [
    { what: "at 200 % zoom on a window of 1440 pixels", width: 720, height: 450, deviceScaleFactor: 2 },
    { what: "at 320 pixels", width: 320, height: 640, deviceScaleFactor: 2 },
  ]) {
    test(`${what} nothing in /${locale} sticks out, with the panel open and closed`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor, ...(baseURL === undefined ? {} : { baseURL }) });
      const page = await context.newPage();
      await openDashboard(page, locale, "?usefulLifeYears=4&nope=1");
      expect(await overhang(page)).toBe(0);
      await moveOnPage(page);
      await chartOf(page, "revenue").scrollIntoViewIfNeeded();
      await waitForLiveChart(chartOf(page, "revenue"));
      await chartOf(page, "revenue").getByRole("button", { name: TEXTS[locale].chart.table, exact: true }).click();
      expect(await overhang(page), "with a table open").toBe(0);
      await page.getByRole("button", { name: TEXTS[locale].dashboard.openPanel }).click();
      await expect(page.locator("#what-if")).toBeVisible();
      expect(await overhang(page), "with the panel open").toBe(0);
      const panel = await page.locator("#what-if").boundingBox();
      expect(panel?.x).toBeGreaterThanOrEqual(0);
      expect((panel?.x ?? NaN) + (panel?.width ?? NaN)).toBeLessThanOrEqual(width);
      await context.close();
    });
  }
}

test("on 2,560 pixels the page keeps its measure and stands in the middle", async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1440 });
  await openDashboard(page);
  const answer = await answerOf(page).boundingBox();
  const panel = await page.locator("#what-if").boundingBox();
  const charts = await chartOf(page, "revenue").boundingBox();
  if (!answer || !panel || !charts) throw new Error("The page has no answer, no panel or no chart.");
  expect(panel.x + panel.width - answer.x).toBeLessThanOrEqual(1760);
  expect(Math.abs(answer.x - (2560 - panel.x - panel.width))).toBeLessThan(2);
  expect(answer.width).toBeLessThan(1200);
  expect(charts.width).toBeLessThan(800);
  expect(await overhang(page)).toBe(0);
});

test("who wants less motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 844 });
  await openDashboard(page);
  await moveOnPage(page);
  await waitForLiveChart(chartOf(page, "revenue"));
  await page.getByRole("button", { name: TEXTS.en.dashboard.openPanel }).click();
  await page.getByRole("button", { name: TEXTS.en.panel.raise }).click();
  const moving = await page.evaluate(() => ({
    animations: document.getAnimations().length,
    styles: [...document.querySelectorAll("*")].flatMap((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const lasts = `${transitionDuration}, ${animationDuration}`.split(", ").some((duration) => Number.parseFloat(duration) > 0);
      return lasts || scrollBehavior === "smooth" ? [element.outerHTML.slice(0, 100)] : [];
    }),
  }));
  expect(moving).toEqual({ animations: 0, styles: [] });
});

for (const locale of LOCALES) {
  test(`in forced colours /${locale} has no violation, and marks what is pressed, changed and chosen`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await openDashboard(page, locale, "?usefulLifeYears=4");
    await moveOnPage(page);
    await waitForLiveChart(chartOf(page, "revenue"));
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`))).toEqual([]);

    const chip = page.getByRole("group", { name: TEXTS[locale].preset.label, exact: true }).getByRole("button").first();
    const background = () => chip.evaluate((button) => getComputedStyle(button).backgroundColor);
    const unpressed = await background();
    await chip.click();
    await expect.poll(background).not.toBe(unpressed);
    // Marks keep strokes that stand out from the page.
    const strokes = await chartOf(page, "revenue").locator("[data-series] path").evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke + getComputedStyle(path).fill));
    const paper = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(strokes.length).toBeGreaterThan(2);
    expect(strokes.filter((colours) => colours.replaceAll("none", "").replaceAll(paper, "") === "")).toEqual([]);
  });
}
