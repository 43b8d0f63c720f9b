/**
 * Capital expenditure: what is planned, what is placed in service, what is bought.
 *
 * Planned placements slip by a share of themselves every quarter. Spending runs ahead of them
 * through construction in progress, so a delay costs money at once and earns nothing until it ends.
 */
import type { Assumptions } from "./assumptions";
import type { OpeningPosition } from "./opening-position";
import type { Quarter } from "./quarter";
import type { Terms } from "./terms";

/**
 * Placements planned for quarter `t`, USD millions (`model.md`, "Capital expenditure").
 *
 * Where the opening quarter ends a fiscal year, the "current" year is the one that t = 1 begins,
 * and nothing of it is reported yet.
 */
export function plannedCapexUsdM(opening: OpeningPosition, assumptions: Assumptions, t: number): number {
  const yearIsOver = opening.fiscalQuarter === 4;
  const quartersReported = yearIsOver ? 0 : opening.fiscalQuarter;
  const reportedUsdM = yearIsOver ? 0 : opening.capexYearToDateUsdM;
  const yearsAhead = Math.floor((quartersReported + t - 1) / 4);
  if (yearsAhead === 0) {
    return Math.max(0, assumptions.capexCurrentYearUsdB * 1000 - reportedUsdM) / (4 - quartersReported);
  }
  let yearUsdM = assumptions.capexNextYearUsdB * 1000;
  for (let year = 1; year < yearsAhead; year += 1) yearUsdM *= 1 + assumptions.capexGrowthRate;
  return yearUsdM / 4;
}

/** Places, builds and buys in quarter `now`; `nextPlanUsdM` is the plan of the quarter after it. */
export function spendCapital(now: Quarter, before: Quarter, terms: Terms, deliverySlipRate: number, nextPlanUsdM: number): void {
  const dueUsdM = now.capexPlannedUsdM + before.capexUnplacedUsdM;
  now.capexUnplacedUsdM = deliverySlipRate * dueUsdM;
  now.capexPlacedUsdM = dueUsdM - now.capexUnplacedUsdM;
  const construction = terms.constructionLead * nextPlanUsdM + now.capexUnplacedUsdM;
  const spending = now.capexPlacedUsdM + construction - before.constructionInProgressUsdM;
  // Nothing is sold back: what is under construction beyond the plan stays there.
  now.capitalSpendingUsdM = Math.max(0, spending);
  now.constructionInProgressUsdM =
    spending < 0 ? before.constructionInProgressUsdM - now.capexPlacedUsdM : construction;
}
