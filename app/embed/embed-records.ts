import type { ChartRecords } from "@/components/charts/chart-source";
import { requireCompany } from "@/data";
import { findCompanyFacts } from "@/data/facts";
import { CHART_METRICS } from "@/lib/chart-data/reported";
import { asOf } from "@/lib/facts/as-of";
import type { Case } from "@/lib/scenario/case";

const METRICS: ReadonlySet<string> = new Set(CHART_METRICS);

/** What was known on the case's date and a frame's charts draw; notes and derivations stay on the site, where they can be read. */
export function embedRecords({ company, knownOn }: Pick<Case, "company" | "knownOn">): ChartRecords {
  const facts = asOf(findCompanyFacts(company)?.facts ?? [], knownOn).filter(({ metric }) => METRICS.has(metric));
  const guidance = requireCompany(company).guidance.filter((range) => range.knownOn <= knownOn && METRICS.has(range.metric));
  return {
    firstQuarter: requireCompany(company).firstQuarter,
    facts: facts.map(({ id, metric, period, value, unit, basis, confidence, source, knownOn: since, customer }) => ({
      id,
      metric,
      period,
      value,
      unit,
      basis,
      confidence,
      source,
      knownOn: since,
      ...(customer !== undefined && { customer }),
    })),
    sources: [],
    metrics: [],
    guidance: guidance.map(({ id, metric, issuedOn, targetPeriod, low, high, source, knownOn: since }) => ({ id, metric, issuedOn, targetPeriod, low, high, source, knownOn: since })),
  };
}
