/**
 * Contracts: what is cancelled, served, renewed and signed in a quarter (`model.md`, "Contracts").
 *
 * Contracts in their last quarter are served first. Where capacity suffices they end in the quarter
 * and their renewal takes up the rest of it, so results move smoothly with the inputs. Where it does
 * not, a contract is served later, not never: its quarters left fall only by what was served.
 */
import type { Assumptions } from "./assumptions";
import { BOOKING_MIX, OVER_QUARTERS, OWN_MIX, type ContractBook } from "./contract-book";
import type { Quarter } from "./quarter";
import type { Terms } from "./terms";

/** Constants of one projection, by customer, in the order of the opening's customers. */
export interface CustomerTerms {
  /** Share of capacity kept when a contract ends, self-building included. */
  readonly keptShare: Float64Array;
  /** Share of new signings, after self-building; need not sum to one. */
  readonly bookingShare: Float64Array;
  /** The same as parts of what is signed: sums to one, or is zero where nobody signs. */
  readonly bookingWeight: Float64Array;
  /** Position of the stressed customer, or -1 where there is none of that name. */
  stressedCustomer: number;
}

/** Cancels the stressed customer's share of its contracts; returns the value lost, USD millions. */
export function cancelContracts(book: ContractBook, customer: number, lossRate: number): number {
  if (customer < 0) return 0;
  let cancelledUsdM = 0;
  for (let cohort = 0; cohort < book.count; cohort += 1) {
    const column = cohort * book.customers + customer;
    const lostUsdM = book.customerRateUsdM[column]! * lossRate;
    if (lostUsdM === 0) continue;
    cancelledUsdM += lostUsdM * book.left[cohort]!;
    book.customerRateUsdM[column] = book.customerRateUsdM[column]! - lostUsdM;
    book.mw[cohort] = book.mw[cohort]! * (1 - lostUsdM / book.rateUsdM[cohort]!);
    book.rateUsdM[cohort] = book.rateUsdM[cohort]! - lostUsdM;
    if (book.customer[cohort] === BOOKING_MIX) book.customer[cohort] = OWN_MIX;
  }
  return cancelledUsdM;
}

/** Share of a cohort's rate that its customers renew. */
function keptShareOf(book: ContractBook, cohort: number, customerTerms: CustomerTerms): number {
  const customer = book.customer[cohort]!;
  if (customer >= 0) return customerTerms.keptShare[customer]!;
  const rateUsdM = book.rateUsdM[cohort]!;
  if (rateUsdM === 0) return 0;
  const firstColumn = cohort * book.customers;
  let keptUsdM = 0;
  for (let customer = 0; customer < book.customers; customer += 1) {
    keptUsdM += book.customerRateUsdM[firstColumn + customer]! * customerTerms.keptShare[customer]!;
  }
  return keptUsdM / rateUsdM;
}

/** Puts the renewal in its cohort's place; returns the value renewed, USD millions. */
function renewCohort(
  book: ContractBook,
  cohort: number,
  price: number,
  termQuarters: number,
  customerTerms: CustomerTerms,
): number {
  const repricing = price / book.priceIndex[cohort]!;
  const firstColumn = cohort * book.customers;
  book.mw[cohort] = book.mw[cohort]! * keptShareOf(book, cohort, customerTerms);
  let rateUsdM = 0;
  for (let customer = 0; customer < book.customers; customer += 1) {
    const renewedUsdM = book.customerRateUsdM[firstColumn + customer]! * customerTerms.keptShare[customer]! * repricing;
    book.customerRateUsdM[firstColumn + customer] = renewedUsdM;
    rateUsdM += renewedUsdM;
  }
  book.rateUsdM[cohort] = rateUsdM;
  if (book.customer[cohort] === BOOKING_MIX) book.customer[cohort] = OWN_MIX;
  book.priceIndex[cohort] = price;
  book.left[cohort] = termQuarters;
  return rateUsdM * termQuarters;
}

/** Charges `served` quarters of a cohort to its customers; returns the revenue in all. */
function serveCohort(book: ContractBook, cohort: number, served: number, byCustomerUsdM: Float64Array): number {
  const servedUsdM = book.rateUsdM[cohort]! * served;
  const customer = book.customer[cohort]!;
  if (customer >= 0) {
    byCustomerUsdM[customer]! += servedUsdM;
  } else {
    const firstColumn = cohort * book.customers;
    for (let other = 0; other < book.customers; other += 1) {
      byCustomerUsdM[other]! += book.customerRateUsdM[firstColumn + other]! * served;
    }
  }
  return servedUsdM;
}

