import { expect, test, waitForHydration } from "./support/fixtures";

for (const { locale, lang, script } of [
  { locale: "en", lang: /^en\b/, script: /\p{Script=Latin}/u },
  { locale: "zh", lang: /^zh\b/, script: /\p{Script=Han}/u },
]) {
  test(`the dashboard opens in its language under /${locale}`, { tag: "@phone" }, async ({ page }) => {
    await page.goto(`/${locale}`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveCount(1);
    await expect(heading).toHaveText(script);
    await waitForHydration(page);
  });
}
