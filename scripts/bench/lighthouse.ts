/**
 * Lighthouse with its mobile preset on the production build. It is no dependency: npm fetches it for
 * the run, into its own cache, and where that cannot be done the bench says so.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { LAUNCH_ARGUMENTS, findBrowser } from "../browser.mjs";
import { serveSite } from "./browser-page";

/** The last line that runs on Node 20. */
const LIGHTHOUSE = "lighthouse@12";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const TIMINGS = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"];

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string; readonly score: number | null; readonly title: string }>>;
}

/** Prints scores, timings, and every audit of the three rule categories that is not passed. */
export async function benchLighthouse(): Promise<void> {
  console.log("\nLighthouse, mobile preset");
  const site = await serveSite();
  try {
    for (const path of ["/en", "/zh"]) console.log(`  ${path}  ${await measure(`${site.url}${path}`)}`);
  } catch (error) {
    console.log(`  could not be run: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  } finally {
    site.stop();
  }
}

async function measure(url: string): Promise<string> {
  const flags = ["--headless=new", ...LAUNCH_ARGUMENTS].join(" ");
  const words = ["--yes", LIGHTHOUSE, url, "--quiet", "--output=json", `--only-categories=${CATEGORIES.join(",")}`, `--chrome-flags=${flags}`];
  const { stdout } = await promisify(execFile)("npx", words, {
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CHROME_PATH: findBrowser()?.path ?? "" },
  });
  const { categories, audits }: Report = JSON.parse(stdout);
  const scores = CATEGORIES.map((name) => `${name} ${Math.round((categories[name]?.score ?? 0) * 100)}`);
  const timings = TIMINGS.map((name) => `${name} ${audits[name]?.displayValue ?? "?"}`);
  return `${scores.join(", ")}\n       ${timings.join(", ")}`;
}
