/**
 * Calendar days as `YYYY-MM-DD`.
 *
 * A day is text, never a `Date`: a filing is public on a day, without hour or time zone, and texts of
 * this form sort and compare as the days do.
 */

/** A calendar day; only `isIsoDate` and the functions of this folder make one from free text. */
export type IsoDate = `${number}-${number}-${number}`;

const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a value is a day that exists: four-digit year, two-digit month and day. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== "string") return false;
  const match = DATE_PATTERN.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leapDay = month === 2 && isLeapYear(year) ? 1 : 0;
  const days = (DAYS_IN_MONTH[month - 1] ?? 0) + leapDay;
  return year > 0 && day >= 1 && day <= days;
}

/** The day that a text names, or undefined when it names none. */
export function parseIsoDate(text: string): IsoDate | undefined {
  return isIsoDate(text) ? text : undefined;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
