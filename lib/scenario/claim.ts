import type { Claim as ClaimRecord } from "@/data/claim-schema";

/** A statement of the article, held against filings and events. */
export type Claim = ClaimRecord;
/** What became of a statement. */
export type Verdict = Claim["verdict"];
/** What a statement is about. */
export type ClaimTopic = Claim["topic"];
/** The mechanism of the model on which a statement bears. */
export type ClaimMechanism = Claim["mechanism"];
/** The figure that a statement names. */
export type StatedFigure = NonNullable<Claim["stated"]>;
