import { LOCALES } from "@/lib/format/locale";
import { formatUsdM } from "@/lib/format/money";
import { EQUATIONS, evaluateEquation } from "@/lib/model/equations";
import { quartersBetween } from "@/lib/finance/fiscal-period";
import { projectScenario } from "@/lib/scenario/scenario";
import { openDashboard } from "./support/dashboard";
import { fill, LATEST, TEXTS } from "./support/expected";
import { expect, test, waitForHydration } from "./support/fixtures";

for (const locale of LOCALES) {
  const texts = TEXTS[locale].method;

  test(`/${locale}/method shows every check, and the values of the scenario and quarter in the address`, async ({ page }) => {
    await page.goto(`/${locale}/method?usefulLifeYears=4&quarter=2027Q3`);
    await waitForHydration(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(fill(texts.headingHold, { count: 8 }));
    await expect(page.getByRole("region", { name: texts.checkTable }).getByRole("cell", { name: texts.holds })).toHaveCount(8);
    const projection = projectScenario(LATEST, { usefulLifeYears: 4 });
    const t = quartersBetween(LATEST.openingQuarter, "2027Q3");
    for (const equation of EQUATIONS.filter(({ field }) => field.endsWith("UsdM"))) {
      await expect(page.locator(`[data-line="${equation.field}"]`)).toHaveText(formatUsdM(evaluateEquation(equation, projection, t), locale, { style: "exact" }));
    }
  });

  test(`in /${locale} each input of an equation leads to something on the page`, async ({ page }) => {
    await page.goto(`/${locale}/method`);
    const broken = await page.locator("section[aria-labelledby=equations] dd a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "").filter((href) => !document.querySelector(href)));
    expect(broken).toEqual([]);
  });
}

test("the dashboard leads to the checks of the scenario on it", async ({ page }) => {
  await openDashboard(page, "en", "?usefulLifeYears=4");
  await page.getByRole("link", { name: TEXTS.en.dashboard.method }).click();
  await waitForHydration(page);
  expect(new URL(page.url()).searchParams.get("usefulLifeYears")).toBe("4");
  await expect(page.locator("#assumption-usefulLifeYears")).toContainText("→");
});

test("a quarter that the scenario does not project is named, and the first is shown", async ({ page }) => {
  await page.goto("/en/method?quarter=2020Q1");
  await expect(page.getByText("quarter=2020Q1")).toBeVisible();
});
