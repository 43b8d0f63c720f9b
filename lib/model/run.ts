/**
 * The workspace of a projection: everything that its quarterly loop writes on, made once for an
 * opening position and a horizon, so that the loop itself allocates nothing.
 *
 * `project` is synchronous, so one workspace serves all projections of the same opening and
 * horizon, one after the other; no result refers to it.
 */
import { ContractBook, openContractBook } from "./contract-book";
import type { CustomerTerms } from "./contracts";
import { scheduleBonds, type BondQuarter, type LoanBook } from "./debt";
import type { OpeningPosition } from "./opening-position";
import { readOpeningQuarter } from "./opening-quarter";
import type { PropertyBook } from "./property";
import { Quarter } from "./quarter";
import { FIELDS_PER_QUARTER, recordQuarter } from "./quarter-record";

export interface Run {
  readonly quarters: number;
  readonly openingContracts: ContractBook;
  readonly contracts: ContractBook;
  readonly customerTerms: CustomerTerms;
  /** 1 for a named customer, 0 for a group. */
  readonly isNamed: Uint8Array;
  readonly byCustomerUsdM: Float64Array;
  readonly bonds: readonly BondQuarter[];
  readonly loans: LoanBook;
  readonly property: PropertyBook;
  /** MW added by reported quarter; index 0 is the opening quarter, 1 the one before. */
  readonly reportedAddedMw: readonly number[];
  /** The record: opening and quarters, a row each; then revenue by customer, a row each. */
  readonly cells: Float64Array;
  /** The opening balance sheet as quarter 0. */
  readonly openingQuarter: Quarter;
  /** Two quarters in turn: the present one and the one before it. Every line is written anew each time. */
  readonly workingQuarters: readonly [Quarter, Quarter];
}

const runs = new WeakMap<OpeningPosition, Map<number, Run>>();

/** The workspace for this opening and horizon, made when first asked for. */
export function runFor(opening: OpeningPosition, quarters: number): Run {
  let byHorizon = runs.get(opening);
  if (!byHorizon) runs.set(opening, (byHorizon = new Map()));
  let run = byHorizon.get(quarters);
  if (!run) byHorizon.set(quarters, (run = makeRun(opening, quarters)));
  return run;
}

function makeRun(opening: OpeningPosition, quarters: number): Run {
  const customers = opening.customers.length;
  const rows = quarters + 1;
  const openingContracts = openContractBook(opening);
  const openingQuarter = readOpeningQuarter(opening);
  const cells = new Float64Array(rows * (FIELDS_PER_QUARTER + customers));
  recordQuarter(cells, 0, openingQuarter);
  const reportedAddedMw: number[] = [];
  for (let ago = 0; ago <= 4 * 8 + rows; ago += 1) reportedAddedMw.push(opening.mwAddedByQuarter[String(-ago)] ?? 0);
  return {
    quarters,
    openingContracts,
    contracts: new ContractBook(openingContracts.count + quarters, customers),
    customerTerms: {
      keptShare: new Float64Array(customers),
      bookingShare: new Float64Array(customers),
      bookingWeight: new Float64Array(customers),
      stressedCustomer: -1,
    },
    isNamed: Uint8Array.from(opening.customers, (name) => (opening.pooledCustomers.includes(name) ? 0 : 1)),
    byCustomerUsdM: new Float64Array(customers),
    bonds: scheduleBonds(opening.debt, quarters),
    loans: { drawnUsdM: new Float64Array(rows), drawnInAllUsdM: new Float64Array(rows) },
    property: {
      additionsUsdM: new Float64Array(rows),
      additionsInAllUsdM: new Float64Array(rows),
      addedMw: new Float64Array(rows),
    },
    reportedAddedMw,
    cells,
    openingQuarter,
    workingQuarters: [new Quarter(), new Quarter()],
  };
}
