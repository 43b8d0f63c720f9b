import { LOCALES } from "@/lib/format/locale";
import { assumptionOf, expectScenario, openDashboard } from "./support/dashboard";
import { TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const PAPER = { light: "rgb(251, 250, 247)", dark: "rgb(20, 23, 29)" } as const;

/** Colours of the page at the first frame, before any script of the application has run. */
declare global {
  interface Window {
    firstFrame?: { theme: string | null; paper: string; hydrated: boolean };
  }
}

for (const device of ["light", "dark"] as const) {
  const other = device === "light" ? "dark" : "light";
  test(`on a ${device} device the first frame has the chosen colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: device });
    await page.addInitScript(() => {
      const look = () => {
        if (!document.body) return void requestAnimationFrame(look);
        window.firstFrame ??= {
          theme: document.documentElement.getAttribute("data-theme"),
          paper: getComputedStyle(document.body).backgroundColor,
          hydrated: document.documentElement.hasAttribute("data-hydrated"),
        };
      };
      requestAnimationFrame(look);
    });
    const firstFrame = () => page.evaluate(() => window.firstFrame);
    await openDashboard(page);
    expect(await firstFrame()).toEqual({ theme: null, paper: PAPER[device], hydrated: false });

    await page.getByRole("button", { name: /^Colours/ }).click();
    await page.getByRole("menuitemradio", { name: TEXTS.en.theme[other] }).click();
    await expect(page.locator("body")).toHaveCSS("background-color", PAPER[other]);
    await openDashboard(page, "zh");
    expect(await firstFrame()).toEqual({ theme: other, paper: PAPER[other], hydrated: false });

    await page.getByRole("button", { name: new RegExp(`^${TEXTS.zh.theme.label}`) }).click();
    await page.getByRole("menuitemradio", { name: TEXTS.zh.theme.auto }).click();
    await expect(page.locator("body")).toHaveCSS("background-color", PAPER[device]);
    await openDashboard(page);
    expect(await firstFrame()).toEqual({ theme: null, paper: PAPER[device], hydrated: false });
  });
}

test("the language switch keeps the scenario, and the choice is remembered", async ({ page }) => {
  const query = "?v=1&case=crwv-2025-06-03&usefulLifeYears=4&utm_source=mail";
  await openDashboard(page, "en", `${query}#chart-debt`);
  await page.getByRole("link", { name: TEXTS.en.language.switchToLabel }).click();
  await expect(page).toHaveURL(`/zh${query}#chart-debt`);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(assumptionOf(page, "usefulLifeYears").slider).toHaveValue("4");
  await page.goto("/");
  await expect(page).toHaveURL("/zh");
  await expectScenario(page, "zh");
  await page.getByRole("link", { name: TEXTS.zh.language.switchToLabel }).click();
  await expect(page).toHaveURL("/en");
});

test("the bare address follows the browser's language and keeps the query", async ({ browser, baseURL }) => {
  for (const [locale, path] of [["zh-CN", "/zh"], ["de-DE", "/en"]] as const) {
    const context = await browser.newContext({ locale, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.goto("/?usefulLifeYears=4");
    await expect(page).toHaveURL(`${baseURL}${path}?usefulLifeYears=4`);
    await context.close();
  }
});

for (const locale of LOCALES) {
  test(`no word of the other language stands in /${locale}`, async ({ page }) => {
    await openDashboard(page, locale);
    await page.locator("#what-if details").evaluateAll((groups) => groups.forEach((group) => group.setAttribute("open", "")));
    const text = await page.locator("main").innerText();
    if (locale === "en") expect(text.match(/\p{Script=Han}+/gu)).toBeNull();
    // Names, abbreviations and periods stay as they are in Chinese.
    else expect((text.match(/[A-Za-z]{2,}(?: [a-z]{2,})+/g) ?? []).filter((words) => !/^(Jane Street)/.test(words))).toEqual([]);
  });
}
