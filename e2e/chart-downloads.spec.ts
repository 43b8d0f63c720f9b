import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { findCompanyFacts } from "@/data/facts";
import { formatFact } from "@/components/charts/format-fact";
import { CHART_IDS, seriesKey, type ChartId } from "@/lib/chart-data/chart";
import { LOCALES } from "@/lib/format/locale";
import { formatDate } from "@/lib/format/date";
import { formatFiscalPeriod } from "@/lib/format/period";
import { chartOf } from "./support/chart";
import { openDashboard } from "./support/dashboard";
import { LATEST, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";
import { basisName, modelChart, valueAt } from "./support/model-charts";

const CHANGES = { usefulLifeYears: 4 };

/** How a file says what the page says of a period: the same words in every language. */
const { reported, projected, derived, partOfBoth } = TEXTS.en.chart;
const BASES: Readonly<Record<string, string>> = { [reported]: "reported", [projected]: "projected", [derived]: "part derived", [partOfBoth]: "part reported" };

/** The fields of a CSV text by RFC 4180; throws where it breaks the rules. */
function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error("A field or a line does not end as it should.");
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

async function downloadCsv(page: Page, id: ChartId) {
  const download = page.waitForEvent("download");
  await chartOf(page, id).getByRole("button", { name: TEXTS.en.chart.menu }).click();
  await page.getByRole("menuitem", { name: TEXTS.en.chart.csv, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), rows: parseCsv(await readFile(await file.path(), "utf8")) };
}

test("each chart downloads its values in full as CSV, with the unit in the header", async ({ page }) => {
  await openDashboard(page, "en", "?usefulLifeYears=4");
  for (const { id, view, unit } of [
    { id: "revenue", view: "split", unit: "USD millions" },
    { id: "margin", view: "margins", unit: "fraction" },
    { id: "backlog", view: "stock", unit: "USD millions" },
    { id: "concentration", view: "shares", unit: "fraction" },
    { id: "capex", view: "spending", unit: "USD millions" },
    { id: "debt", view: "kinds", unit: "USD millions" },
    { id: "capacity", view: "power", unit: "MW" },
    { id: "value", view: "bridge", unit: "USD per share" },
  ] as const) {
    const data = modelChart(view, { changes: CHANGES });
    const { name, rows } = await downloadCsv(page, id);
    const time = data.reportedCount === 0 ? "" : "-quarterly";
    expect(name).toBe(`CRWV_${LATEST.id}_v1_${id}-${view}${time}.csv`);
    const [header = [], ...lines] = rows;
    const columns = [...data.series.map(seriesKey), ...data.caseLines.map((line) => `${line.id} of the case`)];
    // A bridge has steps, which are neither reported nor projected.
    const leading = data.reportedCount === 0 ? ["step"] : ["period", "basis"];
    const guided = data.guidance.length > 0 ? ["guided low", "guided high"] : [];
    expect(header, id).toEqual([...leading, ...[...columns, ...guided].map((column) => `${column} (${unit})`)]);
    expect(lines.map(([place]) => place), id).toEqual(data.places);
    for (const [index, line] of lines.entries()) {
      const cells = line.slice(leading.length, leading.length + columns.length);
      if (data.reportedCount > 0) expect(line[1]).toBe(BASES[basisName(data, index, "en")]);
      const range = data.guidance.find((mark) => mark.index === index);
      if (guided.length > 0) expect(line.slice(-2)).toEqual([range?.low ?? "", range?.high ?? ""].map(String));
      const values = [...data.series.map((series) => valueAt(data, series, index)), ...data.caseLines.map((line) => line.values[index] ?? null)];
      // In full: to the last digits, in which the powers of two engines may differ.
      const expected = values.map((value) => (value === null ? "" : expect.stringMatching(/^-?\d+(\.\d+)?(e-\d+)?$/)));
      expect(cells, `${id}, ${data.places[index]}`).toEqual(expected);
      for (const [column, value] of values.entries()) if (value !== null) expect(Number(cells[column])).toBeCloseTo(value, 8);
    }
  }
  expect(CHART_IDS).toHaveLength(8);
});

test("the CSV is that of the view and the part of time that are shown", async ({ page }) => {
  await openDashboard(page);
  const { chart: words } = TEXTS.en;
  await chartOf(page, "debt").getByRole("button", { name: words.view.wall }).click();
  const wall = await downloadCsv(page, "debt");
  expect(wall.name).toBe(`CRWV_${LATEST.id}_v1_debt-wall-annual.csv`);
  expect(wall.rows.slice(1).map(([place]) => place)).toEqual(modelChart("wall").places);
  await page.getByRole("radio", { name: words.annual, exact: true }).check({ force: true });
  await page.getByRole("radio", { name: words.zoom.ahead, exact: true }).check({ force: true });
  const { rows } = await downloadCsv(page, "revenue");
  expect(rows.slice(1).map(([place]) => place)).toEqual(modelChart("split", { periodicity: "annual", zoom: "ahead" }).places);
});

for (const locale of LOCALES) {
  test(`every reported figure of a chart in /${locale} names its document, its date and how it is known`, async ({ page, context, problems }) => {
    await openDashboard(page, locale);
    const { chart: words } = TEXTS[locale];
    const chart = chartOf(page, "revenue");
    await chart.getByRole("button", { name: words.sources, exact: true }).click();
    const { metrics } = modelChart("split");
    const company = findCompanyFacts(LATEST.company);
    const facts = (company?.facts ?? []).filter((fact) => metrics.some((metric) => metric === fact.metric) && fact.knownOn <= LATEST.knownOn);
    expect(facts.length).toBeGreaterThan(10);
    // What came of the guidance stands in a table of its own above.
    const rows = chart.getByRole("table", { name: words.sources, exact: true }).locator("tbody tr");
    const texts = facts.map((fact) => {
      const title = company?.sources.find(({ id }) => id === fact.source)?.title ?? "no source";
      return [formatFiscalPeriod(fact.period, locale), formatFact(fact, locale), words.basisOf[fact.basis], title, formatDate(fact.knownOn, locale, "short")];
    });
    await expect(rows).toHaveCount(facts.length);
    const read = await rows.allTextContents();
    for (const parts of texts) expect(read.some((row) => parts.every((part) => row.includes(part))), parts.join(" · ")).toBe(true);

    // A link leaves the page open and leads to the filing itself.
    const links = rows.getByRole("link");
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.filter((address) => address.startsWith("https://www.sec.gov/")).length).toBeGreaterThan(0);
    const known = new Set((company?.sources ?? []).map(({ url }) => url));
    expect(addresses.filter((address) => !known.has(address))).toEqual([]);
    problems.expect(/^request to another origin: https:\/\/www\.sec\.gov\//);
    await context.route("https://www.sec.gov/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>A filing</title>" }));
    const opened = context.waitForEvent("page");
    const first = rows.locator('a[href^="https://www.sec.gov/"]').first();
    await expect(first).toHaveAttribute("rel", "noopener");
    await first.click();
    const filing = await opened;
    await expect(filing).toHaveTitle("A filing");
    await expect(page).toHaveURL(new RegExp(`/${locale}$`));
  });
}
