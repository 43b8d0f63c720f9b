import type { CDPSession, Page } from "@playwright/test";
import { CHART_IDS } from "@/lib/chart-data/chart";
import { LOCALES } from "@/lib/format/locale";
import { formatFiscalQuarter } from "@/lib/format/period";
import { ASSUMPTION_GROUPS } from "@/lib/scenario/assumption-spec";
import { chartOf, plotOf, waitForLiveChart } from "./support/chart";
import { answerOf, assumptionOf, expectScenario, openDashboard } from "./support/dashboard";
import { LATEST, quartersOf, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

const { panel, dashboard, chart: chartWords } = TEXTS.en;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger on the screen, as the browser itself gets it: it may scroll, unlike a mouse. */
async function fingerOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) => session.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
  return {
    down: (point: Point) => send("touchStart", [point]),
    move: async (from: Point, to: Point, steps = 8) => {
      for (let step = 1; step <= steps; step += 1) {
        await send("touchMove", [{ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }]);
      }
    },
    up: () => send("touchEnd", []),
  };
}

function sheetOf(page: Page) {
  const root = page.getByRole("complementary", { name: panel.title });
  return {
    root,
    opener: page.getByRole("button", { name: dashboard.openPanel }),
    closer: page.getByRole("button", { name: dashboard.closePanel }),
    tab: (name: string) => root.getByRole("tab", { name, exact: true }),
  };
}

/** Where the chart and the sheet's content stand on the screen: lines that come and go above the chart do not count. */
function standing(page: Page) {
  return page.evaluate(() => {
    const chart = document.querySelector("#chart-revenue")?.getBoundingClientRect();
    return [chart?.left, chart?.top, document.querySelector("[role=tabpanel]")?.scrollTop].map((place) => Math.round(place ?? NaN));
  });
}

/** Nothing has moved but by the rounding of a pixel. */
async function expectStanding(page: Page, before: readonly number[]): Promise<void> {
  const now = await standing(page);
  for (const [index, place] of now.entries()) expect(Math.abs(place - (before[index] ?? NaN))).toBeLessThanOrEqual(1);
}

test("a swipe goes to the next chart, and a dot to any", { tag: "@phone-only" }, async ({ page }) => {
  await openDashboard(page);
  const dots = page.getByRole("navigation", { name: chartWords.deck }).getByRole("button");
  await expect(dots).toHaveCount(CHART_IDS.length);
  await expect(dots.first()).toHaveAttribute("aria-current", "true");
  await chartOf(page, "revenue").scrollIntoViewIfNeeded();
  const box = await chartOf(page, "revenue").getByRole("heading", { level: 3 }).boundingBox();
  if (!box) throw new Error("No chart.");
  const finger = await fingerOn(page);
  const from = { x: 340, y: box.y + 10 };
  await finger.down(from);
  await finger.move(from, { x: 60, y: from.y });
  await finger.up();
  await expect(dots.nth(1)).toHaveAttribute("aria-current", "true");
  // The deck comes to rest on the chart before the next move.
  await expect.poll(() => chartOf(page, "margin").evaluate((chart) => Math.round(chart.getBoundingClientRect().left))).toBe(0);
  await dots.nth(CHART_IDS.indexOf("debt")).click();
  await expect(dots.nth(CHART_IDS.indexOf("debt"))).toHaveAttribute("aria-current", "true");
  await expect(chartOf(page, "debt")).toBeInViewport({ ratio: 0.5 });
  await expect(dots.first()).toHaveAttribute("aria-current", "false");
});

test("a tap on a chart reads the quarter under the finger", { tag: "@phone-only" }, async ({ page }) => {
  await openDashboard(page);
  const revenue = chartOf(page, "revenue");
  await revenue.getByRole("heading", { level: 3 }).tap();
  await waitForLiveChart(revenue);
  const grid = plotOf(revenue);
  await grid.scrollIntoViewIfNeeded();
  const quarters = quartersOf(LATEST);
  for (const index of [3, 20]) {
    const box = await grid.boundingBox();
    if (!box) throw new Error("The chart has no grid.");
    await page.touchscreen.tap(box.x + ((index + 0.5) / quarters.length) * box.width, box.y + box.height / 2);
    await expect(revenue.locator("[data-readout]")).toContainText(formatFiscalQuarter(quarters[index] ?? "none", "en"));
  }
});

