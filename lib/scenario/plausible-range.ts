/**
 * The range over which an assumption may plausibly lie: the band that its case gives, with a reason
 * and sources. Where a case claims none, ten per cent of the slider's range to either side of the
 * present value stand in, and `isBand` says so, because nothing supports them.
 */
import type { AssumptionKey, Assumptions, NumericAssumptionKey } from "@/lib/model/assumptions";
import { ASSUMPTION_SPECS, boundsOf, type NumericSpec, type YearSpec } from "./assumption-spec";
import type { Case } from "./case";
import { limitToBounds } from "./scenario";

export interface PlausibleRange {
  readonly key: NumericAssumptionKey;
  readonly low: number;
  readonly high: number;
  /** Whether the case claims it; otherwise it is a tenth of the slider's range to either side. */
  readonly isBand: boolean;
  /** Bounds of the slider, which no value may leave. */
  readonly min: number;
  readonly max: number;
  /** Only whole numbers have a meaning. */
  readonly whole: boolean;
}

/** Part of the slider's range that stands in to either side where no band is claimed. */
export const STAND_IN_SHARE = 0.1;

/** The assumptions that are numbers, in the order of the specifications. */
export const NUMERIC_SPECS: readonly (NumericSpec | YearSpec)[] = ASSUMPTION_SPECS.flatMap((spec) => (spec.kind === "customer" ? [] : [spec]));

/** The plausible range of an assumption that now stands at `value`. */
export function plausibleRange(spec: NumericSpec | YearSpec, scenarioCase: Case, value: number): PlausibleRange {
  const { min, max, whole } = boundsOf(spec, scenarioCase);
  const band = scenarioCase.why[spec.key]?.band;
  if (band) return { key: spec.key, low: band[0], high: band[1], isBand: true, min, max, whole };
  const reach = STAND_IN_SHARE * (max - min);
  // A tenth of a short range of years is less than a year, which is the least that can differ.
  const side = whole ? Math.max(1, Math.round(reach)) : reach;
  const limited = (end: number) => limitToBounds(spec, scenarioCase, end);
  return { key: spec.key, low: limited(value - side), high: limited(value + side), isBand: false, min, max, whole };
}

/** The plausible ranges of all numeric assumptions that are not locked, in the order of the specifications. */
export function plausibleRanges(scenarioCase: Case, assumptions: Assumptions, locked: ReadonlySet<AssumptionKey>): PlausibleRange[] {
  return NUMERIC_SPECS.filter(({ key }) => !locked.has(key)).map((spec) => plausibleRange(spec, scenarioCase, assumptions[spec.key]));
}
