import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { evaluateResult } from "@/lib/decisions/evaluate";
import { defaultResult } from "@/lib/decisions/result";
import { solveFor } from "@/lib/decisions/solve";
import { buildTornado } from "@/lib/decisions/tornado";
import { LOCALES } from "@/lib/format/locale";
import { formatUsdPerShare } from "@/lib/format/money";
import { formatRate } from "@/lib/format/rate";
import { plausibleRanges } from "@/lib/scenario/plausible-range";
import { buildJob, DEFAULT_SETTINGS } from "@/lib/simulation/job";
import { simulate } from "@/lib/simulation/simulate";
import { summariseSimulation } from "@/lib/simulation/summarise-simulation";
import { assumptionOf } from "./support/dashboard";
import { fill, LATEST, TEXTS } from "./support/expected";
import { expect, test, waitForHydration } from "./support/fixtures";

/** A browser that may not run scripts says so of those that it was asked to fetch. */
const SCRIPT_NOT_FETCHED = /^failed request: .*\.js \(csp\)$/;

const RESULT = defaultResult(LATEST);
const RANGES = plausibleRanges(LATEST, LATEST.assumptions, new Set());
const TORNADO = buildTornado(LATEST.assumptions, RANGES, evaluateResult(RESULT, LATEST));
const { decision } = TEXTS.en;

async function openRisk(page: Page, query = "", locale = "en") {
  await page.goto(`/${locale}/risk${query}`);
  await waitForHydration(page);
}

const nameOf = (key: (typeof RANGES)[number]["key"]) => fill(TEXTS.en.assumption[key].name, { customer: LATEST.assumptions.stressedCustomer });
const simulationOf = (page: Page) => page.locator("#simulation");
const whenDone = (page: Page) => expect(simulationOf(page).getByRole("button", { name: decision.simulation.again })).toBeVisible({ timeout: 60_000 });

test("the tornado names what moves value per share most, and an end sets the slider and the address", async ({ page }) => {
  await openRisk(page);
  const rows = page.locator("#tornado ol > li");
  const [first, second] = TORNADO.bars;
  if (!first || !second) throw new Error("The tornado has no bars.");
  await expect(rows.nth(0)).toContainText(nameOf(first.key));
  await expect(rows.nth(1)).toContainText(nameOf(second.key));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(formatUsdPerShare(TORNADO.base, "en", { style: "brief" }));
  await rows.nth(0).getByRole("button").last().click();
  await expect(assumptionOf(page, first.key).root).toHaveAttribute("data-changed", "true");
  await expect(page).toHaveURL(new RegExp(`${first.key}=${first.high}`));
});

test("a cell of the table is reached by the keyboard and sets both sliders", async ({ page }) => {
  await openRisk(page, "?across=exitEbitdaMultiple&down=usefulLifeYears");
  const grid = page.getByRole("grid");
  await grid.locator("[tabindex='0']").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(assumptionOf(page, "exitEbitdaMultiple").entry).toHaveValue("5.45");
  await expect(assumptionOf(page, "usefulLifeYears").entry).toHaveValue("4.0");
  await expect(page).toHaveURL(/usefulLifeYears=4&exitEbitdaMultiple=5\.45/);
});

