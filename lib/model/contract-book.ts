/**
 * The contract book: cohorts of contracts that share their life.
 *
 * Contracts signed in one quarter start, run and end together, so a cohort keeps one life and, per
 * customer, a weight: the revenue of a fully served quarter. A renewal takes its cohort's place.
 * All columns are typed arrays made once per horizon; indexes stay below `count`.
 */
import type { OpeningPosition } from "./opening-position";

/** A contract with no more than this many quarters left is over. */
export const OVER_QUARTERS = 1e-9;

/** In place of a customer: the cohort's customers stand in the mix of new signings. */
export const BOOKING_MIX = -1;

/** In place of a customer: several, in a mix of the cohort's own. */
export const OWN_MIX = -2;

export class ContractBook {
  count = 0;
  /** Quarters of service left. */
  readonly left: Float64Array;
  /** First projected quarter of service. */
  readonly startQuarter: Float64Array;
  /** Price index at which the cohort was signed. */
  readonly priceIndex: Float64Array;
  /** USD millions per fully served quarter, over all customers. */
  readonly rateUsdM: Float64Array;
  /** Capacity that the cohort needs. */
  readonly mw: Float64Array;
  /** The cohort's only customer, or `BOOKING_MIX`, or `OWN_MIX`: most cohorts need no sum by customer. */
  readonly customer: Int8Array;
  /** The rate by customer: `customers` columns a cohort. */
  readonly customerRateUsdM: Float64Array;

  constructor(
    capacity: number,
    readonly customers: number,
  ) {
    this.left = new Float64Array(capacity);
    this.startQuarter = new Float64Array(capacity);
    this.priceIndex = new Float64Array(capacity);
    this.rateUsdM = new Float64Array(capacity);
    this.mw = new Float64Array(capacity);
    this.customer = new Int8Array(capacity);
    this.customerRateUsdM = new Float64Array(capacity * customers);
  }

  /** Starts again from another book's cohorts, of the same customers. */
  copyFrom(other: ContractBook): void {
    this.count = other.count;
    this.left.set(other.left);
    this.startQuarter.set(other.startQuarter);
    this.priceIndex.set(other.priceIndex);
    this.rateUsdM.set(other.rateUsdM);
    this.mw.set(other.mw);
    this.customer.set(other.customer);
    this.customerRateUsdM.set(other.customerRateUsdM);
  }
}

/** The opening's contracts as cohorts, one each. */
export function openContractBook(opening: OpeningPosition): ContractBook {
  const book = new ContractBook(opening.contracts.length, opening.customers.length);
  for (const { customer, usdMPerQuarter, quarters, startQuarter } of opening.contracts) {
    const cohort = book.count;
    const position = opening.customers.indexOf(customer);
    if (position < 0) throw new Error(`The opening has a contract of ${customer}, who is not among its customers.`);
    book.count += 1;
    book.left[cohort] = quarters;
    book.startQuarter[cohort] = startQuarter;
    book.priceIndex[cohort] = 1;
    book.rateUsdM[cohort] = usdMPerQuarter;
    book.mw[cohort] = (4 * usdMPerQuarter) / opening.revenueUsdMPerMwYear;
    book.customer[cohort] = position;
    book.customerRateUsdM[cohort * book.customers + position] = usdMPerQuarter;
  }
  return book;
}
