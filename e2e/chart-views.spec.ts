import type { Locator, Page } from "@playwright/test";
import { formatQuantity } from "@/components/charts/format-quantity";
import { formatGuidance } from "@/components/charts/guidance-words";
import { CHART_IDS, CHART_VIEWS, seriesKey, type ChartData, type ChartId, type ChartView } from "@/lib/chart-data/chart";
import { PERIODICITIES, type Periodicity } from "@/lib/chart-data/timeline";
import { ZOOMS } from "@/lib/chart-data/zoom-chart";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { chartOf, moveOnPage, plotOf, waitForLiveChart } from "./support/chart";
import { openDashboard } from "./support/dashboard";
import { fill, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";
import { basisName, caseLineName, modelChart, outcomeName, placeName, seriesName, valueAt } from "./support/model-charts";

test.use({ viewport: { width: 1440, height: 2400 } });

/** Chooses a view of a chart, where it has several. */
async function chooseView(page: Page, id: ChartId, view: ChartView, locale: Locale): Promise<void> {
  const switcher = chartOf(page, id).getByRole("group", { name: TEXTS[locale].chart.views });
  if (CHART_VIEWS[id].length < 2) return await expect(switcher).toHaveCount(0);
  const button = switcher.getByRole("button", { name: TEXTS[locale].chart.view[view], exact: true });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(switcher.locator("[aria-pressed=true]")).toHaveCount(1);
}

async function openTables(page: Page, locale: Locale): Promise<void> {
  for (const id of CHART_IDS) await chartOf(page, id).getByRole("button", { name: TEXTS[locale].chart.table, exact: true }).click();
}

/** Chooses how all charts are looked at: a period's length, or a part of time. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("radio", { name, exact: true }).check({ force: true });
}

/** Holds the table under a chart, and the axis' first and last place, to the model. */
async function expectTable(chart: Locator, data: ChartData, locale: Locale): Promise<void> {
  const { place, basis, guided, outcome } = TEXTS[locale].chart;
  const hasTime = data.reportedCount > 0;
  const hasGuidance = data.guidance.length > 0;
  const columns = [...data.series.map((series) => seriesName(series, locale)), ...data.caseLines.map(({ id }) => caseLineName(id, locale))];
  await expect(chart.locator("thead th")).toHaveText([place, ...(hasTime ? [basis] : []), ...columns, ...(hasGuidance ? [guided, outcome.column] : [])]);
  const rows = data.places.map((one, index) => {
    const values = [...data.series.map((series) => valueAt(data, series, index)), ...data.caseLines.map(({ values }) => values[index] ?? null)];
    const range = data.guidance.find((mark) => mark.index === index);
    return [
      placeName(one, locale),
      hasTime ? basisName(data, index, locale) : "",
      ...values.map((value) => formatQuantity(value, data.quantity, locale)),
      range ? formatGuidance(range.low, range.high, data.quantity, locale) : "",
      range ? outcomeName(range, data, locale) : "",
    ].join("");
  });
  await expect(chart.locator("tbody tr")).toHaveText(rows);
}

for (const { locale, periodicity } of LOCALES.flatMap((locale) => PERIODICITIES.map((periodicity) => ({ locale, periodicity })))) {
  test(`every view of every chart, ${periodicity} in /${locale}, shows the model's values`, async ({ page }) => {
    await openDashboard(page, locale, "?usefulLifeYears=4");
    await openTables(page, locale);
    await choose(page, TEXTS[locale].chart[periodicity]);
    for (const id of CHART_IDS) {
      for (const view of CHART_VIEWS[id]) {
        await chooseView(page, id, view, locale);
        await expectTable(chartOf(page, id), modelChart(view, { periodicity, changes: { usefulLifeYears: 4 } }), locale);
      }
    }
  });
}

test("each part of time shows its own places on every chart over time", async ({ page }) => {
  await openDashboard(page);
  await openTables(page, "en");
  const shown: string[] = [];
  for (const periodicity of PERIODICITIES satisfies readonly Periodicity[]) {
    await choose(page, TEXTS.en.chart[periodicity]);
    for (const zoom of ZOOMS) {
      await choose(page, TEXTS.en.chart.zoom[zoom]);
      for (const id of CHART_IDS) {
        const data = modelChart(CHART_VIEWS[id][0], { periodicity, zoom });
        await expectTable(chartOf(page, id), data, "en");
        if (id === "revenue") shown.push(`${data.places[0]}–${data.places.at(-1)}`);
      }
    }
  }
  expect(new Set(shown).size).toBe(shown.length);
});

test("a series stands out from the others when it is pressed in the key, and steps back when pressed again", async ({ page }) => {
  await openDashboard(page);
  const debt = chartOf(page, "debt");
  const key = debt.getByRole("list", { name: TEXTS.en.chart.key });
  const bonds = key.getByRole("button", { name: TEXTS.en.chart.series.bonds });
  const marksOf = (series: string) => debt.locator(`g[opacity]:has(> [data-series="${series}"])`);
  const others = ["openingDebt", "loans", "debt"];
  for (const isLive of [false, true]) {
    if (isLive) {
      await moveOnPage(page);
      await waitForLiveChart(debt);
    }
    for (const series of ["bonds", ...others]) await expect(marksOf(series), series).toHaveAttribute("opacity", "1");
    await bonds.click();
    await expect(bonds).toHaveAttribute("aria-pressed", "true");
    await expect(marksOf("bonds")).toHaveAttribute("opacity", "1");
    for (const series of others) await expect(marksOf(series), series).toHaveAttribute("opacity", "0.15");
    await bonds.click();
    await expect(bonds).toHaveAttribute("aria-pressed", "false");
    for (const series of others) await expect(marksOf(series), series).toHaveAttribute("opacity", "1");
  }
});

test("pointing at a guided period reads the range and when it was given", async ({ page }) => {
  await openDashboard(page);
  await moveOnPage(page);
  for (const id of CHART_IDS) {
    const data = modelChart(CHART_VIEWS[id][0], { periodicity: "annual" });
    const [mark] = data.guidance;
    const guided = chartOf(page, id).getByRole("list", { name: TEXTS.en.chart.key }).getByText(TEXTS.en.chart.guided);
    await choose(page, TEXTS.en.chart.annual);
    await expect(guided, id).toHaveCount(mark ? 1 : 0);
    if (!mark) continue;
    const chart = chartOf(page, id);
    await waitForLiveChart(chart);
    const grid = await plotOf(chart).boundingBox();
    if (!grid) throw new Error("The chart has no grid.");
    await page.mouse.move(grid.x + ((mark.index + 0.5) / data.places.length) * grid.width, grid.y + 40, { steps: 2 });
    const outcome = outcomeName(mark, data, "en");
    const rows = chart.locator("[data-readout]").getByRole("row");
    if (outcome !== "") await expect(rows.last()).toHaveText(`${TEXTS.en.chart.outcome.row}${outcome}`);
    const row = rows.nth(outcome === "" ? -1 : -2);
    await expect(row).toContainText(/^Guided on \d+ [A-Z][a-z]+ 20\d\d/);
    await expect(row).toContainText(formatGuidance(mark.low, mark.high, data.quantity, "en"));
  }
});

test("the menu of a chart opens its table and its sources, and offers nothing that does not work", async ({ page }) => {
  await openDashboard(page);
  const { chart: words } = TEXTS.en;
  for (const id of CHART_IDS) {
    const chart = chartOf(page, id);
    const hasSources = modelChart(CHART_VIEWS[id][0]).metrics.length > 0;
    await chart.getByRole("button", { name: words.menu }).click();
    await expect(page.getByRole("menuitem")).toHaveText([
      ...[words.table, words.csv, words.csvw, words.png, words.svg, words.copyImage],
      ...(hasSources ? [words.sources] : []),
      ...[words.link, words.embed, words.words],
    ]);
    await page.getByRole("menuitem").last().press("Home");
    await page.keyboard.press("Enter");
    await expect(chart.getByRole("table")).toHaveCount(1);
    await expect(chart.getByRole("button", { name: words.table, exact: true })).toHaveAttribute("aria-expanded", "true");
    await chart.getByRole("button", { name: words.table, exact: true }).click();
    await expect(chart.getByRole("table")).toHaveCount(0);
  }
});

test("keys of all series are named apart in every view", () => {
  for (const id of CHART_IDS) {
    for (const view of CHART_VIEWS[id]) {
      for (const locale of LOCALES) {
        const { series } = modelChart(view);
        const names = series.map((one) => seriesName(one, locale));
        expect(new Set(names).size, fill(`${view} in ${locale}: ${names.join(", ")}`)).toBe(new Set(series.map(seriesKey)).size);
      }
    }
  }
});
