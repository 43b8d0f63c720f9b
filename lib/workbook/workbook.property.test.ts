import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUARTER_FIELDS } from "@/lib/model/quarter-record";
import type { Projection } from "@/lib/model/projection";
import type { Case } from "@/lib/scenario/case";
import { anyChanges } from "@/lib/scenario/changes.arbitrary";
import { casesOf } from "@/lib/scenario/published-cases";
import { projectScenario, scenarioAssumptions, type Changes } from "@/lib/scenario/scenario";
import { IndependentEngine } from "./independent-engine.arbitrary";
import { planWorkbook } from "./plan-workbook";
import { requestOf } from "./workbook-request.arbitrary";

/** Amounts below a thousandth (of a million dollars, a megawatt, a share) are compared with that. */
const SMALLEST = 1e-3;

/** Every cell in which sheet and app differ by more than a millionth. */
function differences(engine: IndependentEngine, projection: Projection): string[] {
  return QUARTER_FIELDS.flatMap((field) =>
    Array.from({ length: projection.quarters }, (_, index) => index + 1).flatMap((t) => {
      const inSheet = engine.line(field, t);
      const inApp = projection.at(field, t);
      // The balance check is the rounding that is left of large sums: zero against their size.
      const size = field === "balanceCheckUsdM" ? projection.at("equityUsdM", t) + projection.at("debtUsdM", t) : inApp;
      const agrees = typeof inSheet === "number" && Math.abs(inSheet - inApp) <= 1e-6 * Math.max(SMALLEST, Math.abs(size));
      return agrees ? [] : [`${field} in quarter ${t}: sheet ${String(inSheet)}, app ${inApp}`];
    }),
  );
}

/** Changes as a reader types them, to at most six decimals: no spreadsheet shows or keeps 10⁻³⁰⁰. */
function anyTyped(scenarioCase: Case): fc.Arbitrary<Changes> {
  return anyChanges(scenarioCase, "all").map((changes) => Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, typeof value === "number" ? Number(value.toFixed(6)) : value])));
}

const CASES = casesOf("crwv");

describe.each(CASES.map((scenarioCase) => [scenarioCase.id, scenarioCase] as const))("The workbook of %s, in an independent spreadsheet engine,", (_, scenarioCase: Case) => {
  test("gives the app's figure in every cell of the projection, for the case", () => {
    const engine = new IndependentEngine(planWorkbook(requestOf(scenarioCase)));
    expect(differences(engine, projectScenario(scenarioCase, {}))).toEqual([]);
    engine.destroy();
  });

  test("gives the app's figures for any scenario it is made for", () => {
    fc.assert(
      fc.property(anyTyped(scenarioCase), (changes) => {
        const engine = new IndependentEngine(planWorkbook(requestOf(scenarioCase, changes)));
        expect(differences(engine, projectScenario(scenarioCase, changes))).toEqual([]);
        engine.destroy();
      }),
      { numRuns: 8, seed: 5, endOnFailure: true },
    );
  });

  test("gives the app's figures for any inputs typed into it", () => {
    const engine = new IndependentEngine(planWorkbook(requestOf(scenarioCase)));
    const type = (changes: Changes) => engine.typeAll({ ...scenarioAssumptions(scenarioCase, changes) });
    fc.assert(
      fc.property(anyTyped(scenarioCase), (changes) => {
        type(changes);
        expect(differences(engine, projectScenario(scenarioCase, changes))).toEqual([]);
      }),
      { numRuns: 24, seed: 7, endOnFailure: true },
    );
    engine.destroy();
  });
});
