import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import june2025 from "./golden/crwv-2025-06-03.json";
import august2026 from "./golden/crwv-2026-08-12.json";
import { project } from "./project";
import type { QuarterField } from "./quarter";
import { QUARTER_FIELDS } from "./quarter-record";
import { valueProjection } from "./valuation";

/** Within one part in 10^9, or 10^-6 near zero: the tolerance of the reference figures. */
function expectClose(actual: number, expected: number, what: string) {
  const allowed = Math.max(1e-6, 1e-9 * Math.abs(expected));
  expect(Math.abs(actual - expected), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(allowed);
}

function isField(name: string): name is QuarterField {
  return QUARTER_FIELDS.some((field) => field === name);
}

for (const golden of [june2025, august2026]) {
  const scenarioCase = CASES.find(({ id }) => id === golden.case);
  if (!scenarioCase) throw new Error(`No case ${golden.case}`);
  const { opening, assumptions, quarters } = scenarioCase;

  describe(`the reference projections of ${golden.case}`, () => {
    it.each(golden.projections.map((projection) => [JSON.stringify(projection.changes), projection] as const))("%s", (_, reference) => {
      const projection = project(opening, { ...assumptions, ...reference.changes }, quarters);
      let compared = 0;
      for (const [name, line] of Object.entries(reference.lines)) {
        if (!isField(name)) throw new Error(`No line ${name}`);
        line.forEach((expected, index) => expectClose(projection.at(name, index + 1), expected, `${name}, t = ${index + 1}`));
        compared += line.length;
      }
      for (const [name, line] of Object.entries(reference.byCustomer)) {
        const customer = opening.customers.indexOf(name);
        line.forEach((expected, index) => {
          expectClose(projection.customerRevenueUsdM(customer, index + 1), expected, `${name}, t = ${index + 1}`);
        });
      }
      expect(compared).toBe(51 * quarters);
      const value = valueProjection(projection);
      expectClose(value.enterpriseValueAtExitUsdM, reference.value.enterpriseValueAtExitUsdM, "enterprise value");
      expectClose(value.equityValueAtExitUsdM, reference.value.equityValueAtExitUsdM, "equity value");
      expectClose(value.valuePerShareAtExitUsd, reference.value.valuePerShareAtExitUsd, "value per share at exit");
      expectClose(value.valuePerShareUsd, reference.value.valuePerShareUsd, "value per share");
      expectClose(value.upsideRate, reference.value.upsideRate, "upside");
    });
  });
}
