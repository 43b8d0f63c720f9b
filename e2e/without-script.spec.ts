import type { Page } from "@playwright/test";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { CHART_IDS, type ChartId } from "@/lib/chart-data/chart";
import { chartOf, readPlot, seriesOf } from "./support/chart";
import { answerOf, expectScenario, figuresOf } from "./support/dashboard";
import { expectScenarioTexts, LATEST, quartersOf, reportedFact, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

test.use({ javaScriptEnabled: false });

/** A browser that may not run scripts says so of those that it was asked to fetch. */
const SCRIPT_NOT_FETCHED = /^failed request: .*\.js \(csp\)$/;

const QUARTERS = quartersOf(LATEST);
const REPORTED = QUARTERS.length - LATEST.quarters;
/** What the axis' unit counts in USD millions. */
const USD_FACTOR = { en: 1000, zh: 100 } as const;

for (const locale of LOCALES) {
  test(`without JavaScript /${locale} says the case's answer, figures and charts`, async ({ page, problems }) => {
    problems.expect(SCRIPT_NOT_FETCHED);
    const response = await page.goto(`/${locale}`);
    const { answer, figures } = expectScenarioTexts(locale);
    await expect(answerOf(page)).toHaveText(answer);
    await expect(figuresOf(page)).toHaveText(figures);
    await expectScenario(page, locale);
    // The same in the bytes that a crawler gets, tags aside.
    const text = (await response?.text())?.replace(/<[^>]+>/g, "").replaceAll("&#x27;", "'");
    expect(text).toContain(answer);

    for (const id of CHART_IDS) {
      const chart = chartOf(page, id);
      await expect(chart.getByRole("heading", { level: 3 }), id).not.toBeEmpty();
      const plot = await readPlot(chart, QUARTERS.length, 1);
      expect(plot.ticks.length, id).toBeGreaterThanOrEqual(3);
      expect(plot.ticks.every((tick) => /^−?[\d,.]+$/.test(tick)), plot.ticks.join(" ")).toBe(true);
      // The value bridge has steps in place of years.
      if (id !== "value") expect(plot.years, id).toEqual(["2024", "2025", "2026", "2027", "2028", "2029", "2030", "2031"]);
    }
    await expectDrawnRevenue(page, locale);
    await expectDrawnLine(page, "capacity", "activeMw", (t) => expectScenarioTexts(locale).projection.at("activeMw", t), 1);
    await expectDrawnLine(page, "capex", "freeCashFlow", (t) => expectScenarioTexts(locale).projection.at("freeCashFlowUsdM", t), USD_FACTOR[locale]);
  });

  test(`without JavaScript /${locale} offers nothing that would not work`, async ({ page, problems }) => {
    problems.expect(SCRIPT_NOT_FETCHED);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}`);
    await expect(page.getByRole("button", { name: TEXTS[locale].dashboard.openPanel })).toBeHidden();
  });
}

/** Reported and projected revenue, read back from the drawing. */
async function expectDrawnRevenue(page: Page, locale: Locale): Promise<void> {
  const { projection } = expectScenarioTexts(locale);
  const plot = await readPlot(chartOf(page, "revenue"), QUARTERS.length, USD_FACTOR[locale]);
  const reported = seriesOf(plot, "revenue", "reported");
  expect(reported.map(({ index }) => index)).toEqual(QUARTERS.slice(0, REPORTED).map((_, index) => index));
  for (const { index, value } of reported) {
    const quarter = QUARTERS[index] ?? "none";
    expect(Math.abs(value - (reportedFact(LATEST, "revenueUsdM", quarter)?.value ?? NaN)), quarter).toBeLessThan(plot.resolution);
  }
  const top = new Map(["contractedRevenue", "onDemandRevenue"].flatMap((series) => seriesOf(plot, series, "projected").map(({ index, value }) => [index, value])));
  for (let t = 1; t <= LATEST.quarters; t += 1) {
    expect(Math.abs((top.get(REPORTED + t - 1) ?? NaN) - projection.at("revenueUsdM", t)), `t = ${t}`).toBeLessThan(plot.resolution);
  }
}

async function expectDrawnLine(page: Page, chart: ChartId, series: string, valueAt: (t: number) => number, factor: number): Promise<void> {
  const plot = await readPlot(chartOf(page, chart), QUARTERS.length, factor);
  const marks = seriesOf(plot, series, "projected");
  expect(marks.map(({ index }) => index - REPORTED + 1), chart).toEqual(Array.from({ length: LATEST.quarters + 1 }, (_, t) => t));
  for (const { index, value } of marks) {
    const t = index - REPORTED + 1;
    if (t > 0) expect(Math.abs(value - valueAt(t)), `${series}, t = ${t}`).toBeLessThan(plot.resolution);
  }
}
