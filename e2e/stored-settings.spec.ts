import { LOCALES } from "@/lib/format/locale";
import { assumptionOf, expectScenario, openDashboard } from "./support/dashboard";
import { TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

for (const locale of LOCALES) {
  for (const key of ["flywheel.theme", "flywheel.locale"]) {
    test(`a corrupt ${key} is reset, and /${locale} says so once`, async ({ page }) => {
      await page.addInitScript((name) => {
        if (sessionStorage.getItem("planted") === null) localStorage.setItem(name, '{"broken');
        sessionStorage.setItem("planted", "");
      }, key);
      await openDashboard(page, locale);
      const notice = page.getByRole("status").filter({ hasText: TEXTS[locale].common.preferenceReset });
      await expect(notice).toBeVisible();
      await expectScenario(page, locale);
      await notice.getByRole("button", { name: TEXTS[locale].common.dismiss }).click();
      await expect(notice).toBeHidden();
      await openDashboard(page, locale);
      await expect(notice).toBeHidden();
      expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
    });
  }
}

test("a browser that forbids storage shows the page, and the choice of colours holds for the visit", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
  await openDashboard(page);
  await page.getByRole("button", { name: /^Colours/ }).click();
  await page.getByRole("menuitemradio", { name: TEXTS.en.theme.dark }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await assumptionOf(page, "usefulLifeYears").slider.press("Home");
  await expectScenario(page, "en", { usefulLifeYears: 3 });
  await page.getByRole("link", { name: TEXTS.en.language.switchToLabel }).click();
  await expect(page).toHaveURL(/\/zh\?.*usefulLifeYears=3$/);
  await expectScenario(page, "zh", { usefulLifeYears: 3 });
});
