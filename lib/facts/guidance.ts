import type { IsoDate } from "@/lib/finance/iso-date";
import type { MetricId } from "./metric";

/** A range that management gave for a period, in the unit of its metric; an end that was not given is null. */
export interface GuidanceRange {
  readonly id: string;
  readonly metric: MetricId;
  readonly issuedOn: IsoDate;
  /** A fiscal quarter or year ("2026Q3", "FY2026"); other targets stand as they were given ("2027-exit"). */
  readonly targetPeriod: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
  readonly knownOn: IsoDate;
}
