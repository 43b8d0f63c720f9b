/**
 * Facts: single figures, each with what it measures, for when, how it is known and since when.
 *
 * Nothing is averaged and nothing is filled in: sources that disagree stand side by side, and a figure
 * that was not found is absent.
 */
import type { FiscalPeriod } from "@/lib/finance/fiscal-period";
import type { IsoDate } from "@/lib/finance/iso-date";
import type { Unit } from "@/lib/finance/unit";
import type { MetricId } from "./metric";

/** How a figure comes about: stated by the company, promised by it, judged by someone, computed from reported figures, or assumed here. */
export const BASES = ["reported", "guided", "estimated", "derived", "assumed"] as const;

/** One of the bases above. */
export type Basis = (typeof BASES)[number];

/**
 * How far a figure can be relied on. Primary: the text or the machine-readable row of a filing, release or
 * call was read. Secondary: an aggregator or the press. Conflict: sources disagree about it.
 */
export const CONFIDENCES = ["primary", "secondary", "conflict"] as const;

/** One of the degrees above. */
export type Confidence = (typeof CONFIDENCES)[number];

/** A figure as its source states it, before conversion. */
export interface PublishedFigure {
  readonly value: number;
  readonly unit: Unit;
  /** Decimals that the source gives. */
  readonly decimals: number;
}

/** One figure. */
export interface Fact {
  /** Stable, readable and unique: metric, period, customer where there is one, source. */
  readonly id: string;
  readonly metric: MetricId;
  readonly period: FiscalPeriod;
  /** In the unit of the metric, not rounded. */
  readonly value: number;
  readonly unit: Unit;
  readonly basis: Basis;
  readonly confidence: Confidence;
  /** Identifier of the source. */
  readonly source: string;
  /** The day on which the figure became public. */
  readonly knownOn: IsoDate;
  /** Absent where the figure was not published but derived here. */
  readonly published?: PublishedFigure;
  /** Whose share it is; absent where the figure is the whole company's. */
  readonly customer?: string;
  /** How a derived figure was computed. */
  readonly derivation?: string;
  readonly note?: string;
}

/** A text in both of the readers' languages. */
export interface BilingualText {
  readonly en: string;
  readonly zh: string;
}
