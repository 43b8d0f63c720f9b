/**
 * Presets: named sets of values for a case, one for each mechanism and each risk of the article of
 * 3 June 2025, and the article's own thesis.
 *
 * A value is a number, an end of the case's plausible band, or a fiscal year counted from the case, so
 * that one preset fits every case and stays inside its bounds. Each value carries the name of the
 * reason that is read beside it, and the ids of the article's statements from which it follows.
 */
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import type { NumericAssumptionKey } from "@/lib/model/assumptions";
import { boundsOf, specOf } from "./assumption-spec";
import type { Case } from "./case";

/** How a preset finds its value in a case. */
export type PresetValue =
  | { readonly from: "number"; readonly value: number }
  /** An end of the plausible band that the case gives. */
  | { readonly from: "band"; readonly end: "low" | "high" }
  /** What the case assumes, and so much more. */
  | { readonly from: "case"; readonly plus: number }
  /** The fiscal year that follows the opening quarter's. */
  | { readonly from: "nextYear" }
  | { readonly from: "lastYear" };

interface PresetEntry {
  readonly key: NumericAssumptionKey;
  readonly value: PresetValue;
  /** Names the reason among the messages. */
  readonly reason: string;
  /** Statements of the article, by id. */
  readonly claims?: readonly string[];
  /** Only in cases that open in this fiscal year; in every case without it. */
  readonly openingYear?: number;
}

interface PresetRecord {
  readonly id: string;
  readonly kind: "mechanism" | "risk" | "thesis";
  readonly entries: readonly PresetEntry[];
  /** The only company of which it speaks; without it, it fits every case. */
  readonly company?: string;
}

const exactly = (value: number): PresetValue => ({ from: "number", value });
const low: PresetValue = { from: "band", end: "low" };
const high: PresetValue = { from: "band", end: "high" };
const nextYear: PresetValue = { from: "nextYear" };
const lastYear: PresetValue = { from: "lastYear" };

