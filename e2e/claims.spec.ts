import { findCompany } from "@/data/index";
import { LOCALES } from "@/lib/format/locale";
import { formatUsdPerShare } from "@/lib/format/money";
import { summariseProjection } from "@/lib/model/summary";
import { applyPreset } from "@/lib/scenario/apply-preset";
import { presetOf } from "@/lib/scenario/presets";
import { projectScenario } from "@/lib/scenario/scenario";
import { moveOnPage } from "./support/chart";
import { expectScenario } from "./support/dashboard";
import { LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test, waitForHydration } from "./support/fixtures";

const CLAIMS = findCompany("crwv")?.claims ?? [];

for (const locale of LOCALES) {
  const { claims: texts } = TEXTS[locale];

  test(`/${locale}/claims says every statement with its verdict, finding and source`, async ({ page }) => {
    await page.goto(`/${locale}/claims`);
    await waitForHydration(page);
    await expect(page.locator("article")).toHaveCount(CLAIMS.length);
    for (const claim of CLAIMS) {
      const article = page.locator(`article[id="${claim.id}"]`);
      await expect(article.getByRole("heading", { level: 3 })).toHaveText(claim.statement[locale]);
      await expect(article).toContainText(texts.verdict[claim.verdict]);
      await expect(article).toContainText(claim.finding[locale]);
    }
  });

  test(`in /${locale} a statement sets the sliders, and the dashboard says what was announced`, async ({ page }) => {
    await page.goto(`/${locale}/claims?verdict=differs`);
    const article = page.locator('article[id="marginal-near-zero"]');
    const changes = { overheadElasticity: 0 };
    const value = formatUsdPerShare(summariseProjection(projectScenario(OLDER, changes)).value.valuePerShareUsd, locale);
    await expect(article).toContainText(value);
    await article.getByRole("link", { name: texts.set.claim }).click();
    await waitForHydration(page);
    await moveOnPage(page);
    await expectScenario(page, locale, changes, OLDER);
  });
}

test("a verdict and a topic are chosen by link, stand in the address, and can be undone with Back", async ({ page }) => {
  await page.goto("/en/claims");
  await waitForHydration(page);
  const filters = page.getByRole("navigation", { name: TEXTS.en.claims.filters });
  await filters.getByRole("link", { name: TEXTS.en.claims.verdict.differs }).click();
  await expect(page.locator("article")).toHaveCount(CLAIMS.filter(({ verdict }) => verdict === "differs").length);
  await filters.getByRole("link", { name: TEXTS.en.claims.topic.debt }).click();
  await expect(page.locator("article")).toHaveCount(CLAIMS.filter(({ verdict, topic }) => verdict === "differs" && topic === "debt").length);
  expect(new URL(page.url()).search).toBe("?verdict=differs&topic=debt");
  await page.goBack();
  await expect(page.locator("article")).toHaveCount(CLAIMS.filter(({ verdict }) => verdict === "differs").length);
});

test("the thesis stands beside both cases, with the way to its sliders", async ({ page }) => {
  await page.goto("/en/claims");
  const thesis = page.getByRole("region", { name: TEXTS.en.claims.thesis.table });
  for (const scenarioCase of [OLDER, LATEST]) {
    const changes = applyPreset(presetOf("articleThesis"), scenarioCase, {}, new Set());
    for (const one of [{}, changes]) await expect(thesis.getByRole("row").nth(2)).toContainText(formatUsdPerShare(summariseProjection(projectScenario(scenarioCase, one)).value.valuePerShareUsd, "en"));
  }
  await thesis.getByRole("link").first().click();
  await waitForHydration(page);
  await moveOnPage(page);
  await expectScenario(page, "en", applyPreset(presetOf("articleThesis"), OLDER, {}, new Set()), OLDER);
});

test("what an address asks for and the page does not have is named", async ({ page }) => {
  await page.goto("/en/claims?verdict=false&topic=debt");
  await expect(page.getByText(TEXTS.en.page.unusedParts)).toBeVisible();
  await expect(page.getByText("verdict=false")).toBeVisible();
  await expect(page.locator("article")).toHaveCount(CLAIMS.filter(({ topic }) => topic === "debt").length);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the filters lead to the same statements", async ({ page, problems }) => {
    problems.expect(/^failed request: .*\.js \(csp\)$/);
    await page.goto("/en/claims");
    await page.getByRole("navigation", { name: TEXTS.en.claims.filters }).getByRole("link", { name: TEXTS.en.claims.verdict.unverified }).click();
    await expect(page.locator("article")).toHaveCount(CLAIMS.filter(({ verdict }) => verdict === "unverified").length);
  });
});
