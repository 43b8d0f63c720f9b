import { describe, expect, test } from "vitest";
import { findCompany } from "@/data/index";
import { claimEffects } from "./claim-effect";
import { casesOf } from "./published-cases";
import { presetOf, presetSettings } from "./presets";
import { boundsOf, specOf } from "./assumption-spec";

const CASES = casesOf("crwv");
const claims = findCompany("crwv")?.claims ?? [];
const [articleDay] = CASES;
if (!articleDay) throw new Error("a case is published");
const claimOf = (id: string) => {
  const claim = claims.find((one) => one.id === id);
  if (!claim) throw new Error(`no statement ${id}`);
  return claim;
};

describe("the preset of the article's thesis is its statements taken together", () => {
  test.each(CASES.map((one) => [one.id, one] as const))("in %s", (_, scenarioCase) => {
    for (const { key, value, claims: ids } of presetSettings(presetOf("articleThesis"), scenarioCase)) {
      expect(ids.length, key).toBeGreaterThan(0);
      const stating = ids.filter((id) => claimEffects(claimOf(id), scenarioCase)?.[0].values.some((one) => one.key === key && one.value === value));
      expect(stating, `${key} = ${value}`).not.toEqual([]);
      // No statement named there may say something else of the same assumption.
      const differing = ids.filter((id) => claimEffects(claimOf(id), scenarioCase)?.[0].values.some((one) => one.key === key && one.value !== value && one.value !== one.caseValue));
      expect(differing, `${key} = ${value}`).toEqual([]);
    }
  });
});

describe("a statement in a case", () => {
  test("sets its assumptions to what the article says, and to what was found", () => {
    const effects = claimEffects(claimOf("fy-capex-20-23"), articleDay);
    expect(effects?.map(({ changes }) => changes)).toEqual([{}, { capexCurrentYearUsdB: 14.9 }]);
    expect(effects?.[1].summary.peakDebt.value).toBeLessThan(effects?.[0].summary.peakDebt.value ?? 0);
  });

  test("bears on no slider where it is about another year, or about the past", () => {
    const latest = CASES.at(-1);
    if (!latest) throw new Error("a case is published");
    expect(claimEffects(claimOf("fy-capex-20-23"), latest)).toBeUndefined();
    expect(claimEffects(claimOf("msft-33"), articleDay)).toBeUndefined();
  });

  test("cheaper chips help the owner only where customers do not get the gain", () => {
    const [claim, finding] = claimEffects(claimOf("cheaper-chips-better"), articleDay) ?? [];
    expect(claim?.summary.value.valuePerShareUsd).toBeGreaterThan(finding?.summary.value.valuePerShareUsd ?? Infinity);
  });

  test("stays inside the bounds of the sliders", () => {
    for (const scenarioCase of CASES) {
      for (const claim of claims) {
        for (const { key, value } of claimEffects(claim, scenarioCase)?.flatMap(({ values }) => values) ?? []) {
          const spec = specOf(key);
          if (spec.kind === "customer") throw new Error(key);
          const { min, max } = boundsOf(spec, scenarioCase);
          expect(value >= min && value <= max, `${claim.id}: ${key} = ${value}`).toBe(true);
        }
      }
    }
  });
});
