import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { LOCALES } from "@/lib/format/locale";
import { chartOf, moveOnPage, waitForLiveChart } from "./support/chart";
import { openDashboard } from "./support/dashboard";
import { OLDER, TEXTS } from "./support/expected";
import { expect, test, waitForHydration } from "./support/fixtures";

// Colours change at once, not over a moment in which neither theme's contrast holds.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Violations as short lines: rule, element, what is wrong. Of all that axe can list, only these: the rest takes most of the time. */
async function violationsOn(page: Page, rules: "all" | "contrast" = "all"): Promise<string[]> {
  // A framed view is a document of its own, with landmarks of its own, and is examined by itself.
  const axe = new AxeBuilder({ page }).exclude("iframe").options({ resultTypes: ["violations"] });
  const { violations } = await (rules === "all" ? axe.withTags(RULES) : axe.withRules(["color-contrast"])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 140)} ${failureSummary ?? ""}`));
}

/** Levels of the headings in their order. */
function headingLevels(page: Page): Promise<number[]> {
  return page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((headings) => headings.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName.slice(1))));
}

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  for (const locale of LOCALES) {
    test(`at ${width} pixels /${locale} has no violation, in light and in dark, with every part open`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openDashboard(page, locale, "?usefulLifeYears=4&capexNextYearUsdB=30&nope=1");
      await moveOnPage(page);
      // On a phone the first chart begins below the screen.
      await chartOf(page, "revenue").scrollIntoViewIfNeeded();
      await waitForLiveChart(chartOf(page, "revenue"));
      await chartOf(page, "revenue").getByRole("button", { name: TEXTS[locale].chart.table, exact: true }).first().click();
      if (width < 1200) await page.getByRole("button", { name: TEXTS[locale].dashboard.openPanel }).click();
      await page.locator("#what-if details").evaluateAll((groups) => groups.forEach((group) => group.setAttribute("open", "")));
      expect(await violationsOn(page), "with every part open").toEqual([]);
      // Structure does not depend on colours, contrast does.
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violationsOn(page, "contrast"), "dark").toEqual([]);
      const levels = await headingLevels(page);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
    });
  }
}

for (const width of [1440, 1024, 390]) {
  for (const locale of LOCALES) {
    test(`at ${width} pixels what travels from /${locale} has no violation: links, the share dialog, frames, the embed builder`, async ({ page }) => {
      const { share } = TEXTS[locale];
      const older = `?v=1&case=${OLDER.id}&usefulLifeYears=4`;
      await page.setViewportSize({ width, height: 900 });
      const inBothThemes = async (what: string) => {
        await page.emulateMedia({ colorScheme: "light" });
        expect(await violationsOn(page), `${what}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await violationsOn(page, "contrast"), `${what}, dark`).toEqual([]);
      };
      await openDashboard(page, locale, `${older}&title=Title&note=Note&view=difference`);
      await inBothThemes("an older case's difference");
      await page.getByRole("button", { name: share.open, exact: true }).click();
      await page.getByRole("dialog", { name: share.heading }).getByText(share.embed, { exact: true }).click();
      await expect(page.locator("dialog iframe")).toBeVisible();
      await inBothThemes("the share dialog");
      await page.goto(`/${locale}/embed-builder${older}`);
      await waitForHydration(page);
      await inBothThemes("the embed builder");
      for (const view of ["revenue", "figures", "panel"]) {
        await page.goto(`/embed/${view}${older}&lang=${locale}`);
        await inBothThemes(`the frame ${view}`);
      }
    });
  }
}

for (const width of [1440, 1024, 390]) {
  for (const locale of LOCALES) {
    for (const path of ["/track-record", "/claims?topic=margin&nope=1", "/facts?asOf=2025-09-01&fact=revenueUsdM.2025Q1.10q-2025q1", "/method?usefulLifeYears=4&quarter=2027Q3"]) {
      test(`at ${width} pixels /${locale}${path} has no violation, in light and in dark`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/${locale}${path}`);
        expect(await violationsOn(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await violationsOn(page, "contrast"), "dark").toEqual([]);
        const levels = await headingLevels(page);
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      });
    }
  }
}

for (const locale of LOCALES) {
  test(`in /${locale} nothing changed, a series isolated and every detail open have no violation either`, async ({ page }) => {
    const texts = TEXTS[locale].chart;
    await page.setViewportSize({ width: 1440, height: 900 });
    await openDashboard(page, locale);
    await moveOnPage(page);
    await waitForLiveChart(chartOf(page, "revenue"));
    expect(await violationsOn(page), "nothing changed").toEqual([]);
    for (const id of ["revenue", "margin"] as const) await chartOf(page, id).getByRole("list", { name: texts.key }).getByRole("button").nth(1).click();
    await expect(page.locator("section[id^=chart-] ul [aria-pressed=true]")).toHaveCount(2);
    await chartOf(page, "revenue").getByRole("button", { name: texts.words, exact: true }).click();
    await chartOf(page, "margin").getByRole("button", { name: texts.sources, exact: true }).click();
    expect(await violationsOn(page), "series isolated, details open").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violationsOn(page, "contrast"), "series isolated, dark").toEqual([]);
  });
}

for (const address of ["/en/nope", "/fr"]) {
  test(`the page not found at ${address} has no violation`, async ({ page, problems }) => {
    problems.expect(/status 404/, /^console error: .*404/);
    await page.goto(address);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page), colorScheme).toEqual([]);
    }
  });
}

for (const locale of LOCALES) {
  test(`what a pointer must hit in /${locale} is at least 24 pixels large, and nothing sticks out of the page`, { tag: "@phone" }, async ({ page }) => {
    await openDashboard(page, locale, "?usefulLifeYears=4");
    const opener = page.getByRole("button", { name: TEXTS[locale].dashboard.openPanel });
    if (await opener.isVisible()) await opener.click();
    await page.locator("#what-if details").evaluateAll((groups) => groups.forEach((group) => group.setAttribute("open", "")));
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("a, button, select, summary, input")].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        // A link inside a sentence takes the height of its line (WCAG 2.5.8).
        if (!element.checkVisibility() || element.closest("p, .sr-only") || element.matches(".sr-only")) return [];
        return Math.min(width, height) < 23.5 ? [`${element.outerHTML.slice(0, 140)}: ${width} × ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}

test("the keyboard alone reaches skip link, panel and charts, and the drawer gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openDashboard(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: TEXTS.en.nav.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();

  const opener = page.getByRole("button", { name: TEXTS.en.dashboard.openPanel });
  await opener.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: TEXTS.en.panel.title });
  await expect(panel).toBeVisible();
  await panel.getByRole("slider").first().focus();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(opener).toBeFocused();
});

for (const locale of LOCALES) {
  test(`the page of the data interface in /${locale} has no violation, in light and in dark, wide and narrow`, async ({ page }) => {
    for (const [width, colorScheme] of [[1440, "light"], [320, "dark"]] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${locale}/api`);
      expect(await violationsOn(page), `${width} pixels, ${colorScheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test(`the menu of a chart in /${locale} is whole on a phone, and has no violation`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openDashboard(page, locale);
    const { chart: words } = TEXTS[locale];
    const chart = chartOf(page, "revenue");
    await chart.getByRole("button", { name: words.menu, exact: true }).click();
    const entries = chart.getByRole("menuitem");
    await expect(entries).toHaveText([words.table, words.csv, words.csvw, words.png, words.svg, words.copyImage, words.sources, words.link, words.embed, words.words]);
    for (const entry of await entries.all()) await expect(entry).toBeInViewport({ ratio: 1 });
    expect(await violationsOn(page)).toEqual([]);
  });
}
