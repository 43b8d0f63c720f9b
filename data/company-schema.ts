/**
 * The shape of a company's files, one schema a file.
 *
 * Messages are written for the person who adds a figure: they repeat the value and say what is allowed.
 * What a schema cannot see (sources that do not exist, statements that do not tie) is in `conformance.ts`.
 */
import { z } from "zod";
import { isFiscalPeriod, isFiscalQuarter, isFiscalYear, type FiscalPeriod, type FiscalQuarter, type FiscalYear } from "@/lib/finance/fiscal-period";
import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";
import { isUnit, type Unit } from "@/lib/finance/unit";
import { BASES, CONFIDENCES, type Fact } from "@/lib/facts/fact";
import { isMetricId, type MetricId } from "@/lib/facts/metric";
import { SOURCE_KINDS, type Source } from "@/lib/facts/source";

function checked<T>(check: (value: unknown) => value is T, expectation: string) {
  return z.custom<T>(check, { error: (issue) => `${JSON.stringify(issue.input)} is ${expectation}` });
}

const text = z.string().min(1);
const isoDate = checked<IsoDate>(isIsoDate, "not a date of the form YYYY-MM-DD");
const fiscalQuarter = checked<FiscalQuarter>(isFiscalQuarter, "not a quarter of the form 2026Q2");
const fiscalPeriod = checked<FiscalPeriod>(isFiscalPeriod, "not a period (2026Q2, FY2026, 2026-6M, 2026-9M or a date)");
const unit = checked<Unit>(isUnit, "an unknown unit (lib/finance/unit.ts lists the known ones)");
const metric = checked<MetricId>(isMetricId, "an unknown metric (lib/facts/metric.ts lists the known ones)");
const isExitOfYear = (value: unknown): value is `${number}-exit` => typeof value === "string" && /^\d{4}-exit$/.test(value);

/** What every record says about how it is known. */
const evidence = {
  basis: z.enum(BASES),
  confidence: z.enum(CONFIDENCES),
  source: text,
  knownOn: isoDate,
  derivation: text.exactOptional(),
  note: text.exactOptional(),
};

/** `company.json`. */
export const companySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+$/),
  name: text,
  /** As readers call it, in texts and titles. */
  shortName: text,
  ticker: text,
  cik: z.string().regex(/^\d{10}$/),
  currency: z.literal("USD"),
  fiscalYearEnd: z.literal("12-31"),
  /** The first quarter with figures of its own; charts begin there. */
  firstQuarter: fiscalQuarter,
  /** Last day that the research covers: an undated source counts as published then. */
  collectedThrough: isoDate,
  signConventions: text,
  publishedUnits: text,
});

/** A record of `sources.json`. */
export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  kind: z.enum(SOURCE_KINDS),
  published: isoDate.nullable(),
  url: z.url().nullable(),
  mirror: z.boolean().exactOptional(),
});

/** A record of `facts.json`. */
export const factSchema: z.ZodType<Fact> = z.strictObject({
  id: text,
  metric,
  period: fiscalPeriod,
  customer: text.exactOptional(),
  value: z.number(),
  unit,
  ...evidence,
  published: z.strictObject({ value: z.number(), unit, decimals: z.number().int().nonnegative() }).exactOptional(),
});

const looseValue = z.union([z.number(), z.string(), z.array(z.number()), z.record(z.string(), z.union([z.number(), z.string()]))]);

/** A record of `disclosures.json`: what is kept as it was found, in its own words, period and unit. */
export const disclosureSchema = z.strictObject({
  id: text,
  topic: text,
  period: text,
  value: looseValue,
  unit: text,
  ...evidence,
  /** Null where the record cannot be dated at all: it is then never part of what was known on a day. */
  knownOn: isoDate.nullable(),
});

/** A record of `contracts.json`: a contract with a customer. */
export const contractSchema = z.strictObject({
  id: text,
  customer: text,
  /** As the source gives it: a day, a month or words. */
  signed: text,
  /** Null where the value was not disclosed. */
  maxValueUsdM: z.number().nonnegative().nullable(),
  term: text.nullable(),
  ...evidence,
});

