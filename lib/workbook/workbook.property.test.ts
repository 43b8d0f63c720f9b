import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Projection } from "@/lib/model/projection";
import { QUARTER_FIELDS } from "@/lib/model/quarter-record";
import { quarterRatios, type QuarterRatios } from "@/lib/model/ratios";
import { summariseProjection } from "@/lib/model/summary";
import { marketMultiples } from "@/lib/model/valuation";
import { ASSUMPTION_SPECS, boundsOf, stressableCustomers, type AssumptionSpec } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { casesOf } from "@/lib/scenario/published-cases";
import { keepDifferences, projectScenario, scenarioAssumptions, type Changes } from "@/lib/scenario/scenario";
import { calculateWorkbook } from "./formula/calculate";
import { IndependentEngine } from "./independent-engine.arbitrary";
import { customerKey } from "./lines/all-lines";
import { orderCustomers } from "./opening-sheet";
import { planWorkbook } from "./plan-workbook";
import { requestOf } from "./workbook-request.arbitrary";

/** Amounts below a thousandth (of a million dollars, a megawatt, a share) are compared with that. */
const SMALLEST = 1e-3;

const RATIOS: Readonly<Partial<Record<keyof QuarterRatios, string>>> = {
  revenueGrowthRate: "~growth",
  adjustedEbitdaMarginRate: "~ebitdaMargin",
  adjustedOperatingMarginRate: "~operatingMargin",
  netMarginRate: "~netMargin",
  contractedShare: "~contractedShare",
  backlogCoverYears: "~backlogCover",
  netDebtUsdM: "~netDebt",
  netDebtMultiple: "~netDebtMultiple",
  interestCoverageMultiple: "~interestCoverage",
  debtServiceCoverageMultiple: "~debtServiceCoverage",
};

function agrees(inSheet: unknown, inApp: number | string | null, size = typeof inApp === "number" ? Math.abs(inApp) : 0): boolean {
  // What has no denominator is empty in the sheet and null in the app.
  if (typeof inApp !== "number") return inSheet === (inApp ?? "");
  return typeof inSheet === "number" && Math.abs(inSheet - inApp) <= 1e-6 * Math.max(SMALLEST, size);
}

/** Every cell in which sheet and app differ by more than a millionth: lines, customers, ratios, key figures. */
function differences(engine: IndependentEngine, projection: Projection, scenarioCase: Case): string[] {
  const found: string[] = [];
  const compare = (what: string, inSheet: unknown, inApp: number | string | null, size?: number) => {
    if (!agrees(inSheet, inApp, size)) found.push(`${what}: sheet ${JSON.stringify(inSheet)}, app ${inApp}`);
  };
  const customers = orderCustomers(scenarioCase).map((name, position) => [customerKey(position), scenarioCase.opening.customers.indexOf(name)] as const);
  for (let t = 1; t <= projection.quarters; t += 1) {
    for (const field of QUARTER_FIELDS) {
      // The balance check is the rounding that is left of large sums: zero against their size.
      const size = field === "balanceCheckUsdM" ? projection.at("debtUsdM", t) + Math.abs(projection.at("equityUsdM", t)) : undefined;
      compare(`${field} in quarter ${t}`, engine.line(field, t), projection.at(field, t), size);
    }
    for (const [key, position] of customers) compare(`${key} in quarter ${t}`, engine.line(key, t), projection.customerRevenueUsdM(position, t));
    const ratios = quarterRatios(projection, t);
    for (const [ratio, key] of Object.entries(RATIOS)) {
      const inApp = Object.entries(ratios).find(([name]) => name === ratio)?.[1] ?? null;
      compare(`${ratio} in quarter ${t}`, engine.line(key, t), inApp);
    }
    compare(`what binds in quarter ${t}`, engine.line("~binds", t), ratios.binds === "capacity" ? 1 : 0);
  }
  const summary = summariseProjection(projection);
  const market = marketMultiples(projection);
  const quarter = (t: number | null) => (t === null ? "–" : `${projection.at("fiscalYear", t)}Q${projection.at("fiscalQuarter", t)}`);
  compare("revenue", engine.named("answerRevenueUsdM"), summary.horizonRevenueUsdM);
  compare("margin", engine.named("answerMarginRate"), summary.horizonAdjustedEbitdaMarginRate);
  compare("first quarter of lasting free cash flow", engine.named("answerFreeCashFlow"), quarter(summary.lastingFreeCashFlowQuarter));
  compare("peak debt", engine.named("answerPeakDebtUsdM"), summary.peakDebt.value);
  compare("lowest cover", engine.named("answerCoverage"), summary.lowestDebtServiceCoverage?.value ?? null);
  compare("quarter of the lowest cover", engine.named("answerCoverageQuarter"), quarter(summary.lowestDebtServiceCoverage?.t ?? null));
  compare("funding gaps", engine.named("answerFundingGapUsdM"), summary.fundingGapUsdM);
  compare("dilution", engine.named("answerDilutionRate"), summary.dilutionRate);
  compare("equity value", engine.named("exitEquityValueUsdM"), summary.value.equityValueAtExitUsdM);
  compare("value per share", engine.named("valuePerShareUsd"), summary.value.valuePerShareUsd);
  compare("upside", engine.named("upsideRate"), summary.value.upsideRate);
  compare("EV to sales", engine.named("evToSales"), market.evToSalesMultiple);
  compare("price to sales", engine.named("priceToSales"), market.priceToSalesMultiple);
  return found;
}

