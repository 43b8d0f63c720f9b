/**
 * Property in service and the capacity that it is.
 *
 * Depreciation is straight-line; what is added in a quarter bears half a charge in its first and in
 * its last quarter. Capacity retires at the end of the same life, so one assumption moves both.
 */
import type { OpeningPosition } from "./opening-position";
import type { Quarter } from "./quarter";
import type { Terms } from "./terms";

/** What was added by quarter; index 0 is the opening and stays zero. */
export interface PropertyBook {
  readonly additionsUsdM: Float64Array;
  readonly additionsInAllUsdM: Float64Array;
  readonly addedMw: Float64Array;
}

/** Adds to and depreciates the property of quarter `now`. */
export function depreciateProperty(
  now: Quarter,
  before: Quarter,
  terms: Terms,
  openingPropertyUsdM: number,
  book: PropertyBook,
): void {
  const { t } = now;
  const life = terms.usefulLifeQuarters;
  const additionsUsdM = now.capexPlacedUsdM + now.interestCapitalisedUsdM;
  book.additionsUsdM[t] = additionsUsdM;
  book.additionsInAllUsdM[t] = book.additionsInAllUsdM[t - 1]! + additionsUsdM;
  const oldest = Math.max(0, t - life);
  const inFullUsdM = book.additionsInAllUsdM[t - 1]! - book.additionsInAllUsdM[oldest]!;
  const inHalfUsdM = additionsUsdM + book.additionsUsdM[oldest]!;
  const openingUsdM = t <= terms.openingDepreciationQuarters ? openingPropertyUsdM / terms.openingDepreciationQuarters : 0;
  now.depreciationUsdM = openingUsdM + (inFullUsdM + inHalfUsdM / 2) / life;
  now.propertyInServiceUsdM = before.propertyInServiceUsdM + additionsUsdM - now.depreciationUsdM;
}

/** Adds and retires capacity in quarter `now`, in MW (`model.md`, "Power"). */
export function powerCapacity(
  now: Quarter,
  before: Quarter,
  terms: Terms,
  opening: OpeningPosition,
  capexUsdMPerMw: number,
  reportedAddedMw: readonly number[],
  book: PropertyBook,
): void {
  const { t } = now;
  now.hardwareCostIndex = before.hardwareCostIndex * terms.hardwareCostQuarterFactor;
  now.addedMw = now.capexPlacedUsdM / (capexUsdMPerMw * now.hardwareCostIndex);
  book.addedMw[t] = now.addedMw;
  const retiring = t - terms.usefulLifeQuarters;
  now.retiredMw = (retiring > 0 ? book.addedMw[retiring] : reportedAddedMw[-retiring]) ?? 0;
  now.activeMw = Math.max(0, before.activeMw + now.addedMw - now.retiredMw);
  now.averageMw = (before.activeMw + now.activeMw) / 2;
  now.earningMw = before.activeMw + opening.firstQuarterEarningShare * (now.activeMw - before.activeMw);
}
