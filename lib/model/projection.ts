/**
 * A projection: the recorded quarters, read by line or by row.
 *
 * The record is one array of floats, the opening balance sheet first (t = 0, flows zero), then a
 * row a quarter. Lines and rows are made when somebody asks for them.
 */
import type { Assumptions } from "./assumptions";
import type { OpeningPosition } from "./opening-position";
import { Quarter, type QuarterField } from "./quarter";
import { FIELDS_PER_QUARTER, FIELD_POSITION, QUARTER_FIELDS } from "./quarter-record";

/** One quarter as an object, with contracted revenue by customer in USD millions. */
export type ProjectionRow = Readonly<Quarter> & { readonly byCustomer: Readonly<Record<string, number>> };

export class Projection {
  constructor(
    readonly opening: OpeningPosition,
    readonly assumptions: Assumptions,
    readonly quarters: number,
    private readonly cells: Float64Array,
  ) {}

  /** A line at the end of quarter `t`; t = 0 is the opening balance sheet. */
  at(field: QuarterField, t: number): number {
    return this.cells[t * FIELDS_PER_QUARTER + FIELD_POSITION.get(field)!]!;
  }

  /** A line of all projected quarters; index 0 is t = 1. */
  line(field: QuarterField): number[] {
    return Array.from({ length: this.quarters }, (_, index) => this.at(field, index + 1));
  }

  /** Contracted revenue of one customer, by its place in the opening's list, USD millions. */
  customerRevenueUsdM(customer: number, t: number): number {
    const customers = this.opening.customers.length;
    return this.cells[(this.quarters + 1) * FIELDS_PER_QUARTER + t * customers + customer]!;
  }

  /** Every line of quarter `t`. */
  row(t: number): ProjectionRow {
    const lines = Object.fromEntries(QUARTER_FIELDS.map((field) => [field, this.at(field, t)]));
    const byCustomer = Object.fromEntries(
      this.opening.customers.map((name, customer) => [name, this.customerRevenueUsdM(customer, t)]),
    );
    return { ...new Quarter(), ...lines, byCustomer };
  }

  /** Every projected quarter, t = 1 first. */
  rows(): ProjectionRow[] {
    return Array.from({ length: this.quarters }, (_, index) => this.row(index + 1));
  }
}
