import type { IsoDate } from "@/lib/finance/iso-date";

/**
 * What was known at the end of a day: nothing that became public later passes. Works for everything that
 * carries `knownOn` (facts, guidance, contracts, debt, disclosures); what has no date is never known.
 */
export function asOf<T extends { readonly knownOn: IsoDate | null }>(records: readonly T[], date: IsoDate): T[] {
  return records.filter((record) => record.knownOn !== null && record.knownOn <= date);
}
