import { test as base, expect, type Page } from "@playwright/test";
import { collectProblems } from "./problems";

interface Problems {
  /** What has gone wrong in the background so far. */
  readonly list: readonly string[];
  /**
   * Announces problems that a test causes on purpose, for example `problems.expect(/status 404/, /^console error: .*404/)`.
   * Each one must occur, so that no exception outlives its reason.
   */
  expect(...patterns: readonly RegExp[]): void;
}

/** Playwright's `test`, with one more promise: a page that misbehaves in the background fails its test. */
export const test = base.extend<{ problems: Problems }>({
  problems: [
    async ({ context, baseURL }, use) => {
      if (baseURL === undefined) throw new Error("playwright.config.ts sets no baseURL");
      const list = collectProblems(context, new URL(baseURL).origin);
      const expected: RegExp[] = [];
      await use({ list, expect: (...patterns) => void expected.push(...patterns) });
      const unexpected = list.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
      expect(unexpected, "problems on the page").toEqual([]);
      const missing = expected.filter((pattern) => !list.some((problem) => pattern.test(problem)));
      expect(missing, "expected problems that did not occur").toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until React has taken over the page: before that, a click may be lost. */
export async function waitForHydration(page: Page): Promise<void> {
  await expect(page.locator("html"), "the page has become interactive").toHaveAttribute("data-hydrated", "true");
}

export { expect };
