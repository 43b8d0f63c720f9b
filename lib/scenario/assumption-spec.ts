/**
 * The assumptions as a reader meets them: group, unit, bounds and step (`model.md`, section 1).
 *
 * This is the one place that owns bounds. `step` guides the slider; a typed value may lie off-step
 * but not out of bounds. Rates and shares are fractions here; per cent exists only on screen.
 */
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import type { AssumptionKey, NumericAssumptionKey } from "@/lib/model/assumptions";
import type { Case } from "./case";

export const ASSUMPTION_GROUPS = ["demand", "price", "supply", "costs", "funding", "valuation"] as const;
export type AssumptionGroup = (typeof ASSUMPTION_GROUPS)[number];

/** What a value counts; `share` and `annualRate` are fractions. */
export type AssumptionUnit =
  | "usdBillionPerYear"
  | "usdBillion"
  | "usdMillionPerMw"
  | "usdMillionPerMwYear"
  | "usdPerMwh"
  | "usd"
  | "annualRate"
  | "share"
  | "years"
  | "quarters"
  | "fiscalYear"
  | "multiple"
  | "elasticity";

interface SpecBase {
  readonly group: AssumptionGroup;
  /** Among the eight sliders that stand first, in this order from 1. */
  readonly headline?: number;
}

/** A number on a slider. */
export interface NumericSpec extends SpecBase {
  readonly key: NumericAssumptionKey;
  readonly kind: "number";
  readonly unit: Exclude<AssumptionUnit, "fiscalYear">;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Only whole numbers have a meaning. */
  readonly whole?: boolean;
}

/** A fiscal year of the projection; its bounds are the case's. */
export interface YearSpec extends SpecBase {
  readonly key: NumericAssumptionKey;
  readonly kind: "year";
  readonly unit: "fiscalYear";
}

/** A choice among the case's named customers. */
export interface CustomerSpec extends SpecBase {
  readonly key: "stressedCustomer";
  readonly kind: "customer";
}

export type AssumptionSpec = NumericSpec | YearSpec | CustomerSpec;
type Unit = NumericSpec["unit"];

function number(
  group: AssumptionGroup,
  key: NumericAssumptionKey,
  unit: Unit,
  min: number,
  max: number,
  step: number,
  more: Pick<NumericSpec, "headline" | "whole"> = {},
): NumericSpec {
  return { kind: "number", group, key, unit, min, max, step, ...more };
}

function year(group: AssumptionGroup, key: NumericAssumptionKey): YearSpec {
  return { kind: "year", group, key, unit: "fiscalYear" };
}

