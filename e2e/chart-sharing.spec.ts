import type { Page } from "@playwright/test";
import type { ChartId } from "@/lib/chart-data/chart";
import { chartOf } from "./support/chart";
import { openDashboard } from "./support/dashboard";
import { LATEST, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const { chart: words, share } = TEXTS.en;
const QUERY = `?v=1&case=${LATEST.id}&usefulLifeYears=4`;

async function choose(page: Page, id: ChartId, entry: string): Promise<void> {
  await chartOf(page, id).getByRole("button", { name: words.menu }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}

test("a chart's menu copies a link that opens with this chart as it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDashboard(page, "en", `${QUERY}&utm_source=mail`);
  await chartOf(page, "revenue").getByRole("button", { name: words.view.growth }).click();
  await page.getByText(words.annual, { exact: true }).click();
  await chartOf(page, "debt").getByRole("button", { name: words.view.wall }).click();
  await choose(page, "debt", words.link);
  const field = chartOf(page, "debt").getByRole("textbox", { name: share.chartLink });
  await expect(chartOf(page, "debt").getByText(share.copied)).toBeVisible();
  const link = `${new URL(page.url()).origin}/en${QUERY}&view=${encodeURIComponent("debt.wall,revenue.growth")}&period=annual#chart-debt`;
  await expect(field).toHaveValue(link);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  await page.goto(link);
  await expect(chartOf(page, "debt").getByRole("button", { name: words.view.wall })).toHaveAttribute("aria-pressed", "true");
  await expect(chartOf(page, "debt").getByRole("heading", { level: 3 })).toBeInViewport();
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute("content", /view=debt\.wall&/);
});

test("a chart in its first view is named in its link all the same, so that the preview draws it", async ({ page }) => {
  await openDashboard(page, "en");
  await choose(page, "capacity", words.link);
  await expect(chartOf(page, "capacity").getByRole("textbox", { name: share.chartLink })).toHaveValue(new RegExp(`\\?v=1&case=${LATEST.id}&view=capacity\\.power#chart-capacity$`));
});

test("where the browser refuses to copy, the link of the chart is selected and the page says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) } });
  });
  await openDashboard(page, "en", QUERY);
  await choose(page, "margin", words.link);
  const margin = chartOf(page, "margin");
  await expect(margin.getByText(share.refused)).toBeVisible();
  await expect(margin.getByText(share.copied)).toHaveCount(0);
  const field = margin.getByRole("textbox", { name: share.chartLink });
  const selected = await field.evaluate((one) => (one instanceof HTMLTextAreaElement ? one.value.slice(one.selectionStart, one.selectionEnd) : ""));
  expect(selected).toBe(await field.inputValue());
});

test("a chart's menu gives the snippet of this chart with its view, and shows the frame", async ({ page }) => {
  await openDashboard(page, "en", QUERY);
  const debt = chartOf(page, "debt");
  await debt.getByRole("button", { name: words.view.wall }).click();
  await choose(page, "debt", words.embed);
  const snippet = debt.getByRole("textbox", { name: share.embedSnippet, exact: true });
  await expect(snippet).toHaveValue(new RegExp(`/embed/debt\\?lang=en&amp;theme=auto&amp;v=1&amp;case=${LATEST.id}&amp;usefulLifeYears=4&amp;view=debt\\.wall"`));
  await expect(debt.frameLocator("iframe").getByRole("heading").first()).toHaveText(await debt.getByRole("heading", { level: 3 }).innerText());
});
