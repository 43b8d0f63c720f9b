import type { Page } from "@playwright/test";
import type { AssumptionKey } from "@/lib/model/assumptions";
import { boundsOf, specOf } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import type { Changes } from "@/lib/scenario/scenario";
import { chartOf, moveOnPage, readPlot, seriesOf, waitForLiveChart } from "./support/chart";
import { assumptionOf, expectScenario, historyOf, openDashboard } from "./support/dashboard";
import { expectScenarioTexts, fill, LATEST, OLDER, quartersOf, reportedFact, TEXTS } from "./support/expected";
import { expect, test } from "./support/fixtures";

/** Every chart in view: one that is not stays as it was. */
test.use({ viewport: { width: 1440, height: 2400 } });

/** Debt on its chart, bar by bar, and the case's line behind it, read back from the drawing. */
async function expectDrawnDebt(page: Page, changes: Changes, scenarioCase: Case = LATEST): Promise<void> {
  const places = quartersOf(scenarioCase).length;
  const { projection } = expectScenarioTexts("en", scenarioCase, changes);
  await expect(async () => {
    const plot = await readPlot(chartOf(page, "debt"), places, 1000);
    const top = new Map(["openingDebt", "bonds", "loans"].flatMap((series) => seriesOf(plot, series, "projected").map(({ index, value }) => [index, value])));
    for (let t = 1; t <= scenarioCase.quarters; t += 1) {
      const drawn = top.get(places - scenarioCase.quarters + t - 1) ?? NaN;
      expect(Math.abs(drawn - projection.at("debtUsdM", t)), `t = ${t}: drawn ${drawn}`).toBeLessThan(plot.resolution);
    }
    const caseLines = plot.series.filter(({ era }) => era === "case");
    expect(caseLines).toHaveLength(Object.keys(changes).length > 0 ? 1 : 0);
  }).toPass({ timeout: 8_000 });
}

test("the keys of a slider move it by a step, by ten, and to its ends", async ({ page }) => {
  await openDashboard(page);
  const key = "capexNextYearUsdB" satisfies AssumptionKey;
  const { slider, entry } = assumptionOf(page, key);
  const before = LATEST.assumptions[key];
  const { min, max, step } = boundsOfNumber(key);
  await slider.focus();
  for (const [press, value] of [
    ["ArrowRight", before + step],
    ["ArrowUp", before + 2 * step],
    ["ArrowLeft", before + step],
    ["ArrowDown", before],
    ["PageUp", before + 10 * step],
    ["PageDown", before],
    ["PageDown", before - 10 * step],
    ["Home", min],
    ["ArrowLeft", min],
    ["End", max],
    ["ArrowRight", max],
  ] as const) {
    await slider.press(press);
    await expect(slider, press).toHaveValue(String(value));
    await expect(entry, press).toHaveValue(value.toFixed(1));
    await expectScenario(page, "en", value === before ? {} : { [key]: value });
  }
  await expect(slider).toHaveAttribute("aria-valuetext", `150.0 $bn; the case has ${before.toFixed(1)} $bn`);
  await expectDrawnDebt(page, { [key]: max });
});

test("a thumb dragged with the pointer takes sentence, figures and charts along", async ({ page }) => {
  await openDashboard(page);
  const { slider } = assumptionOf(page, "usefulLifeYears");
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider has no box.");
  const middle = box.y + box.height / 2;
  const start = box.x + box.width * ((LATEST.assumptions.usefulLifeYears - 3) / 5);
  await page.mouse.move(start, middle);
  await page.mouse.down();
  await page.mouse.move(start + 20, middle, { steps: 4 });
  await page.mouse.move(box.x + 30, middle, { steps: 8 });
  const value = Number(await slider.inputValue());
  expect(value).toBeGreaterThanOrEqual(3);
  expect(value).toBeLessThan(4.5);
  expect(value * 2).toBe(Math.round(value * 2));
  // Before the thumb is let go.
  await expectScenario(page, "en", { usefulLifeYears: value });
  await expectDrawnDebt(page, { usefulLifeYears: value });
  await page.mouse.up();
  await waitForLiveChart(chartOf(page, "revenue"));
  await waitForLiveChart(chartOf(page, "debt"));
  await expectDrawnDebt(page, { usefulLifeYears: value });
  // One drag is one step back.
  const { undo } = historyOf(page);
  await undo.click();
  await expectScenario(page, "en");
  await expect(undo).toBeDisabled();
});

