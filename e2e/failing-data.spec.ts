import type { Page, Route } from "@playwright/test";
import { chartOf, moveOnPage, readPlot, seriesOf, waitForLiveChart } from "./support/chart";
import { assumptionOf, expectScenario, openDashboard } from "./support/dashboard";
import { fill, LATEST, OLDER, quartersOf, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const FACTS = "**/api/v1/companies/crwv/facts*";
const TEXT = TEXTS.en.dashboard;

/** Chooses the case whose reported figures the page does not have yet. */
async function chooseOlderCase(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: TEXTS.en.panel.case }).selectOption(OLDER.id);
}

/** How many reported bars the revenue chart draws. */
async function reportedBars(page: Page): Promise<number> {
  const plot = await readPlot(chartOf(page, "revenue"), quartersOf(OLDER).length, 1000);
  return seriesOf(plot, "revenue", "reported").filter(({ value }) => Number.isFinite(value)).length;
}

/** The projection stands and moves, whatever became of the reported figures. */
async function expectWorkingProjection(page: Page): Promise<void> {
  await expectScenario(page, "en", {}, OLDER);
  await expect(chartOf(page, "debt")).toBeVisible();
  const plot = await readPlot(chartOf(page, "revenue"), quartersOf(OLDER).length, 1000);
  expect(seriesOf(plot, "contractedRevenue", "projected").length).toBe(OLDER.quarters);
  const { slider } = assumptionOf(page, "exitEbitdaMultiple");
  await slider.press("Home");
  await expectScenario(page, "en", { exitEbitdaMultiple: 2 }, OLDER);
  await assumptionOf(page, "exitEbitdaMultiple").reset.click();
  await expectScenario(page, "en", {}, OLDER);
}

const FAILURES: readonly { what: string; reason: keyof typeof TEXT.reason; problems: readonly RegExp[]; fail: (route: Route) => Promise<void> }[] = [
  { what: "cannot be reached", reason: "network", problems: [/^failed request: .*facts/, /^console error: /], fail: (route) => route.abort("connectionrefused") },
  { what: "answers with status 500", reason: "server", problems: [/^failed request: .*status 500/, /^console error: .*500/], fail: (route) => route.fulfill({ status: 500, body: "<h1>Oops</h1>" }) },
  { what: "answers with broken JSON", reason: "unexpected-answer", problems: [], fail: (route) => route.fulfill({ contentType: "application/json", body: '{"facts": [' }) },
  { what: "answers with something else", reason: "unexpected-answer", problems: [], fail: (route) => route.fulfill({ contentType: "application/json", body: '{"facts": [{"metric": "revenueUsdM", "value": "many"}]}' }) },
  { what: "refuses", reason: "refused", problems: [/^failed request: .*status 429/, /^console error: .*429/], fail: (route) => route.fulfill({ status: 429, body: "" }) },
];

for (const { what, reason, problems: expected, fail } of FAILURES) {
  test(`when the server ${what}, the page says so, the charts stand, and trying again helps`, async ({ page, problems }) => {
    problems.expect(...expected);
    // The pauses between the page's own attempts pass at once.
    await page.clock.install();
    await openDashboard(page);
    await moveOnPage(page);
    await page.route(FACTS, fail);
    await chooseOlderCase(page);
    const notice = page.getByRole("status").filter({ hasText: fill(TEXT.factsFailed, { reason: TEXT.reason[reason] }) });
    await expect(async () => {
      await page.clock.runFor(2_000);
      await expect(notice).toBeVisible({ timeout: 200 });
    }).toPass({ timeout: 8_000 });
    await expectWorkingProjection(page);
    expect(await reportedBars(page)).toBe(0);

    await page.unroute(FACTS);
    await notice.getByRole("button", { name: TEXT.retry }).click();
    await expect(notice).toBeHidden();
    await expect.poll(() => reportedBars(page)).toBeGreaterThan(2);
    await expectScenario(page, "en", {}, OLDER);
  });
}

test("while the server takes its time the page says so and works; then the figures come", async ({ page }) => {
  await openDashboard(page);
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(FACTS, async (route) => {
    await held;
    await route.continue();
  });
  await chooseOlderCase(page);
  const loading = page.getByRole("status").filter({ hasText: fill(TEXT.factsLoading, { date: "3 June 2025" }) });
  await expect(loading).toBeVisible();
  await expectWorkingProjection(page);
  answer();
  await expect(loading).toBeHidden();
  await expect.poll(() => reportedBars(page)).toBeGreaterThan(2);
});

test("offline, the sliders go on working", async ({ page, context, problems }) => {
  await openDashboard(page);
  await moveOnPage(page);
  await waitForLiveChart(chartOf(page, "revenue"));
  // What the page asked for at the first movement has arrived.
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await assumptionOf(page, "usefulLifeYears").slider.press("Home");
  await expectScenario(page, "en", { usefulLifeYears: 3 });
  await page.getByRole("combobox", { name: TEXTS.en.panel.case }).selectOption(OLDER.id);
  await expect(page.getByRole("status").filter({ hasText: fill(TEXT.factsFailed, { reason: TEXT.reason.network }) })).toBeVisible();
  await expectScenario(page, "en", {}, OLDER);
  await context.setOffline(false);
  await expect.poll(() => reportedBars(page)).toBeGreaterThan(2);
  await page.getByRole("combobox", { name: TEXTS.en.panel.case }).selectOption(LATEST.id);
  await expectScenario(page, "en");
  expect(problems.list.filter((problem) => !problem.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});