test("the sheet opens over the lower part of a phone, part by part, and closes again", { tag: "@phone-only" }, async ({ page }) => {
  await openDashboard(page);
  const { root, opener, closer, tab } = sheetOf(page);
  await expect(root).toBeHidden();
  await opener.click();
  await expect(root).toBeVisible();
  await expect(tab(panel.tabHeadline)).toBeFocused();
  await expect(root.getByRole("slider")).toHaveCount(8);
  const top = (await root.boundingBox())?.y ?? 0;
  expect(top).toBeGreaterThan(844 * 0.4);

  // One part at a time, by finger and by keyboard.
  await tab(panel.group.costs).click();
  await expect(root.getByRole("slider")).toHaveCount(3);
  await expect(tab(panel.group.costs)).toHaveAttribute("aria-selected", "true");
  await tab(panel.group.costs).press("ArrowRight");
  await expect(tab(panel.group.funding)).toBeFocused();
  await tab(panel.group.funding).press("Home");
  await expect(tab(panel.tabHeadline)).toBeFocused();
  await tab(panel.tabHeadline).press("End");
  await expect(tab(panel.tabSearch)).toBeFocused();
  await root.getByRole("searchbox").fill("debtTermYears");
  await expect(root.getByRole("slider")).toHaveCount(1);
  await tab(panel.tabCase).click();
  await root.getByRole("button", { name: TEXTS.en.preset.name.ratesRise, exact: true }).click();
  await tab("2 changes").click();
  await expect(root.getByRole("slider")).toHaveCount(2);
  expect(await root.getByRole("tab").count()).toBe(ASSUMPTION_GROUPS.length + 4);

  await page.keyboard.press("Escape");
  await expect(root).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await closer.click();
  await expect(root).toBeHidden();
});

test("the handle makes the sheet taller and lower, and drags it away", { tag: "@phone-only" }, async ({ page }) => {
  await openDashboard(page);
  const { root, opener } = sheetOf(page);
  await opener.click();
  const height = async () => (await root.boundingBox())?.height ?? 0;
  const low = await height();
  const raise = root.getByRole("button", { name: panel.raise });
  const lower = root.getByRole("button", { name: panel.lower });
  await raise.click();
  await expect.poll(height).toBeGreaterThan(low * 1.4);
  await lower.click();
  await expect.poll(height).toBeCloseTo(low, 0);
  const finger = await fingerOn(page);
  for (const [handle, by] of [[raise, -120], [lower, 60], [raise, 60]] as const) {
    // The sheet takes a moment to its height: the finger waits for it.
    await root.evaluate((sheet) => Promise.all(sheet.getAnimations({ subtree: true }).map(({ finished }) => finished)).then(() => null));
    const before = await handle.boundingBox();
    if (!before) throw new Error("The sheet has no handle.");
    const from = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
    await finger.down(from);
    await finger.move(from, { x: from.x, y: from.y + by });
    await finger.up();
    if (by < 0) await expect.poll(height).toBeGreaterThan(low * 1.4);
    else if (handle === lower) await expect.poll(height).toBeCloseTo(low, 0);
  }
  await expect(root).toBeHidden();
});

for (const locale of LOCALES) {
  test(`the open sheet in /${locale} leaves every chart whole: title, plot and the years under it`, { tag: "@phone-only" }, async ({ page }) => {
    await openDashboard(page, locale, "?usefulLifeYears=4");
    await page.getByRole("button", { name: TEXTS[locale].dashboard.openPanel }).click();
    const root = page.getByRole("complementary", { name: TEXTS[locale].panel.title });
    await expect(root).toBeVisible();
    const sheet = await root.boundingBox();
    const answer = await answerOf(page).boundingBox();
    if (!sheet || !answer) throw new Error("No sheet or no answer.");
    expect(sheet.height).toBeGreaterThan(844 * 0.3);
    const first = await root.getByRole("slider").first().boundingBox();
    expect((first?.y ?? NaN) + (first?.height ?? NaN)).toBeLessThanOrEqual(844);
    for (const id of CHART_IDS) {
      const chart = chartOf(page, id);
      await chart.evaluate((section) => section.scrollIntoView({ block: "nearest", inline: "start" }));
      await waitForLiveChart(chart);
      const title = await chart.getByRole("heading", { level: 3 }).boundingBox();
      const plot = await chart.locator("[data-plot]").boundingBox();
      expect(title?.y, `${id}: its title is below the answer`).toBeGreaterThanOrEqual(answer.y + answer.height);
      expect((plot?.y ?? NaN) + (plot?.height ?? NaN), `${id}: the foot of its plot is above the sheet`).toBeLessThanOrEqual(sheet.y);
    }
  });
}

