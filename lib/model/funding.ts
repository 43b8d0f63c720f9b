/**
 * Cash, the funding gap and the balance sheet.
 *
 * Too little cash is not an error here: the gap is funded with shares and bonds at the quarter's
 * end and reported as an issue, so that the reader sees the size of the problem.
 */
import type { Assumptions } from "./assumptions";
import type { BondQuarter } from "./debt";
import type { OpeningPosition } from "./opening-position";
import type { Quarter } from "./quarter";
import type { Terms } from "./terms";

/** Operating and free cash flow of quarter `now`. */
export function flowCash(now: Quarter, before: Quarter, receivableDays: number): void {
  now.receivablesUsdM = (receivableDays / 90) * now.revenueUsdM;
  now.operatingCashFlowUsdM =
    now.netIncomeUsdM +
    now.depreciationUsdM +
    now.stockCompensationUsdM +
    now.incentiveUsdM -
    (now.receivablesUsdM - before.receivablesUsdM) +
    now.prepaymentsUsdM -
    now.deferredRevenueReleasedUsdM;
  now.freeCashFlowUsdM = now.operatingCashFlowUsdM - now.capitalSpendingUsdM - now.interestCapitalisedUsdM;
}

/** Closes the funding gap and carries debt, cash, equity and shares to the quarter's end. */
export function fundGap(now: Quarter, before: Quarter, terms: Terms, assumptions: Assumptions, bonds: BondQuarter): void {
  const cashBeforeGapUsdM =
    before.cashUsdM + now.freeCashFlowUsdM + now.debtDrawnUsdM + bonds.issuedUsdM - now.debtRepaidUsdM;
  now.fundingGapUsdM = Math.max(0, terms.minimumCashUsdM - cashBeforeGapUsdM);
  now.equityRaisedUsdM = assumptions.equityShareOfGap * now.fundingGapUsdM;
  const gapBondsIssuedUsdM = now.fundingGapUsdM - now.equityRaisedUsdM;
  now.bondsIssuedUsdM = bonds.issuedUsdM + gapBondsIssuedUsdM;
  now.cashUsdM = cashBeforeGapUsdM + now.fundingGapUsdM;
  now.gapBondsUsdM = before.gapBondsUsdM + gapBondsIssuedUsdM;
  now.bondsUsdM = before.bondsUsdM + now.bondsIssuedUsdM - bonds.maturedUsdM;
  now.debtUsdM = now.openingDebtUsdM + now.loansUsdM + now.bondsUsdM;
  now.equityUsdM =
    before.equityUsdM + now.netIncomeUsdM + now.stockCompensationUsdM + now.equityGrantedUsdM + now.equityRaisedUsdM;
  now.dilutedSharesM =
    before.dilutedSharesM +
    now.equityRaisedUsdM / terms.issuePriceUsd +
    (now.stockCompensationUsdM + now.equityGrantedUsdM) / assumptions.sharePriceUsd;
}

/** Assets less liabilities and equity, USD millions: zero in every quarter. */
export function checkBalance(now: Quarter, opening: OpeningPosition): void {
  now.balanceCheckUsdM =
    now.cashUsdM +
    now.receivablesUsdM +
    now.propertyInServiceUsdM +
    now.constructionInProgressUsdM +
    now.contractIncentiveAssetUsdM +
    opening.otherAssetsUsdM -
    (now.debtUsdM + now.deferredRevenueUsdM + opening.otherLiabilitiesUsdM + now.equityUsdM);
}