test("exact entry takes any number within the bounds, and says what it does with others", async ({ page }) => {
  await openDashboard(page);
  const { slider, entry, alert } = assumptionOf(page, "capexNextYearUsdB");
  const shown = LATEST.assumptions.capexNextYearUsdB.toFixed(1);

  // Off the slider's steps, by Enter.
  await entry.fill("31.27");
  await expectScenario(page, "en");
  await entry.press("Enter");
  await expect(entry).toHaveValue("31.27");
  await expect(slider).toHaveValue("31.27");
  await expectScenario(page, "en", { capexNextYearUsdB: 31.27 });
  await expectDrawnDebt(page, { capexNextYearUsdB: 31.27 });

  // Leaving the field commits, Escape restores.
  await entry.fill("44");
  await entry.blur();
  await expectScenario(page, "en", { capexNextYearUsdB: 44 });
  await entry.fill("77");
  await entry.press("Escape");
  await expect(entry).toHaveValue("44.0");
  await entry.blur();
  await expectScenario(page, "en", { capexNextYearUsdB: 44 });

  // Out of bounds: limited, and said.
  await entry.fill("1000");
  await entry.press("Enter");
  await expect(entry).toHaveValue("150.0");
  await expect(alert).toHaveText(fill(TEXTS.en.assumption.limited, { text: "1000", value: "150.0", unit: TEXTS.en.assumption.unit.usdBillion }));
  await expect(entry).toHaveAttribute("aria-invalid", "true");
  await expectScenario(page, "en", { capexNextYearUsdB: 150 });

  // Not a number: refused, and said.
  for (const garbage of ["abc", "1e999", "--5", "0x10", "Infinity", ""]) {
    await entry.fill(garbage);
    await entry.press("Enter");
    await expect(alert).toHaveText(fill(TEXTS.en.assumption.notANumber, { text: garbage }));
    await expect(entry).toHaveValue("150.0");
    await expectScenario(page, "en", { capexNextYearUsdB: 150 });
  }
  await entry.fill(shown);
  await entry.press("Enter");
  await expect(alert).toBeHidden();
  await expectScenario(page, "en");

  // Per cent on screen, a fraction in the model; the typed sign may be a real minus.
  const price = assumptionOf(page, "contractPriceChangeRate");
  await price.entry.fill("−12.5%");
  await price.entry.press("Enter");
  await expect(price.entry).toHaveValue("−12.5");
  await expectScenario(page, "en", { contractPriceChangeRate: -0.125 });
});

test("one change or all go back to the case, and undo and redo walk over everything", async ({ page }) => {
  await openDashboard(page, "zh");
  const { undo, redo, reset } = historyOf(page, "zh");
  for (const button of [undo, redo, reset]) await expect(button).toBeDisabled();
  const capex = assumptionOf(page, "capexNextYearUsdB");
  const multiple = assumptionOf(page, "exitEbitdaMultiple");
  await expect(capex.reset).toBeHidden();
  // Chinese counts dollars in 亿: 600 of them are 60 billion.
  await capex.entry.fill("600");
  await capex.entry.press("Enter");
  await multiple.slider.press("ArrowRight");
  const stepped = LATEST.assumptions.exitEbitdaMultiple + 0.5;
  const both = { capexNextYearUsdB: 60, exitEbitdaMultiple: stepped };
  await expectScenario(page, "zh", both);
  await expect(page.getByTestId("changes")).toContainText("2");

  await capex.reset.click();
  await expectScenario(page, "zh", { exitEbitdaMultiple: stepped });
  await expect(capex.reset).toBeHidden();
  await undo.click();
  await expectScenario(page, "zh", both);
  await reset.click();
  await expectScenario(page, "zh");
  await expect(reset).toBeDisabled();

  await undo.click();
  await expectScenario(page, "zh", both);
  await undo.click();
  await expectScenario(page, "zh", { capexNextYearUsdB: 60 });
  await undo.click();
  await expectScenario(page, "zh");
  await expect(undo).toBeDisabled();
  await redo.click();
  await redo.click();
  await expectScenario(page, "zh", both);
  await redo.click();
  await expectScenario(page, "zh");
  await expect(redo).toBeDisabled();
});

