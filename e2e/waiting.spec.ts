import type { Page } from "@playwright/test";
import { LOCALES } from "@/lib/format/locale";
import { chartOf, moveOnPage, waitForLiveChart } from "./support/chart";
import { expectScenario, openDashboard } from "./support/dashboard";
import { fill, OLDER, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const FACTS = "**/api/v1/companies/crwv/facts*";
const SCRIPTS = "**/_next/static/chunks/*.js";

/** Holds requests back until the answer is called. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  return letGo;
}

/** Where every block of the page stands. */
function places(page: Page) {
  return page.evaluate(() => [...document.querySelectorAll("main section, main section > *, main dl, #what-if")].map((block) => Math.round(block.getBoundingClientRect().top + window.scrollY)));
}

for (const locale of LOCALES) {
  test(`figures that take their time are counted, can be cancelled and asked for again, and move nothing, in /${locale}`, { tag: "@phone" }, async ({ page, isMobile }) => {
    const { dashboard, loading, chart: words, panel } = TEXTS[locale];
    await openDashboard(page, locale);
    const letGo = await hold(page, FACTS);
    if (isMobile) {
      await page.getByRole("button", { name: dashboard.openPanel }).click();
      await page.getByRole("tab", { name: panel.tabCase, exact: true }).click();
    }
    await page.getByRole("combobox", { name: panel.case }).selectOption(OLDER.id);
    await expectScenario(page, locale, {}, OLDER);
    // What stands under the panel comes once a reader moves.
    if (!isMobile) await expect(page.locator("section[aria-labelledby=strip-title]")).toBeVisible();
    const before = await places(page);
    const date = locale === "en" ? "3 June 2025" : "2025年6月3日";
    const note = page.getByRole("status").filter({ hasText: fill(dashboard.factsLoading, { date }) });
    await expect(note).toBeInViewport();
    await expect(note.getByRole("progressbar")).toHaveAttribute("aria-valuetext", /^\d+/);
    expect(await places(page)).toEqual(before);

    await note.getByRole("button", { name: loading.stop, exact: true }).click();
    const stopped = page.getByRole("status").filter({ hasText: dashboard.factsStopped });
    await expect(stopped).toBeVisible();
    await expectScenario(page, locale, {}, OLDER);
    expect(await places(page)).toEqual(before);
    await stopped.getByRole("button", { name: loading.close, exact: true }).click();
    await expect(stopped).toBeHidden();
    expect(await places(page)).toEqual(before);

    // What is missing stays said under each chart, with the way to it.
    const revenue = chartOf(page, "revenue");
    await expect(revenue.getByText(words.sourceMissing)).toHaveCount(1);
    letGo();
    await page.unroute(FACTS);
    await revenue.getByRole("button", { name: words.loadReported, exact: true }).evaluate((button: HTMLButtonElement) => button.click());
    await expect(revenue.getByText(words.sourceMissing)).toHaveCount(0);
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    expect(await places(page)).toEqual(before);
  });
}

test("the share dialog says that it is on its way, can be cancelled, and says so when it cannot be loaded", async ({ page, problems }) => {
  problems.expect(/^failed request: .*chunks/, /^console error: /);
  const { share, loading } = TEXTS.en;
  await openDashboard(page);
  await page.waitForLoadState("networkidle");
  const letGo = await hold(page, SCRIPTS);
  const button = page.getByRole("button", { name: share.open, exact: true });
  const before = await places(page);
  await button.click();
  const note = page.getByRole("status").filter({ hasText: loading.dialog });
  await expect(note.getByRole("progressbar")).toHaveAttribute("aria-valuetext", /^\d+ s$/);
  expect(await places(page)).toEqual(before);
  await note.getByRole("button", { name: loading.stop, exact: true }).click();
  await expect(note).toBeHidden();
  letGo();
  await page.unroute(SCRIPTS);
  await expect(page.getByRole("dialog", { name: share.heading })).toHaveCount(0);
  await button.click();
  await expect(page.getByRole("dialog", { name: share.heading })).toBeVisible();

  await openDashboard(page);
  await page.waitForLoadState("networkidle");
  await page.route(SCRIPTS, (route) => route.abort("connectionrefused"));
  await button.click();
  const failed = page.getByRole("status").filter({ hasText: loading.dialogFailed });
  await expect(failed).toBeVisible();
  await page.unroute(SCRIPTS);
  await failed.getByRole("button", { name: loading.retry, exact: true }).click();
  await expect(page.getByRole("dialog", { name: share.heading })).toBeVisible();
});

test("a readout that cannot be loaded says so over the chart that is pointed at, and comes on request", async ({ page, problems }) => {
  problems.expect(/^failed request: .*chunks/, /^console error: /);
  const { loading } = TEXTS.en;
  await openDashboard(page);
  await page.waitForLoadState("networkidle");
  await page.route(SCRIPTS, (route) => route.abort("connectionrefused"));
  await moveOnPage(page);
  const plot = chartOf(page, "revenue").locator("[data-plot]");
  await plot.scrollIntoViewIfNeeded();
  await plot.hover();
  const failed = plot.getByRole("status").filter({ hasText: loading.readoutFailed });
  await expect(failed).toBeVisible();
  await expect(page.getByText(loading.readoutFailed).filter({ visible: true })).toHaveCount(1);
  await page.unroute(SCRIPTS);
  await failed.getByRole("button", { name: loading.retry, exact: true }).click();
  await waitForLiveChart(chartOf(page, "revenue"));
});
