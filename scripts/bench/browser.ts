/**
 * What a reader feels, measured in Chromium on the production build: a slider's step from the key to
 * the painted frame, frames while a key is held, what charts out of view cost, and how much JavaScript
 * the first load brings. Figures are printed, never asserted.
 */
import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { openBrowser, openLiveDashboard, pressSteps, serveSite, watchSlider } from "./browser-page";
import { quantile, spreadOf } from "./statistics";

const ALL_CHARTS = { width: 1440, height: 2400 };
const NO_CHART = { width: 1440, height: 420 };
const STEPS = 120;
const WARM_UP = 20;

/** There and back, so that the slider never stands at its end. */
const keys = (count: number) => Array.from({ length: count }, (_, index) => (Math.floor(index / 4) % 2 === 0 ? "ArrowLeft" : "ArrowRight"));
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

/** Prints everything; the server and the browsers are gone afterwards. */
export async function benchBrowser(): Promise<void> {
  const site = await serveSite();
  try {
    console.log("\nBrowser: a slider's step, from the key to the painted frame");
    const browser = await openBrowser();
    try {
      await printSteps(browser, site.url, "all eight charts in view", ALL_CHARTS, 1);
      await printSteps(browser, site.url, "all eight charts, processor at a quarter", ALL_CHARTS, 4);
      await printSteps(browser, site.url, "no chart in view", NO_CHART, 1);
      await printFirstLoad(browser, site.url);
    } finally {
      await browser.close();
    }
    await printHeldKey(site.url);
  } finally {
    site.stop();
  }
}

async function printSteps(browser: Browser, url: string, name: string, viewport: typeof ALL_CHARTS, throttle: number): Promise<void> {
  const { page, session } = await openLiveDashboard(browser, url, viewport);
  await watchSlider(page, "contractPriceChangeRate");
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await pressSteps(page, keys(WARM_UP));
  const { least, median, p95 } = spreadOf(await pressSteps(page, keys(STEPS)));
  console.log(`  ${name.padEnd(42)} p50 ${milliseconds(median)}, p95 ${milliseconds(p95)}, least ${milliseconds(least)} (${STEPS} steps)`);
  await page.close();
}

/** Frames while the keyboard repeats an arrow key 33 times a second, on a screen of 60 frames a second. */
async function printHeldKey(url: string): Promise<void> {
  const browser = await openBrowser({ paced: true });
  try {
    const { page } = await openLiveDashboard(browser, url, ALL_CHARTS);
    await watchSlider(page, "contractPriceChangeRate");
    // As text: a compiled function would bring the compiler's own helpers, which the page does not have.
    await page.evaluate("framesMs = []; (function note(now) { if (now) framesMs.push(now); requestAnimationFrame(note); })()");
    for (const key of keys(100)) {
      await page.keyboard.down(key);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    const frames = await page.evaluate<number[]>("framesMs");
    const gaps = frames.slice(1).map((now, index) => now - (frames[index] ?? now));
    const perSecond = (1000 * gaps.length) / ((frames.at(-1) ?? 0) - (frames[0] ?? 0));
    console.log(`  key held, all eight charts${" ".repeat(16)} ${perSecond.toFixed(1)} frames a second; gap p50 ${milliseconds(quantile(gaps, 0.5))}, p95 ${milliseconds(quantile(gaps, 0.95))}, longest ${milliseconds(Math.max(...gaps))}`);
  } finally {
    await browser.close();
  }
}

/** The scripts that a page asks for before its reader does anything, each as gzip sends it. */
async function printFirstLoad(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const scripts: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`${url}/en`, { waitUntil: "networkidle" });
  const bytes = await Promise.all(scripts);
  const document = gzipSync(await (await fetch(`${url}/en`)).text()).length;
  const total = bytes.reduce((sum, size) => sum + size, 0);
  console.log(`  first load of /en: ${bytes.length} scripts, ${(total / 1000).toFixed(1)} kB gzipped; document ${(document / 1000).toFixed(1)} kB gzipped`);
  await page.close();
}
