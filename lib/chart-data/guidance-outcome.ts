import type { GuidanceMark } from "./chart";

/** Where a reported figure stands against the range that was guided for it. */
export type GuidanceOutcome = "within" | "above" | "below";

/** What came of a range; null while the period has not been reported. An end that was not given is not missed. */
export function judgeOutcome({ low, high, outcome }: Pick<GuidanceMark, "low" | "high" | "outcome">): GuidanceOutcome | null {
  if (outcome === null) return null;
  if (low !== null && outcome < low) return "below";
  return high !== null && outcome > high ? "above" : "within";
}
