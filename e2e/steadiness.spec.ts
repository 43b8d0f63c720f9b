import type { Page } from "@playwright/test";
import { CHART_IDS } from "@/lib/chart-data/chart";
import { LOCALES } from "@/lib/format/locale";
import { HEADLINE_SPECS } from "@/lib/scenario/assumption-spec";
import { chartOf, moveOnPage, waitForLiveChart } from "./support/chart";
import { openDashboard } from "./support/dashboard";
import { TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

/** One step of a slider after which something stood elsewhere. */
interface Jump {
  readonly slider: string;
  readonly value: string;
  readonly what: string;
}

/**
 * Moves each headline slider by its keys to its low end, over its whole range and back to the case, and
 * notes after each step whatever the browser counts as a layout shift (a shift that a key has just caused
 * counts as well), and each block that stands elsewhere than before or has another height.
 */
async function moveHeadlineSliders(page: Page, keys: readonly string[]): Promise<Jump[]> {
  return page.evaluate(
    async ({ keys, names }) => {
      const jumps: Jump[] = [];
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const shifts: string[] = [];
      const noted = (list: readonly PerformanceEntry[]) => {
        for (const entry of list) {
          if (!("sources" in entry) || !Array.isArray(entry.sources)) continue;
          for (const { node } of entry.sources as readonly { node?: Node | null }[]) {
            const element = node instanceof Element ? node : node?.parentElement;
            // Words over a plot and the slider's own track follow the value, and words flow inside of sentences
            // whose figures change; the blocks themselves are held to their places below. The ranking under the
            // panel is sorted anew at each step: that is what it shows.
            if (element && !element.closest("[data-plot], [data-assumption], section[aria-labelledby=strip-title], h1, div:has(> h1) + section")) shifts.push(`shift of ${element.outerHTML.slice(0, 100)}`);
          }
        }
      };
      const observer = new PerformanceObserver((list) => noted(list.getEntries()));
      observer.observe({ type: "layout-shift" });
      const blocks = () =>
        [...document.querySelectorAll("main h1, main div:has(> h1) + section, main dl:not([popover] dl), #charts, section[id^=chart-], section[id^=chart-] > *, #what-if [data-assumption]")]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { top, height } = element.getBoundingClientRect();
            const name = `${element.closest("section[id]")?.id ?? ""} ${element.tagName} ${element.getAttribute("data-assumption") ?? ""}`;
            return { name, top: top + window.scrollY, height };
          });
      for (const name of names) {
        const root = document.querySelector(`#what-if [data-assumption="${name}"]`);
        const slider = root?.querySelector<HTMLInputElement>("input[type=range]");
        if (!slider) throw new Error(`There is no slider ${name}.`);
        slider.scrollIntoView({ block: "nearest" });
        slider.focus({ preventScroll: true });
        await nextFrame();
        noted(observer.takeRecords());
        shifts.length = 0;
        const before = blocks();
        const press = async (key: string) => {
          slider.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
          slider.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true }));
          await nextFrame();
          noted(observer.takeRecords());
          for (const what of shifts.splice(0)) jumps.push({ slider: name, value: slider.value, what });
          blocks().forEach(({ name: block, top, height }, index) => {
            const from = before[index] ?? { top: NaN, height: NaN };
            if (Math.abs(top - from.top) < 1 && Math.abs(height - from.height) < 1) return;
            jumps.push({ slider: name, value: slider.value, what: `${block}: ${from.top} and ${from.height} high → ${top} and ${height} high` });
          });
        };
        for (const key of keys) {
          let last: string;
          // A key is pressed until it moves the slider no further.
          do {
            last = slider.value;
            await press(key);
          } while (slider.value !== last);
        }
        root?.querySelector<HTMLButtonElement>("[data-reset]")?.click();
        await nextFrame();
      }
      observer.disconnect();
      return jumps;
    },
    { keys, names: HEADLINE_SPECS.map(({ key }) => key) },
  );
}

for (const { width, height } of [
  { width: 1440, height: 2600 },
  { width: 1024, height: 2600 },
]) {
  for (const locale of LOCALES) {
    test(`at ${width} pixels no step of a headline slider moves anything in /${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openDashboard(page, locale);
      await moveOnPage(page);
      await waitForLiveChart(chartOf(page, "revenue"));
      if (width < 1200) await page.getByRole("button", { name: TEXTS[locale].dashboard.openPanel }).click();
      expect(await moveHeadlineSliders(page, ["Home", "PageUp"])).toEqual([]);
    });
  }
}

for (const locale of LOCALES) {
  test(`above a phone's sheet no end of a headline slider moves anything in /${locale}`, { tag: "@phone-only" }, async ({ page }) => {
    await openDashboard(page, locale);
    await page.getByRole("button", { name: TEXTS[locale].dashboard.openPanel }).click();
    for (const id of CHART_IDS) {
      const chart = chartOf(page, id);
      await chart.evaluate((section) => section.scrollIntoView({ block: "nearest", inline: "start" }));
      await waitForLiveChart(chart);
      expect(await moveHeadlineSliders(page, ["Home", "End"]), id).toEqual([]);
    }
  });
}
