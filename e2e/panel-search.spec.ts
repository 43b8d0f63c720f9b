import type { Page } from "@playwright/test";
import { LOCALES } from "@/lib/format/locale";
import { ASSUMPTION_SPECS, HEADLINE_SPECS, stressableCustomers } from "@/lib/scenario/assumption-spec";
import { assumptionOf, expectScenario, openDashboard } from "./support/dashboard";
import { fill, LATEST, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

/** The keys of the assumptions that the panel lists and shows. */
function shownKeys(page: Page): Promise<string[]> {
  return page.locator("#what-if [data-assumption]").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute("data-assumption") ?? ""));
}

for (const locale of LOCALES) {
  test(`search in /${locale} finds by name in both languages and by key, and gives all back`, async ({ page }) => {
    const { panel } = TEXTS[locale];
    await openDashboard(page, locale);
    const field = page.getByRole("searchbox", { name: panel.search });
    const headline = HEADLINE_SPECS.map(({ key }) => key);
    expect(await shownKeys(page)).toEqual(headline);
    for (const { query, found } of [
      { query: TEXTS.en.assumption.debtTermYears.name.toUpperCase(), found: "debtTermYears" },
      { query: TEXTS.zh.assumption.debtTermYears.name, found: "debtTermYears" },
      { query: TEXTS.en.assumption.powerPriceUsdPerMwh.name, found: "powerPriceUsdPerMwh" },
      { query: "usefulLifeYears", found: "usefulLifeYears" },
      { query: `  ${TEXTS.zh.assumption.exitEbitdaMultiple.name}`, found: "exitEbitdaMultiple" },
    ]) {
      await field.fill(query);
      await expect.poll(() => shownKeys(page), query).toContain(found);
      expect((await shownKeys(page)).length, query).toBeLessThan(5);
    }
    // A whole group by its name.
    await field.fill(panel.group.funding);
    const funding = ASSUMPTION_SPECS.filter(({ group }) => group === "funding").map(({ key }) => key);
    await expect.poll(async () => (await shownKeys(page)).toSorted()).toEqual(expect.arrayContaining(funding.toSorted()));

    await field.fill("qqqq");
    await expect(page.getByText(fill(panel.noneFound, { query: "qqqq" }))).toBeVisible();
    expect(await shownKeys(page)).toEqual([]);
    await page.getByRole("button", { name: panel.showAll }).click();
    await expect(field).toHaveValue("");
    await expect.poll(() => shownKeys(page)).toEqual(headline);

    await field.fill("debtTermYears");
    await field.press("Escape");
    await expect(field).toHaveValue("");
    await field.fill("debtTermYears");
    await page.getByRole("button", { name: panel.clearSearch }).click();
    await expect(field).toBeFocused();
    await expect.poll(() => shownKeys(page)).toEqual(headline);
  });
}

test("from the search field the keyboard goes on to the first slider found", async ({ page }) => {
  await openDashboard(page);
  const field = page.getByRole("searchbox", { name: TEXTS.en.panel.search });
  const { slider } = assumptionOf(page, "debtTermYears");
  for (const key of ["Enter", "ArrowDown"]) {
    await field.fill("debtTermYears");
    await field.press(key);
    await expect(slider).toBeFocused();
  }
  await slider.press("Home");
  await field.press("Escape");
  await expectScenario(page, "en", { debtTermYears: 2 });
});

