import { LOCALES } from "@/lib/format/locale";
import { OLDER, TEXTS } from "./support/expected";
import { expect, test, waitForHydration } from "./support/fixtures";

for (const locale of LOCALES) {
  test(`an editor picks a view at /${locale}, sees it, and gets its snippets`, { tag: "@phone" }, async ({ page }) => {
    const t = TEXTS[locale].builder;
    await page.goto(`/${locale}/embed-builder?v=1&case=${OLDER.id}&usefulLifeYears=4`);
    await waitForHydration(page);
    await page.getByRole("combobox", { name: t.view, exact: true }).selectOption("debt");
    await page.getByRole("combobox", { name: t.chartView }).selectOption("wall");
    await page.getByRole("combobox", { name: t.theme }).selectOption("dark");
    await page.getByRole("combobox", { name: t.mode }).selectOption("frozen");
    await page.getByRole("combobox", { name: t.width }).selectOption("480");
    const address = `/embed/debt?lang=${locale}&theme=dark&frozen=1&v=1&case=${OLDER.id}&usefulLifeYears=4&view=debt.wall`;
    const preview = page.locator("main iframe");
    await expect(preview).toHaveAttribute("src", address);
    await expect(preview.contentFrame().locator("html")).toHaveAttribute("data-theme", "dark");
    // The preview is as high as its content, and so is the snippet's frame.
    const inside = () => preview.contentFrame().locator("[data-embed]").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const snippet = page.getByRole("textbox", { name: t.frameSnippet });
    await expect(async () => expect(await snippet.inputValue()).toContain(`height="${await inside()}"`)).toPass();
    const origin = new URL(page.url()).origin;
    expect(await snippet.inputValue()).toContain(`<iframe src="${origin}${address.replaceAll("&", "&amp;")}" title="`);
    const script = await page.getByRole("textbox", { name: t.scriptSnippet }).inputValue();
    expect(script).toContain('<div data-flywheel="debt"');
    expect(script).toContain(`<script src="${origin}/embed.js" async></script>`);
    await page.getByRole("combobox", { name: t.case }).selectOption({ index: 0 });
    await expect(page.getByText(t.changesDropped)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}

test("a refused copy says so and leaves the text selected", async ({ page, context }) => {
  const t = TEXTS.en.builder;
  await context.grantPermissions([]);
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }));
  await page.goto("/en/embed-builder");
  await waitForHydration(page);
  await page.getByRole("button", { name: t.copyFrame }).click();
  await expect(page.getByText(t.refused)).toBeVisible();
  expect(await page.evaluate(() => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.selectionEnd : 0))).toBeGreaterThan(200);
});
