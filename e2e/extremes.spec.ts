import type { Page } from "@playwright/test";
import { LOCALES } from "@/lib/format/locale";
import { ASSUMPTION_SPECS, boundsOf, stressableCustomers } from "@/lib/scenario/assumption-spec";
import { chartOf, moveOnPage, waitForLiveChart } from "./support/chart";
import { assumptionOf, expectScenario, openDashboard } from "./support/dashboard";
import { expectScenarioTexts, LATEST, OLDER, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

test.use({ viewport: { width: 1440, height: 2400 } });

/** What no reader should ever see: a value that is none. */
const NO_VALUE = /\b(NaN|Infinity|undefined|null)\b|∞|\[object/;

/** What the page says after one slider was moved: the answer, and where a value is none, the text around it. */
interface Reading {
  readonly key: string;
  readonly end: string;
  readonly value: string;
  readonly answer: string;
  readonly broken: readonly string[];
}

/**
 * Moves each slider to both ends by its keys and reads the whole page each time: texts, drawings, entries.
 * Alone: each slider goes back to the case before the next one moves. One script in the page does it all,
 * since a hundred and fifty round trips would take a minute.
 */
async function moveEverySlider(page: Page, ends: readonly ("Home" | "End")[], alone: boolean): Promise<Reading[]> {
  return page.evaluate(
    async ({ ends, alone, noValue }) => {
      const readings: Reading[] = [];
      // What a key moves is drawn in the next frame.
      const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const forbidden = new RegExp(noValue);
      const readAll = () => [
        ...document.body.innerText.split("\n"),
        ...[...document.querySelectorAll("path, line, [style], [aria-valuetext]")].map((element) =>
          ["d", "y1", "y2", "style", "aria-valuetext"].map((name) => element.getAttribute(name) ?? "").join(" "),
        ),
        ...[...document.querySelectorAll("input")].map((input) => input.value),
      ];
      for (const group of document.querySelectorAll("#what-if details")) group.setAttribute("open", "");
      await nextFrame();
      for (const end of ends) {
        for (const slider of document.querySelectorAll<HTMLInputElement>("#what-if input[type=range]")) {
          const root = slider.closest("[data-assumption]");
          const before = slider.valueAsNumber;
          slider.dispatchEvent(new KeyboardEvent("keydown", { key: end, bubbles: true, cancelable: true }));
          slider.dispatchEvent(new KeyboardEvent("keyup", { key: end, bubbles: true }));
          await nextFrame();
          readings.push({
            key: root?.getAttribute("data-assumption") ?? "",
            end,
            value: slider.value,
            answer: document.querySelector("[data-testid=answer]")?.textContent ?? "",
            broken: readAll().filter((text) => forbidden.test(text)),
          });
          if (!alone || slider.valueAsNumber === before) continue;
          root?.querySelector<HTMLButtonElement>("[data-reset]")?.click();
          await nextFrame();
        }
      }
      return readings;
    },
    { ends, alone, noValue: NO_VALUE.source },
  );
}

const NUMERIC = ASSUMPTION_SPECS.flatMap((spec) => (spec.kind === "customer" ? [] : [spec]));

// Each case once, each language once: what a value is called does not depend on what it is.
for (const { locale, scenarioCase } of [
  { locale: "en", scenarioCase: OLDER },
  { locale: "zh", scenarioCase: LATEST },
] as const) {
  test(`each slider of ${scenarioCase.id} alone at both ends gives the model's figures in /${locale}`, async ({ page }) => {
    await openDashboard(page, locale, `?case=${scenarioCase.id}`);
    await moveOnPage(page);
    await waitForLiveChart(chartOf(page, "capacity"));
    const readings = await moveEverySlider(page, ["Home", "End"], true);
    expect(readings.map(({ key }) => key).toSorted()).toEqual(NUMERIC.flatMap(({ key }) => [key, key]).toSorted());
    for (const { key, end, value, answer, broken } of readings) {
      const spec = NUMERIC.find((one) => one.key === key);
      if (!spec) throw new Error(`${key} is no assumption.`);
      const { min, max } = boundsOf(spec, scenarioCase);
      const changes = { [key]: end === "Home" ? min : max };
      expect.soft({ key, end, value, answer, broken }).toEqual({
        key,
        end,
        value: String(changes[key]),
        answer: expectScenarioTexts(locale, scenarioCase, changes).answer,
        broken: [],
      });
    }
    await expectScenario(page, locale, {}, scenarioCase);
  });
}

for (const locale of LOCALES) {
  test(`all sliders at one end at once give the model's figures in /${locale}`, async ({ page }) => {
    await openDashboard(page, locale);
    for (const [end, bound] of [["Home", "min"], ["End", "max"]] as const) {
      const readings = await moveEverySlider(page, [end], false);
      expect(readings.flatMap(({ key, broken }) => broken.map((text) => `${key}: ${text}`)), end).toEqual([]);
      const values = NUMERIC.map((spec) => [spec.key, boundsOf(spec, LATEST)[bound]] as const);
      await expectScenario(page, locale, Object.fromEntries(values.filter(([key, value]) => value !== LATEST.assumptions[key])));
    }
  });
}

test("each customer can be the one under stress", async ({ page }) => {
  await openDashboard(page);
  await page.locator("summary", { hasText: TEXTS.en.panel.group.demand }).click();
  const select = assumptionOf(page, "stressedCustomer").root.getByRole("combobox");
  for (const name of stressableCustomers(LATEST)) {
    await select.selectOption(name);
    await expectScenario(page, "en", name === LATEST.assumptions.stressedCustomer ? {} : { stressedCustomer: name });
    await expect(assumptionOf(page, "stressedCustomerRenewalRate").root).toContainText(TEXTS.en.assumption.stressedCustomerRenewalRate.name.replace("{customer}", name));
  }
});
