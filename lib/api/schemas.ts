/**
 * The shapes of every answer under `/api/v1`, as schemas: the tests hold the routes to them, and a
 * description of the interface is made from them. Nothing that a browser loads imports this file, as a
 * schema library is heavier than all the checks that its client needs (`response-guards.ts`).
 */
import { z } from "zod";
import { isFiscalPeriod, isFiscalQuarter, type FiscalPeriod, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";
import { isUnit, UNIT_NAMES, type Unit } from "@/lib/finance/unit";
import { BASES, CONFIDENCES } from "@/lib/facts/fact";
import { METRIC_IDS } from "@/lib/facts/metric";
import { SOURCE_KINDS } from "@/lib/facts/source";
import type { CasesResponse, CompaniesResponse, JsonValue } from "./company-response";
import type { FactsResponse } from "./facts-response";
import { CHECK_NAMES } from "@/lib/model/checks";
import type { Issue } from "@/lib/model/issues";
import { MODEL_ROW_FIELDS, type ModelRow } from "@/lib/scenario/model-row";
import type { ProjectionAnswer } from "@/lib/scenario/projection-answer";
import { ROW_COLUMNS, type RowField } from "@/lib/scenario/row-columns";
import { PROBLEM_CODES } from "./problem";

const isoDate = z.custom<IsoDate>(isIsoDate).meta({ type: "string", format: "date" });
const fiscalQuarter = z.custom<FiscalQuarter>(isFiscalQuarter).meta({ type: "string", pattern: "^\\d{4}Q[1-4]$" });
const unit = z.custom<Unit>(isUnit).meta({ type: "string", enum: [...UNIT_NAMES] });
const metric = z.enum(METRIC_IDS);
const bilingual = z.strictObject({ en: z.string(), zh: z.string() });

const factSchema = z.strictObject({
  id: z.string(),
  metric,
  period: z.custom<FiscalPeriod>(isFiscalPeriod).meta({ type: "string", pattern: "^(\\d{4}Q[1-4]|FY\\d{4})$" }),
  customer: z.string().exactOptional(),
  value: z.number(),
  unit,
  basis: z.enum(BASES),
  confidence: z.enum(CONFIDENCES),
  source: z.string(),
  knownOn: isoDate,
  published: z.strictObject({ value: z.number(), unit, decimals: z.number() }).exactOptional(),
  derivation: z.string().exactOptional(),
  note: z.string().exactOptional(),
});

const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(SOURCE_KINDS),
  published: isoDate.nullable(),
  url: z.string().nullable(),
  mirror: z.boolean().exactOptional(),
});

/** Answer of `/api/v1/companies/<company>/facts`. */
export const factsResponseSchema: z.ZodType<FactsResponse> = z.strictObject({
  company: z.string(),
  asOf: isoDate.nullable(),
  metrics: z.array(z.strictObject({ id: metric, unit, kind: z.enum(["flow", "stock"]), label: bilingual, definition: bilingual })),
  facts: z.array(factSchema),
  sources: z.array(sourceSchema),
});

/** Any value that JSON can carry. */
export const jsonValue: z.ZodType<JsonValue> = z.json();

const caseResponseSchema = z.strictObject({
  id: z.string(),
  company: z.string(),
  title: bilingual,
  knownOn: isoDate,
  openingQuarter: fiscalQuarter,
  horizonEnd: fiscalQuarter,
  quarters: z.number(),
  lastQuarter: z.record(z.string(), z.number()),
  opening: z.record(z.string(), jsonValue),
  assumptions: z.record(z.string(), z.union([z.number(), z.string()])),
  why: z.record(z.string(), z.strictObject({ basis: z.enum(["history", "guidance", "judgement"]), text: bilingual, sources: z.array(z.string()), band: z.array(z.number()).exactOptional() })),
  openingNotes: z.array(bilingual),
});

/** Answer of `/api/v1/companies/<company>/cases`. */
export const casesResponseSchema: z.ZodType<CasesResponse> = z.strictObject({ company: z.string(), cases: z.array(caseResponseSchema) });

/** Answer of `/api/v1/companies`. */
export const companiesResponseSchema: z.ZodType<CompaniesResponse> = z.strictObject({
  companies: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      ticker: z.string(),
      cik: z.string(),
      currency: z.string(),
      collectedThrough: isoDate,
      cases: z.array(z.strictObject({ id: z.string(), title: bilingual, knownOn: isoDate })),
    }),
  ),
});

const amount = z.number();
const moment = z.strictObject({ t: z.int(), value: amount });
const t = z.int();
const changes = z.record(z.string(), z.union([z.number(), z.string()]));

/** Each kind of issue with the quarter in which it first stands and its amounts. */
const issueSchema: z.ZodType<Issue> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("funding-gap"), t, amountUsdM: amount, totalUsdM: amount }),
  z.strictObject({ kind: z.literal("capacity-shortfall"), t, servedShare: amount, missingMw: amount }),
  z.strictObject({ kind: z.literal("coverage-below-one"), t, multiple: amount }),
  z.strictObject({ kind: z.literal("negative-equity-value"), t, equityValueUsdM: amount }),
  z.strictObject({ kind: z.literal("maturity-wall"), t, fiscalYear: z.int(), repaymentsUsdM: amount, operatingCashFlowUsdM: amount }),
]);

/** A projected quarter: every field, and no other. */
const rowSchema: z.ZodType<ModelRow> = z.strictObject(
  Object.fromEntries(MODEL_ROW_FIELDS.map((field) => [field, (field === "byCustomer" ? z.record(z.string(), z.number()) : z.number()).describe(describeField(field))])),
);

function describeField(field: RowField): string {
  const { en, unit } = ROW_COLUMNS[field];
  return unit === undefined ? en : `${en}, ${unit}`;
}

/** Answer of `/api/v1/projection`. */
export const projectionResponseSchema: z.ZodType<ProjectionAnswer> = z.strictObject({
  version: z.int(),
  case: z.string(),
  query: z.string(),
  about: z.strictObject({ company: z.string(), ticker: z.string(), title: bilingual, knownOn: isoDate, openingQuarter: fiscalQuarter, horizonEnd: fiscalQuarter, quarters: z.int() }),
  title: z.string(),
  note: z.string(),
  changes,
  assumptions: changes,
  rows: z.array(rowSchema),
  value: z.strictObject({ enterpriseValueAtExitUsdM: amount, equityValueAtExitUsdM: amount, valuePerShareAtExitUsd: amount, valuePerShareUsd: amount, upsideRate: amount }),
  summary: z.strictObject({
    horizonRevenueUsdM: amount.nullable(),
    horizonAdjustedEbitdaMarginRate: amount.nullable(),
    depreciationPeak: moment,
    lastingFreeCashFlowQuarter: z.int().nullable(),
    peakDebt: moment,
    lowestDebtServiceCoverage: moment.nullable(),
    fundingGapUsdM: amount,
    dilutionRate: amount,
  }),
  issues: z.array(issueSchema),
  checks: z.array(z.strictObject({ name: z.enum(CHECK_NAMES), difference: amount, holds: z.boolean() })),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), published: isoDate.nullable(), url: z.string().nullable() })),
});

/** A refusal. */
export const problemSchema = z.strictObject({
  type: z.string().startsWith("urn:flywheel:problem:"),
  title: z.string(),
  status: z.union([z.literal(400), z.literal(404), z.literal(429)]),
  detail: z.string(),
  code: z.enum(PROBLEM_CODES),
  field: z.string(),
  value: z.string(),
  allowed: z.array(z.string()),
});