/** Every preset; the first five stand as chips, the rest on demand. */
export const PRESETS = [
  {
    id: "priceWar",
    kind: "risk",
    entries: [
      { key: "contractPriceChangeRate", value: low, reason: "pricesFall", claims: ["risk-gpu-price"] },
      { key: "newContractPremiumRate", value: low, reason: "noPremium" },
      { key: "onDemandUtilisationRate", value: low, reason: "spareUnsold" },
    ],
  },
  {
    id: "hyperscalersBuild",
    kind: "risk",
    entries: [{ key: "hyperscalerSelfBuildRate", value: high, reason: "selfBuild", claims: ["risk-self-build"] }],
  },
  {
    id: "deliverySlips",
    kind: "risk",
    entries: [
      { key: "deliverySlipRate", value: high, reason: "sitesLate" },
      { key: "contractStartLagQuarters", value: high, reason: "serviceLate" },
    ],
  },
  {
    id: "ratesRise",
    kind: "risk",
    entries: [
      { key: "interestRateShift", value: high, reason: "ratesUp" },
      { key: "costOfEquityRate", value: { from: "case", plus: 0.03 }, reason: "discountUp" },
    ],
  },
  {
    id: "articleThesis",
    kind: "thesis",
    company: "crwv",
    entries: [
      { key: "newBookingsUsdBPerYear", value: high, reason: "thesisDemand", claims: ["demand-early", "scarcity-moat"] },
      { key: "newBookingsGrowthRate", value: high, reason: "thesisDemand", claims: ["demand-early"] },
      { key: "contractTermYears", value: exactly(5), reason: "thesisTerm", claims: ["five-year-certainty"] },
      { key: "renewalRate", value: high, reason: "thesisLoyal", claims: ["equity-bind", "nvlink-specified"] },
      { key: "stressedCustomerRenewalRate", value: high, reason: "thesisLoyal", claims: ["msft-still-main", "msft-reason"] },
      { key: "contractPriceChangeRate", value: high, reason: "thesisScarcity", claims: ["scarcity-moat", "no-copy-short-term"] },
      { key: "newContractPremiumRate", value: high, reason: "thesisPremium", claims: ["interconnect-premium"] },
      { key: "premiumEndYear", value: exactly(2029), reason: "thesisPremiumEnd", claims: ["fourth-cloud-2030"] },
      { key: "onDemandUtilisationRate", value: high, reason: "thesisScarcity", claims: ["hyperscaler-shortage"] },
      { key: "prepaymentRate", value: exactly(0.25), reason: "thesisPrepayment", claims: ["prepay-high"] },
      { key: "equityGrantRate", value: exactly(0.0294), reason: "thesisGrant", claims: ["openai-350m", "openai-119"] },
      { key: "licensingRevenueUsdBPerYear", value: high, reason: "thesisLicensing", claims: ["license-stack"] },
      { key: "capexNextYearUsdB", value: low, reason: "thesisCapexEbbs", claims: ["dep-peak-2026", "mgmt-capex-wave"], openingYear: 2026 },
      { key: "capexGrowthRate", value: low, reason: "thesisCapexEbbs", claims: ["dep-peak-2026", "mgmt-capex-wave"] },
      { key: "hardwareCostChangeRate", value: low, reason: "thesisCheaperChips", claims: ["cheaper-chips-better"] },
      { key: "hardwarePassThroughRate", value: low, reason: "thesisKeepsGain", claims: ["cheaper-chips-better"] },
      { key: "powerPriceUsdPerMwh", value: low, reason: "thesisPower", claims: ["cheap-power-flywheel", "bulk-norway"] },
      { key: "overheadElasticity", value: exactly(0), reason: "thesisLeverage", claims: ["marginal-near-zero", "incremental-gross", "own-software-zero-cost"] },
      { key: "debtFundedShare", value: high, reason: "thesisDebt", claims: ["debt-not-equity"] },
      { key: "investmentGradeShare", value: high, reason: "thesisRating", claims: ["ratings-project-finance", "cheaper-than-peers"] },
      { key: "equityShareOfGap", value: exactly(0), reason: "thesisNoShares", claims: ["debt-not-equity", "not-crushed-dilution"] },
      { key: "exitEbitdaMultiple", value: high, reason: "thesisValue", claims: ["fair-value-upside", "ps-above-clouds"] },
    ],
  },
  {
    id: "scarcityLasts",
    kind: "mechanism",
    entries: [
      { key: "contractPriceChangeRate", value: exactly(0), reason: "pricesHold", claims: ["scarcity-moat"] },
      { key: "onDemandUtilisationRate", value: high, reason: "spareSold", claims: ["hyperscaler-shortage"] },
      { key: "newBookingsUsdBPerYear", value: high, reason: "moreSigned", claims: ["demand-early"] },
    ],
  },
  {
    id: "takeOrPayHolds",
    kind: "mechanism",
    entries: [
      { key: "prepaymentRate", value: high, reason: "paidAhead", claims: ["prepay-high"] },
      { key: "renewalRate", value: high, reason: "othersRenew", claims: ["pay-regardless"] },
      { key: "stressedCustomerRenewalRate", value: high, reason: "stressedRenews", claims: ["msft-still-main"] },
    ],
  },
  {
    id: "debtNotEquity",
    kind: "mechanism",
    entries: [
      { key: "debtFundedShare", value: high, reason: "moreLoans", claims: ["debt-not-equity"] },
      { key: "equityShareOfGap", value: exactly(0), reason: "gapInBonds", claims: ["not-crushed-dilution"] },
    ],
  },
  {
    id: "operatingLeverage",
    kind: "mechanism",
    entries: [{ key: "overheadElasticity", value: exactly(0), reason: "overheadFixed", claims: ["marginal-near-zero", "incremental-gross"] }],
  },
  {
    id: "interconnectPremium",
    kind: "mechanism",
    entries: [
      { key: "newContractPremiumRate", value: high, reason: "premiumHigh", claims: ["interconnect-premium"] },
      { key: "premiumEndYear", value: lastYear, reason: "premiumLasts", claims: ["no-copy-short-term"] },
    ],
  },
  {
    id: "cheapEnergy",
    kind: "mechanism",
    entries: [{ key: "powerPriceUsdPerMwh", value: low, reason: "powerCheap", claims: ["cheap-power-flywheel", "bulk-norway"] }],
  },
  {
    id: "customerEquity",
    kind: "mechanism",
    entries: [
      { key: "equityGrantRate", value: high, reason: "sharesGranted", claims: ["openai-350m", "openai-119"] },
      { key: "renewalRate", value: high, reason: "holdersStay", claims: ["equity-bind"] },
    ],
  },
  {
    id: "depreciationPeak",
    kind: "mechanism",
    entries: [
      { key: "capexNextYearUsdB", value: low, reason: "capexEbbs", claims: ["dep-peak-2026"], openingYear: 2026 },
      { key: "capexGrowthRate", value: low, reason: "capexEbbs", claims: ["dep-peak-2026", "fcf-accelerates"] },
    ],
  },
  {
    id: "softwareLicensing",
    kind: "mechanism",
    entries: [
      { key: "licensingRevenueUsdBPerYear", value: high, reason: "licensesSold", claims: ["license-stack"] },
      { key: "licensingStartYear", value: nextYear, reason: "licensesSoon" },
    ],
  },
  {
    id: "cheaperChips",
    kind: "risk",
    entries: [
      { key: "hardwareCostChangeRate", value: low, reason: "chipsCheaper", claims: ["risk-gpu-price", "cheaper-chips-better"] },
      { key: "hardwarePassThroughRate", value: high, reason: "rentsFollow" },
    ],
  },
  {
    id: "largestCustomerLeaves",
    kind: "risk",
    entries: [
      { key: "stressedCustomerLossRate", value: high, reason: "allCancelled", claims: ["msft-12bn-option"] },
      { key: "stressedCustomerLossYear", value: nextYear, reason: "cancelledSoon" },
      { key: "stressedCustomerRenewalRate", value: low, reason: "noneRenewed" },
    ],
  },
  {
    id: "shorterLife",
    kind: "risk",
    entries: [{ key: "usefulLifeYears", value: low, reason: "lifeShort", claims: ["depreciation-main"] }],
  },
] as const satisfies readonly PresetRecord[];

