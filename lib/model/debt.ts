/**
 * Debt: what the company owes at the end of each quarter and what it pays for it.
 *
 * A loan drawn in a quarter bears half of that quarter's interest; a balance bears interest less
 * half of the quarter's repayment; money raised to close a funding gap arrives on the last day and
 * bears none. This keeps interest free of circularity (`model.md`, "Debt service").
 *
 * All new loans bear one rate, so their balance and one running total of draws stand for all.
 */
import type { Assumptions } from "./assumptions";
import type { OpeningDebt } from "./opening-position";
import type { Quarter } from "./quarter";
import type { Terms } from "./terms";

/** What the reported bonds do in one projected quarter, USD millions. */
export interface BondQuarter {
  readonly interestUsdM: number;
  readonly issuedUsdM: number;
  readonly maturedUsdM: number;
}

/** Reported bonds by projected quarter; index 0 is the opening and holds nothing. */
export function scheduleBonds(debt: OpeningDebt, quarters: number): readonly BondQuarter[] {
  return Array.from({ length: quarters + 1 }, (_, t) => {
    let interestUsdM = 0;
    let issuedUsdM = 0;
    let maturedUsdM = 0;
    if (t > 0) {
      for (const bond of debt.bonds) {
        if (bond.issueQuarter > t || bond.maturityQuarter < t) continue;
        const atEitherEnd = bond.issueQuarter === t || bond.maturityQuarter === t;
        interestUsdM += ((bond.interestRate * bond.principalUsdM) / 4) * (atEitherEnd ? 0.5 : 1);
        if (bond.issueQuarter === t) issuedUsdM += bond.principalUsdM;
        if (bond.maturityQuarter === t) maturedUsdM += bond.principalUsdM;
      }
    }
    return { interestUsdM, issuedUsdM, maturedUsdM };
  });
}

/** Principal of the reported bonds that are outstanding on the opening balance sheet, USD millions. */
export function outstandingBondsUsdM(debt: OpeningDebt): number {
  return debt.bonds
    .filter((bond) => bond.issueQuarter <= 0 && bond.maturityQuarter > 0)
    .reduce((sum, bond) => sum + bond.principalUsdM, 0);
}

/**
 * Draws of equipment loans by quarter and their running total, from which each quarter's level
 * instalments follow. Index 0 is the opening and stays zero.
 */
export interface LoanBook {
  readonly drawnUsdM: Float64Array;
  readonly drawnInAllUsdM: Float64Array;
}

/**
 * Instalments due in quarter `t` on loans drawn before it, USD millions. A term that is no whole
 * number of quarters ends with a shorter last instalment.
 */
export function loanInstalmentsUsdM(loans: LoanBook, termQuarters: number, t: number): number {
  const wholeInstalments = Math.floor(termQuarters);
  const oldest = Math.max(0, t - 1 - wholeInstalments);
  const payingUsdM = loans.drawnInAllUsdM[t - 1]! - loans.drawnInAllUsdM[oldest]!;
  const endingUsdM = loans.drawnUsdM[oldest]! * (termQuarters - wholeInstalments);
  return (payingUsdM + endingUsdM) / termQuarters;
}

/** Draws, repays and charges interest in quarter `now`, gap funding apart. */
export function serviceDebt(
  now: Quarter,
  before: Quarter,
  terms: Terms,
  assumptions: Assumptions,
  debt: OpeningDebt,
  bonds: BondQuarter,
  loans: LoanBook,
): void {
  const { t } = now;
  now.debtDrawnUsdM = assumptions.debtFundedShare * now.capitalSpendingUsdM;
  const ladderUsdM = Math.min(before.openingDebtUsdM, debt.repaymentsUsdM[t - 1] ?? 0);
  const instalmentsUsdM = loanInstalmentsUsdM(loans, terms.loanTermQuarters, t);
  now.openingDebtUsdM = before.openingDebtUsdM - ladderUsdM;
  now.loansUsdM = before.loansUsdM - instalmentsUsdM + now.debtDrawnUsdM;
  loans.drawnUsdM[t] = now.debtDrawnUsdM;
  loans.drawnInAllUsdM[t] = loans.drawnInAllUsdM[t - 1]! + now.debtDrawnUsdM;
  now.debtRepaidUsdM = ladderUsdM + instalmentsUsdM + bonds.maturedUsdM;
  now.interestGrossUsdM =
    (debt.interestRate / 4) * (before.openingDebtUsdM - ladderUsdM / 2) +
    terms.loanRatePerQuarter * (before.loansUsdM - instalmentsUsdM / 2 + now.debtDrawnUsdM / 2) +
    terms.gapBondRatePerQuarter * before.gapBondsUsdM +
    bonds.interestUsdM;
}

/** Interest that enters the cost of what is under construction, USD millions. */
export function capitaliseInterest(now: Quarter, before: Quarter, interestCapitalisationShare: number): void {
  const ratePerQuarter = before.debtUsdM > 0 ? now.interestGrossUsdM / before.debtUsdM : 0;
  const meanConstructionUsdM = (before.constructionInProgressUsdM + now.constructionInProgressUsdM) / 2;
  now.interestCapitalisedUsdM = Math.min(
    now.interestGrossUsdM,
    interestCapitalisationShare * ratePerQuarter * meanConstructionUsdM,
  );
  now.interestExpenseUsdM = now.interestGrossUsdM - now.interestCapitalisedUsdM;
}
