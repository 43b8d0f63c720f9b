/**
 * Revenue: contracted, on demand and licensing, less the stock granted to customers.
 *
 * The incentive asset and deferred revenue are released in the proportion in which the backlog at
 * the start of the quarter is served. Grants and prepayments of new contracts enter at its end.
 */
import type { Assumptions } from "./assumptions";
import type { Quarter } from "./quarter";
import type { Terms } from "./terms";

/** Earns quarter `now`'s revenue; `openBacklogUsdM` is the backlog after cancellations, before service. */
export function earnRevenue(
  now: Quarter,
  before: Quarter,
  terms: Terms,
  assumptions: Assumptions,
  revenueUsdMPerMwYear: number,
  openBacklogUsdM: number,
): void {
  const spareMw = Math.max(0, now.earningMw - now.usedMw);
  now.onDemandRevenueUsdM =
    (spareMw * assumptions.onDemandUtilisationRate * revenueUsdMPerMwYear * now.priceIndex) / 4;
  now.licensingRevenueUsdM = now.fiscalYear >= assumptions.licensingStartYear ? terms.licensingUsdMPerQuarter : 0;

  const servedPart = openBacklogUsdM > 0 ? Math.min(1, now.contractedRevenueUsdM / openBacklogUsdM) : 0;
  now.incentiveUsdM = before.contractIncentiveAssetUsdM * servedPart;
  now.deferredRevenueReleasedUsdM = before.deferredRevenueUsdM * servedPart;
  now.equityGrantedUsdM = assumptions.equityGrantRate * now.bookingsUsdM;
  now.prepaymentsUsdM = assumptions.prepaymentRate * now.bookingsUsdM;
  now.contractIncentiveAssetUsdM = before.contractIncentiveAssetUsdM - now.incentiveUsdM + now.equityGrantedUsdM;
  now.deferredRevenueUsdM = before.deferredRevenueUsdM - now.deferredRevenueReleasedUsdM + now.prepaymentsUsdM;

  now.revenueUsdM =
    now.contractedRevenueUsdM + now.onDemandRevenueUsdM + now.licensingRevenueUsdM - now.incentiveUsdM;
}

/**
 * How much of revenue stands with few customers: the largest, the two largest and the Herfindahl
 * index. `isNamed` holds 1 for a named customer, 0 for a group; groups and on-demand are left out.
 */
export function concentrateRevenue(now: Quarter, byCustomerUsdM: Float64Array, isNamed: Uint8Array): void {
  now.largestShare = 0;
  now.topTwoShare = 0;
  now.herfindahlIndex = 0;
  if (now.revenueUsdM === 0) return;
  let largest = 0;
  let second = 0;
  let squares = 0;
  for (let customer = 0; customer < isNamed.length; customer += 1) {
    if (isNamed[customer] === 0) continue;
    const share = byCustomerUsdM[customer]! / now.revenueUsdM;
    squares += share * share;
    if (share > largest) {
      second = largest;
      largest = share;
    } else if (share > second) {
      second = share;
    }
  }
  now.largestShare = largest;
  now.topTwoShare = largest + second;
  now.herfindahlIndex = squares;
}