test("the case's value stands as a tick on the track", async ({ page }) => {
  await openDashboard(page);
  const { root, slider, entry } = assumptionOf(page, "usefulLifeYears");
  const centres = () =>
    root.evaluate((element) => {
      const input = element.querySelector("input[type=range]");
      const tick = element.querySelector("[data-case-tick]");
      if (!(input instanceof HTMLInputElement) || !tick) throw new Error("A slider without a tick.");
      const { left, width } = input.getBoundingClientRect();
      const half = Number.parseFloat(getComputedStyle(input).getPropertyValue("--thumb-half"));
      const share = (input.valueAsNumber - Number(input.min)) / (Number(input.max) - Number(input.min));
      const box = tick.getBoundingClientRect();
      return { thumb: left + half + share * (width - 2 * half), tick: box.left + box.width / 2 };
    });
  const atCase = await centres();
  expect(Math.abs(atCase.tick - atCase.thumb)).toBeLessThan(1);
  await slider.press("Home");
  await expect(entry).toHaveValue("3.0");
  const moved = await centres();
  expect(moved.tick).toBeCloseTo(atCase.tick, 1);
  expect(atCase.tick - moved.thumb).toBeGreaterThan(20);
});

test("another case brings its own answer, figures, facts and bounds, and can be undone", async ({ page }) => {
  await openDashboard(page);
  await moveOnPage(page);
  const picker = page.getByRole("combobox", { name: TEXTS.en.panel.case });
  await expect(picker).toHaveValue(LATEST.id);
  await picker.selectOption(OLDER.id);
  await expectScenario(page, "en", {}, OLDER);
  await expectDrawnDebt(page, {}, OLDER);
  // The facts are the older day's: what was published later stands nowhere.
  const quarters = quartersOf(OLDER);
  const known = quarters.flatMap((quarter, index) => {
    const fact = reportedFact(OLDER, "revenueUsdM", quarter);
    return fact ? [{ index, value: fact.value }] : [];
  });
  expect(known.length).toBeGreaterThan(2);
  await expect(async () => {
    const plot = await readPlot(chartOf(page, "revenue"), quarters.length, 1000);
    const reported = seriesOf(plot, "revenue", "reported");
    expect(reported.map(({ index }) => index)).toEqual(known.map(({ index }) => index));
    for (const [place, { value }] of known.entries()) expect(Math.abs((reported[place]?.value ?? NaN) - value)).toBeLessThan(plot.resolution);
  }).toPass({ timeout: 8_000 });
  const loss = boundsOf(requireYear("stressedCustomerLossYear"), OLDER);
  await page.locator("summary", { hasText: TEXTS.en.panel.group.demand }).click();
  await expect(assumptionOf(page, "stressedCustomerLossYear").slider).toHaveAttribute("min", String(loss.min));

  await historyOf(page).undo.click();
  await expect(picker).toHaveValue(LATEST.id);
  await expectScenario(page, "en");
  await expectDrawnDebt(page, {});
});

function boundsOfNumber(key: AssumptionKey) {
  const spec = specOf(key);
  if (spec.kind === "customer") throw new Error(`${key} is no number.`);
  return boundsOf(spec, LATEST);
}

function requireYear(key: AssumptionKey) {
  const spec = specOf(key);
  if (spec.kind !== "year") throw new Error(`${key} is no year.`);
  return spec;
}