export type Preset = (typeof PRESETS)[number];
export type PresetId = Preset["id"];
export type PresetReason = Preset["entries"][number]["reason"];

/** As many presets as stand in view before the reader asks for more. */
export const PRESETS_IN_VIEW = 5;

/** One value that a preset sets in a case, and why. */
export interface PresetSetting {
  readonly key: NumericAssumptionKey;
  readonly value: number;
  readonly reason: PresetReason;
  readonly claims: readonly string[];
  /** Where the value comes from; tells a reader an end of the band from a stated number. */
  readonly from: PresetValue["from"];
}

/** The values that a preset sets in a case; those that the case already has are no change and left out. */
export function presetSettings(preset: Preset, scenarioCase: Case): PresetSetting[] {
  return [...eachSetting(preset, scenarioCase)];
}

/** The same one by one, for a question that the first of them may settle. */
export function* eachSetting(preset: Preset, scenarioCase: Case): Generator<PresetSetting, void> {
  const entries: readonly (PresetEntry & { readonly reason: PresetReason })[] = preset.entries;
  for (const entry of entries) {
    if (entry.openingYear !== undefined && entry.openingYear !== scenarioCase.opening.fiscalYear) continue;
    const value = resolveValue(entry, scenarioCase);
    if (value === scenarioCase.assumptions[entry.key]) continue;
    yield { key: entry.key, value, reason: entry.reason, claims: entry.claims ?? [], from: entry.value.from };
  }
}

/** The presets that can be asked of a case: one that speaks of another company cannot. */
export function presetsOf(scenarioCase: Case): readonly Preset[] {
  return PRESETS.filter((preset) => !("company" in preset) || preset.company === scenarioCase.company);
}

/** The preset of an id. */
export function presetOf(id: PresetId): Preset {
  const preset = PRESETS.find((one) => one.id === id);
  if (!preset) throw new Error(`No preset ${id}.`);
  return preset;
}

function resolveValue({ key, value }: PresetEntry, scenarioCase: Case): number {
  switch (value.from) {
    case "number":
      return value.value;
    case "band": {
      const band = scenarioCase.why[key]?.band;
      if (!band) throw new Error(`${scenarioCase.id} has no plausible band for ${key}.`);
      return band[value.end === "low" ? 0 : 1];
    }
    case "case":
      return Number((scenarioCase.assumptions[key] + value.plus).toPrecision(10));
    case "nextYear":
      return firstYearOf(key, scenarioCase) + (scenarioCase.opening.fiscalQuarter === 4 ? 0 : 1);
    case "lastYear":
      return fiscalYearOf(scenarioCase.horizonEnd);
  }
}

function firstYearOf(key: NumericAssumptionKey, scenarioCase: Case): number {
  const spec = specOf(key);
  if (spec.kind !== "year") throw new Error(`${key} is no fiscal year.`);
  return boundsOf(spec, scenarioCase).min;
}
