/**
 * A case as the text that project.c reads: a name and a number a line, or a name, a length and a list.
 * Names are the model's own; a name that one side lacks stops the yardstick.
 */
import type { Case } from "@/lib/scenario/case";

/** The opening and the assumptions of a case, for the yardstick. */
export function writeCaseFile({ opening, assumptions }: Case): string {
  const { debt, contracts, customers, mwAddedByQuarter, ...rest } = opening;
  const { bonds } = debt;
  const { stressedCustomer, ...rates } = assumptions;
  const isIn = (names: readonly string[]) => customers.map((name) => (names.includes(name) ? 1 : 0));
  const numbers = { ...rates, openingDebtUsdM: debt.principalUsdM, openingDebtRate: debt.interestRate };
  const reported = Object.entries(rest).flatMap(([name, value]) => (typeof value === "number" ? [[name, value] as const] : []));
  const reportedQuarters = Math.max(...Object.keys(mwAddedByQuarter).map((ago) => -Number(ago))) + 1;
  const lists = {
    repaymentsUsdM: debt.repaymentsUsdM,
    reportedAddedMw: Array.from({ length: reportedQuarters }, (_, ago) => mwAddedByQuarter[String(-ago)] ?? 0),
    isNamed: isIn(opening.pooledCustomers).map((pooled) => 1 - pooled),
    isHyperscaler: isIn(opening.hyperscalers),
    bookingMix: customers.map((name) => opening.bookingMix[name] ?? 0),
    contractCustomer: contracts.map(({ customer }) => customers.indexOf(customer)),
    contractUsdM: contracts.map(({ usdMPerQuarter }) => usdMPerQuarter),
    contractQuarters: contracts.map(({ quarters }) => quarters),
    contractStart: contracts.map(({ startQuarter }) => startQuarter),
    bondUsdM: bonds.map(({ principalUsdM }) => principalUsdM),
    bondRate: bonds.map(({ interestRate }) => interestRate),
    bondIssue: bonds.map(({ issueQuarter }) => issueQuarter),
    bondMaturity: bonds.map(({ maturityQuarter }) => maturityQuarter),
  };
  return [
    ...reported.map(([name, value]) => `${name} ${value}`),
    ...Object.entries(numbers).map(([name, value]) => `${name} ${value}`),
    `customers ${customers.length}`,
    `stressedCustomer ${customers.indexOf(stressedCustomer)}`,
    ...Object.entries(lists).map(([name, values]) => [name, values.length, ...values].join(" ")),
    "",
  ].join("\n");
}