/** Kinds of borrowing, by which debt is stacked in the charts. */
export const DEBT_KINDS = ["delayedDrawTermLoan", "termLoan", "revolver", "equipmentFinancing", "seniorNotes", "convertibleNotes"] as const;

const instrumentSchema = z.strictObject({
  id: text,
  name: text,
  kind: z.enum(DEBT_KINDS),
  /** False where lenders may look to the financed assets alone. */
  recourse: z.boolean(),
  asOf: fiscalQuarter,
  principalUsdM: z.number().nonnegative(),
  /** As the source gives it; null where it gives none. */
  rate: text.nullable(),
  maturity: text.nullable(),
  ...evidence,
});

const maturitySchema = z.strictObject({
  id: text,
  asOf: fiscalQuarter,
  due: z.union([checked<FiscalYear>(isFiscalYear, "neither a fiscal year nor thereafter"), z.literal("thereafter")]),
  /** True where only the rest of the year is meant. */
  remainderOfYear: z.boolean(),
  principalUsdM: z.number().nonnegative(),
  ...evidence,
});

const facilitySchema = z.strictObject({
  id: text,
  name: text,
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  amountUsdM: z.number().positive(),
  rate: text.nullable(),
  maturity: text.nullable(),
  ...evidence,
});

/** The three lists of `debt.json`: what was owed at a date, when it falls due, and what was newly agreed. */
export const DEBT_SCHEMAS = { instruments: instrumentSchema, maturities: maturitySchema, facilities: facilitySchema } as const;

/** `debt.json`. */
export const debtSchema = z.strictObject({ instruments: z.array(instrumentSchema), maturities: z.array(maturitySchema), facilities: z.array(facilitySchema) });

/** A record of `guidance.json`: a range that management gave for a period. */
export const guidanceSchema = z.strictObject({
  id: text,
  metric,
  issuedOn: isoDate,
  targetPeriod: z.union([fiscalPeriod, checked(isExitOfYear, "not a target (a period, 2026-exit or long-term)"), z.literal("long-term")]),
  /** Null where management spoke of the period without a figure. */
  low: z.number().nullable(),
  /** Null where only a lower end was given. */
  high: z.number().nullable(),
  unit,
  /** The source's own word, as in "over". */
  qualifier: text.exactOptional(),
  confidence: z.enum(CONFIDENCES),
  source: text,
  knownOn: isoDate,
  note: text.exactOptional(),
});

/** `notes.json`: where sources disagree and what was looked for and not found, in words. */
export const notesSchema = z.strictObject({ conflicts: z.array(text), absences: z.array(text) });

const recordReference = { file: text, record: text };

/** `exceptions.json`: what breaks a rule of `conformance.ts` and is right all the same, each with its reason. */
export const exceptionsSchema = z.strictObject({
  /** Days that differ from those first recorded. */
  knownOn: z.array(z.strictObject({ ...recordReference, given: isoDate.nullable(), used: isoDate, reason: text })),
  /** Facts whose day does not agree with the date of the source that they cite. */
  sourceDates: z.array(z.strictObject({ ...recordReference, reason: text })),
  /** Statements that do not tie, with the difference. */
  identities: z.array(z.strictObject({ rule: text, period: text, difference: z.number(), reason: text })),
  /** Spans that their quarters do not add up to, with the difference. */
  sums: z.array(z.strictObject({ metric, period: text, difference: z.number(), reason: text })),
});

/** A record of `disclosures.json`. */
export type Disclosure = z.infer<typeof disclosureSchema>;
/** A record of `contracts.json`. */
export type CustomerContract = z.infer<typeof contractSchema>;
/** What was owed under one agreement at the end of a quarter. */
export type DebtInstrument = z.infer<typeof instrumentSchema>;
/** Principal due in a year, as scheduled at the end of a quarter. */
export type DebtMaturity = z.infer<typeof maturitySchema>;
/** A borrowing that was newly agreed. */
export type DebtFacility = z.infer<typeof facilitySchema>;
/** A range that management gave. */
export type Guidance = z.infer<typeof guidanceSchema>;
/** Listed exceptions. */
export type Exceptions = z.infer<typeof exceptionsSchema>;
