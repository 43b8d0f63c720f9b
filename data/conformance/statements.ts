/**
 * Rules that tie figures to one another: statements, spans and their quarters, debt and its schedule.
 *
 * A difference up to the rounding of all figures in it is no difference. What does not tie beyond that, and
 * is right all the same (a restatement, a figure that was not found), stands in `exceptions.json` with the
 * exact difference and the reason; an exception that is no longer needed is a problem too.
 */
import { fiscalQuarterOf, fiscalYearOf, isFiscalQuarter, isFiscalYear, isCumulativePeriod, type FiscalPeriod, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import type { Fact } from "@/lib/facts/fact";
import { METRICS, type MetricId } from "@/lib/facts/metric";
import { roundingOf } from "@/lib/facts/rounding";
import { selectFact } from "@/lib/facts/select-fact";
import type { CompanyParts } from "./company-parts";

/** A line of a statement and the lines that make it up. */
interface Identity {
  readonly rule: string;
  readonly total: MetricId;
  readonly plus: readonly MetricId[];
  readonly minus?: readonly MetricId[];
  /** Lines that count as nothing where a statement does not show them; they add to the total. */
  readonly optional?: readonly MetricId[];
}

const IDENTITIES: readonly Identity[] = [
  { rule: "assets = liabilities + equity", total: "totalAssetsUsdM", plus: ["totalLiabilitiesUsdM", "equityUsdM"], optional: ["redeemableClassAUsdM", "redeemablePreferredUsdM"] },
  { rule: "operating income = revenue - operating expenses", total: "operatingIncomeUsdM", plus: ["revenueUsdM"], minus: ["operatingExpensesUsdM"] },
  {
    rule: "operating expenses = their four lines",
    total: "operatingExpensesUsdM",
    plus: ["costOfRevenueUsdM", "technologyAndInfrastructureUsdM", "salesAndMarketingUsdM", "generalAndAdministrativeUsdM"],
  },
  {
    rule: "operating income = revenue - the four lines of expenses",
    total: "operatingIncomeUsdM",
    plus: ["revenueUsdM"],
    minus: ["costOfRevenueUsdM", "technologyAndInfrastructureUsdM", "salesAndMarketingUsdM", "generalAndAdministrativeUsdM"],
  },
  {
    rule: "pretax income = operating income + other lines - interest",
    total: "pretaxIncomeUsdM",
    plus: ["operatingIncomeUsdM", "otherIncomeUsdM"],
    minus: ["interestExpenseUsdM"],
    optional: ["fairValueAdjustmentsUsdM"],
  },
  { rule: "net income = pretax income - tax", total: "netIncomeUsdM", plus: ["pretaxIncomeUsdM"], minus: ["taxUsdM"] },
  { rule: "debt = current + non-current", total: "debtUsdM", plus: ["debtCurrentUsdM", "debtNoncurrentUsdM"] },
  { rule: "deferred revenue = current + non-current", total: "deferredRevenueUsdM", plus: ["deferredRevenueCurrentUsdM", "deferredRevenueNoncurrentUsdM"] },
  { rule: "cash with restricted cash = its three lines", total: "cashAndRestrictedUsdM", plus: ["cashUsdM", "restrictedCashCurrentUsdM", "restrictedCashNoncurrentUsdM"] },
];

const RPO_SHARES = [
  "remainingPerformanceObligationsWithin24MonthsShare",
  "remainingPerformanceObligationsMonths25To48Share",
  "remainingPerformanceObligationsAfter48MonthsShare",
] as const satisfies readonly MetricId[];

/** A difference beyond rounding. */
interface Difference {
  readonly file: string;
  readonly rule: string;
  readonly period: string;
  /** What stands there less what it should be. */
  readonly difference: number;
  readonly tolerance: number;
}

/** Messages about figures that do not tie. */
export function findStatementProblems(parts: CompanyParts): string[] {
  const periods = [...new Set(parts.facts.map((fact) => fact.period))];
  const identities = [
    ...IDENTITIES.flatMap((identity) => periods.flatMap((period) => findIdentityDifference(parts.facts, identity, period))),
    ...periods.flatMap((period) => findShareDifference(parts.facts, period)),
    ...findDebtDifferences(parts),
  ].filter(isBeyondRounding);
  const sums = periods.flatMap((period) => findSumDifferences(parts.facts, period)).filter(isBeyondRounding);
  const listedIdentities = parts.exceptions.identities;
  const listedSums = parts.exceptions.sums.map((exception) => ({ ...exception, rule: exception.metric }));
  return [
    ...identities.filter((found) => !listedIdentities.some((listed) => matches(listed, found))).map((found) => `${found.file}: ${found.period}: does not tie: ${found.rule} is off by ${round(found.difference)}`),
    ...sums.filter((found) => !listedSums.some((listed) => matches(listed, found))).map((found) => `${found.file}: ${found.rule}.${found.period}: quarters do not sum: the span less its quarters is ${round(found.difference)}`),
    ...[...listedIdentities.filter((listed) => !identities.some((found) => matches(listed, found))), ...listedSums.filter((listed) => !sums.some((found) => matches(listed, found)))].map(
      (listed) => `exceptions.json: ${listed.rule} ${listed.period}: stale exception: there is no difference of ${listed.difference}`,
    ),
  ];
}

function matches(listed: { rule: string; period: string; difference: number }, found: Difference): boolean {
  return listed.rule === found.rule && listed.period === found.period && Math.abs(listed.difference - found.difference) < 1e-6;
}

function isBeyondRounding(found: Difference): boolean {
  // The last term lets binary fractions pass.
  return Math.abs(found.difference) > found.tolerance + 1e-6;
}

/** To six decimals, as a difference of decimals is no longer one in binary. */
function round(difference: number): number {
  return Number(difference.toFixed(6));
}

function compare(file: string, rule: string, period: string, total: Fact | undefined, plus: readonly (Fact | undefined)[], minus: readonly (Fact | undefined)[] = []): Difference[] {
  const [added, taken] = [plus.filter((fact) => fact !== undefined), minus.filter((fact) => fact !== undefined)];
  if (total === undefined || added.length < plus.length || taken.length < minus.length) return [];
  const expected = added.reduce((sum, fact) => sum + fact.value, 0) - taken.reduce((sum, fact) => sum + fact.value, 0);
  return [{ file, rule, period, difference: total.value - expected, tolerance: [total, ...added, ...taken].reduce((sum, fact) => sum + roundingOf(fact), 0) }];
}

function findIdentityDifference(facts: readonly Fact[], identity: Identity, period: FiscalPeriod): Difference[] {
  const find = (metric: MetricId) => selectFact(facts, metric, period);
  const optional = (identity.optional ?? []).map(find).filter((fact) => fact !== undefined);
  return compare("facts.json", identity.rule, period, find(identity.total), [...identity.plus.map(find), ...optional], (identity.minus ?? []).map(find));
}

function findShareDifference(facts: readonly Fact[], period: FiscalPeriod): Difference[] {
  const shares = RPO_SHARES.flatMap((metric) => selectFact(facts, metric, period) ?? []);
  if (shares.length < RPO_SHARES.length) return [];
  const sum = shares.reduce((total, fact) => total + fact.value, 0);
  return [{ file: "facts.json", rule: "the shares of remaining performance obligations = 1", period, difference: sum - 1, tolerance: 0 }];
}

/** Instruments and maturities of a date against the principal owed on it. */
function findDebtDifferences(parts: CompanyParts): Difference[] {
  const lists = [
    { rule: "instruments = debt principal", records: parts.instruments },
    { rule: "maturities = debt principal", records: parts.maturities },
  ];
  return lists.flatMap(({ rule, records }) =>
    [...new Set(records.map((record) => record.asOf))].flatMap((asOf) => {
      const principal = selectFact(parts.facts, "debtPrincipalUsdM", asOf);
      const sum = records.filter((record) => record.asOf === asOf).reduce((total, record) => total + record.principalUsdM, 0);
      return principal === undefined ? [] : [{ file: "debt.json", rule, period: asOf, difference: sum - principal.value, tolerance: roundingOf(principal) }];
    }),
  );
}

function findSumDifferences(facts: readonly Fact[], period: FiscalPeriod): Difference[] {
  const quarters = quartersOf(period);
  if (quarters.length === 0) return [];
  const additive = [...new Set(facts.filter((fact) => fact.period === period).map((fact) => fact.metric))].filter((metric) => METRICS[metric].kind === "flow" && METRICS[metric].unit === "USD millions");
  return additive.flatMap((metric) => compare("facts.json", metric, period, selectFact(facts, metric, period), quarters.map((quarter) => selectFact(facts, metric, quarter))));
}

/** The quarters that a span consists of; none for a quarter and a day. */
function quartersOf(period: FiscalPeriod): FiscalQuarter[] {
  if (isFiscalQuarter(period) || (!isFiscalYear(period) && !isCumulativePeriod(period))) return [];
  const count = isFiscalYear(period) ? 4 : period.endsWith("6M") ? 2 : 3;
  return ([1, 2, 3, 4] as const).slice(0, count).map((quarter) => fiscalQuarterOf(fiscalYearOf(period), quarter));
}