for (const { width, height } of [{ width: 375, height: 667 }, { width: 360, height: 640 }, { width: 320, height: 568 }]) {
  for (const locale of LOCALES) {
    test(`at ${width} × ${height} the open sheet in /${locale} leaves every chart whole, and one slider in the sheet`, { tag: "@phone-only" }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openDashboard(page, locale, "?usefulLifeYears=4");
      await page.getByRole("button", { name: TEXTS[locale].dashboard.openPanel }).click();
      const root = page.getByRole("complementary", { name: TEXTS[locale].panel.title });
      await expect(root).toBeVisible();
      const sheet = await root.boundingBox();
      const answer = await answerOf(page).boundingBox();
      const first = await root.getByRole("slider").first().boundingBox();
      if (!sheet || !answer || !first) throw new Error("No sheet, no answer or no slider.");
      expect(first.height).toBeGreaterThanOrEqual(44);
      expect(first.y + first.height, "the first slider is in view").toBeLessThanOrEqual(height);
      for (const id of CHART_IDS) {
        const chart = chartOf(page, id);
        await chart.evaluate((section) => section.scrollIntoView({ block: "nearest", inline: "start" }));
        await waitForLiveChart(chart);
        const title = await chart.getByRole("heading", { level: 3 }).boundingBox();
        const plot = await chart.locator("[data-plot]").boundingBox();
        const drawing = await chart.locator(".recharts-surface").first().boundingBox();
        if (!title || !plot || !drawing) throw new Error(`No chart ${id}.`);
        expect(title.y, `${id}: its title is below the answer`).toBeGreaterThanOrEqual(answer.y + answer.height - 1);
        expect(plot.y + plot.height, `${id}: the foot of its plot is above the sheet`).toBeLessThanOrEqual(sheet.y);
        expect(Math.abs(drawing.height - plot.height), `${id}: the live plot fits its box`).toBeLessThanOrEqual(1);
      }
    });
  }
}

test("a phone held sideways keeps the whole plot between answer and sheet", { tag: "@phone-only" }, async ({ page }) => {
  await page.setViewportSize({ width: 667, height: 375 });
  await openDashboard(page, "en");
  await page.getByRole("button", { name: dashboard.openPanel }).click();
  const sheet = await sheetOf(page).root.boundingBox();
  const plot = await chartOf(page, "revenue").locator("[data-plot]").boundingBox();
  expect((plot?.y ?? NaN) + (plot?.height ?? NaN)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
  expect(plot?.y ?? -1).toBeGreaterThanOrEqual(0);
});

test("a thumb moves its slider and nothing else, in view of the answer's chart", { tag: "@phone-only" }, async ({ page }) => {
  await openDashboard(page);
  const { root, opener } = sheetOf(page);
  await opener.click();
  const { slider } = assumptionOf(page, "capexUsdMPerMw");
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("No slider.");
  expect(box.height).toBeGreaterThanOrEqual(44);
  await expect(chartOf(page, "revenue").getByRole("heading", { level: 3 })).toBeInViewport();
  const before = await standing(page);
  const share = (LATEST.assumptions.capexUsdMPerMw - 10) / 50;
  const thumb = { x: box.x + 14 + share * (box.width - 28), y: box.y + box.height / 2 };
  const finger = await fingerOn(page);
  await finger.down(thumb);
  await finger.move(thumb, { x: thumb.x + 100, y: thumb.y - 60 });
  const value = Number(await slider.inputValue());
  expect(value).toBeGreaterThan(36);
  // While the finger is down: the value above it, the answer with it, nothing scrolled.
  await expectScenarioInSheet(page, value);
  const above = root.getByText(`${value.toFixed(1)} $m per MW`, { exact: true });
  await expect(above).toBeVisible();
  expect(((await above.boundingBox())?.y ?? NaN) + 10).toBeLessThan(thumb.y);
  await expectStanding(page, before);
  await finger.up();
  await expect(above).toBeHidden();
  await expectStanding(page, before);
});

async function expectScenarioInSheet(page: Page, value: number): Promise<void> {
  await expectScenario(page, "en", { capexUsdMPerMw: value });
}

test("below 1,200 pixels the panel is a drawer that leaves answer and charts in view", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openDashboard(page);
  const { root, opener, closer } = sheetOf(page);
  await expect(root).toBeHidden();
  await opener.click();
  await expect(root).toBeVisible();
  const drawer = await root.boundingBox();
  const answer = await answerOf(page).boundingBox();
  if (!drawer || !answer) throw new Error("No drawer or no answer.");
  expect(drawer.x + drawer.width).toBe(1024);
  expect(drawer.height).toBe(768);
  expect(answer.x + answer.width).toBeLessThanOrEqual(drawer.x);
  const chart = await chartOf(page, "revenue").boundingBox();
  expect((chart?.x ?? NaN) + (chart?.width ?? NaN)).toBeLessThanOrEqual(drawer.x);
  await assumptionOf(page, "usefulLifeYears").slider.press("Home");
  await expectScenario(page, "en", { usefulLifeYears: 3 });
  await expect(answerOf(page)).toBeInViewport();
  await closer.click();
  await expect(root).toBeHidden();
  await expect(page.getByRole("button", { name: /^What if/ })).toBeFocused();
});
