import type { Page } from "@playwright/test";
import { CHART_IDS } from "@/lib/chart-data/chart";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { applyPreset } from "@/lib/scenario/apply-preset";
import { encodeScenario } from "@/lib/scenario/codec";
import { presetOf } from "@/lib/scenario/presets";
import { chartOf, moveOnPage, waitForLiveChart } from "./support/chart";
import { answerOf, assumptionOf, openDashboard } from "./support/dashboard";
import { expectScenarioTexts, LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const CHANGES = { usefulLifeYears: 4, capexNextYearUsdB: 30, stressedCustomer: "OpenAI" };
const QUERY = "stressedCustomer=OpenAI&capexNextYearUsdB=30&usefulLifeYears=4";

/** The scenario with the most changes that one press makes. */
const THESIS = encodeScenario({ scenarioCase: LATEST, changes: applyPreset(presetOf("articleThesis"), LATEST, {}, new Set()) }, LATEST);

/** How many pages a PDF has. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Opens the dashboard, moves on it as whoever prints does, and waits for the link's code. */
async function openToPrint(page: Page, locale: Locale, query: string): Promise<void> {
  await openDashboard(page, locale, query);
  await moveOnPage(page);
  await waitForLiveChart(chartOf(page, "revenue"));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img", { name: TEXTS[locale].print.qr })).toBeVisible();
}

for (const locale of LOCALES) {
  test(`the dashboard prints to two pages in /${locale}, unchanged and with changes`, async ({ page }) => {
    for (const query of ["", `?${QUERY}`, `?case=${OLDER.id}&usefulLifeYears=4`, `?${THESIS}`]) {
      await page.emulateMedia({ media: "screen" });
      await openToPrint(page, locale, query);
      expect(await pagesOf(page), query).toBe(2);
    }
  });

  test(`on paper /${locale} says the answer, what differs from the case, the day, the sources and the link`, async ({ page, baseURL }) => {
    await openToPrint(page, locale, `?${QUERY}`);
    const { assumption, print, panel } = TEXTS[locale];
    await expect(answerOf(page)).toHaveText(expectScenarioTexts(locale, LATEST, CHANGES).answer);
    await expect(answerOf(page)).toBeVisible();
    for (const id of CHART_IDS) await expect(chartOf(page, id).getByRole("heading", { level: 3 })).toBeVisible();
    const sheet = page.locator("section", { has: page.getByText(print.sources.replace("{company}", "CoreWeave")) }).last();
    const { assumptions } = LATEST;
    await expect(sheet.getByRole("listitem")).toHaveCount(3);
    await expect(sheet.getByRole("listitem").nth(0)).toContainText(`${assumptions.stressedCustomer} → OpenAI`);
    await expect(sheet.getByRole("listitem").nth(1)).toContainText(assumption.capexNextYearUsdB.name);
    await expect(sheet.getByRole("listitem").nth(1)).toContainText(locale === "en" ? "40.0 → 30.0 $bn" : /40[\d.]* → 30[\d.]*/);
    await expect(sheet.getByRole("listitem").nth(2)).toContainText(assumption.usefulLifeYears.name);
    await expect(sheet.getByRole("listitem").nth(2)).toContainText("6.0 → 4.0");
    await expect(sheet).toContainText(LATEST.title[locale]);
    await expect(sheet).toContainText(locale === "en" ? "12 August 2026" : "2026年8月12日");
    // The link brings the same scenario back.
    const address = (await sheet.getByText(`${baseURL}/${locale}?`).textContent()) ?? "";
    const query = new URL(address).searchParams;
    expect(query.get("usefulLifeYears")).toBe("4");
    expect(query.get("capexNextYearUsdB")).toBe("30");
    expect(query.get("stressedCustomer")).toBe("OpenAI");
    // What can be pressed has no place on paper.
    for (const name of [panel.undo, panel.redo, panel.reset, TEXTS[locale].chart.table]) {
      await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
    }
    await expect(page.getByRole("slider")).toHaveCount(0);
  });
}

test("charts out of view are printed as the scenario now stands, whole and in the paper's width", async ({ page }) => {
  await openDashboard(page);
  await moveOnPage(page);
  await waitForLiveChart(chartOf(page, "revenue"));
  const { entry } = assumptionOf(page, "capexNextYearUsdB");
  await entry.fill("10");
  await entry.press("Enter");
  const debt = chartOf(page, "debt");
  await expect(debt).not.toBeInViewport();
  const peak = expectScenarioTexts("en", LATEST, { capexNextYearUsdB: 10 }).figures[1] ?? "none";
  expect(peak).not.toBe(expectScenarioTexts("en").figures[1]);
  await page.emulateMedia({ media: "print" });
  await expect(debt.getByRole("heading", { level: 3 })).toContainText(peak);
  await expect(page.locator(".recharts-surface")).toHaveCount(0);
  await expect(debt.getByRole("img")).toHaveCount(1);
  await page.emulateMedia({ media: "screen" });
  await waitForLiveChart(chartOf(page, "revenue"));
  // The same where the browser only says that it is about to print.
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".recharts-surface")).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await waitForLiveChart(chartOf(page, "revenue"));
});

test("a dark page prints in light colours", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openDashboard(page);
  const ink = () => answerOf(page).evaluate((answer) => getComputedStyle(answer).color);
  const onScreen = await ink();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect.poll(ink).not.toBe(onScreen);
  const [red = 255] = ((await ink()).match(/\d+/g) ?? []).map(Number);
  expect(red).toBeLessThan(80);
});