test("only the changes can be listed, and one that goes back to the case stays under the hand", async ({ page }) => {
  const { panel } = TEXTS.en;
  await openDashboard(page);
  const filter = page.getByRole("button", { name: panel.changesOnly });
  await expect(filter).toBeHidden();
  const life = assumptionOf(page, "usefulLifeYears");
  await life.slider.press("Home");
  await assumptionOf(page, "capexNextYearUsdB").slider.press("ArrowRight");
  await filter.click();
  await expect(filter).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => shownKeys(page)).toEqual(["capexNextYearUsdB", "usefulLifeYears"]);
  await life.reset.click();
  await expectScenario(page, "en", { capexNextYearUsdB: LATEST.assumptions.capexNextYearUsdB + 0.5 });
  expect(await shownKeys(page)).toEqual(["capexNextYearUsdB", "usefulLifeYears"]);
  await filter.click();
  await filter.click();
  await expect.poll(() => shownKeys(page)).toEqual(["capexNextYearUsdB"]);
  await filter.click();
  await expect.poll(() => shownKeys(page)).toEqual(HEADLINE_SPECS.map(({ key }) => key));
});

for (const locale of LOCALES) {
  test(`the stressed customer is a choice in /${locale}, and names the lines about it`, async ({ page }) => {
    const { assumption, panel } = TEXTS[locale];
    await openDashboard(page, locale);
    await page.locator("#what-if summary", { hasText: panel.group.demand }).click();
    const choice = page.getByRole("combobox", { name: assumption.stressedCustomer.name });
    const customers = stressableCustomers(LATEST);
    await expect(choice.getByRole("option")).toHaveText(customers);
    await expect(choice).toHaveValue(LATEST.assumptions.stressedCustomer);
    const other = customers.find((name) => name !== LATEST.assumptions.stressedCustomer) ?? "none";
    await choice.selectOption(other);
    await expectScenario(page, locale, { stressedCustomer: other });
    for (const key of ["stressedCustomerRenewalRate", "stressedCustomerLossRate"] as const) {
      await expect(page.getByRole("slider", { name: fill(assumption[key].name, { customer: other }) })).toBeVisible();
    }
    await assumptionOf(page, "stressedCustomerLossRate").slider.press("End");
    await expectScenario(page, locale, { stressedCustomer: other, stressedCustomerLossRate: 1 });
  });

  test(`an assumption says in /${locale} what it means, why it stands there, how far is plausible, and by which documents`, async ({ page }) => {
    const { assumption } = TEXTS[locale];
    const key = "usefulLifeYears";
    await openDashboard(page, locale);
    const { root } = assumptionOf(page, key);
    const name = assumption[key].name;
    const why = LATEST.why[key];
    if (!why?.band) throw new Error("The case gives no band.");
    const opener = root.getByRole("button", { name: fill(assumption.about, { name }) });
    await opener.click();
    const note = page.getByRole("dialog", { name });
    await expect(note).toContainText(assumption[key].meaning);
    await expect(note).toContainText(why.text[locale]);
    await expect(note).toContainText(assumption.basis[why.basis]);
    await expect(note).toContainText(locale === "en" ? "4.0 to 6.0 years" : /4\.0\D+6\.0\s?年/);
    await expect(note).toContainText(locale === "en" ? "3.0 to 8.0 years" : /3\.0\D+8\.0\s?年/);
    const links = note.getByRole("link");
    await expect(links).toHaveCount(why.sources.length);
    await expect(links.first()).toHaveAttribute("href", /^https:\/\/www\.sec\.gov\//);
    await expect(links.first()).toHaveAttribute("target", "_blank");
    await expect(links.first()).toHaveAttribute("rel", "noopener");
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    await expect(opener).toBeFocused();

    // The same band lies behind the track.
    const shares = await root.getByRole("slider").evaluate((input) => {
      const track = input.parentElement?.querySelector("[data-case-tick]")?.parentElement;
      const [whole, part] = [track, track?.firstElementChild].map((element) => element?.getBoundingClientRect());
      return whole && part ? [(part.left - whole.left) / whole.width, (part.right - whole.left) / whole.width] : [];
    });
    const [low, high] = why.band.map((value) => (value - 3) / (8 - 3));
    expect(shares[0]).toBeCloseTo(low ?? NaN, 2);
    expect(shares[1]).toBeCloseTo(high ?? NaN, 2);
  });
}