/** Any value that a reader may type, spread evenly over its bounds, its ends more often. */
function anyTypedValue(spec: AssumptionSpec, scenarioCase: Case): fc.Arbitrary<number | string> {
  if (spec.kind === "customer") return fc.constantFrom(...stressableCustomers(scenarioCase));
  const { min, max, whole } = boundsOf(spec, scenarioCase);
  if (whole) return fc.integer({ min, max });
  const between = fc.integer({ min: 0, max: 1000 }).map((part) => Number((min + ((max - min) * part) / 1000).toFixed(6)));
  return fc.oneof({ weight: 5, arbitrary: between }, { weight: 1, arbitrary: fc.constantFrom(min, max) });
}

function anyTyped(scenarioCase: Case): fc.Arbitrary<Changes> {
  const byKey: Record<string, fc.Arbitrary<number | string>> = Object.fromEntries(ASSUMPTION_SPECS.map((spec) => [spec.key, anyTypedValue(spec, scenarioCase)]));
  const values: fc.Arbitrary<Record<string, number | string>> = fc.record(byKey);
  return values.map((changes) => keepDifferences(scenarioCase, changes));
}

const CASES = casesOf("crwv");

describe.each(CASES.map((scenarioCase) => [scenarioCase.id, scenarioCase] as const))("The workbook of %s, in an independent spreadsheet engine,", (_, scenarioCase: Case) => {
  test.each(["en", "zh"] as const)("gives in every cell the value that the file carries (%s), and a check without a difference", (locale) => {
    const plan = planWorkbook(requestOf(scenarioCase, {}, locale));
    const engine = new IndependentEngine(plan);
    const values = calculateWorkbook(plan);
    const wrong = plan.sheets.flatMap((sheet) =>
      [...sheet.rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { formula }]) => {
          if (formula === undefined) return [];
          const inFile = values(sheet.name, row, column) ?? null;
          const inEngine = engine.value(sheet.name, row, column);
          const isSame = typeof inFile === "number" ? typeof inEngine === "number" && Math.abs(inFile - inEngine) <= 1e-9 * Math.max(1, Math.abs(inFile)) : inFile === inEngine;
          return isSame ? [] : [`${sheet.name} ${row + 1},${column + 1} =${formula}: file ${String(inFile)}, engine ${JSON.stringify(inEngine)}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
    const check = plan.sheets.at(-1)!;
    expect([engine.value(check.name, 1, 3), engine.value(check.name, 2, 3)]).toEqual([0, 0]);
    expect(engine.value(check.name, 1, 1)).toBe(locale === "en" ? "agrees" : "一致");
    engine.destroy();
  });

  test("gives the app's figures for any scenario it is made for", () => {
    fc.assert(
      fc.property(anyTyped(scenarioCase), (changes) => {
        const engine = new IndependentEngine(planWorkbook(requestOf(scenarioCase, changes)));
        expect(differences(engine, projectScenario(scenarioCase, changes), scenarioCase)).toEqual([]);
        engine.destroy();
      }),
      { numRuns: 4, seed: 5, endOnFailure: true },
    );
  });

  test("gives the app's figures for any inputs typed into it, and says in its check that inputs were changed", () => {
    const plan = planWorkbook(requestOf(scenarioCase));
    const engine = new IndependentEngine(plan);
    const check = plan.sheets.at(-1)!;
    fc.assert(
      fc.property(anyTyped(scenarioCase), (changes) => {
        engine.typeAll({ ...scenarioAssumptions(scenarioCase, changes) });
        expect(differences(engine, projectScenario(scenarioCase, changes), scenarioCase)).toEqual([]);
        expect(engine.named("changedInputs")).toBe(Object.keys(changes).length);
        expect(engine.value(check.name, 1, 1)).toContain("inputs changed");
        expect(engine.value(check.name, 2, 3)).toBe(0);
      }),
      { numRuns: 25, seed: 7, endOnFailure: true },
    );
    engine.destroy();
  });

  test("gives the app's figures where a single input stands at either end", () => {
    const engine = new IndependentEngine(planWorkbook(requestOf(scenarioCase)));
    for (const spec of ASSUMPTION_SPECS) {
      const ends = spec.kind === "customer" ? stressableCustomers(scenarioCase) : [boundsOf(spec, scenarioCase).min, boundsOf(spec, scenarioCase).max];
      for (const value of ends) {
        engine.type(spec.key, value);
        expect(differences(engine, projectScenario(scenarioCase, keepDifferences(scenarioCase, { [spec.key]: value })), scenarioCase), `${spec.key} = ${value}`).toEqual([]);
      }
      engine.type(spec.key, scenarioCase.assumptions[spec.key]);
    }
    engine.destroy();
  });
});
