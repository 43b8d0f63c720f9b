/**
 * Browser tests against the production build.
 *
 * Tags: a test runs on the desktop. One tagged `@phone` runs on the phone as well, one tagged
 * `@phone-only` on the phone alone.
 *
 * `npm test` chooses the browser (CHROMIUM_PATH), the port (E2E_PORT) and the report (E2E_REPORT).
 * `npm run test:e2e` alone finds a browser and a free port itself. E2E_BASE_URL tests a server that
 * runs elsewhere.
 */
import { defineConfig } from "@playwright/test";
import { LAUNCH_ARGUMENTS, findBrowser } from "./scripts/browser.mjs";
import { freePort } from "./scripts/port.mjs";

// Workers read this file too: they inherit the port from the process that chose it.
const port = (process.env["E2E_PORT"] ??= String(await freePort()));
const elsewhere = process.env["E2E_BASE_URL"];
const baseURL = elsewhere ?? `http://127.0.0.1:${port}`;
const executablePath = findBrowser()?.path;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 45_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env["E2E_REPORT"] ?? ".cache/results/browser.json" }]],
  use: {
    baseURL,
    locale: "en-US",
    timezoneId: "UTC",
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    launchOptions: { args: LAUNCH_ARGUMENTS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: "desktop", grepInvert: /@phone-only/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  ...(elsewhere === undefined && {
    webServer: {
      // The same command that a reader runs: it builds first if something has changed.
      command: "node scripts/start.mjs",
      url: `${baseURL}/`,
      env: { PORT: port },
      timeout: 5 * 60_000,
      stdout: "pipe",
      gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    },
  }),
});
