/**
 * The projection: one company, one quarter at a time, from the last reported balance sheet to the
 * end of the horizon (`model.md`, section 3).
 *
 * bookings → capital spending → debt → interest and depreciation → cash → the next raise.
 *
 * Pure: the same input gives the same bits. Inputs within the bounds of `lib/scenario` never throw
 * and never give NaN.
 */
import type { Assumptions } from "./assumptions";
import { plannedCapexUsdM, spendCapital } from "./capital-expenditure";
import { cancelContracts, serveContracts, signContracts, type CustomerTerms } from "./contracts";
import { capitaliseInterest, serviceDebt } from "./debt";
import { chargeCosts, earnIncome } from "./earnings";
import { checkBalance, flowCash, fundGap } from "./funding";
import type { OpeningPosition } from "./opening-position";
import { Projection } from "./projection";
import { depreciateProperty, powerCapacity } from "./property";
import { FIELDS_PER_QUARTER, recordQuarter } from "./quarter-record";
import { concentrateRevenue, earnRevenue } from "./revenue";
import { runFor } from "./run";
import { readTerms } from "./terms";

/** Projects `quarters` quarters from the opening position under the given assumptions. */
export function project(opening: OpeningPosition, assumptions: Assumptions, quarters: number): Projection {
  const run = runFor(opening, quarters);
  const terms = readTerms(opening, assumptions);
  const { contracts, customerTerms, byCustomerUsdM, cells } = run;
  const customers = opening.customers.length;
  contracts.copyFrom(run.openingContracts);
  readCustomerTerms(opening, assumptions, customerTerms);

  let now = run.openingQuarter;
  let planUsdM = plannedCapexUsdM(opening, assumptions, 1);
  for (let t = 1; t <= quarters; t += 1) {
    const before = now;
    now = run.workingQuarters[t % 2 === 0 ? 0 : 1];
    const quartersElapsed = opening.fiscalQuarter + t - 1;
    const bonds = run.bonds[t]!;
    now.t = t;
    now.fiscalYear = opening.fiscalYear + Math.floor(quartersElapsed / 4);
    now.fiscalQuarter = (quartersElapsed % 4) + 1;
    now.capexPlannedUsdM = planUsdM;
    planUsdM = plannedCapexUsdM(opening, assumptions, t + 1);

    spendCapital(now, before, terms, assumptions.deliverySlipRate, planUsdM);
    serviceDebt(now, before, terms, assumptions, opening.debt, bonds, run.loans);
    capitaliseInterest(now, before, opening.interestCapitalisationShare);
    depreciateProperty(now, before, terms, opening.propertyInServiceUsdM, run.property);
    powerCapacity(now, before, terms, opening, assumptions.capexUsdMPerMw, run.reportedAddedMw, run.property);

    now.priceIndex = before.priceIndex * terms.priceQuarterFactor;
    now.bookingsIndex = t === 1 ? 1 : before.bookingsIndex * terms.newBookingsQuarterFactor;
    const lossBegins = now.fiscalYear === assumptions.stressedCustomerLossYear && (t === 1 || now.fiscalQuarter === 1);
    now.cancelledUsdM = lossBegins
      ? cancelContracts(contracts, customerTerms.stressedCustomer, assumptions.stressedCustomerLossRate)
      : 0;
    for (let customer = 0; customer < customers; customer += 1) byCustomerUsdM[customer] = 0;
    serveContracts(now, contracts, terms, customerTerms, byCustomerUsdM);
    signContracts(now, contracts, terms, assumptions, customerTerms, opening.revenueUsdMPerMwYear);

    earnRevenue(now, before, terms, assumptions, opening.revenueUsdMPerMwYear, before.backlogUsdM - now.cancelledUsdM);
    concentrateRevenue(now, byCustomerUsdM, run.isNamed);
    chargeCosts(now, opening, assumptions);
    earnIncome(now, before, opening);
    flowCash(now, before, opening.receivableDays);
    fundGap(now, before, terms, assumptions, bonds);
    checkBalance(now, opening);

    recordQuarter(cells, t * FIELDS_PER_QUARTER, now);
    const customerCells = (quarters + 1) * FIELDS_PER_QUARTER + t * customers;
    for (let customer = 0; customer < customers; customer += 1) cells[customerCells + customer] = byCustomerUsdM[customer]!;
  }
  return new Projection(opening, assumptions, quarters, cells.slice());
}

function readCustomerTerms(opening: OpeningPosition, assumptions: Assumptions, customerTerms: CustomerTerms): void {
  let signedShare = 0;
  customerTerms.stressedCustomer = opening.customers.indexOf(assumptions.stressedCustomer);
  for (let customer = 0; customer < opening.customers.length; customer += 1) {
    const name = opening.customers[customer]!;
    const outsideShare = opening.hyperscalers.includes(name) ? 1 - assumptions.hyperscalerSelfBuildRate : 1;
    const renewalRate =
      customer === customerTerms.stressedCustomer ? assumptions.stressedCustomerRenewalRate : assumptions.renewalRate;
    customerTerms.keptShare[customer] = renewalRate * outsideShare;
    customerTerms.bookingShare[customer] = (opening.bookingMix[name] ?? 0) * outsideShare;
    signedShare += customerTerms.bookingShare[customer]!;
  }
  for (let customer = 0; customer < opening.customers.length; customer += 1) {
    customerTerms.bookingWeight[customer] = signedShare > 0 ? customerTerms.bookingShare[customer]! / signedShare : 0;
  }
}
