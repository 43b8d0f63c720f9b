import type { Locator, Page } from "@playwright/test";
import type { Locale } from "@/lib/format/locale";
import type { AssumptionKey } from "@/lib/model/assumptions";
import type { Case } from "@/lib/scenario/case";
import type { Changes } from "@/lib/scenario/scenario";
import { expectScenarioTexts, fill, LATEST, TEXTS } from "./expected";
import { expect, waitForHydration } from "./fixtures";

/** Opens the dashboard and waits until it answers to input. */
export async function openDashboard(page: Page, locale: Locale = "en", query = ""): Promise<void> {
  await page.goto(`/${locale}${query}`);
  await waitForHydration(page);
}

/** The answer sentence. */
export function answerOf(page: Page): Locator {
  return page.getByTestId("answer");
}

/** The values of the six figures, without names and changes. */
export function figuresOf(page: Page): Locator {
  return page.locator("dl:not([popover] dl) > div > dt + dd");
}

/** The line of one assumption in the panel. */
export function assumptionOf(page: Page, key: AssumptionKey) {
  const root = page.locator(`[data-assumption="${key}"]`);
  return { root, slider: root.getByRole("slider"), entry: root.getByRole("textbox"), alert: root.getByRole("alert"), reset: root.getByRole("button", { name: RESET_NAME }) };
}

const RESET_NAME = new RegExp(`^(${[TEXTS.en, TEXTS.zh].map((texts) => fill(texts.assumption.reset, { name: "" })).join("|")})`);

/** Holds sentence, figures and the count of changes on the page to the model. */
export async function expectScenario(page: Page, locale: Locale, changes: Changes = {}, scenarioCase: Case = LATEST): Promise<void> {
  const { answer, figures } = expectScenarioTexts(locale, scenarioCase, changes);
  await expect(answerOf(page)).toHaveText(answer);
  await expect(figuresOf(page)).toHaveText(figures);
  // Closed groups are filled once a reader moves; the pointer itself stays, since a test may be dragging.
  await page.evaluate(() => window.dispatchEvent(new Event("pointermove")));
  await expect(page.locator("[data-assumption][data-changed]")).toHaveCount(Object.keys(changes).length);
}

/** Undo, redo and "reset all" of the panel. */
export function historyOf(page: Page, locale: Locale = "en") {
  const { panel } = TEXTS[locale];
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  return { undo: button(panel.undo), redo: button(panel.redo), reset: button(panel.reset) };
}
