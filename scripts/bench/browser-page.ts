/** A production server and a browser for the benches, and what is measured inside the page. */
import { spawn } from "node:child_process";
import { chromium, type Browser, type CDPSession, type Page } from "@playwright/test";
import { LAUNCH_ARGUMENTS, findBrowser } from "../browser.mjs";
import { freePort } from "../port.mjs";
import { firstAnswer } from "../start.mjs";

export interface BenchSite {
  readonly url: string;
  readonly stop: () => void;
}

/** Serves the production build, building it first if something has changed, as `npm start` does. */
export async function serveSite(): Promise<BenchSite> {
  const port = await freePort();
  const server = spawn(process.execPath, ["scripts/start.mjs"], { env: { ...process.env, PORT: String(port) }, stdio: ["ignore", "ignore", "inherit"] });
  const url = `http://127.0.0.1:${port}`;
  if ((await firstAnswer(url, 300_000)) === undefined) throw new Error("The server did not answer within five minutes.");
  return { url, stop: () => void server.kill("SIGTERM") };
}

/** A browser whose frames come as soon as they are ready, so that no time is spent waiting for the screen; `paced` keeps 60 a second. */
export async function openBrowser({ paced = false } = {}): Promise<Browser> {
  const executablePath = findBrowser()?.path;
  const unpaced = paced ? [] : ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
  return chromium.launch({ args: [...LAUNCH_ARGUMENTS, ...unpaced], ...(executablePath !== undefined && { executablePath }) });
}

/** Opens the dashboard with the live charts in view. */
export async function openLiveDashboard(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport });
  await page.goto(`${url}/en`);
  await page.locator("html[data-hydrated]").waitFor();
  await page.mouse.move(4, 4);
  await page.mouse.move(9, 9);
  await page.locator("#chart-revenue .recharts-surface").first().waitFor();
  // Every chart in view has become live, and the browser has come to rest.
  await page.waitForFunction(() => {
    const inView = [...document.querySelectorAll("[id^=chart-]")].filter((chart) => chart.getBoundingClientRect().top < innerHeight);
    return inView.every((chart) => chart.querySelector(".recharts-surface"));
  });
  return { page, session: await page.context().newCDPSession(page) };
}

/** Puts the focus on a slider and notes, for each key, the time until the frame after it has been painted. */
export async function watchSlider(page: Page, assumption: string): Promise<void> {
  await page.locator(`[data-assumption="${assumption}"]`).getByRole("slider").focus();
  await page.evaluate(() => {
    const target = globalThis as unknown as { stepsMs: number[] };
    target.stepsMs = [];
    addEventListener(
      "keydown",
      (event) => {
        const began = event.timeStamp;
        // The task after the frame's callbacks runs once style, layout and paint are done.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => target.stepsMs.push(performance.now() - began);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/** Long enough for a step and its frame to be over, also with a quarter of the processor. */
const BETWEEN_STEPS_MS = 250;

/**
 * Presses the keys one after the other and answers with the time that each took, in milliseconds. The
 * page is left alone in between: asking it whether it is done would be measured as well.
 */
export async function pressSteps(page: Page, keys: readonly string[]): Promise<number[]> {
  for (const key of keys) {
    await page.keyboard.down(key);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_STEPS_MS));
  }
  const times = await page.evaluate(() => (globalThis as unknown as { stepsMs: number[] }).stepsMs.splice(0));
  if (times.length !== keys.length) throw new Error(`${keys.length} keys were pressed, and ${times.length} steps were seen.`);
  return times;
}