/** Every assumption, in the order of `model.md`; links and panels keep this order. */
export const ASSUMPTION_SPECS: readonly AssumptionSpec[] = [
  number("demand", "newBookingsUsdBPerYear", "usdBillionPerYear", 0, 150, 1, { headline: 4 }),
  number("demand", "newBookingsGrowthRate", "annualRate", -0.5, 0.5, 0.01),
  number("demand", "contractTermYears", "years", 1, 10, 0.5),
  number("demand", "contractStartLagQuarters", "quarters", 0, 8, 1, { whole: true }),
  number("demand", "renewalRate", "share", 0, 1, 0.05),
  { kind: "customer", group: "demand", key: "stressedCustomer" },
  number("demand", "stressedCustomerRenewalRate", "share", 0, 1, 0.05, { headline: 5 }),
  number("demand", "hyperscalerSelfBuildRate", "share", 0, 1, 0.05),
  number("demand", "stressedCustomerLossRate", "share", 0, 1, 0.05),
  year("demand", "stressedCustomerLossYear"),
  number("price", "contractPriceChangeRate", "annualRate", -0.4, 0.2, 0.01, { headline: 3 }),
  number("price", "newContractPremiumRate", "share", -0.2, 0.5, 0.01),
  year("price", "premiumEndYear"),
  number("price", "onDemandUtilisationRate", "share", 0, 1, 0.05),
  number("price", "prepaymentRate", "share", 0, 0.4, 0.01),
  number("price", "equityGrantRate", "share", 0, 0.1, 0.005),
  number("price", "licensingRevenueUsdBPerYear", "usdBillionPerYear", 0, 10, 0.1),
  year("price", "licensingStartYear"),
  number("supply", "capexCurrentYearUsdB", "usdBillion", 0, 100, 0.5),
  number("supply", "capexNextYearUsdB", "usdBillion", 0, 150, 0.5, { headline: 1 }),
  number("supply", "capexGrowthRate", "annualRate", -0.6, 0.6, 0.01),
  number("supply", "deliverySlipRate", "share", 0, 0.8, 0.05),
  number("supply", "capexUsdMPerMw", "usdMillionPerMw", 10, 60, 0.5, { headline: 2 }),
  number("supply", "hardwareCostChangeRate", "annualRate", -0.3, 0.2, 0.01),
  number("supply", "hardwarePassThroughRate", "share", 0, 1, 0.05),
  number("supply", "usefulLifeYears", "years", 3, 8, 0.5, { headline: 6 }),
  number("costs", "powerPriceUsdPerMwh", "usdPerMwh", 10, 200, 1),
  number("costs", "rentUsdMPerMwYear", "usdMillionPerMwYear", 0.2, 4, 0.05),
  number("costs", "overheadElasticity", "elasticity", 0, 1.5, 0.05),
  number("funding", "debtFundedShare", "share", 0, 1, 0.01),
  number("funding", "debtTermYears", "years", 2, 10, 0.5),
  number("funding", "investmentGradeShare", "share", 0, 1, 0.05),
  number("funding", "interestRateShift", "annualRate", -0.03, 0.06, 0.0025, { headline: 7 }),
  number("funding", "equityShareOfGap", "share", 0, 1, 0.05),
  number("funding", "minimumCashUsdB", "usdBillion", 0, 10, 0.25),
  number("valuation", "sharePriceUsd", "usd", 5, 500, 0.01),
  number("valuation", "exitEbitdaMultiple", "multiple", 2, 40, 0.5, { headline: 8 }),
  number("valuation", "costOfEquityRate", "annualRate", 0.04, 0.3, 0.005),
];

/** The eight sliders that stand first, in their order. */
export const HEADLINE_SPECS: readonly AssumptionSpec[] = ASSUMPTION_SPECS.filter((spec) => spec.headline !== undefined).sort(
  (a, b) => (a.headline ?? 0) - (b.headline ?? 0),
);

const SPEC_BY_KEY: ReadonlyMap<string, AssumptionSpec> = new Map(ASSUMPTION_SPECS.map((spec) => [spec.key, spec]));

/** The spec of a key that anyone may have typed; undefined where there is none. */
export function findSpec(key: string): AssumptionSpec | undefined {
  return SPEC_BY_KEY.get(key);
}

/** The spec of an assumption. */
export function specOf(key: AssumptionKey): AssumptionSpec {
  const spec = SPEC_BY_KEY.get(key);
  if (!spec) throw new Error(`No specification for the assumption ${key}.`);
  return spec;
}

export interface SliderBounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly whole: boolean;
}

/** Bounds of a slider; a year runs over the fiscal years of the case's projection. */
export function boundsOf(spec: NumericSpec | YearSpec, scenarioCase: Case): SliderBounds {
  if (spec.kind === "number") return { min: spec.min, max: spec.max, step: spec.step, whole: spec.whole ?? false };
  const { fiscalYear, fiscalQuarter } = scenarioCase.opening;
  return {
    min: fiscalQuarter === 4 ? fiscalYear + 1 : fiscalYear,
    max: fiscalYearOf(scenarioCase.horizonEnd),
    step: 1,
    whole: true,
  };
}

/** The customers that may be stressed: named ones, never a group. */
export function stressableCustomers(scenarioCase: Case): string[] {
  return scenarioCase.opening.customers.filter((name) => !scenarioCase.opening.pooledCustomers.includes(name));
}
