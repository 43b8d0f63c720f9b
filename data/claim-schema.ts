/**
 * The shape of `claims.json`: what an article says about the company, held against filings and events.
 *
 * Statements are paraphrased, never quoted. "Unverified" says that nothing was found either way; it is
 * not "false". What happened after the article stands apart from what a reader could have checked then.
 */
import { z } from "zod";
import { ASSUMPTION_KEYS, readerText } from "./case-schema";

/** What became of a statement. */
export const VERDICTS = ["confirmed", "rounded", "differs", "unverified", "forecast", "opinion"] as const;

/** What a statement is about. */
export const CLAIM_TOPICS = ["growth", "backlog", "concentration", "margin", "capex", "debt", "operations", "technology", "valuation", "outlook"] as const;

/** The mechanism of the model on which a statement bears; `background` bears on none. */
export const CLAIM_MECHANISMS = ["contractedShare", "customers", "prices", "utilisation", "costs", "capitalExpenditure", "depreciation", "funding", "dilution", "valuation", "background"] as const;

/** Units of stated figures; money is in billions or millions of US dollars. */
export const STATED_UNITS = ["percent", "percentOfContract", "usdBillion", "usdMillion", "times", "timesSales", "years", "sites", "mw", "gpusPerRack", "terabytesPerSecond", "rank", "yearEnd"] as const;

const settingSchema = z.strictObject({
  key: z.enum(ASSUMPTION_KEYS).exclude(["stressedCustomer"]),
  /** A number in the assumption's unit, or an end of the plausible band that the case gives. */
  value: z.union([z.number(), z.enum(["low", "high"])]),
  /** Only in cases that open in this fiscal year; in every case without it. */
  openingYear: z.number().int().exactOptional(),
});

const settingsSchema = z.array(settingSchema).min(1);

/** A record of `claims.json`. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  topic: z.enum(CLAIM_TOPICS),
  mechanism: z.enum(CLAIM_MECHANISMS),
  statement: readerText,
  /** The figure that the statement names; with `upTo` a range. */
  stated: z.strictObject({ value: z.number(), upTo: z.number().exactOptional(), unit: z.enum(STATED_UNITS) }).exactOptional(),
  period: readerText,
  verdict: z.enum(VERDICTS),
  /** What a filing, or another document, says. */
  finding: readerText,
  /** What happened after the article, where it is known. */
  afterwards: readerText.exactOptional(),
  note: readerText,
  /** Identifier in `sources.json`; null where nothing was found to cite. */
  source: z.string().min(1).nullable(),
  /** What the statement and the finding would set in the model, where they bear on a slider. */
  model: z
    .strictObject({
      claim: settingsSchema,
      /** `case` where the finding gives no figure beyond what the case assumes. */
      finding: z.union([settingsSchema, z.literal("case")]),
      /** How the values follow from the words. */
      how: readerText,
    })
    .exactOptional(),
});

/** A statement with its verdict. */
export type Claim = z.infer<typeof claimSchema>;
/** A value that a statement or a finding would set. */
export type ClaimSetting = z.infer<typeof settingSchema>;
/** One of the verdicts. */
export type Verdict = Claim["verdict"];
/** One of the topics. */
export type ClaimTopic = Claim["topic"];
/** One of the mechanisms. */
export type ClaimMechanism = Claim["mechanism"];