test("solving for today's price gives a value that, once set, makes a share worth its price", async ({ page }) => {
  await openRisk(page);
  const range = RANGES.find(({ key }) => key === "contractPriceChangeRate");
  if (!range) throw new Error("There is no range.");
  const solution = solveFor(LATEST.assumptions, range, LATEST.assumptions.sharePriceUsd, RESULT, evaluateResult(RESULT, LATEST));
  const solve = page.locator("#solve");
  await expect(solve).toContainText(formatRate(-(solution.crossings[0]?.x ?? NaN), "en", { decimals: 1 }));
  await solve.getByRole("button", { name: /^Set to/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("it would be $108");
});

test("a target that nothing reaches is said, with what can be reached", async ({ page }) => {
  await openRisk(page, "?target=5000");
  await expect(page.locator("#solve")).toContainText("No value of “Contract price change”");
});

for (const workers of [1, 4]) {
  test(`a simulation in ${workers} worker(s) gives the figures of Node for the seed in the link`, async ({ page }) => {
    await page.addInitScript((count) => Object.defineProperty(navigator, "hardwareConcurrency", { get: () => count }), workers);
    await openRisk(page, "?seed=7&runs=3000");
    await simulationOf(page).scrollIntoViewIfNeeded();
    await whenDone(page);
    const job = buildJob(LATEST, LATEST.assumptions, new Set(), { ...DEFAULT_SETTINGS, seed: 7, runs: 3000 });
    if (!job.ok) throw new Error("There is no job.");
    const { events, valuePerShare } = summariseSimulation(simulate(job.value), 3000, LATEST.quarters);
    for (const event of ["valueAbovePrice", "fundingGap", "coverageBelowOne", "cashPositive"] as const) {
      await expect(simulationOf(page).locator("dl")).toContainText(formatRate(events[event].share, "en", { decimals: 1 }));
    }
    await expect(simulationOf(page)).toContainText(`The median is ${formatUsdPerShare(valuePerShare.quantiles[2], "en", { style: "brief" })}`);
    expect(page.workers()).toHaveLength(workers);
  });
}

test("a cancelled simulation leaves nothing running and shows nothing", async ({ page }) => {
  await openRisk(page, "?runs=100000");
  const simulation = simulationOf(page);
  await simulation.scrollIntoViewIfNeeded();
  // As many runs as this start only when they are asked for.
  await expect(simulation.getByRole("progressbar")).toHaveCount(0);
  await simulation.getByRole("button", { name: "Run 100,000 simulations" }).click();
  await expect(simulation.getByRole("progressbar")).toBeVisible();
  await simulation.getByRole("button", { name: decision.simulation.cancel }).click();
  await expect(simulation).toContainText(decision.simulation.cancelled);
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(simulation.getByRole("heading", { level: 2 })).toHaveText(decision.simulation.title);
});

test("a result is gone as soon as the scenario is another, and the new one comes", async ({ page }) => {
  await openRisk(page, "?runs=1000");
  await simulationOf(page).scrollIntoViewIfNeeded();
  await whenDone(page);
  const before = await simulationOf(page).getByRole("heading", { level: 2 }).textContent();
  const { entry } = assumptionOf(page, "exitEbitdaMultiple");
  await entry.fill("14");
  await entry.press("Enter");
  await whenDone(page);
  await expect(simulationOf(page).getByRole("heading", { level: 2 })).not.toHaveText(before ?? "");
});

test("what of a link cannot stand is said with the reason", async ({ page }) => {
  await openRisk(page, "?seed=lucky&runs=9999999&result=happiness&across=renewalRate&down=renewalRate&locked=usefulLifeYears&solve=usefulLifeYears");
  const notices = page.getByRole("status").filter({ hasText: TEXTS.en.link.intro });
  await expect(notices).toContainText("“lucky” is no seed");
  await expect(notices).toContainText("“9999999” is no number of runs");
  await expect(notices).toContainText("“happiness” is no result");
  await expect(notices).toContainText("A table needs two assumptions");
  await expect(notices).toContainText("is locked, so nothing is solved for it");
  await expect(page.locator("#solve")).toContainText("is locked");
  await expect(assumptionOf(page, "usefulLifeYears").slider).toBeDisabled();
});

test("pages hand the scenario on", async ({ page }) => {
  await page.goto("/en?usefulLifeYears=4");
  await waitForHydration(page);
  await page.getByRole("link", { name: TEXTS.en.nav.risk, exact: true }).click();
  await expect(page).toHaveURL(/\/en\/risk\?.*usefulLifeYears=4/);
  await expect(assumptionOf(page, "usefulLifeYears").entry).toHaveValue("4.0");
  await page.getByRole("link", { name: TEXTS.en.nav.dashboard, exact: true }).click();
  await expect(page).toHaveURL(/\/en\?.*usefulLifeYears=4/);
});

test("under the dashboard's panel stand what must be true for the price and what moves the value, and both follow a slider", async ({ page }) => {
  await page.goto("/en");
  await waitForHydration(page);
  await page.mouse.move(300, 300);
  const strip = page.locator("section[aria-labelledby=strip-title]");
  await expect(strip).toContainText("no faster than 10.6% a year");
  await expect(strip.locator("ol > li")).toHaveCount(5);
  const { entry } = assumptionOf(page, "exitEbitdaMultiple");
  await entry.fill("6");
  await entry.press("Enter");
  await expect(strip).not.toContainText("10.6% a year");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("tornado, solution and table can be read, and the simulation says what it does", async ({ page, problems }) => {
    problems.expect(SCRIPT_NOT_FETCHED);
    await page.goto("/en/risk?usefulLifeYears=4");
    await expect(page.locator("#tornado ol > li")).toHaveCount(10);
    await expect(page.locator("#solve")).toContainText("contract");
    await expect(page.locator("[data-cell]")).toHaveCount(441);
    await expect(simulationOf(page)).toContainText("It needs JavaScript");
    await expect(page.getByRole("combobox", { name: decision.result.label })).toBeHidden();
  });
});

for (const locale of LOCALES) {
  for (const width of [1440, 390]) {
    test(`at ${width} pixels /${locale}/risk has no violation, light and dark, and nothing sticks out`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await openRisk(page, "?runs=1000&usefulLifeYears=4", locale);
      await simulationOf(page).scrollIntoViewIfNeeded();
      await expect(simulationOf(page).getByRole("button", { name: TEXTS[locale].decision.simulation.again })).toBeVisible({ timeout: 60_000 });
      await page.locator("main details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
      const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const axe = () => new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
      // Structure does not depend on colours, contrast does.
      const violations = async (only: "all" | "contrast" = "all") => (await (only === "all" ? axe().withTags(rules) : axe().withRules(["color-contrast"])).analyze()).violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
      expect(await violations()).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations("contrast")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }
}
