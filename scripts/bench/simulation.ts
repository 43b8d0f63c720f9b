/**
 * The simulation's bench: runs a second in Node and how the time grows from 1,000 to 100,000 runs; then
 * in Chromium, on the page itself, with one to four workers, and the longest time for which the page's own
 * thread was busy meanwhile. Figures are printed, never asserted.
 */
import type { Browser } from "@playwright/test";
import { latestCase } from "@/lib/scenario/published-cases";
import { buildJob, DEFAULT_SETTINGS } from "@/lib/simulation/job";
import { simulate } from "@/lib/simulation/simulate";
import { openBrowser, serveSite } from "./browser-page";

const RUNS = [1000, 10_000, 100_000];
const WORKERS = [1, 2, 4];

export async function benchSimulation(): Promise<void> {
  console.log("\nSimulation, one thread of Node");
  const scenarioCase = latestCase("crwv");
  const times = RUNS.map((runs) => {
    const job = buildJob(scenarioCase, scenarioCase.assumptions, new Set(), { ...DEFAULT_SETTINGS, runs });
    if (!job.ok) throw new Error(JSON.stringify(job.error));
    simulate({ ...job.value, runs: 2000 });
    const start = performance.now();
    simulate(job.value);
    return performance.now() - start;
  });
  RUNS.forEach((runs, place) => {
    const time = times[place] ?? NaN;
    console.log(`  ${String(runs).padStart(7)} runs  ${time.toFixed(0).padStart(6)} ms  ${Math.round((1000 * runs) / time)} runs a second`);
  });
  console.log(`  A hundred times the runs take ${((times[2] ?? NaN) / (times[0] ?? NaN)).toFixed(0)} times as long; a hundred would be linear.`);

  const site = await serveSite();
  const browser = await openBrowser();
  try {
    console.log("\nSimulation on the page, from the click to the figures");
    for (const workers of WORKERS) for (const runs of RUNS) await printRun(browser, site.url, workers, runs);
  } finally {
    await browser.close();
    site.stop();
  }
}

async function printRun(browser: Browser, url: string, workers: number, runs: number): Promise<void> {
  const page = await browser.newPage();
  await page.addInitScript(`Object.defineProperty(navigator, "hardwareConcurrency", { get: () => ${workers} })`);
  await page.goto(`${url}/en/risk?runs=${runs}`);
  await page.locator("html[data-hydrated]").waitFor();
  const section = page.locator("#simulation");
  const again = section.getByRole("button", { name: "Run again" });
  // The first simulation warms the workers up; the second is measured.
  await section.scrollIntoViewIfNeeded();
  if (runs > 10_000) await section.getByRole("button", { name: /^Run / }).click();
  await again.waitFor({ timeout: 120_000 });
  // As text: a compiled function would bring the compiler's own helpers, which the page does not have.
  const [took = NaN, longest = NaN] = await page.evaluate<number[]>(`new Promise((resolve) => {
    const isButton = (one) => one.textContent === "Run again";
    const began = performance.now();
    let last = began, longest = 0, hasStarted = false;
    // Every few milliseconds: a loop without pause would take a processor from the workers.
    const pause = 4;
    const look = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last - pause);
      last = now;
      const isThere = [...document.querySelectorAll("#simulation button")].some(isButton);
      hasStarted ||= !isThere;
      if (hasStarted && isThere) return resolve([now - began, longest]);
      setTimeout(look, pause);
    };
    [...document.querySelectorAll("#simulation button")].find(isButton).click();
    setTimeout(look, pause);
  })`);
  console.log(`  ${workers} worker(s)  ${String(runs).padStart(7)} runs  ${took.toFixed(0).padStart(6)} ms  longest task of the page ${longest.toFixed(0)} ms`);
  await page.close();
}
