import type { Page } from "@playwright/test";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { assumptionOf, openDashboard } from "./support/dashboard";
import { expectScenarioTexts, LATEST, TEXTS, fill } from "./support/expected";
import { expect, test } from "./support/fixtures";

const QUERY = `?v=1&case=${LATEST.id}&usefulLifeYears=4`;

/** Opens the dialog and names its parts. */
async function openShare(page: Page, locale: Locale) {
  const texts = TEXTS[locale].share;
  await page.getByRole("button", { name: texts.open, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: texts.heading });
  await expect(dialog).toBeVisible();
  return { dialog, texts, link: dialog.getByRole("textbox", { name: texts.link, exact: true }), copy: dialog.getByRole("button", { name: texts.copy }) };
}

for (const locale of LOCALES) {
  test(`sharing in /${locale} writes title and note into the link and copies it`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openDashboard(page, locale, `${QUERY}&utm_source=mail`);
    const { dialog, texts, link, copy } = await openShare(page, locale);
    await dialog.getByLabel(texts.title).fill("Short lives");
    await dialog.getByLabel(texts.note).fill("GPUs age fast 折旧更快");
    const expected = `${new URL(page.url()).origin}/${locale}${QUERY}&title=Short+lives&note=GPUs+age+fast+${encodeURIComponent("折旧更快")}`;
    await expect(link).toHaveValue(expected);
    await expect(dialog.getByText(fill(texts.length, { count: String(expected.length) }))).toBeVisible();
    await copy.click();
    await expect(dialog.getByText(texts.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
    await expect(dialog.getByRole("img", { name: texts.qr })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByText("Short lives")).toBeVisible();
    await expect.poll(() => page.url()).toContain("title=Short+lives");
  });
}

test("the dialog shows the scenario as a frame and gives its snippet", async ({ page }) => {
  await openDashboard(page, "en", QUERY);
  const { dialog, texts } = await openShare(page, "en");
  await dialog.getByText(texts.embed, { exact: true }).click();
  const snippet = dialog.getByRole("textbox", { name: texts.embedSnippet, exact: true });
  const { origin } = new URL(page.url());
  await expect(snippet).toHaveValue(new RegExp(`^<iframe src="${origin}/embed/figures\\?lang=en&amp;theme=auto&amp;v=1&amp;case=${LATEST.id}&amp;usefulLifeYears=4" `));
  await dialog.getByLabel(texts.embedView, { exact: true }).selectOption("debt");
  await expect(snippet).toHaveValue(/embed\/debt\?/);
  const { answer } = expectScenarioTexts("en", LATEST, { usefulLifeYears: 4 });
  const peak = /peak at (\S+),/.exec(answer)?.[1] ?? "no peak";
  await expect(dialog.frameLocator("iframe").getByRole("heading").first()).toContainText(peak);
  await expect(dialog.getByRole("link", { name: texts.embedMore })).toHaveAttribute("href", `/en/embed-builder?v=1&case=${LATEST.id}&usefulLifeYears=4`);
});

test("where the browser refuses to copy, the link is selected and the dialog says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) } });
  });
  await openDashboard(page, "en", QUERY);
  const { dialog, texts, link, copy } = await openShare(page, "en");
  await copy.click();
  await expect(dialog.getByText(texts.refused)).toBeVisible();
  await expect(dialog.getByText(texts.copied)).toBeHidden();
  const selected = await link.evaluate((field) => (field instanceof HTMLTextAreaElement ? [field.selectionStart, field.selectionEnd, document.activeElement === field] : []));
  expect(selected).toEqual([0, (await link.inputValue()).length, true]);
});

test("a note that would exceed its limit is refused at entry, with the count", async ({ page }) => {
  await openDashboard(page, "en", QUERY);
  const { dialog, texts } = await openShare(page, "en");
  const note = dialog.getByLabel(texts.note);
  await note.fill("算".repeat(300));
  await expect(note).toHaveValue("算".repeat(280));
  await expect(dialog.getByText(fill(texts.countRefused, { count: "280", limit: "280" }))).toBeVisible();
});

test("a link that chats would cut is called long, and is still copied whole", async ({ page }) => {
  await openDashboard(page, "en", QUERY);
  const { dialog, texts, link } = await openShare(page, "en");
  const lengthOf = async () => (await link.inputValue()).length;
  expect(await lengthOf()).toBeLessThan(2000);
  await expect(dialog.getByText(fill(texts.length, { count: String(await lengthOf()) }), { exact: true })).toBeVisible();
  await dialog.getByLabel(texts.note).fill("算".repeat(280));
  await expect.poll(lengthOf).toBeGreaterThan(2000);
  await expect(dialog.getByText(new RegExp(`^${await lengthOf()} characters: some mail programs`))).toBeVisible();
  const decoded = new URL(await link.inputValue()).searchParams.get("note");
  expect(decoded).toBe("算".repeat(280));
});

test("what was copied is no longer called copied once the scenario has changed", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDashboard(page, "en", QUERY);
  const { dialog, texts, copy } = await openShare(page, "en");
  await copy.click();
  await expect(dialog.getByText(texts.copied)).toBeVisible();
  await dialog.getByLabel(texts.title).fill("Other");
  await expect(dialog.getByText(texts.copied)).toBeHidden();
});

test("scripts in title and note are shown as text, by the server and in the browser", async ({ page }) => {
  const hostile = '</script><script>taken=1</script><img src=x onerror=taken=1>';
  await openDashboard(page, "en", `${QUERY}&title=${encodeURIComponent("<b>bold</b>")}&note=${encodeURIComponent(hostile)}`);
  await expect(page.getByText(hostile, { exact: true })).toBeVisible();
  await assumptionOf(page, "usefulLifeYears").slider.press("ArrowLeft");
  await expect(page.getByText(hostile, { exact: true })).toBeVisible();
  await expect(page.getByText("<b>bold</b>", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => "taken" in globalThis)).toBe(false);
});

test("the keyboard alone opens the dialog, stays in it, and comes back to the button", async ({ page }) => {
  await openDashboard(page, "en");
  const button = page.getByRole("button", { name: TEXTS.en.share.open, exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: TEXTS.en.share.heading });
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("Tab");
  expect(await dialog.evaluate((element) => element.contains(document.activeElement) || document.activeElement === document.body)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});