/** Serves the started contracts with the capacity that earns, and renews those that end. */
export function serveContracts(
  now: Quarter,
  book: ContractBook,
  terms: Terms,
  customerTerms: CustomerTerms,
  byCustomerUsdM: Float64Array,
): void {
  const { t, earningMw } = now;
  const { count, left, startQuarter, mw, rateUsdM, customer } = book;
  let lastMw = 0;
  let otherMw = 0;
  let renewedMw = 0;
  for (let cohort = 0; cohort < count; cohort += 1) {
    const quartersLeft = left[cohort]!;
    if (startQuarter[cohort]! > t || quartersLeft <= OVER_QUARTERS) continue;
    if (quartersLeft > 1) {
      otherMw += mw[cohort]!;
    } else {
      lastMw += mw[cohort]! * quartersLeft;
      renewedMw += mw[cohort]! * keptShareOf(book, cohort, customerTerms) * (1 - quartersLeft);
    }
  }
  const shareOfLast = lastMw > 0 ? Math.min(1, earningMw / lastMw) : 1;
  const renews = shareOfLast === 1;
  const restMw = renews ? otherMw + renewedMw : otherMw;
  const shareOfRest = restMw > 0 ? Math.min(1, Math.max(0, earningMw - lastMw * shareOfLast) / restMw) : 1;
  now.neededMw = lastMw + restMw;
  now.usedMw = lastMw * shareOfLast + restMw * shareOfRest;
  now.servedShare = now.neededMw > 0 ? now.usedMw / now.neededMw : 1;

  let contractedUsdM = 0;
  let renewalsUsdM = 0;
  let backlogUsdM = 0;
  let bookingMixUsdM = 0;
  for (let cohort = 0; cohort < count; cohort += 1) {
    const quartersLeft = left[cohort]!;
    if (quartersLeft <= OVER_QUARTERS) continue;
    if (startQuarter[cohort]! <= t) {
      let served = shareOfRest;
      if (quartersLeft <= 1) {
        served = quartersLeft * shareOfLast;
        if (renews) {
          contractedUsdM += serveCohort(book, cohort, quartersLeft, byCustomerUsdM);
          renewalsUsdM += renewCohort(book, cohort, now.priceIndex, terms.contractTermQuarters, customerTerms);
          served = (1 - quartersLeft) * shareOfRest;
        }
      }
      if (customer[cohort] === BOOKING_MIX) {
        bookingMixUsdM += rateUsdM[cohort]! * served;
      } else {
        contractedUsdM += serveCohort(book, cohort, served, byCustomerUsdM);
      }
      left[cohort]! -= served;
    }
    backlogUsdM += rateUsdM[cohort]! * left[cohort]!;
  }
  for (let signer = 0; signer < book.customers; signer += 1) {
    byCustomerUsdM[signer]! += bookingMixUsdM * customerTerms.bookingWeight[signer]!;
  }
  now.contractedRevenueUsdM = contractedUsdM + bookingMixUsdM;
  now.renewalsUsdM = renewalsUsdM;
  now.backlogUsdM = backlogUsdM;
}

/** Signs the quarter's new business as one cohort. */
export function signContracts(
  now: Quarter,
  book: ContractBook,
  terms: Terms,
  assumptions: Assumptions,
  customerTerms: CustomerTerms,
  revenueUsdMPerMwYear: number,
): void {
  const signedUsdM = terms.newBookingsUsdMPerQuarter * now.bookingsIndex;
  const premium = now.fiscalYear <= assumptions.premiumEndYear ? 1 + assumptions.newContractPremiumRate : 1;
  const cohort = book.count;
  const firstColumn = cohort * book.customers;
  let rateUsdM = 0;
  for (let customer = 0; customer < book.customers; customer += 1) {
    const customerUsdM = (signedUsdM * customerTerms.bookingShare[customer]!) / terms.contractTermQuarters;
    book.customerRateUsdM[firstColumn + customer] = customerUsdM;
    rateUsdM += customerUsdM;
  }
  book.count += 1;
  book.customer[cohort] = BOOKING_MIX;
  book.left[cohort] = terms.contractTermQuarters;
  book.startQuarter[cohort] = now.t + 1 + assumptions.contractStartLagQuarters;
  book.priceIndex[cohort] = now.priceIndex * premium;
  book.rateUsdM[cohort] = rateUsdM;
  book.mw[cohort] = (4 * rateUsdM) / (revenueUsdMPerMwYear * book.priceIndex[cohort]!);
  now.bookingsUsdM = rateUsdM * terms.contractTermQuarters;
  now.backlogUsdM += now.bookingsUsdM;
}

