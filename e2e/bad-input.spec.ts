import { LOCALES } from "@/lib/format/locale";
import { LONGEST_QUERY } from "@/lib/scenario/link-query";
import { expectScenario, openDashboard } from "./support/dashboard";
import { fill, LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

for (const address of ["/fr", "/en/nope", "/zh/nope/deeper", "/fr/facts?x=1", "/en/%E0%A4%A"]) {
  test(`${address} says in both languages that there is no such page, and leads back`, async ({ page, problems }) => {
    problems.expect(/status 40[04]\)$/, /^console error: .*40[04]/);
    const response = await page.goto(address);
    expect(response?.status()).toBeGreaterThanOrEqual(400);
    expect(response?.status()).toBeLessThan(500);
    for (const locale of LOCALES) {
      await expect(page.getByRole("heading", { name: TEXTS[locale].errors.notFoundHeading })).toBeVisible();
      await expect(page.getByRole("link", { name: TEXTS[locale].errors.toDashboard })).toHaveAttribute("href", `/${locale}`);
    }
    await page.getByRole("link", { name: TEXTS.zh.errors.toDashboard }).click();
    await expectScenario(page, "zh");
  });
}

/** Links that cannot be used as they stand: what the page says of each part, and the scenario that it opens. */
const LINKS = [
  {
    query: "?v=99&case=nope&usefulLifeYears=99&capexNextYearUsdB=abc&exitEbitdaMultiple=&stressedCustomer=Nobody&usefulLife=4&contractTermYears=%E0%A4%A",
    says: [
      ["unreadable", { text: "contractTermYears=%E0%A4%A" }],
      ["unknown-version", { text: "99", version: 1 }],
      ["unknown-case", { text: "nope" }],
      ["out-of-bounds", { name: "usefulLifeYears", text: "99", min: "3.0", max: "8.0", limited: "8.0", unit: "years" }],
      ["not-a-number", { name: "capexNextYearUsdB", text: "abc" }],
      ["not-a-number", { name: "exitEbitdaMultiple", text: "" }],
      ["unknown-customer", { name: "stressedCustomer", text: "Nobody" }],
      ["unknown-key", { key: "usefulLife" }],
    ],
    changes: { usefulLifeYears: 8 },
  },
  {
    query: "?usefulLifeYears=4&usefulLifeYears=5&contractStartLagQuarters=1.4&capexNextYearUsdB=Infinity&__proto__=1&constructor=2",
    says: [
      ["repeated", { key: "usefulLifeYears" }],
      ["not-whole", { name: "contractStartLagQuarters", text: "1.4", limited: "1", unit: "quarters" }],
      ["not-a-number", { name: "capexNextYearUsdB", text: "Infinity" }],
      ["unknown-key", { key: "__proto__" }],
      ["unknown-key", { key: "constructor" }],
    ],
    changes: { usefulLifeYears: 4, contractStartLagQuarters: 1 },
  },
  { query: `?note=${"x".repeat(LONGEST_QUERY)}`, says: [["too-long", { length: LONGEST_QUERY + 6, limit: LONGEST_QUERY }]], changes: {} },
] as const;

for (const locale of LOCALES) {
  test(`a link that cannot be used as it stands opens what it can in /${locale} and says what was done`, async ({ page }) => {
    const texts = TEXTS[locale];
    for (const { query, says, changes } of LINKS) {
      await openDashboard(page, locale, query);
      const said = says.map(([kind, words]) => {
        const unit = "unit" in words ? `${locale === "zh" ? "" : " "}${texts.assumption.unit[words.unit]}` : "";
        const bounds = Object.fromEntries(Object.entries(words).flatMap(([name, text]) => (["min", "max", "limited"].includes(name) ? [[name, `${text}${unit}`]] : [])));
        const name = "name" in words ? { name: texts.assumption[words.name].name } : {};
        const nearest = kind === "unknown-case" ? { title: LATEST.title[locale] } : {};
        return fill(texts.link[kind], { ...words, ...name, ...nearest, ...bounds });
      });
      const notice = page.getByRole("status").filter({ hasText: texts.link.intro });
      await expect(notice.getByRole("listitem")).toHaveText(said);
      await expectScenario(page, locale, changes);
    }
  });
}

test("a damaged percent sign is said by the server already, before any script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  for (const [query, text] of [["usefulLifeYears=4&note=%zz", "note=%zz"], ["title=%E0%A4%A&usefulLifeYears=4", "title=%E0%A4%A"]] as const) {
    await page.goto(`/en?${query}`);
    await expect(page.getByRole("status").filter({ hasText: TEXTS.en.link.intro }).getByRole("listitem")).toHaveText([fill(TEXTS.en.link.unreadable, { text })]);
    await expect(page).not.toHaveTitle(/%/);
  }
  await context.close();
});

test("a view that names nothing is said on the page, before and after the browser has read the address", async ({ page }) => {
  await openDashboard(page, "en", "?usefulLifeYears=4&view=debt.cliff");
  const said = fill(TEXTS.en.link["unusable-view"], { key: "view", text: "debt.cliff" });
  await expect(page.getByRole("status").filter({ hasText: TEXTS.en.link.intro }).getByRole("listitem")).toHaveText([said]);
  await expectScenario(page, "en", { usefulLifeYears: 4 });
});

test("the notice about a link can be dismissed and does not stop the sliders", async ({ page }) => {
  await openDashboard(page, "en", "?usefulLifeYears=99&case=nope");
  const notice = page.getByRole("status").filter({ hasText: TEXTS.en.link.intro });
  await expect(notice.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: TEXTS.en.common.dismiss }).click();
  await expect(notice).toBeHidden();
  await page.locator('[data-assumption="usefulLifeYears"]').getByRole("slider").press("ArrowLeft");
  await expectScenario(page, "en", { usefulLifeYears: 7.5 });
});

test("a good link opens its scenario without a word, and what a mailer appended changes nothing", async ({ page }) => {
  await openDashboard(page, "en", `?v=1&case=${OLDER.id}&capexNextYearUsdB=30&usefulLifeYears=4&utm_source=mail`);
  await expectScenario(page, "en", { capexNextYearUsdB: 30, usefulLifeYears: 4 }, OLDER);
  await expect(page.getByText(TEXTS.en.link.intro)).toHaveCount(0);
  await openDashboard(page, "en", `?case=${LATEST.id}`);
  await expectScenario(page, "en");
});

test("the API refuses what it cannot answer, and says what was wrong", async ({ request }) => {
  for (const [path, status] of [
    ["/api/v1/companies/nope/facts", 404],
    ["/api/v1/companies/crwv/facts?asOf=yesterday", 400],
    ["/api/v1/companies/crwv/facts?metric=nope", 400],
    ["/api/v1/companies/crwv/facts?format=xml", 400],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(status);
    expect(response.headers()["content-type"], path).toContain("application/problem+json");
  }
});
