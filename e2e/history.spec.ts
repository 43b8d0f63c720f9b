import type { Page } from "@playwright/test";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { applyPreset } from "@/lib/scenario/apply-preset";
import { presetOf } from "@/lib/scenario/presets";
import { assumptionOf, expectScenario, historyOf, openDashboard } from "./support/dashboard";
import { fill, LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const PRICE_WAR = applyPreset(presetOf("priceWar"), LATEST, { usefulLifeYears: 3 }, new Set());

/** The list of what was done, newest first. */
function listOf(page: Page, locale: Locale) {
  const { title, label } = TEXTS[locale].history;
  const root = page.getByRole("dialog", { name: label });
  return { opener: page.getByRole("button", { name: title, exact: true }), root, lines: root.getByRole("listitem").getByRole("button") };
}

/** Holds the lines to these words, spaces aside, with the reader at one of them. */
async function expectLines(page: Page, locale: Locale, words: readonly string[], here: number): Promise<void> {
  const { lines } = listOf(page, locale);
  await expect.poll(async () => (await lines.allTextContents()).map((line) => line.replace(/\s/g, ""))).toEqual(
    words.map((line, index) => `${index === here ? "●" : ""}${line.replace(/\s/g, "")}`),
  );
  for (const index of words.keys()) {
    if (index === here) await expect(lines.nth(index)).toHaveAttribute("aria-current", "step");
    else await expect(lines.nth(index)).not.toHaveAttribute("aria-current");
  }
}

for (const locale of LOCALES) {
  test(`the history in /${locale} says in words what was done, and goes back and forth to any moment`, async ({ page }) => {
    const { assumption, history, preset, panel } = TEXTS[locale];
    await openDashboard(page, locale);
    const { undo, redo, reset } = historyOf(page, locale);
    await assumptionOf(page, "usefulLifeYears").slider.press("Home");
    await page.getByRole("button", { name: preset.name.priceWar, exact: true }).click();
    await reset.click();
    await page.getByRole("combobox", { name: panel.case }).selectOption(OLDER.id);
    await expectScenario(page, locale, {}, OLDER);

    const { opener, root, lines } = listOf(page, locale);
    await opener.click();
    const unit = locale === "en" ? " years" : "年";
    const words = [
      fill(history.case, { title: OLDER.title[locale] }),
      history.resetToCase,
      fill(history.presetOn, { name: preset.name.priceWar }),
      fill(history.move, { name: assumption.usefulLifeYears.name, from: "6.0", to: `3.0${unit}` }),
      fill(history.opened, { title: LATEST.title[locale] }),
    ];
    await expectLines(page, locale, words, 0);

    await lines.nth(3).click();
    await expectScenario(page, locale, { usefulLifeYears: 3 });
    await expectLines(page, locale, words, 3);
    await lines.nth(2).click();
    await expectScenario(page, locale, PRICE_WAR);
    await lines.nth(4).click();
    await expectScenario(page, locale);
    await page.keyboard.press("Escape");
    await expect(root).toBeHidden();
    await expect(undo).toBeDisabled();
    await redo.click();
    await expectScenario(page, locale, { usefulLifeYears: 3 });

    // A new step from here takes the place of what had been undone.
    await assumptionOf(page, "usefulLifeYears").slider.press("End");
    await expect(redo).toBeDisabled();
    await opener.click();
    await expectLines(page, locale, [fill(history.move, { name: assumption.usefulLifeYears.name, from: "3.0", to: `8.0${unit}` }), ...words.slice(3)], 0);
  });
}

test("the keys for undo and redo work all over the page, but not inside a text field", async ({ page }) => {
  await openDashboard(page);
  const { slider, entry } = assumptionOf(page, "usefulLifeYears");
  const changed = { usefulLifeYears: 3 };
  for (const { undo, redo } of [
    { undo: "Meta+z", redo: "Meta+Shift+z" },
    { undo: "Control+z", redo: "Control+y" },
    { undo: "Control+z", redo: "Control+Shift+z" },
  ]) {
    await slider.press("Home");
    await expectScenario(page, "en", changed);
    // With the slider focused, and with nothing focused.
    await page.keyboard.press(undo);
    await expectScenario(page, "en");
    await slider.blur();
    await page.keyboard.press(redo);
    await expectScenario(page, "en", changed);
    await page.keyboard.press(undo);
    await expectScenario(page, "en");
  }
  await slider.press("Home");
  await expectScenario(page, "en", changed);
  for (const field of [entry, page.getByRole("searchbox", { name: TEXTS.en.panel.search })]) {
    await field.focus();
    await field.pressSequentially("5");
    for (const keys of ["Meta+z", "Control+z", "Meta+z", "Control+z"]) await field.press(keys);
    await expect(slider).toHaveValue("3");
    await field.press("Escape");
  }
  await expectScenario(page, "en", changed);
});

test("reset leads to the case or to the link with which the reader came", async ({ page }) => {
  const { panel } = TEXTS.en;
  const linked = { usefulLifeYears: 4, capexNextYearUsdB: 30 };
  await openDashboard(page, "en", "?usefulLifeYears=4&capexNextYearUsdB=30");
  await expectScenario(page, "en", linked);
  const { undo, reset } = historyOf(page);
  await assumptionOf(page, "exitEbitdaMultiple").slider.press("End");
  await expectScenario(page, "en", { ...linked, exitEbitdaMultiple: 40 });

  await reset.click();
  await page.getByRole("menuitem", { name: panel.resetToLink }).click();
  await expectScenario(page, "en", linked);
  await reset.click();
  await page.getByRole("menuitem", { name: panel.resetToCase }).click();
  await expectScenario(page, "en");
  await undo.click();
  await expectScenario(page, "en", linked);
  await undo.click();
  await expectScenario(page, "en", { ...linked, exitEbitdaMultiple: 40 });

  // Without a link there is one way back only.
  await openDashboard(page);
  await assumptionOf(page, "exitEbitdaMultiple").slider.press("End");
  await reset.click();
  await expectScenario(page, "en");
  await expect(page.getByRole("menuitem")).toHaveCount(0);
});
