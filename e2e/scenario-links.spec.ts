import type { Page } from "@playwright/test";
import { LOCALES } from "@/lib/format/locale";
import { formatUsdPerShare } from "@/lib/format/money";
import { chartOf } from "./support/chart";
import { answerOf, assumptionOf, expectScenario, figuresOf, historyOf, openDashboard } from "./support/dashboard";
import { expectScenarioTexts, LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test, waitForHydration } from "./support/fixtures";

const LINK = `?v=1&case=${OLDER.id}&capexNextYearUsdB=30&usefulLifeYears=4`;
const CHANGES = { capexNextYearUsdB: 30, usefulLifeYears: 4 };

/** The query of the address bar, as it stands now. */
const queryOf = (page: Page) => new URL(page.url()).search;

for (const locale of LOCALES) {
  test(`the server's answer to a link in /${locale} is the scenario, before any script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto(`/${locale}${LINK}&title=${encodeURIComponent("Prices hold")}`);
    const { answer, figures } = expectScenarioTexts(locale, OLDER, CHANGES);
    await expect(answerOf(page)).toHaveText(answer);
    await expect(figuresOf(page)).toHaveText(figures);
    await expect(page.getByText("Prices hold")).toBeVisible();
    await context.close();
  });
}

test("a link moves nothing when it opens: what is painted first stays", async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry && typeof entry.value === "number") window.shifts.push({ value: entry.value, nodes: [] });
    }).observe({ type: "layout-shift", buffered: true });
  });
  await openDashboard(page, "en", LINK);
  await expectScenario(page, "en", CHANGES, OLDER);
  expect(await page.evaluate(() => window.shifts.map(({ value }) => value).filter((value) => value >= 0.0005))).toEqual([]);
});

test("the address follows the sliders, and opening it again shows the same", async ({ page, context }) => {
  await openDashboard(page, "en", "?utm_source=mail");
  const life = assumptionOf(page, "usefulLifeYears");
  await life.slider.press("ArrowLeft");
  await expect.poll(() => queryOf(page)).toBe(`?v=1&case=${LATEST.id}&usefulLifeYears=5.5&utm_source=mail`);
  await life.entry.fill("4.25");
  await life.entry.press("Enter");
  await expect.poll(() => queryOf(page)).toBe(`?v=1&case=${LATEST.id}&usefulLifeYears=4.25&utm_source=mail`);
  const again = await context.newPage();
  await again.goto(page.url());
  await waitForHydration(again);
  await expectScenario(again, "en", { usefulLifeYears: 4.25 });
});

test("Back undoes and Forward redoes, step by step, and undo walks the same list", async ({ page }) => {
  await openDashboard(page);
  const { undo, redo } = historyOf(page);
  const life = assumptionOf(page, "usefulLifeYears");
  for (const value of ["5", "4"]) {
    await life.entry.fill(value);
    await life.entry.press("Enter");
    await expect.poll(() => queryOf(page)).toContain(`usefulLifeYears=${value}`);
  }
  await page.goBack();
  await expectScenario(page, "en", { usefulLifeYears: 5 });
  expect(queryOf(page)).toContain("usefulLifeYears=5");
  await page.goBack();
  await expectScenario(page, "en");
  expect(queryOf(page)).toBe("");
  await page.goForward();
  await expectScenario(page, "en", { usefulLifeYears: 5 });
  await redo.click();
  await expectScenario(page, "en", { usefulLifeYears: 4 });
  await expect.poll(() => queryOf(page)).toContain("usefulLifeYears=4");
  await undo.click();
  await undo.click();
  await expectScenario(page, "en");
  await expect.poll(() => queryOf(page)).toBe("");
  await expect(undo).toBeDisabled();
  // The browser stands at its first entry as well: forward leads to the first step.
  await page.goForward();
  await expectScenario(page, "en", { usefulLifeYears: 5 });
});

test("after a reload Back still leads to what the address said before", async ({ page }) => {
  await openDashboard(page);
  const life = assumptionOf(page, "usefulLifeYears");
  await life.entry.fill("5");
  await life.entry.press("Enter");
  await expect.poll(() => queryOf(page)).toContain("usefulLifeYears=5");
  await life.entry.fill("4");
  await life.entry.press("Enter");
  await expect.poll(() => queryOf(page)).toContain("usefulLifeYears=4");
  await page.reload();
  await waitForHydration(page);
  await expectScenario(page, "en", { usefulLifeYears: 4 });
  await page.goBack();
  await expectScenario(page, "en", { usefulLifeYears: 5 });
});

test("the view of the charts stands in the address, and comes back with it", async ({ page }) => {
  await openDashboard(page);
  const { chart } = TEXTS.en;
  await chartOf(page, "debt").getByRole("button", { name: chart.view.wall, exact: true }).click();
  await expect.poll(() => queryOf(page)).toBe(`?v=1&case=${LATEST.id}&view=debt.wall`);
  await page.reload();
  await waitForHydration(page);
  await expect(chartOf(page, "debt").getByRole("button", { name: chart.view.wall, exact: true })).toHaveAttribute("aria-pressed", "true");
});

test("search engines are led from a scenario to its case, and may follow its links", async ({ page }) => {
  await page.goto(`/en${LINK}`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`/en\\?v=1&case=${OLDER.id}$`));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex, follow");
  await page.goto("/en");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/en$/);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

for (const locale of LOCALES) {
  test(`a link to an older case in /${locale} offers three readings, each a link`, async ({ page }) => {
    const texts = TEXTS[locale].olderCase;
    await openDashboard(page, locale, LINK);
    const readings = page.getByRole("region", { name: texts.label });
    await expect(readings.getByRole("link", { name: texts.asShared })).toHaveAttribute("aria-current", "true");
    await readings.getByRole("link", { name: texts.difference }).click();
    await waitForHydration(page);
    await expectScenario(page, locale, CHANGES, OLDER);
    const older = expectScenarioTexts(locale, OLDER, CHANGES);
    const latest = expectScenarioTexts(locale, LATEST, CHANGES);
    const value = readings.getByRole("row").filter({ hasText: TEXTS[locale].figures.value });
    await expect(value.getByRole("cell")).toHaveText([
      formatUsdPerShare(older.summary.value.valuePerShareUsd, locale),
      formatUsdPerShare(latest.summary.value.valuePerShareUsd, locale),
      formatUsdPerShare(latest.summary.value.valuePerShareUsd - older.summary.value.valuePerShareUsd, locale, { signed: true }),
    ]);
    await readings.getByRole("link", { name: texts.onLatest }).click();
    await waitForHydration(page);
    await expectScenario(page, locale, CHANGES, LATEST);
    await expect(readings).toBeHidden();
  });
}
