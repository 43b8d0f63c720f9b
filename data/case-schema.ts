/**
 * The shape of a frozen case file: an opening position, the assumptions, and why each stands where it does.
 *
 * Every key is spelled out and no other is let in, so that a forgotten or misspelt one stops the build.
 * This folder knows no model: bounds and meaning of the assumptions are the business of `lib/scenario`.
 */
import { z } from "zod";
import { isFiscalQuarter, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";

const isoDate = z.custom<IsoDate>(isIsoDate, "not a date of the form YYYY-MM-DD");
const fiscalQuarter = z.custom<FiscalQuarter>(isFiscalQuarter, "not a quarter of the form 2026Q2");
const number = z.number();
const count = z.number().int().nonnegative();
/** A text in both of the readers’ languages. */
export const readerText = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** The assumptions of every case, the customer who is stressed included. */
export const ASSUMPTION_KEYS = [
  "newBookingsUsdBPerYear",
  "newBookingsGrowthRate",
  "contractTermYears",
  "contractStartLagQuarters",
  "renewalRate",
  "stressedCustomer",
  "stressedCustomerRenewalRate",
  "hyperscalerSelfBuildRate",
  "stressedCustomerLossRate",
  "stressedCustomerLossYear",
  "contractPriceChangeRate",
  "newContractPremiumRate",
  "premiumEndYear",
  "onDemandUtilisationRate",
  "prepaymentRate",
  "equityGrantRate",
  "licensingRevenueUsdBPerYear",
  "licensingStartYear",
  "capexCurrentYearUsdB",
  "capexNextYearUsdB",
  "capexGrowthRate",
  "deliverySlipRate",
  "capexUsdMPerMw",
  "hardwareCostChangeRate",
  "hardwarePassThroughRate",
  "usefulLifeYears",
  "powerPriceUsdPerMwh",
  "rentUsdMPerMwYear",
  "overheadElasticity",
  "debtFundedShare",
  "debtTermYears",
  "investmentGradeShare",
  "interestRateShift",
  "equityShareOfGap",
  "minimumCashUsdB",
  "sharePriceUsd",
  "exitEbitdaMultiple",
  "costOfEquityRate",
] as const;

/** The assumptions of a case; all are numbers but the customer who is stressed. */
const assumptionsSchema = z.strictObject({
  newBookingsUsdBPerYear: number,
  newBookingsGrowthRate: number,
  contractTermYears: number,
  contractStartLagQuarters: number,
  renewalRate: number,
  stressedCustomer: z.string().min(1),
  stressedCustomerRenewalRate: number,
  hyperscalerSelfBuildRate: number,
  stressedCustomerLossRate: number,
  stressedCustomerLossYear: number,
  contractPriceChangeRate: number,
  newContractPremiumRate: number,
  premiumEndYear: number,
  onDemandUtilisationRate: number,
  prepaymentRate: number,
  equityGrantRate: number,
  licensingRevenueUsdBPerYear: number,
  licensingStartYear: number,
  capexCurrentYearUsdB: number,
  capexNextYearUsdB: number,
  capexGrowthRate: number,
  deliverySlipRate: number,
  capexUsdMPerMw: number,
  hardwareCostChangeRate: number,
  hardwarePassThroughRate: number,
  usefulLifeYears: number,
  powerPriceUsdPerMwh: number,
  rentUsdMPerMwYear: number,
  overheadElasticity: number,
  debtFundedShare: number,
  debtTermYears: number,
  investmentGradeShare: number,
  interestRateShift: number,
  equityShareOfGap: number,
  minimumCashUsdB: number,
  sharePriceUsd: number,
  exitEbitdaMultiple: number,
  costOfEquityRate: number,
});

/**
 * On what a value and its band rest: what was reported or observed before the day, what management
 * guided to, or our own judgement.
 */
export const REASON_BASES = ["history", "guidance", "judgement"] as const;

/** One of the bases above. */
export type ReasonBasis = (typeof REASON_BASES)[number];

const reasonSchema = z.strictObject({
  basis: z.enum(REASON_BASES),
  text: readerText,
  sources: z.array(z.string()),
  /** The plausible range, lower end first; absent where none is claimed. */
  band: z.tuple([number, number]).exactOptional(),
});

const bondSchema = z.strictObject({
  name: z.string(),
  principalUsdM: number,
  interestRate: number,
  /** Projected quarter of issue; 0 or less when it is outstanding at the opening. */
  issueQuarter: z.number().int(),
  maturityQuarter: z.number().int(),
});

const contractSchema = z.strictObject({
  customer: z.string(),
  usdMPerQuarter: number,
  quarters: number,
  startQuarter: z.number().int(),
});

const reportedQuarterSchema = z.strictObject({
  quarter: fiscalQuarter,
  revenueUsdM: number.nullable(),
  adjustedEbitdaUsdM: number.nullable(),
  depreciationUsdM: number.nullable(),
  interestExpenseUsdM: number.nullable(),
  operatingCashFlowUsdM: number.nullable(),
  propertyPurchasesUsdM: number.nullable(),
});

const openingSchema = z.strictObject({
  fiscalYear: z.number().int(),
  fiscalQuarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  capexYearToDateUsdM: number,
  firstQuarterEarningShare: number,
  activeMw: number,
  averageMw: number,
  /** MW added by quarter: "0" is the opening quarter, "-1" the one before. */
  mwAddedByQuarter: z.record(z.string().regex(/^(0|-[1-9]\d*)$/), number),
  constructionInProgressUsdM: number,
  propertyInServiceUsdM: number,
  propertyAgeQuarters: count,
  /** Restricted cash and marketable securities included. */
  cashUsdM: number,
  receivablesUsdM: number,
  deferredRevenueUsdM: number,
  contractIncentiveAssetUsdM: number,
  /** Redeemable equity included. */
  equityUsdM: number,
  dilutedSharesM: number,
  taxLossesUsdM: number,
  debt: z.strictObject({
    /** Amortising debt only; the bonds are listed apart. */
    principalUsdM: number,
    interestRate: number,
    /** By projected quarter, the first one first. */
    repaymentsUsdM: z.array(number),
    bonds: z.array(bondSchema),
  }),
  customers: z.array(z.string()),
  pooledCustomers: z.array(z.string()),
  hyperscalers: z.array(z.string()),
  bookingMix: z.record(z.string(), number),
  contracts: z.array(contractSchema),
  investmentGradeRate: number,
  highYieldRate: number,
  interestCapitalisationShare: number,
  powerLoadFactor: number,
  stockCompensationRate: number,
  cashYieldRate: number,
  taxRate: number,
  taxLossLimitRate: number,
  receivableDays: number,
  issueDiscountRate: number,
  licensingMarginRate: number,
  revenueUsdMPerMwYear: number,
  overheadUsdMPerQuarter: number,
  constructionLeadBaseUsdM: number,
  otherAssetsUsdM: number,
  otherLiabilitiesUsdM: number,
  history: z.array(reportedQuarterSchema),
});

/** A case file under `companies/<company>/cases/`. */
export const caseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  company: z.string(),
  title: readerText,
  /** The day up to which the case knows the world. */
  knownOn: isoDate,
  openingQuarter: fiscalQuarter,
  horizonEnd: fiscalQuarter,
  /** Length of the projection. */
  quarters: count,
  lastQuarter: z.strictObject({ revenueUsdM: number, adjustedEbitdaUsdM: number, totalAssetsUsdM: number }),
  opening: openingSchema,
  assumptions: assumptionsSchema,
  why: z.record(z.enum(ASSUMPTION_KEYS), reasonSchema),
  openingNotes: z.array(readerText),
});

/** A frozen case as it stands in its file. */
export type CaseRecord = z.infer<typeof caseSchema>;
