/**
 * Reported series: one figure a quarter, or null where there is none.
 *
 * Companies report no fourth quarter of their own: it is the year less the first nine months. It is
 * derived here only when both are there, or the year and its first three quarters, and says so. Hand in
 * facts as of a date and the series is the one that could have been drawn on that date.
 */
import { fiscalQuarterNumberOf, fiscalQuarterOf, fiscalYearOf, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import { CONFIDENCES, type Fact } from "./fact";
import { METRICS, type MetricId } from "./metric";
import { selectFact } from "./select-fact";

/** The figure of each quarter, in the order of the quarters asked for. */
export function buildReportedSeries(facts: readonly Fact[], metric: MetricId, quarters: readonly FiscalQuarter[], customer?: string): (Fact | null)[] {
  const own = facts.filter((fact) => fact.metric === metric && fact.customer === customer);
  return quarters.map((quarter) => selectFact(own, metric, quarter, customer) ?? deriveFourthQuarter(own, metric, quarter, customer) ?? null);
}

function deriveFourthQuarter(facts: readonly Fact[], metric: MetricId, quarter: FiscalQuarter, customer: string | undefined): Fact | undefined {
  if (!isAdditive(metric) || fiscalQuarterNumberOf(quarter) !== 4) return undefined;
  const year = fiscalYearOf(quarter);
  const whole = selectFact(facts, metric, `FY${year}`, customer);
  const parts = findFirstNineMonths(facts, metric, year, customer);
  if (whole === undefined || parts === undefined) return undefined;
  const all = [whole, ...parts];
  return {
    id: [metric, quarter, ...(customer === undefined ? [] : [customer]), "derived"].join("."),
    metric,
    period: quarter,
    value: parts.reduce((rest, part) => rest - part.value, whole.value),
    unit: whole.unit,
    basis: "derived",
    confidence: weakest(all),
    source: whole.source,
    knownOn: latest(all),
    derivation: `${whole.period} ${whole.value} - ${parts.map((part) => `${part.period} ${part.value}`).join(" - ")} (${all.map((fact) => fact.id).join(", ")})`,
    ...(customer === undefined ? {} : { customer }),
  };
}

/** Only an amount of a span adds up over spans: a rate, a share or an average does not. */
function isAdditive(metric: MetricId): boolean {
  return METRICS[metric].kind === "flow" && METRICS[metric].unit === "USD millions";
}

function findFirstNineMonths(facts: readonly Fact[], metric: MetricId, year: number, customer: string | undefined): Fact[] | undefined {
  const nineMonths = selectFact(facts, metric, `${year}-9M`, customer);
  if (nineMonths !== undefined) return [nineMonths];
  const quarters = ([1, 2, 3] as const).flatMap((number) => selectFact(facts, metric, fiscalQuarterOf(year, number), customer) ?? []);
  return quarters.length === 3 ? quarters : undefined;
}

function weakest(facts: readonly Fact[]): Fact["confidence"] {
  const rank = Math.max(...facts.map((fact) => CONFIDENCES.indexOf(fact.confidence)));
  return CONFIDENCES[rank] ?? "conflict";
}

function latest(facts: readonly Fact[]): Fact["knownOn"] {
  return facts.map((fact) => fact.knownOn).reduce((last, day) => (day > last ? day : last));
}
