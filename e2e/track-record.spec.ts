import { requireCompany } from "@/data";
import { METRIC_TEXTS } from "@/lib/facts/metric-text";
import { addQuarters } from "@/lib/finance/fiscal-period";
import { buildTableScale, formatAxisTick } from "@/lib/format/axis";
import { formatDate } from "@/lib/format/date";
import { LOCALES } from "@/lib/format/locale";
import { formatFiscalQuarter } from "@/lib/format/period";
import { formatRate } from "@/lib/format/rate";
import { findRecordFinding } from "@/lib/track-record/finding";
import { buildTrackRecord } from "@/lib/track-record/track-record";
import { fill, LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const company = requireCompany("crwv");
const record = buildTrackRecord(OLDER, company.facts, company.guidance);
const finding = findRecordFinding(record);
if (finding === null) throw new Error("The older case has been scored.");

for (const locale of LOCALES) {
  const texts = TEXTS[locale].record;

  test.describe(`the track record at /${locale}`, () => {
    test.describe("without JavaScript", () => {
      test.use({ javaScriptEnabled: false });

      test("says how each case did, in words, scores, charts and figures with their documents", { tag: "@phone" }, async ({ page, problems }) => {
        problems.expect(/^failed request: .*\.js \(csp\)$/);
        await page.goto(`/${locale}/track-record`);
        const heading = page.getByRole("heading", { level: 1 });
        for (const part of [formatDate(OLDER.knownOn, locale), texts.metric.revenueUsdM, formatRate(finding.closest.errorRate, locale), texts.metric.capexPlacedUsdM, formatRate(finding.furthest.errorRate, locale)]) await expect(heading).toContainText(part);

        const scored = page.locator(`section[aria-labelledby="${OLDER.id}"]`);
        await expect(scored).toContainText(fill(texts.againstNaive, { closer: 3, count: 6 }));
        await expect(scored).toContainText(fill(texts.againstGuidance, { closer: 1, count: 2 }));
        const scores = scored.getByRole("table", { name: texts.summary });
        await expect(scores.getByRole("row")).toHaveCount(1 + record.metrics.length);
        const depreciation = scores.getByRole("row").filter({ hasText: METRIC_TEXTS.depreciationUsdM.label[locale] });
        await expect(depreciation).toContainText(texts.closerNaive);

        for (const { metric, quarters, guided } of record.metrics) {
          const section = scored.locator(`[data-record-metric="${metric}"]`);
          const years = guided.filter(({ period }) => period.startsWith("FY")).length;
          await expect(section.getByRole("row"), metric).toHaveCount(1 + quarters.length + years);
          const scale = buildTableScale(metric === "activeMw" ? "mw" : "usdM", locale);
          const first = quarters[0];
          if (first === undefined) throw new Error(metric);
          const row = section.getByRole("row").nth(1);
          await expect(row.getByRole("rowheader")).toHaveText(formatFiscalQuarter(first.period, locale));
          await expect(row.getByRole("cell").nth(0)).toHaveText(formatAxisTick(first.projected, scale));
          await expect(row.getByRole("cell").nth(1)).toHaveText(formatAxisTick(first.reported.value, scale));
          const source = company.sources.find(({ id }) => id === first.reported.source);
          await expect(row.getByRole("cell").last()).toContainText(source?.title ?? "no source");
          const image = section.getByRole("img");
          await expect(image).toHaveAccessibleName((await section.getByRole("heading", { level: 3 }).textContent()) ?? "");
          for (const line of ["reported", "projected"]) await expect(section.locator(`[data-line=${line}]`), `${metric} ${line}`).toHaveAttribute("d", /^M[\d. ]+(L[\d. ]+){4,}$/);
        }
      });

      test("says of a case that nothing can be held against yet when that begins", async ({ page, problems }) => {
        problems.expect(/^failed request: .*\.js \(csp\)$/);
        await page.goto(`/${locale}/track-record`);
        const waiting = page.locator(`section[aria-labelledby="${LATEST.id}"]`);
        await expect(waiting).toContainText(fill(texts.waiting, { quarter: formatFiscalQuarter(addQuarters(LATEST.openingQuarter, 1), locale) }));
        await expect(waiting.getByRole("table")).toHaveCount(0);
      });
    });

    test("is reached from the menu, leads to its cases, and keeps all figures as a table", async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.getByRole("navigation", { name: TEXTS[locale].nav.label }).getByRole("link", { name: TEXTS[locale].nav.trackRecord }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/track-record$`));
      await expect(page).toHaveTitle(new RegExp(`^${texts.title}`));
      expect(await (await page.request.get(`/${locale}/track-record`)).text()).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/${locale}/track-record"/>`));
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: texts.csv }).click()]);
      expect(download.suggestedFilename()).toBe("CRWV-track-record.csv");
      await page.locator(`section[aria-labelledby="${OLDER.id}"]`).getByRole("link", { name: texts.open }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}\\?v=1&case=${OLDER.id}$`));
    });

    test("fits every width, and its tables scroll by keyboard", async ({ page }) => {
      for (const width of [320, 390, 700, 1024, 1440, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${locale}/track-record`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBe(0);
        for (const region of await page.getByRole("region", { name: texts.summary }).all()) await expect(region).toHaveAttribute("tabindex", "0");
      }
      await page.setViewportSize({ width: 390, height: 800 });
      const region = page.getByRole("region", { name: texts.summary });
      await region.focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    });
  });
}

test("the track record is served as data too, as of any day, and stands in the sitemap", async ({ request }) => {
  const csv = await request.get("/api/v1/companies/crwv/track-record?format=csv");
  expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8; header=present");
  expect((await csv.text()).trimEnd().split("\r\n")).toHaveLength(1 + 8 * 5 + 2);
  const early = await (await request.get("/api/v1/companies/crwv/track-record?asOf=2025-08-12")).json();
  expect(early.records.map((one: { case: string; lastReported: string }) => [one.case, one.lastReported])).toEqual([[OLDER.id, "2025Q2"]]);
  for (const query of ["asOf=yesterday", "metric=revenueUsdM", "format=xml"]) expect((await request.get(`/api/v1/companies/crwv/track-record?${query}`)).status(), query).toBe(400);
  expect((await request.get("/api/v1/companies/nobody/track-record")).status()).toBe(404);
  expect(await (await request.get("/sitemap.xml")).text()).toContain("/zh/track-record</loc>");
});
