import type { Locator, Page } from "@playwright/test";
import { formatGuidance } from "@/components/charts/guidance-words";
import { formatDate } from "@/lib/format/date";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { formatUsdM } from "@/lib/format/money";
import { formatFiscalQuarter } from "@/lib/format/period";
import { formatRate } from "@/lib/format/rate";
import { formatMw } from "@/lib/format/quantity";
import { chartOf, moveOnPage, plotOf, waitForLiveChart } from "./support/chart";
import { assumptionOf, expectScenario, openDashboard } from "./support/dashboard";
import { expectScenarioTexts, fill, LATEST, quartersOf, reportedFact, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";
import { basisName, modelChart, outcomeName } from "./support/model-charts";

test.use({ viewport: { width: 1440, height: 2400 } });

const QUARTERS = quartersOf(LATEST);
const REPORTED = QUARTERS.length - LATEST.quarters;

/** The plot of a live chart, without its axes. */
async function plotBox(chart: Locator) {
  const grid = await plotOf(chart).boundingBox();
  if (!grid) throw new Error("The chart has no grid.");
  return grid;
}

/** Points at a quarter. */
async function pointAt(page: Page, chart: Locator, index: number): Promise<void> {
  const { x, y, width, height } = await plotBox(chart);
  await page.mouse.move(x + ((index + 0.5) / QUARTERS.length) * width, y + height / 2, { steps: 2 });
}

/** The readout beside the cursor, as lines of name and value. */
function readoutOf(chart: Locator): Locator {
  return chart.locator("[data-readout]");
}

async function openLiveCharts(page: Page, locale: Locale): Promise<void> {
  await openDashboard(page, locale);
  await moveOnPage(page);
  await waitForLiveChart(chartOf(page, "capacity"));
  await waitForLiveChart(chartOf(page, "revenue"));
}

for (const locale of LOCALES) {
  test(`pointing at a quarter in /${locale} reads its values, reported and projected`, async ({ page }) => {
    await openLiveCharts(page, locale);
    const { reported, projected, series } = TEXTS[locale].chart;
    const revenue = chartOf(page, "revenue");
    const readout = readoutOf(revenue);

    const last = REPORTED - 1;
    const quarter = QUARTERS[last] ?? "none";
    await pointAt(page, revenue, last);
    await expect(readout).toContainText(`${formatFiscalQuarter(quarter, locale)} · ${reported}`);
    await expect(readout.getByRole("row").first()).toHaveText(`${series.revenue}${formatUsdM(reportedFact(LATEST, "revenueUsdM", quarter)?.value, locale)}`);

    const t = 9;
    const { projection } = expectScenarioTexts(locale);
    await pointAt(page, revenue, last + t);
    await expect(readout).toContainText(`${formatFiscalQuarter(QUARTERS[last + t] ?? "none", locale)} · ${projected}`);
    await expect(readout.getByRole("row")).toContainText([
      `${series.contractedRevenue}${formatUsdM(projection.at("contractedRevenueUsdM", t) - projection.at("incentiveUsdM", t), locale)}`,
      `${series.onDemandRevenue}${formatUsdM(projection.at("onDemandRevenueUsdM", t), locale)}`,
      formatUsdM(projection.at("revenueUsdM", t), locale),
    ]);

    // The scenario and, behind it, the case.
    await assumptionOf(page, "usefulLifeYears").slider.press("Home");
    await expectScenario(page, locale, { usefulLifeYears: 3 });
    const changed = expectScenarioTexts(locale, LATEST, { usefulLifeYears: 3 }).projection;
    const capacity = chartOf(page, "capacity");
    await pointAt(page, capacity, last + 20);
    await expect(readoutOf(capacity).getByRole("row")).toHaveText([
      `${series.activeMw}${formatMw(changed.at("activeMw", 20), locale)}`,
      `${series.neededMw}${formatMw(changed.at("neededMw", 20), locale)}`,
      `${TEXTS[locale].chart.caseOf.replace("{series}", series.activeMw)}${formatMw(projection.at("activeMw", 20), locale)}`,
    ]);
    await expect(readoutOf(revenue)).toBeHidden();
  });
}

test("the cursor stands at the same quarter on every chart", async ({ page }) => {
  await openLiveCharts(page, "en");
  const revenue = chartOf(page, "revenue");
  await pointAt(page, revenue, 20);
  const box = await plotBox(revenue);
  const middle = ((20 + 0.5) / QUARTERS.length) * box.width;
  // The value bridge has no quarters.
  const charts = await page.locator("[id^=chart-]:not(#chart-value)").all();
  expect(charts.length).toBeGreaterThanOrEqual(7);
  for (const chart of charts) {
    const cursor = chart.locator(".recharts-tooltip-cursor");
    await expect(cursor).toHaveCount(1);
    const plot = await plotBox(chart);
    const line = await cursor.boundingBox();
    expect(plot.width).toBeCloseTo(box.width, 0);
    expect(Math.abs((line?.x ?? NaN) + (line?.width ?? NaN) / 2 - plot.x - middle)).toBeLessThan(2);
  }
  // One readout at a time: where the reader points.
  await expect(page.locator("[data-readout]")).toHaveCount(1);
  await page.mouse.move(4, 4);
  await expect(page.locator("[data-readout]")).toHaveCount(0);
});

for (const locale of LOCALES) {
  test(`read by keyboard in /${locale}, a quarter says how it is known, what was guided for it and what came of that`, async ({ page }) => {
    await openLiveCharts(page, locale);
    const { description, outcome } = TEXTS[locale].chart;
    const model = modelChart("spending");
    const judged = model.guidance.find((mark) => mark.outcome !== null);
    const open = model.guidance.find((mark) => mark.outcome === null);
    if (!judged || !open) throw new Error("This test needs a range with its outcome, and one that is open.");
    const capex = chartOf(page, "capex");
    const plot = capex.locator(".recharts-surface").first();
    const status = capex.locator("[data-plot]").getByRole("status");
    for (const mark of [judged, open]) {
      await plot.focus();
      await plot.press("Home");
      for (let step = 0; step < mark.index; step += 1) await plot.press("ArrowRight");
      const place = fill(description.placeAndBasis, { place: formatFiscalQuarter(QUARTERS[mark.index] ?? "none", locale), basis: basisName(model, mark.index, locale) });
      await expect(status).toContainText(place);
      const words = fill(description.guided, {
        date: formatDate(mark.guidance.issuedOn, locale),
        range: formatGuidance(mark.low, mark.high, model.quantity, locale),
        outcome: outcomeName(mark, model, locale) || outcome.open,
      });
      await expect(status).toContainText(words);
      await plot.press("Escape");
    }
  });
}

test("the arrow keys read a chart quarter by quarter", async ({ page }) => {
  await openLiveCharts(page, "en");
  const margin = chartOf(page, "margin");
  const plot = margin.locator(".recharts-surface").first();
  await plot.focus();
  const { projection } = expectScenarioTexts("en");
  const readout = readoutOf(margin);
  await plot.press("ArrowRight");
  await expect(readout).toContainText(formatFiscalQuarter(QUARTERS[1] ?? "none", "en"));
  for (let step = 0; step < REPORTED; step += 1) await plot.press("ArrowRight");
  await expect(readout).toContainText(formatFiscalQuarter(QUARTERS[REPORTED + 1] ?? "none", "en"));
  const ebitda = projection.at("adjustedEbitdaUsdM", 2) / projection.at("revenueUsdM", 2);
  await expect(readout).toContainText(`${TEXTS.en.chart.series.adjustedEbitdaMargin}${formatRate(ebitda, "en", { decimals: 1 })}`);
  await plot.press("ArrowLeft");
  await expect(readout).toContainText(formatFiscalQuarter(QUARTERS[REPORTED] ?? "none", "en"));
});

for (const locale of LOCALES) {
  test(`the table under a chart holds the same values in /${locale}, and follows the sliders`, async ({ page }) => {
    await openDashboard(page, locale);
    const debt = chartOf(page, "debt");
    await debt.getByText(TEXTS[locale].chart.table, { exact: true }).click();
    const rows = debt.locator("tbody").getByRole("row");
    await expect(rows).toHaveCount(QUARTERS.length);
    const expectTable = async (life?: number) => {
      const { projection } = expectScenarioTexts(locale, LATEST, life === undefined ? {} : { usefulLifeYears: life });
      const expected = QUARTERS.map((quarter, index) => {
        const t = index - REPORTED + 1;
        const name = formatFiscalQuarter(quarter, locale);
        const cells =
          t < 1
            ? [formatUsdM(reportedFact(LATEST, "debtUsdM", quarter)?.value, locale), "–", "–", "–"]
            : ["–", ...(["openingDebtUsdM", "bondsUsdM", "loansUsdM"] as const).map((field) => formatUsdM(projection.at(field, t), locale))];
        // Beside a scenario that differs stands the case.
        if (life !== undefined) cells.push(t < 1 ? "–" : formatUsdM(expectScenarioTexts(locale).projection.at("debtUsdM", t), locale));
        return [name, t < 1 ? TEXTS[locale].chart.reported : TEXTS[locale].chart.projected, ...cells].join("");
      });
      await expect(rows).toHaveText(expected);
    };
    await expectTable();
    await assumptionOf(page, "usefulLifeYears").slider.press("Home");
    await expectTable(3);
  });
}
