import { CHART_IDS, CHART_VIEWS } from "@/lib/chart-data/chart";
import { judgeOutcome } from "@/lib/chart-data/guidance-outcome";
import { LOCALES } from "@/lib/format/locale";
import { chartOf, moveOnPage, waitForLiveChart } from "./support/chart";
import { openDashboard } from "./support/dashboard";
import { TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";
import { modelChart, placeName, seriesName } from "./support/model-charts";

for (const locale of LOCALES) {
  test(`every word in the key of every view in /${locale} is defined under its chart`, async ({ page }) => {
    const texts = TEXTS[locale].chart;
    await openDashboard(page, locale);
    for (const id of CHART_IDS) {
      const chart = chartOf(page, id);
      await chart.getByRole("button", { name: texts.words, exact: true }).click();
      for (const view of CHART_VIEWS[id]) {
        if (CHART_VIEWS[id].length > 1) await chart.getByRole("button", { name: texts.view[view], exact: true }).click();
        for (const series of modelChart(view).series) {
          const term = chart.locator("dl > div").filter({ has: page.locator("dt", { hasText: seriesName(series, locale) }) }).filter({ hasText: texts.meaning[series.id] });
          await expect(term, `${view}: ${seriesName(series, locale)}`).toHaveCount(1);
        }
      }
    }
  });

  test(`definitions in /${locale} open by keyboard, and the key carries them too`, async ({ page }) => {
    const texts = TEXTS[locale].chart;
    await openDashboard(page, locale);
    const margin = chartOf(page, "margin");
    const opener = margin.getByRole("button", { name: texts.words, exact: true });
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(margin.getByText(texts.difference.margins)).toBeVisible();
    await expect(opener).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Enter");
    await expect(margin.getByText(texts.difference.margins)).toBeHidden();
    await expect(margin.getByRole("button", { name: texts.series.netMargin, exact: true })).toHaveAttribute("title", texts.meaning.netMargin);
  });

  test(`what came of guidance is said in words in /${locale}: in the table, beside the sources and to a screen reader`, async ({ page }) => {
    const texts = TEXTS[locale].chart;
    await openDashboard(page, locale);
    await moveOnPage(page);
    for (const [id, view] of [["revenue", "split"], ["capex", "spending"]] as const) {
      const chart = chartOf(page, id);
      await chart.scrollIntoViewIfNeeded();
      await waitForLiveChart(chart);
      const { guidance, places } = modelChart(view);
      const judged = guidance.map((mark) => judgeOutcome(mark));
      expect(judged.filter((outcome) => outcome !== null).length).toBeGreaterThanOrEqual(2);
      const wordsOf = (outcome: (typeof judged)[number]) => (outcome === null ? texts.outcome.open : texts.outcome[outcome].replace("{value}", ""));
      await chart.getByRole("button", { name: texts.sources, exact: true }).click();
      const rows = chart.locator("table", { hasText: texts.outcome.title }).locator("tbody tr");
      await expect(rows).toHaveCount(guidance.length);
      await chart.getByRole("button", { name: texts.table, exact: true }).first().click();
      for (const [index, mark] of guidance.entries()) {
        const row = chart.locator("tbody tr").nth(mark.index);
        await expect(row).toContainText(placeName(places[mark.index] ?? "none", locale));
        if (judged[index] !== null) await expect(row).toContainText(wordsOf(judged[index] ?? null));
      }
    }
  });
}
