import type { IsoDate } from "@/lib/finance/iso-date";

/** What a source is: a filing with the SEC, a results release, a results call, or someone who reports about them. */
export const SOURCE_KINDS = ["filing", "release", "call", "secondary"] as const;

/** One of the kinds above. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A document in which figures were read. */
export interface Source {
  /** Stable and readable, as in "10q-2026q2". */
  readonly id: string;
  readonly title: string;
  readonly kind: SourceKind;
  /** Null where the document carries no date. */
  readonly published: IsoDate | null;
  /** Null where it is not on the web. */
  readonly url: string | null;
  /** True where the address is a copy of the document on someone else's site. */
  readonly mirror?: boolean;
}
