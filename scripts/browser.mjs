/**
 * The browser of the browser tests: one that is here already, else one that can be installed.
 *
 * Order: CHROMIUM_PATH, the usual places of Chromium and Chrome, the browser that Playwright keeps,
 * then a download by Playwright, then Debian's package when this is root.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isMain, run, say, stopWithChildren } from "./run.mjs";

/** @typedef {{ path: string, origin: string }} Browser `origin` says in words where it was found. */

/** Playwright's program. */
export const PLAYWRIGHT = join("node_modules", "@playwright", "test", "cli.js");

/** A download that is refused or blocked should not hold up the tests for longer than this, in milliseconds. */
const DOWNLOAD_TIMEOUT_MS = 240_000;

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Arguments that keep the browser to the pages under test: no graphics card, no traffic of its own. */
export const LAUNCH_ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium refuses to run its sandbox as root. Everybody else keeps it.
  ...(isRoot() ? ["--no-sandbox"] : []),
];

/**
 * The browser on this machine, or undefined. A CHROMIUM_PATH that leads nowhere is an error, never passed over.
 * @param {import("./run.mjs").Environment} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {Browser | undefined}
 */
export function findBrowser(env = process.env, exists = existsSync) {
  const chosen = env["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (!exists(chosen)) throw new Error(`CHROMIUM_PATH=${chosen}: there is no such file. Correct the variable or unset it.`);
    return { path: chosen, origin: "CHROMIUM_PATH" };
  }
  const path = USUAL_PLACES.find((place) => exists(place));
  return path === undefined ? undefined : { path, origin: "already installed" };
}

/**
 * Finds or installs a browser, and says which was taken. Returns undefined, after saying what to do, if none can be had.
 * @returns {Promise<Browser | undefined>}
 */
export async function ensureBrowser() {
  try {
    const browser = findBrowser() ?? (await playwrightBrowser("kept by Playwright")) ?? (await downloadBrowser()) ?? (await installDebianBrowser());
    if (browser === undefined) throw new Error("none found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.");
    say(`Browser: ${browser.path} (${browser.origin}; ${await versionOf(browser)})`);
    return browser;
  } catch (error) {
    say(`Browser: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/**
 * The browser's own name and version, which also shows that it starts.
 * @param {Browser} browser
 * @returns {Promise<string>}
 */
async function versionOf({ path, origin }) {
  // Chrome on Windows opens a window instead of answering.
  if (process.platform === "win32") return "version not asked";
  const { code, output } = await run(path, ["--version"], { show: "collect", timeoutMs: 30_000 });
  if (code !== 0) throw new Error(`${path} (${origin}) does not start: ${output.trim() || `code ${code}`}`);
  return output.split("\n").find((line) => /\d+\.\d+/.test(line))?.trim() ?? "version unknown";
}

/**
 * The browser that Playwright has downloaded for itself, if it has.
 * @param {string} origin
 * @returns {Promise<Browser | undefined>}
 */
async function playwrightBrowser(origin) {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? { path, origin } : undefined;
}

async function downloadBrowser() {
  say("Browser: none found, trying npx playwright install chromium");
  const { code, output } = await run(process.execPath, [PLAYWRIGHT, "install", "chromium"], { show: "collect", timeoutMs: DOWNLOAD_TIMEOUT_MS });
  if (code === 0) return playwrightBrowser("downloaded by Playwright");
  say(`Browser: the download did not work (${/Error: .*/.exec(output)?.[0] ?? `code ${code}`})`);
  return undefined;
}

/** @returns {Promise<Browser | undefined>} */
async function installDebianBrowser() {
  if (!isRoot() || !existsSync("/usr/bin/apt-get")) return undefined;
  say("Browser: installing Debian's chromium with apt-get (a minute or two)");
  const quietly = { env: { DEBIAN_FRONTEND: "noninteractive" }, show: /** @type {const} */ ("collect") };
  await run("apt-get", ["update", "-qq"], quietly);
  const { code, output } = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quietly);
  if (code !== 0) {
    say(`${output.trimEnd()}\nBrowser: apt-get could not install chromium (code ${code})`);
    return undefined;
  }
  const font = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "fonts-noto-cjk"], quietly);
  if (font.code !== 0) say("Browser: no Chinese font could be installed; Chinese shows as boxes in screenshots, the tests run all the same");
  const found = findBrowser();
  return found === undefined ? undefined : { ...found, origin: "installed by apt-get" };
}

function isRoot() {
  return process.getuid?.() === 0;
}

if (isMain(import.meta.url)) {
  stopWithChildren();
  process.exitCode = (await ensureBrowser()) === undefined ? 1 : 0;
}
