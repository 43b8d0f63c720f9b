/**
 * Fiscal periods: the names under which companies report.
 *
 * The fiscal year is the calendar year, as it is for every company of this site so far. A flow belongs
 * to a quarter, to a year or to the first six or nine months of a year; a stock belongs to the end of a
 * quarter, or to a day when it was stated for one. Periods are texts that read as in a filing
 * ("2026Q2", "FY2026", "2025-9M", "2026-08-11") and carry their kind in their type.
 */
import { isIsoDate, type IsoDate } from "./iso-date";

/** The place of a quarter in its year. */
export type FiscalQuarterNumber = 1 | 2 | 3 | 4;

/** A quarter, as in "2026Q2". */
export type FiscalQuarter = `${number}Q${FiscalQuarterNumber}`;

/** A year, as in "FY2026". */
export type FiscalYear = `FY${number}`;

/** The first half or the first nine months of a year, as in "2025-6M" and "2025-9M". */
export type CumulativePeriod = `${number}-6M` | `${number}-9M`;

/** Everything for which a figure can be stated. */
export type FiscalPeriod = FiscalQuarter | FiscalYear | CumulativePeriod | IsoDate;

const QUARTER_PATTERN = /^[1-9]\d{3}Q[1-4]$/;
const YEAR_PATTERN = /^FY[1-9]\d{3}$/;
const CUMULATIVE_PATTERN = /^[1-9]\d{3}-[69]M$/;

/** Whether a value names a quarter. */
export function isFiscalQuarter(value: unknown): value is FiscalQuarter {
  return typeof value === "string" && QUARTER_PATTERN.test(value);
}

/** Whether a value names a fiscal year. */
export function isFiscalYear(value: unknown): value is FiscalYear {
  return typeof value === "string" && YEAR_PATTERN.test(value);
}

/** Whether a value names the first half or the first nine months of a year. */
export function isCumulativePeriod(value: unknown): value is CumulativePeriod {
  return typeof value === "string" && CUMULATIVE_PATTERN.test(value);
}

/** Whether a value names a period of any kind. */
export function isFiscalPeriod(value: unknown): value is FiscalPeriod {
  return isFiscalQuarter(value) || isFiscalYear(value) || isCumulativePeriod(value) || isIsoDate(value);
}

/** The quarter that a text names, or undefined. */
export function parseFiscalQuarter(text: string): FiscalQuarter | undefined {
  return isFiscalQuarter(text) ? text : undefined;
}

/** The fiscal year that a text names, or undefined. */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  return isFiscalYear(text) ? text : undefined;
}

/** The period that a text names, or undefined. */
export function parseFiscalPeriod(text: string): FiscalPeriod | undefined {
  return isFiscalPeriod(text) ? text : undefined;
}

/** The quarter of a four-digit year. */
export function fiscalQuarterOf(year: number, quarter: FiscalQuarterNumber): FiscalQuarter {
  return `${year}Q${quarter}`;
}

/** The year in which a period lies, as a number. */
export function fiscalYearOf(period: FiscalPeriod): number {
  return Number(isFiscalYear(period) ? period.slice(2) : period.slice(0, 4));
}

/** The place of a quarter in its year: 2 for "2026Q2". */
export function fiscalQuarterNumberOf(quarter: FiscalQuarter): FiscalQuarterNumber {
  return quarterNumber(Number(quarter.slice(5)) - 1);
}

/** The quarter that lies `count` quarters later, earlier when `count` is negative. */
export function addQuarters(quarter: FiscalQuarter, count: number): FiscalQuarter {
  const index = quarterIndex(quarter) + count;
  const year = Math.floor(index / 4);
  return fiscalQuarterOf(year, quarterNumber(index - 4 * year));
}

/** How many quarters lie from one quarter to another: 1 from "2025Q4" to "2026Q1". */
export function quartersBetween(from: FiscalQuarter, to: FiscalQuarter): number {
  return quarterIndex(to) - quarterIndex(from);
}

/** The quarters from the first to the last, both included; none when the last lies before the first. */
export function fiscalQuarterRange(first: FiscalQuarter, last: FiscalQuarter): FiscalQuarter[] {
  const count = Math.max(0, quartersBetween(first, last) + 1);
  return Array.from({ length: count }, (_, index) => addQuarters(first, index));
}

/** The last day of a quarter. */
export function quarterEndDate(quarter: FiscalQuarter): IsoDate {
  const year = fiscalYearOf(quarter);
  switch (fiscalQuarterNumberOf(quarter)) {
    case 1:
      return `${year}-03-31`;
    case 2:
      return `${year}-06-30`;
    case 3:
      return `${year}-09-30`;
    case 4:
      return `${year}-12-31`;
  }
}

/** The last day of a period; a day is its own. */
export function periodEndDate(period: FiscalPeriod): IsoDate {
  if (isFiscalQuarter(period)) return quarterEndDate(period);
  const year = fiscalYearOf(period);
  if (isFiscalYear(period)) return `${year}-12-31`;
  if (isCumulativePeriod(period)) return period.endsWith("6M") ? `${year}-06-30` : `${year}-09-30`;
  return period;
}

/** Quarters counted from the first quarter of the year 0. */
function quarterIndex(quarter: FiscalQuarter): number {
  return 4 * fiscalYearOf(quarter) + fiscalQuarterNumberOf(quarter) - 1;
}

/** The quarter at a place in the year, counted from 0. */
function quarterNumber(place: number): FiscalQuarterNumber {
  return place === 0 ? 1 : place === 1 ? 2 : place === 2 ? 3 : 4;
}
