/** Rules about frozen cases: what they cite, when they open, and whether their balance sheet balances. */
import { addQuarters, fiscalQuarterOf, quarterEndDate, quartersBetween } from "@/lib/finance/fiscal-period";
import type { CaseRecord } from "../case-schema";
import type { CompanyParts } from "./company-parts";

/** Messages about the cases of a company. */
export function findCaseProblems(parts: CompanyParts): string[] {
  const repeated = parts.cases.map((entry) => entry.id).filter((id, index, ids) => ids.indexOf(id) !== index);
  return [
    ...repeated.map((id) => `cases/${id}.json: ${id}: duplicate: the identifier stands twice`),
    ...parts.cases.flatMap((entry) =>
      [...findDateProblems(entry, parts), ...findNameProblems(entry), ...findBalanceProblems(entry)].map((message) => `cases/${entry.id}.json: ${message}`),
    ),
  ];
}

function findDateProblems(entry: CaseRecord, parts: CompanyParts): string[] {
  const problems: string[] = [];
  const { opening } = entry;
  if (entry.company !== parts.id) problems.push(`company: is of "${entry.company}", not of "${parts.id}"`);
  if (quarterEndDate(entry.openingQuarter) > entry.knownOn) problems.push(`openingQuarter: known on: ${entry.openingQuarter} ends after ${entry.knownOn}, the day on which the case is known`);
  if (fiscalQuarterOf(opening.fiscalYear, opening.fiscalQuarter) !== entry.openingQuarter) problems.push(`opening: opening quarter: ${opening.fiscalYear}, quarter ${opening.fiscalQuarter} is not ${entry.openingQuarter}`);
  if (quartersBetween(entry.openingQuarter, entry.horizonEnd) !== entry.quarters) problems.push(`horizonEnd: horizon: ${entry.horizonEnd} is not ${entry.quarters} quarters after ${entry.openingQuarter}`);
  opening.history.forEach((row, index) => {
    const expected = addQuarters(entry.openingQuarter, index + 1 - opening.history.length);
    if (row.quarter !== expected) problems.push(`opening.history: history: ${row.quarter} stands where ${expected} belongs`);
  });
  for (const [key, reason] of Object.entries(entry.why)) {
    for (const id of reason.sources) {
      const source = parts.sources.find((candidate) => candidate.id === id);
      if (source === undefined) problems.push(`why.${key}: unknown source: "${id}" is not in sources.json`);
      else if (source.published !== null && source.published > entry.knownOn) problems.push(`why.${key}: known on: source "${id}" was published on ${source.published}, after ${entry.knownOn}`);
    }
  }
  return problems;
}

function findNameProblems(entry: CaseRecord): string[] {
  const { customers, pooledCustomers, hyperscalers, bookingMix, contracts } = entry.opening;
  const used = [...pooledCustomers, ...hyperscalers, ...Object.keys(bookingMix), ...contracts.map((contract) => contract.customer), entry.assumptions.stressedCustomer];
  return [...new Set(used.filter((name) => !customers.includes(name)))].map((name) => `opening.customers: unknown customer: "${name}" is not in the list`);
}

function findBalanceProblems({ opening, lastQuarter }: CaseRecord): string[] {
  const outstandingBonds = opening.debt.bonds.filter((bond) => bond.issueQuarter <= 0).reduce((sum, bond) => sum + bond.principalUsdM, 0);
  const assets = opening.cashUsdM + opening.receivablesUsdM + opening.propertyInServiceUsdM + opening.constructionInProgressUsdM + opening.contractIncentiveAssetUsdM + opening.otherAssetsUsdM;
  const claims = opening.debt.principalUsdM + outstandingBonds + opening.deferredRevenueUsdM + opening.otherLiabilitiesUsdM + opening.equityUsdM;
  const problems: string[] = [];
  // Figures are given to a thousand dollars; a hundred-thousandth of a million is far below.
  if (Math.abs(assets - claims) > 1e-5) problems.push(`opening: does not balance: assets ${round(assets)}, liabilities and equity ${round(claims)}`);
  if (Math.abs(assets - lastQuarter.totalAssetsUsdM) > 1e-5) problems.push(`opening: does not tie: assets ${round(assets)}, reported total ${lastQuarter.totalAssetsUsdM}`);
  return problems;
}

function round(value: number): number {
  return Number(value.toFixed(6));
}
