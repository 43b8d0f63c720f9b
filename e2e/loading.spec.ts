import type { Page } from "@playwright/test";
import { CHART_IDS } from "@/lib/chart-data/chart";
import { LOCALES } from "@/lib/format/locale";
import { chartOf, moveOnPage, waitForLiveChart } from "./support/chart";
import { expectScenario, openDashboard } from "./support/dashboard";
import { OLDER, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

declare global {
  interface Window {
    shifts: { value: number; nodes: string[] }[];
  }
}

/** Notes every layout shift from the first byte on, also those that a reader's own click would excuse. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!("value" in entry) || typeof entry.value !== "number" || !("sources" in entry) || !Array.isArray(entry.sources)) continue;
        const nodes = entry.sources.map(({ node }: { node?: Element }) => node?.outerHTML?.slice(0, 120) ?? "gone");
        window.shifts.push({ value: entry.value, nodes });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The shifts so far, after the frames that are under way have been painted. */
async function shiftsOf(page: Page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return window.shifts;
  });
}

/** The sum of all shifts to three decimals, as it is reported elsewhere: a font may move a sign by a hair. */
async function cumulativeShift(page: Page): Promise<number> {
  const shifts = await shiftsOf(page);
  return Math.round(shifts.reduce((sum, { value }) => sum + value, 0) * 1000) / 1000;
}

/** Where the words on the axes of a chart stand: axis, word, middle of the word's line, start of the word. */
async function wordsOnAxes(page: Page, id: string) {
  return chartOf(page, id as (typeof CHART_IDS)[number]).evaluate((section) => {
    return [...section.querySelectorAll("[data-drawing] span")]
      .map((element) => {
        const { left, top, height } = element.getBoundingClientRect();
        return { word: element.textContent ?? "", left, middle: top + height / 2 };
      })
      .toSorted((a, b) => a.word.localeCompare(b.word) || a.left - b.left);
  });
}

for (const locale of LOCALES) {
  test(`nothing moves while /${locale} loads, nor when a live chart takes the place of its drawing`, { tag: "@phone" }, async ({ page, isMobile }) => {
    await watchShifts(page);
    await openDashboard(page, locale);
    await page.evaluate(() => document.fonts.ready);
    expect(await cumulativeShift(page)).toBe(0);
    const ids = isMobile ? (["revenue"] as const) : CHART_IDS;
    if (!isMobile) await page.setViewportSize({ width: 1440, height: 2400 });
    for (const id of ids) await expect(chartOf(page, id).getByRole("img")).toBeVisible();
    await page.evaluate(() => (window.shifts = []));
    const before = new Map<string, Awaited<ReturnType<typeof wordsOnAxes>>>();
    for (const id of ids) before.set(id, await wordsOnAxes(page, id));
    await moveOnPage(page);
    for (const id of ids) {
      await waitForLiveChart(chartOf(page, id));
      const words = before.get(id) ?? [];
      const after = await wordsOnAxes(page, id);
      expect(after.map(({ word }) => word), id).toEqual(words.map(({ word }) => word));
      for (const [index, { word, left, middle }] of after.entries()) {
        expect(Math.abs(left - (words[index]?.left ?? NaN)), `${id}: ${word}, across`).toBeLessThanOrEqual(1.5);
        expect(Math.abs(middle - (words[index]?.middle ?? NaN)), `${id}: ${word}, down`).toBeLessThanOrEqual(1.5);
      }
    }
    expect(await shiftsOf(page)).toEqual([]);
  });
}

test("the first paint waits for the whole dashboard, so that nothing parsed later moves what stands", async ({ page }) => {
  for (const locale of LOCALES) {
    await openDashboard(page, locale);
    const last = page.locator('link[rel="expect"][blocking="render"]');
    const id = ((await last.getAttribute("href")) ?? "").slice(1);
    const after = await page.evaluate((end) => {
      const isAfter = (element: Element) => Boolean(element.compareDocumentPosition(document.getElementById(end) as Element) & Node.DOCUMENT_POSITION_PRECEDING);
      return [...document.querySelectorAll("main *")].filter(isAfter).map((element) => element.outerHTML);
    }, id);
    expect(id).not.toBe("");
    expect(after).toEqual([]);
  }
});

test("the page asks nobody else, and stores nothing unasked", async ({ page, context, problems }) => {
  const addresses: string[] = [];
  context.on("request", (request) => addresses.push(request.url()));
  for (const locale of LOCALES) {
    await openDashboard(page, locale);
    await moveOnPage(page);
    await waitForLiveChart(chartOf(page, "revenue"));
    await page.getByRole("combobox", { name: TEXTS[locale].panel.case }).selectOption(OLDER.id);
    await expectScenario(page, locale, {}, OLDER);
  }
  expect(addresses.length).toBeGreaterThan(5);
  const own = new URL(page.url()).origin;
  expect(addresses.filter((address) => /^https?:/.test(address) && new URL(address).origin !== own)).toEqual([]);
  expect(problems.list).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  expect(await page.evaluate(async () => [(await indexedDB.databases()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
});
