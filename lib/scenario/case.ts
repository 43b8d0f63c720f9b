import type { CaseRecord } from "@/data/case-schema";

/**
 * A case: a frozen, dated pair of opening position and assumptions, with the reason for each. The
 * compiler proves here that what `data` holds is what the model reads.
 */
export type Case = CaseRecord;

/** A text in both of the readers' languages. */
export type ReaderText = Case["title"];

/** Why an assumption stands where it does, with its sources and its plausible band. */
export type Reason = NonNullable<Case["why"][keyof Case["why"]]>;
