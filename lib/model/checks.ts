/**
 * Checks: the identities that every projection must satisfy, computed anew from its rows.
 *
 * Each compares a stock with the one before and the flows between, in the stock's own unit. The
 * difference is the largest of all quarters; it holds within one part in 10^9 of the stock's size.
 */
import type { Projection } from "./projection";
import type { QuarterField } from "./quarter";

/** The checks, in the order in which they run. */
export const CHECK_NAMES = ["balance-sheet", "cash", "debt", "backlog", "construction", "property", "deferred-revenue", "shares"] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

export interface Check {
  readonly name: CheckName;
  /** Largest absolute difference over all quarters. */
  readonly difference: number;
  readonly holds: boolean;
}

type Read = (field: QuarterField) => number;

/** A stock and the flows that make its change. */
interface RollForward {
  readonly name: CheckName;
  readonly stock: QuarterField;
  readonly flow: (now: Read, projection: Projection) => number;
}

const ROLL_FORWARDS: readonly RollForward[] = [
  {
    name: "cash",
    stock: "cashUsdM",
    flow: (now) =>
      now("operatingCashFlowUsdM") -
      now("capitalSpendingUsdM") -
      now("interestCapitalisedUsdM") +
      now("debtDrawnUsdM") +
      now("bondsIssuedUsdM") +
      now("equityRaisedUsdM") -
      now("debtRepaidUsdM"),
  },
  {
    name: "debt",
    stock: "debtUsdM",
    flow: (now) => now("debtDrawnUsdM") + now("bondsIssuedUsdM") - now("debtRepaidUsdM"),
  },
  {
    name: "backlog",
    stock: "backlogUsdM",
    flow: (now) => now("bookingsUsdM") + now("renewalsUsdM") - now("cancelledUsdM") - now("contractedRevenueUsdM"),
  },
  {
    name: "construction",
    stock: "constructionInProgressUsdM",
    flow: (now) => now("capitalSpendingUsdM") - now("capexPlacedUsdM"),
  },
  {
    name: "property",
    stock: "propertyInServiceUsdM",
    flow: (now) => now("capexPlacedUsdM") + now("interestCapitalisedUsdM") - now("depreciationUsdM"),
  },
  {
    name: "deferred-revenue",
    stock: "deferredRevenueUsdM",
    flow: (now) => now("prepaymentsUsdM") - now("deferredRevenueReleasedUsdM"),
  },
  {
    name: "shares",
    stock: "dilutedSharesM",
    flow: (now, { assumptions, opening }) =>
      now("equityRaisedUsdM") / (assumptions.sharePriceUsd * (1 - opening.issueDiscountRate)) +
      (now("stockCompensationUsdM") + now("equityGrantedUsdM")) / assumptions.sharePriceUsd,
  },
];

/** Part of a stock's size within which a check holds. */
const TOLERANCE = 1e-9;

/** Runs every check on a projection, the balance sheet first. */
export function checkProjection(projection: Projection): Check[] {
  return [checkBalanceSheet(projection), ...ROLL_FORWARDS.map((rollForward) => checkRollForward(projection, rollForward))];
}

/** Throws where a check fails, with all that fail: for development, where a broken identity must not pass unseen. */
export function requireChecks(projection: Projection): void {
  const failing = checkProjection(projection).filter(({ holds }) => !holds);
  if (failing.length > 0) throw new Error(`The projection breaks its checks: ${failing.map(({ name, difference }) => `${name} by ${difference}`).join(", ")}.`);
}

function checkBalanceSheet(projection: Projection): Check {
  const { opening } = projection;
  let difference = 0;
  let sizeUsdM = 1;
  for (let t = 0; t <= projection.quarters; t += 1) {
    const now: Read = (field) => projection.at(field, t);
    const assetsUsdM =
      now("cashUsdM") +
      now("receivablesUsdM") +
      now("propertyInServiceUsdM") +
      now("constructionInProgressUsdM") +
      now("contractIncentiveAssetUsdM") +
      opening.otherAssetsUsdM;
    const claimsUsdM = now("debtUsdM") + now("deferredRevenueUsdM") + opening.otherLiabilitiesUsdM + now("equityUsdM");
    difference = Math.max(difference, Math.abs(assetsUsdM - claimsUsdM));
    sizeUsdM = Math.max(sizeUsdM, Math.abs(assetsUsdM));
  }
  return { name: "balance-sheet", difference, holds: difference <= TOLERANCE * sizeUsdM };
}

function checkRollForward(projection: Projection, { name, stock, flow }: RollForward): Check {
  let difference = 0;
  let size = 1;
  for (let t = 1; t <= projection.quarters; t += 1) {
    const change = projection.at(stock, t) - projection.at(stock, t - 1);
    const explained = flow((field) => projection.at(field, t), projection);
    difference = Math.max(difference, Math.abs(change - explained));
    size = Math.max(size, Math.abs(projection.at(stock, t)), Math.abs(explained));
  }
  return { name, difference, holds: difference <= TOLERANCE * size };
}
