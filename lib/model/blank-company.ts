/**
 * A company with nothing, for tests: each names only the few figures that its sentence is about.
 *
 * Its figures are chosen for mental arithmetic. One MW earns USD 1m a quarter, so a contract's rate
 * is the MW that it needs; capacity costs USD 10m a MW; a share costs USD 10. The opening quarter
 * ends a fiscal year, so t = 1 to 4 are FY2026.
 */
import type { Assumptions } from "./assumptions";
import type { OpeningPosition } from "./opening-position";
import { Projection } from "./projection";
import type { QuarterField } from "./quarter";
import { FIELDS_PER_QUARTER, FIELD_POSITION } from "./quarter-record";

const OPENING: OpeningPosition = {
  fiscalYear: 2025,
  fiscalQuarter: 4,
  capexYearToDateUsdM: 0,
  revenueUsdMPerMwYear: 4,
  averageMw: 1,
  activeMw: 0,
  firstQuarterEarningShare: 1,
  mwAddedByQuarter: {},
  constructionInProgressUsdM: 0,
  constructionLeadBaseUsdM: 0,
  propertyInServiceUsdM: 0,
  propertyAgeQuarters: 0,
  cashUsdM: 0,
  receivablesUsdM: 0,
  deferredRevenueUsdM: 0,
  contractIncentiveAssetUsdM: 0,
  otherAssetsUsdM: 0,
  otherLiabilitiesUsdM: 0,
  equityUsdM: 0,
  dilutedSharesM: 100,
  taxLossesUsdM: 0,
  debt: { principalUsdM: 0, interestRate: 0, repaymentsUsdM: [], bonds: [] },
  contracts: [],
  customers: ["Alpha", "Beta", "Others"],
  pooledCustomers: ["Others"],
  hyperscalers: ["Alpha"],
  bookingMix: {},
  investmentGradeRate: 0.04,
  highYieldRate: 0.08,
  interestCapitalisationShare: 0,
  powerLoadFactor: 0,
  overheadUsdMPerQuarter: 0,
  stockCompensationRate: 0,
  cashYieldRate: 0,
  taxRate: 0,
  taxLossLimitRate: 0,
  receivableDays: 0,
  issueDiscountRate: 0,
  licensingMarginRate: 1,
  history: [],
};

const ASSUMPTIONS: Assumptions = {
  newBookingsUsdBPerYear: 0,
  newBookingsGrowthRate: 0,
  contractTermYears: 1,
  contractStartLagQuarters: 0,
  renewalRate: 0,
  stressedCustomer: "Alpha",
  stressedCustomerRenewalRate: 0,
  hyperscalerSelfBuildRate: 0,
  stressedCustomerLossRate: 0,
  stressedCustomerLossYear: 2026,
  contractPriceChangeRate: 0,
  newContractPremiumRate: 0,
  premiumEndYear: 2026,
  onDemandUtilisationRate: 0,
  prepaymentRate: 0,
  equityGrantRate: 0,
  licensingRevenueUsdBPerYear: 0,
  licensingStartYear: 2026,
  capexCurrentYearUsdB: 0,
  capexNextYearUsdB: 0,
  capexGrowthRate: 0,
  deliverySlipRate: 0,
  capexUsdMPerMw: 10,
  hardwareCostChangeRate: 0,
  hardwarePassThroughRate: 0,
  usefulLifeYears: 3,
  powerPriceUsdPerMwh: 0,
  rentUsdMPerMwYear: 0,
  overheadElasticity: 0,
  debtFundedShare: 0,
  debtTermYears: 1,
  investmentGradeShare: 0,
  interestRateShift: 0,
  equityShareOfGap: 0,
  minimumCashUsdB: 0,
  sharePriceUsd: 10,
  exitEbitdaMultiple: 10,
  costOfEquityRate: 0.1,
};

/** The blank company's opening position with some figures in place of nothing. */
export function blankOpening(figures: Partial<OpeningPosition> = {}): OpeningPosition {
  return { ...OPENING, ...figures };
}

/** Assumptions under which nothing happens, with some in their place. */
export function blankAssumptions(figures: Partial<Assumptions> = {}): Assumptions {
  return { ...ASSUMPTIONS, ...figures };
}

/** A projection with these lines, index 0 being t = 0; all others are zero. */
export function recordedProjection(
  lines: Partial<Record<QuarterField, readonly number[]>>,
  opening: OpeningPosition = OPENING,
  assumptions: Assumptions = ASSUMPTIONS,
): Projection {
  const quarters = Math.max(...Object.values(lines).map((line) => line.length)) - 1;
  const cells = new Float64Array((quarters + 1) * (FIELDS_PER_QUARTER + opening.customers.length));
  for (const [field, position] of FIELD_POSITION) {
    lines[field]?.forEach((value, t) => (cells[t * FIELDS_PER_QUARTER + position] = value));
  }
  return new Projection(opening, assumptions, quarters, cells);
}
