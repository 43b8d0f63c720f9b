import type { Page } from "@playwright/test";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { applyPreset, type LockedKeys } from "@/lib/scenario/apply-preset";
import { PRESETS, presetOf, presetSettings, type PresetId } from "@/lib/scenario/presets";
import type { Changes } from "@/lib/scenario/scenario";
import { assumptionOf, expectScenario, historyOf, openDashboard } from "./support/dashboard";
import { fill, LATEST, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const CUSTOMER = LATEST.assumptions.stressedCustomer;

function withPreset(id: PresetId, changes: Changes = {}, locked: LockedKeys = new Set()): Changes {
  return applyPreset(presetOf(id), LATEST, changes, locked);
}

/** The chips in view: the first few presets and those in force. */
function chipsOf(page: Page, locale: Locale = "en") {
  const group = page.getByRole("group", { name: TEXTS[locale].preset.label, exact: true });
  return {
    chip: (id: PresetId) => group.getByRole("button", { name: TEXTS[locale].preset.name[id], exact: true }),
    more: group.getByRole("button", { name: TEXTS[locale].preset.more, exact: true }),
  };
}

/** The entry of a preset in the list of all. */
function entryOf(page: Page, id: PresetId, locale: Locale = "en") {
  const root = page.locator("#what-if li").filter({ has: page.getByText(TEXTS[locale].preset.summary[id], { exact: true }) });
  return { root, chip: root.getByRole("button"), summary: root.locator("summary"), lines: root.getByRole("listitem") };
}

test("a preset lies on top of other changes as one step, and goes when it is pressed again", async ({ page }) => {
  await openDashboard(page);
  const { chip } = chipsOf(page);
  const { undo, redo } = historyOf(page);
  const own = { exitEbitdaMultiple: 12 };
  const { entry } = assumptionOf(page, "exitEbitdaMultiple");
  await entry.fill("12");
  await entry.press("Enter");
  await expectScenario(page, "en", own);

  const priceWar = chip("priceWar");
  await expect(priceWar).toHaveAttribute("aria-pressed", "false");
  await priceWar.click();
  const both = withPreset("priceWar", own);
  expect(Object.keys(both).length).toBeGreaterThan(2);
  await expectScenario(page, "en", both);
  await expect(priceWar).toHaveAttribute("aria-pressed", "true");

  await undo.click();
  await expectScenario(page, "en", own);
  await expect(priceWar).toHaveAttribute("aria-pressed", "false");
  await redo.click();
  await expectScenario(page, "en", both);
  await expect(priceWar).toHaveAttribute("aria-pressed", "true");

  // It is no longer in force once one of its changes is moved.
  await assumptionOf(page, "contractPriceChangeRate").slider.press("ArrowRight");
  await expect(priceWar).toHaveAttribute("aria-pressed", "false");
  await undo.click();
  await expect(priceWar).toHaveAttribute("aria-pressed", "true");

  await priceWar.click();
  await expectScenario(page, "en", own);
  await expect(priceWar).toHaveAttribute("aria-pressed", "false");
});

test("two presets stand side by side", async ({ page }) => {
  await openDashboard(page);
  const { chip } = chipsOf(page);
  await chip("ratesRise").click();
  await chip("deliverySlips").click();
  await expectScenario(page, "en", withPreset("deliverySlips", withPreset("ratesRise")));
  await chip("ratesRise").click();
  await expectScenario(page, "en", withPreset("deliverySlips"));
  await expect(chip("deliverySlips")).toHaveAttribute("aria-pressed", "true");
});

for (const locale of LOCALES) {
  test(`the list in /${locale} says of every preset what it changes and why`, async ({ page }) => {
    await openDashboard(page, locale);
    await chipsOf(page, locale).more.click();
    const { assumption, preset: words } = TEXTS[locale];
    for (const preset of PRESETS) {
      const settings = presetSettings(preset, LATEST);
      const { chip, summary, lines } = entryOf(page, preset.id, locale);
      await expect(chip, preset.id).toHaveText(words.name[preset.id]);
      await expect(summary).toContainText(String(settings.length));
      await summary.click();
      await expect(lines).toContainText(settings.map(({ key }) => fill(assumption[key].name, { customer: CUSTOMER })));
      await expect(lines).toContainText(settings.map(({ reason }) => words.reason[reason]));
      await expect(lines).toContainText(settings.map(({ claims }) => claims.join(", ")));
    }
  });
}

test("a line of the list gives the case's value and the preset's, with the unit", async ({ page }) => {
  await openDashboard(page);
  await chipsOf(page).more.click();
  const { summary, lines } = entryOf(page, "ratesRise");
  await summary.click();
  await expect(lines.first()).toContainText("Interest-rate shift: 0.00 → 3.00 % a year");
  await expect(lines.last()).toContainText("Cost of equity: 13.0 → 16.0 % a year");
});

test("each preset gives the scenario that the model gives it", async ({ page }) => {
  await openDashboard(page);
  await chipsOf(page).more.click();
  for (const { id } of PRESETS) {
    const { chip } = entryOf(page, id);
    await chip.click();
    await expectScenario(page, "en", withPreset(id));
    await chip.click();
    await expect(page.locator("[data-assumption][data-changed]"), id).toHaveCount(0);
  }
});

test("the article's own thesis is one press away, and says where the article names no value", async ({ page }) => {
  await openDashboard(page, "zh");
  const { chip, more } = chipsOf(page, "zh");
  await more.click();
  const entry = entryOf(page, "articleThesis", "zh");
  const fromBand = presetSettings(presetOf("articleThesis"), LATEST).filter(({ from }) => from === "band");
  expect(fromBand.length).toBeGreaterThan(0);
  await entry.summary.click();
  await expect(entry.lines.filter({ hasText: TEXTS.zh.preset.fromBandThesis })).toHaveCount(fromBand.length);
  await entry.chip.click();
  await expectScenario(page, "zh", withPreset("articleThesis"));
  await expect(chip("articleThesis")).toHaveAttribute("aria-pressed", "true");
  await historyOf(page, "zh").undo.click();
  await expectScenario(page, "zh");
});

test("a locked assumption moves neither by hand nor by preset, and the panel says so", async ({ page }) => {
  await openDashboard(page);
  const { chip, more } = chipsOf(page);
  const key = "contractPriceChangeRate";
  const { root, slider, entry } = assumptionOf(page, key);
  const name = TEXTS.en.assumption[key].name;
  const lock = root.getByRole("button", { name: fill(TEXTS.en.assumption.lock, { name }) });
  await lock.click();
  await expect(lock).toHaveAttribute("aria-pressed", "true");
  await expect(slider).toBeDisabled();
  await expect(entry).toBeDisabled();
  await expect(slider).toHaveAccessibleDescription(TEXTS.en.assumption.lockedNote);

  await chip("priceWar").click();
  const rest = withPreset("priceWar", {}, new Set([key]));
  expect(Object.keys(rest)).not.toContain(key);
  await expectScenario(page, "en", rest);
  await expect(chip("priceWar")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("1 assumption is locked and was left as it is.")).toBeVisible();
  await more.click();
  const { summary, lines } = entryOf(page, "priceWar");
  await summary.click();
  await expect(lines.filter({ hasText: TEXTS.en.preset.skipped })).toHaveCount(1);

  // A lock is no step of the history.
  await historyOf(page).undo.click();
  await expectScenario(page, "en");
  await expect(slider).toBeDisabled();
  await lock.click();
  await expect(slider).toBeEnabled();
  await slider.press("ArrowLeft");
  await expect(entry).toHaveValue("−7");
});

test("a preset of which everything is locked cannot be pressed", async ({ page }) => {
  await openDashboard(page);
  const key = "hyperscalerSelfBuildRate";
  const { root } = assumptionOf(page, key);
  await page.locator("#what-if summary", { hasText: TEXTS.en.panel.group.demand }).click();
  await root.getByRole("button", { name: fill(TEXTS.en.assumption.lock, { name: TEXTS.en.assumption[key].name }) }).click();
  const chip = chipsOf(page).chip("hyperscalersBuild");
  await expect(chip).toBeDisabled();
  await expect(chip).toHaveAttribute("title", TEXTS.en.preset.allLocked);
});
