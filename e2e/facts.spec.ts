import { findCompany } from "@/data/index";
import { asOf } from "@/lib/facts/as-of";
import { findConflicts } from "@/lib/facts/conflicts";
import { buildGuidanceLedger } from "@/lib/facts/guidance-ledger";
import { LOCALES } from "@/lib/format/locale";
import { expectScenario, openDashboard } from "./support/dashboard";
import { chartOf, moveOnPage } from "./support/chart";
import { fill, LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test, waitForHydration } from "./support/fixtures";

const company = findCompany("crwv");
if (!company) throw new Error("CoreWeave is missing");
const DAY = "2025-09-01";

for (const locale of LOCALES) {
  const { facts: texts } = TEXTS[locale];

  test(`/${locale}/facts draws as many rows as are in view, and reaches the last one by scrolling`, async ({ page }) => {
    await page.goto(`/${locale}/facts`);
    await waitForHydration(page);
    const table = page.getByRole("region", { name: texts.table, exact: true });
    await expect(table.getByRole("table")).toHaveAttribute("aria-rowcount", String(company.facts.length + 1));
    await expect.poll(() => table.locator("tbody tr[aria-rowindex]").count()).toBeLessThan(60);
    await table.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(table.locator(`tr[aria-rowindex="${company.facts.length + 1}"]`)).toBeVisible();
  });

  test(`in /${locale} search and choices narrow the figures, and the address keeps them`, async ({ page }) => {
    await page.goto(`/${locale}/facts?metric=revenueUsdM`);
    await waitForHydration(page);
    const search = page.getByRole("search", { name: texts.filters });
    const rows = page.getByRole("region", { name: texts.table, exact: true }).locator("tbody tr[aria-rowindex]");
    await expect(rows).toHaveCount(company.facts.filter(({ metric }) => metric === "revenueUsdM").length);
    await search.getByRole("combobox", { name: texts.field.period }).selectOption("2026Q2");
    await expect(rows).toHaveCount(company.facts.filter(({ metric, period }) => metric === "revenueUsdM" && period === "2026Q2").length);
    await expect(page).toHaveURL(`/${locale}/facts?metric=revenueUsdM&period=2026Q2`);
    await search.getByRole("searchbox").fill("zzz");
    await expect(page.getByText(texts.none)).toBeVisible();
  });
}

test("a figure has an address of its own that says all about it", async ({ page }) => {
  const fact = company.facts.find(({ id }) => id === "revenueUsdM.2025Q1.10q-2025q1") ?? company.facts[0];
  if (!fact) throw new Error("no figure");
  await page.goto(`/en/facts?fact=${fact.id}`);
  await expect(page.getByRole("heading", { level: 3 })).toContainText("2025 Q1");
  await expect(page.locator("section[aria-labelledby=fact]")).toContainText(fact.id);
  await waitForHydration(page);
  await page.getByRole("link", { name: TEXTS.en.facts.detail.close }).click();
  await expect(page.locator("section[aria-labelledby=fact]")).toHaveCount(0);
});

test("as of a day, figures, guidance and conflicts published later are absent", async ({ page }) => {
  await page.goto("/en/facts");
  await page.getByLabel(TEXTS.en.asOf.label).fill(DAY);
  await page.getByRole("button", { name: TEXTS.en.asOf.show }).click();
  await expect(page).toHaveURL(`/en/facts?asOf=${DAY}`);
  await waitForHydration(page);
  const known = asOf(company.facts, DAY);
  const table = page.getByRole("region", { name: TEXTS.en.facts.table, exact: true });
  await expect(table.getByRole("table")).toHaveAttribute("aria-rowcount", String(known.length + 1));
  const ledger = buildGuidanceLedger(asOf(company.guidance, DAY), known);
  await expect(page.getByRole("region", { name: TEXTS.en.facts.guidanceTable }).locator("tbody tr")).toHaveCount(ledger.flatMap(({ ranges }) => ranges).length);
  await expect(page.locator("section[aria-labelledby=conflicts] > ul > li")).toHaveCount(findConflicts(known).length);
  await expect(page.getByText("2026 Q2")).toHaveCount(0);
});

test("a figure that was not known on the day is named as such, and is not there", async ({ page }) => {
  await page.goto(`/en/facts?asOf=2025-06-03&fact=revenueUsdM.2026Q2.10q-2026q2`);
  await expect(page.getByText("fact=revenueUsdM.2026Q2.10q-2026q2")).toBeVisible();
  await expect(page.locator("section[aria-labelledby=fact]")).toHaveCount(0);
});

test("the figures are described for search engines", async ({ page }) => {
  await page.goto("/zh/facts");
  const described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}");
  expect(described).toMatchObject({ "@type": "Dataset", inLanguage: "zh-Hans", name: TEXTS.zh.facts.datasetName });
  expect(described.distribution.map((one: { encodingFormat: string }) => one.encodingFormat)).toEqual(["text/csv", "application/json"]);
});

test("the dashboard as of a day opens the case known then, without later facts and guidance", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openDashboard(page);
  await page.getByLabel(TEXTS.en.asOf.label).fill(DAY);
  await page.getByRole("button", { name: TEXTS.en.asOf.show }).click();
  await expect(page.getByText(fill(TEXTS.en.asOf.notice, { date: "1 September 2025" }))).toBeVisible();
  await waitForHydration(page);
  await expectScenario(page, "en", {}, OLDER);
  await expect(page.getByRole("combobox", { name: TEXTS.en.panel.case }).getByRole("option")).toHaveCount(1);
  await moveOnPage(page);
  await chartOf(page, "capex").getByRole("button", { name: TEXTS.en.chart.sources, exact: true }).click();
  const dates = await chartOf(page, "capex").locator("td").filter({ hasText: / · \d{1,2} \w{3} 20\d\d$/ }).allTextContents();
  expect(dates.length).toBeGreaterThan(3);
  for (const text of dates) expect(Date.parse(/\d{1,2} \w{3} 20\d\d$/.exec(text)?.[0] ?? ""), text).toBeLessThanOrEqual(Date.parse(DAY));
  expect(asked.some((address) => address.includes(`asOf=${LATEST.knownOn}`) && address.includes("/facts"))).toBe(false);
  await page.getByRole("button", { name: TEXTS.en.asOf.everything }).click();
  await expectScenario(page, "en", {}, LATEST);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("figures, filters and the day work all the same", async ({ page, problems }) => {
    problems.expect(/^failed request: .*\.js \(csp\)$/);
    await page.goto("/en/facts");
    await page.getByRole("search").getByRole("combobox", { name: TEXTS.en.facts.field.metric }).selectOption("activeMw");
    await page.getByRole("search").getByRole("button", { name: TEXTS.en.facts.show }).click();
    await expect(page.getByRole("region", { name: TEXTS.en.facts.table, exact: true }).locator("tbody tr[aria-rowindex]")).toHaveCount(company.facts.filter(({ metric }) => metric === "activeMw").length);
  });
});
