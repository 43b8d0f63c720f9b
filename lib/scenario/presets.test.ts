import { describe, expect, test } from "vitest";
import { CASES } from "@/data/cases";
import { summariseProjection } from "@/lib/model/summary";
import { applyPreset, isPresetInForce, presetsInForce, takeBackPreset } from "./apply-preset";
import { boundsOf, specOf } from "./assumption-spec";
import type { Case } from "./case";
import { presetOf, presetSettings, PRESETS, PRESETS_IN_VIEW, type Preset } from "./presets";
import { projectScenario, type Changes } from "./scenario";

const NONE: ReadonlySet<never> = new Set();
const PAIRS: [string, Preset, Case][] = PRESETS.flatMap((preset) => CASES.map((one): [string, Preset, Case] => [`${preset.id} in ${one.id}`, preset, one]));
const [ARTICLE_DAY, LATEST] = [CASES[0], CASES[1]].map((one) => {
  if (!one) throw new Error("two cases are published");
  return one;
});
if (!ARTICLE_DAY || !LATEST) throw new Error("two cases are published");

const figuresOf = (scenarioCase: Case, changes: Changes) => {
  const summary = summariseProjection(projectScenario(scenarioCase, changes));
  return [
    summary.horizonRevenueUsdM,
    summary.horizonAdjustedEbitdaMarginRate,
    summary.lastingFreeCashFlowQuarter,
    summary.peakDebt.value,
    summary.lowestDebtServiceCoverage?.value,
    summary.value.valuePerShareUsd,
  ];
};

describe.each(PAIRS)("the preset %s", (_, preset, scenarioCase) => {
  const settings = presetSettings(preset, scenarioCase);

  test("changes something, and each assumption once", () => {
    expect(settings.length).toBeGreaterThan(0);
    expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
  });

  test("stays inside the bounds of the case", () => {
    for (const { key, value } of settings) {
      const spec = specOf(key);
      if (spec.kind === "customer") throw new Error(`${key} is no number`);
      const { min, max, whole } = boundsOf(spec, scenarioCase);
      expect(value, key).toBeGreaterThanOrEqual(min);
      expect(value, key).toBeLessThanOrEqual(max);
      if (whole) expect(Number.isInteger(value), key).toBe(true);
    }
  });

  test("moves at least one of the six figures", () => {
    expect(figuresOf(scenarioCase, applyPreset(preset, scenarioCase, {}, NONE))).not.toEqual(figuresOf(scenarioCase, {}));
  });

  test("changes exactly what it lists", () => {
    const changes = applyPreset(preset, scenarioCase, {}, NONE);
    expect(changes).toEqual(Object.fromEntries(settings.map(({ key, value }) => [key, value])));
    expect(takeBackPreset(preset, scenarioCase, changes, NONE)).toEqual({});
  });
});

describe("presets", () => {
  test("have names of their own, and more than stand in view", () => {
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
    expect(PRESETS.length).toBeGreaterThan(PRESETS_IN_VIEW);
  });

  test("a risk lowers the value of a share in each case", () => {
    for (const scenarioCase of CASES) {
      const value = (changes: Changes) => summariseProjection(projectScenario(scenarioCase, changes)).value.valuePerShareUsd;
      for (const preset of PRESETS.filter(({ kind }) => kind === "risk")) {
        expect(value(applyPreset(preset, scenarioCase, {}, NONE)), `${preset.id} in ${scenarioCase.id}`).toBeLessThan(value({}));
      }
    }
  });

  test("what the article's thesis states is taken as stated", () => {
    for (const scenarioCase of CASES) {
      expect(applyPreset(presetOf("articleThesis"), scenarioCase, {}, NONE)).toMatchObject({ overheadElasticity: 0, prepaymentRate: 0.25, equityShareOfGap: 0 });
    }
    expect(applyPreset(presetOf("articleThesis"), ARTICLE_DAY, {}, NONE).contractTermYears).toBe(5);
  });

  test("a value not stated is the case's own plausible end", () => {
    expect(applyPreset(presetOf("priceWar"), LATEST, {}, NONE).contractPriceChangeRate).toBe(LATEST.why.contractPriceChangeRate?.band?.[0]);
  });

  test("even the steepest plausible fall of capex brings no peak of depreciation in 2026, but earlier free cash flow", () => {
    for (const scenarioCase of CASES) {
      const summary = summariseProjection(projectScenario(scenarioCase, applyPreset(presetOf("depreciationPeak"), scenarioCase, {}, NONE)));
      const untouched = summariseProjection(projectScenario(scenarioCase, {}));
      expect(summary.depreciationPeak.t).toBeGreaterThan(8);
      expect(summary.lastingFreeCashFlowQuarter).toBeLessThan(untouched.lastingFreeCashFlowQuarter ?? Infinity);
    }
  });

  test("the current year's capex is known in part, so only a later year falls", () => {
    expect(presetSettings(presetOf("depreciationPeak"), ARTICLE_DAY).map(({ key }) => key)).toEqual(["capexGrowthRate"]);
    expect(presetSettings(presetOf("depreciationPeak"), LATEST).map(({ key }) => key)).toEqual(["capexNextYearUsdB", "capexGrowthRate"]);
  });
});

describe("a preset and the reader's own changes", () => {
  const priceWar = presetOf("priceWar");

  test("lies on top of other changes and leaves them when taken back", () => {
    const mine: Changes = { usefulLifeYears: 5 };
    const together = applyPreset(priceWar, LATEST, mine, NONE);
    expect(together.usefulLifeYears).toBe(5);
    expect(takeBackPreset(priceWar, LATEST, together, NONE)).toEqual(mine);
  });

  test("is in force while all of its changes stand", () => {
    const changes = applyPreset(priceWar, LATEST, {}, NONE);
    expect(presetsInForce(LATEST, changes, NONE)).toContain("priceWar");
    expect(isPresetInForce(priceWar, LATEST, { ...changes, contractPriceChangeRate: -0.19 }, NONE)).toBe(false);
    expect(presetsInForce(LATEST, {}, NONE)).toEqual([]);
  });

  test("leaves a locked assumption alone, both ways, and is in force without it", () => {
    const locked = new Set(["contractPriceChangeRate"] as const);
    const changes = applyPreset(priceWar, LATEST, { contractPriceChangeRate: -0.1 }, locked);
    expect(changes.contractPriceChangeRate).toBe(-0.1);
    expect(isPresetInForce(priceWar, LATEST, changes, locked)).toBe(true);
    expect(takeBackPreset(priceWar, LATEST, changes, locked)).toEqual({ contractPriceChangeRate: -0.1 });
  });

  test("with all of its assumptions locked at other values it is not in force", () => {
    const energy = presetOf("cheapEnergy");
    expect(isPresetInForce(energy, LATEST, { powerPriceUsdPerMwh: 50 }, new Set(["powerPriceUsdPerMwh"] as const))).toBe(false);
  });
});
