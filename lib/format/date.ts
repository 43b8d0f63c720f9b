/**
 * Calendar days in words. Days come as ISO dates ("2025-06-03"), belong to no time zone and are never
 * turned into moments, so that no reader sees a filing a day early or late.
 */
import { NOT_AVAILABLE } from "./decimal";
import type { Locale } from "./locale";

const ENGLISH_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** A day: "3 June 2025", `short` "3 Jun 2025"; "2025年6月3日". What is no ISO date is returned as it came. */
export function formatDate(isoDate: string | null | undefined, locale: Locale, style: "long" | "short" = "long"): string {
  if (isoDate === null || isoDate === undefined) return NOT_AVAILABLE;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  const name = ENGLISH_MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return isoDate;
  if (locale === "zh") return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${style === "short" ? name.slice(0, 3) : name} ${year}`;
}
