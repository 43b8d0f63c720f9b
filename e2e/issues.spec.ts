import type { ChartId, ChartView } from "@/lib/chart-data/chart";
import { addQuarters, fiscalYearOf } from "@/lib/finance/fiscal-period";
import { LOCALES } from "@/lib/format/locale";
import { findIssues, type Issue } from "@/lib/model/issues";
import { projectScenario } from "@/lib/scenario/scenario";
import { chartOf, moveOnPage, plotOf, waitForLiveChart } from "./support/chart";
import { openDashboard } from "./support/dashboard";
import { LATEST, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";
import { placeName } from "./support/model-charts";

/** A scenario in which much goes wrong. */
const CHANGES = { debtTermYears: 2, exitEbitdaMultiple: 2, newBookingsUsdBPerYear: 120, minimumCashUsdB: 10 };
const QUERY = `?${new URLSearchParams(Object.entries(CHANGES).map(([key, value]) => [key, String(value)])).toString()}`;

const LEADS_TO: Readonly<Record<Issue["kind"], { chart: ChartId; view: ChartView }>> = {
  "funding-gap": { chart: "debt", view: "kinds" },
  "capacity-shortfall": { chart: "capacity", view: "power" },
  "coverage-below-one": { chart: "debt", view: "coverage" },
  "negative-equity-value": { chart: "value", view: "bridge" },
  "maturity-wall": { chart: "debt", view: "wall" },
};

for (const locale of LOCALES) {
  test(`each issue in /${locale} leads to its chart, its view and its quarter`, async ({ page }) => {
    const issues = findIssues(projectScenario(LATEST, CHANGES));
    const first = issues.filter((issue, index) => issues.findIndex(({ kind }) => kind === issue.kind) === index);
    expect(first.length).toBeGreaterThanOrEqual(4);
    await openDashboard(page, locale, QUERY);
    const links = page.getByRole("region", { name: TEXTS[locale].issue.label }).getByRole("link");
    await expect(links).toHaveCount(first.length);
    for (const [index, { kind, t }] of first.entries()) {
      const { chart: id, view } = LEADS_TO[kind];
      const chart = chartOf(page, id);
      await links.nth(index).click();
      await expect(page, kind).toHaveURL(new RegExp(`#chart-${id}$`));
      await expect(chart.getByRole("heading", { level: 3 }), kind).toBeInViewport();
      const chosen = chart.getByRole("group", { name: TEXTS[locale].chart.views }).locator("[aria-pressed=true]");
      if (id === "debt") await expect(chosen, kind).toHaveText(TEXTS[locale].chart.view[view]);
      // A bridge knows no quarters.
      if (view === "bridge") continue;
      const quarter = addQuarters(LATEST.openingQuarter, t);
      const place = view === "wall" ? `FY${fiscalYearOf(quarter)}` : quarter;
      const mark = chart.locator("[data-marked-quarter]");
      await expect(mark, kind).toHaveAttribute("data-marked-quarter", place);
      await expect(mark).toContainText(placeName(place, locale));
      await expect(mark).toBeInViewport();
    }
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-marked-quarter]")).toHaveCount(0);
  });
}

test("the mark stands where the live chart has the quarter, on every chart over time", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 2400 });
  await openDashboard(page, "en", QUERY);
  await page.getByRole("region", { name: TEXTS.en.issue.label }).getByRole("link", { name: /^▲?Contracts short of/ }).click();
  await moveOnPage(page);
  const capacity = chartOf(page, "capacity");
  await waitForLiveChart(capacity);
  await expect(page.locator("[data-marked-quarter]")).toHaveCount(7);
  const [issue] = findIssues(projectScenario(LATEST, CHANGES)).filter(({ kind }) => kind === "capacity-shortfall");
  const grid = await plotOf(capacity).boundingBox();
  const line = await capacity.locator("[data-marked-quarter] > span").first().boundingBox();
  if (!issue || !grid || !line) throw new Error("No shortage, no grid or no mark.");
  const quarters = 10 + LATEST.quarters;
  expect(Math.abs(line.x - grid.x - ((10 - 1 + issue.t + 0.5) / quarters) * grid.width)).toBeLessThan(3);
});
