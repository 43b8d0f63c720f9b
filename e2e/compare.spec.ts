import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { LOCALES } from "@/lib/format/locale";
import { formatUsdPerShare } from "@/lib/format/money";
import { valueProjection } from "@/lib/model/valuation";
import { encodeScenario } from "@/lib/scenario/codec";
import { writeCompared } from "@/lib/scenario/compared-scenarios";
import { projectScenario } from "@/lib/scenario/scenario";
import { fill, LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test, waitForHydration } from "./support/fixtures";

/** A browser that may not run scripts says so of those that it was asked to fetch. */
const SCRIPT_NOT_FETCHED = /^failed request: .*\.js \(csp\)$/;

const { compare } = TEXTS.en.decision;
const valueOf = (changes = {}, scenarioCase = LATEST) => formatUsdPerShare(valueProjection(projectScenario(scenarioCase, changes)).valuePerShareUsd, "en");
const SHORT_LIFE = { usefulLifeYears: 4, capexNextYearUsdB: 30 };

async function openCompare(page: Page, query = "", locale = "en") {
  await page.goto(`/${locale}/compare${query}`);
  await waitForHydration(page);
}

test("a changed scenario stands beside its case, and the difference is divided", async ({ page }) => {
  await openCompare(page, "?usefulLifeYears=4&capexNextYearUsdB=30");
  const figures = page.locator("#figures");
  await expect(figures.getByRole("row").nth(1)).toContainText(valueOf(SHORT_LIFE));
  await expect(figures.getByRole("row").nth(1)).toContainText(valueOf());
  await expect(page.locator("#inputs").getByRole("heading", { level: 2 })).toHaveText("2 inputs differ");
  const steps = page.locator("#attribution ol > li");
  await expect(steps).toHaveCount(4);
  await expect(steps.first()).toContainText(valueOf(SHORT_LIFE));
  await expect(steps.last()).toContainText(valueOf());
});

test("a comparison is a link: preset added, another pair and result chosen, and all of it comes back", async ({ page }) => {
  await openCompare(page, "?usefulLifeYears=4");
  await page.getByRole("combobox", { name: fill(compare.addPreset, { case: LATEST.title.en }) }).selectOption("priceWar");
  await expect(page.getByRole("list", { name: compare.scenarios }).getByRole("listitem")).toHaveCount(3);
  await page.locator("#attribution").getByRole("combobox", { name: TEXTS.en.decision.result.label }).selectOption("peakDebtUsdM");
  await expect(page).toHaveURL(/result=peakDebtUsdM/);
  await expect(page).toHaveURL(/with=.*with=/);
  const title = await page.locator("#attribution").getByRole("heading", { level: 2 }).textContent();
  await page.reload();
  await waitForHydration(page);
  await expect(page.getByRole("list", { name: compare.scenarios }).getByRole("listitem")).toHaveCount(3);
  await expect(page.locator("#attribution").getByRole("heading", { level: 2 })).toHaveText(title ?? "");
});

test("two cases are compared by what was known as well, with the error of sampled orders", async ({ page }) => {
  const query = encodeScenario({ scenarioCase: OLDER, changes: {}, others: [writeCompared({ scenarioCase: LATEST, changes: {} })] }, LATEST);
  await openCompare(page, `?${query}`);
  await expect(page.locator("#inputs")).toContainText(compare.openingPosition);
  await expect(page.locator("#attribution")).toContainText("standard error of at most");
  await expect(page.locator("#attribution ol > li").first()).toContainText(valueOf({}, OLDER));
});

test("a pasted link joins, what is none is refused, and a fifth finds no room", async ({ page }) => {
  await openCompare(page);
  const field = page.getByRole("textbox", { name: compare.paste });
  await field.fill("not a link");
  await field.press("Enter");
  await expect(page.getByText(compare.badLink)).toBeVisible();
  await field.fill("https://elsewhere.example/en?usefulLifeYears=4&title=Short+life#x");
  await field.press("Enter");
  await expect(page.getByRole("list", { name: compare.scenarios })).toContainText("Short life");
  await expect(page.getByText(compare.full)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("figures, inputs, charts and the divided difference stand there", async ({ page, problems }) => {
    problems.expect(SCRIPT_NOT_FETCHED);
    await page.goto("/en/compare?usefulLifeYears=4");
    await expect(page.locator("#figures")).toContainText(valueOf({ usefulLifeYears: 4 }));
    await expect(page.locator("#attribution ol > li")).toHaveCount(3);
    await expect(page.locator("#over-time").getByRole("img")).toHaveCount(4);
  });
});

for (const locale of LOCALES) {
  for (const width of [1440, 390]) {
    test(`at ${width} pixels /${locale}/compare has no violation, light and dark, and nothing sticks out`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await openCompare(page, "", locale);
      const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const violations = async () => (await new AxeBuilder({ page }).withTags(rules).analyze()).violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
      expect(await violations()).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }
}
