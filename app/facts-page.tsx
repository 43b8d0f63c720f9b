import { useLocale, useTranslations } from "next-intl";
import { describeDataset } from "@/app/facts-dataset";
import { AsOfForm } from "@/components/facts/as-of-form";
import { ConflictList } from "@/components/facts/conflict-list";
import { FactsExplorer } from "@/components/facts/facts-explorer";
import { GuidanceTable } from "@/components/facts/guidance-table";
import { UnusedParts } from "@/components/layout/unused-parts";
import { HydrationMark } from "@/components/scenario/hydration-mark";
import { requireCompany } from "@/data";
import { readFactFilter } from "@/lib/api/fact-filter";
import { buildFactsResponse } from "@/lib/api/facts-response";
import { periodEndDate } from "@/lib/finance/fiscal-period";
import { asOf } from "@/lib/facts/as-of";
import { findConflicts } from "@/lib/facts/conflicts";
import type { Fact } from "@/lib/facts/fact";
import { buildGuidanceLedger } from "@/lib/facts/guidance-ledger";
import { METRIC_IDS } from "@/lib/facts/metric";
import { METRIC_TEXTS } from "@/lib/facts/metric-text";
import { formatDate } from "@/lib/format/date";
import { casesOf, defaultCase } from "@/lib/scenario/published-cases";

/** Every figure with period, basis, document and day; conflicts side by side; the guidance ledger. All of it as known on a day. */
export function FactsPage({ query = "" }: { query?: string }) {
  const t = useTranslations("facts");
  const locale = useLocale();
  const company = requireCompany(defaultCase().company);
  const days = company.facts.map(({ knownOn }) => knownOn).toSorted();
  const [earliest, latest] = [days[0] ?? company.collectedThrough, days.at(-1) ?? company.collectedThrough];
  const { filter, unused } = readFactFilter(query, company.facts);
  const day = filter.asOf;
  const response = buildFactsResponse({ company: company.id, facts: company.facts, sources: company.sources }, day ? { asOf: day } : {});
  const { metrics, sources } = response;
  const facts = response.facts.toSorted(byLatestPeriod);
  const guidance = day ? asOf(company.guidance, day) : company.guidance;
  // The figure that a link names may not have been known yet: then it is absent, and the page says so.
  const isAbsent = filter.fact !== undefined && !facts.some(({ id }) => id === filter.fact);
  const conflicts = findConflicts(facts);
  return (
    <div className="mx-auto max-w-[1760px] px-4 pt-6 pb-8 md:px-8 print:p-0">
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(describeDataset(company, locale, { name: t("datasetName"), description: t("description") })).replaceAll("<", "\\u003c") }} />
      <h1 className="max-w-[60ch] font-serif text-heading sm:text-answer">{day ? t("headingAsOf", { count: facts.length, date: formatDate(day, locale) }) : t("heading", { count: facts.length, sources: sources.length })}</h1>
      <p className="measure mt-2 text-muted">{t("intro")}</p>
      <UnusedParts parts={[...unused, ...(isAbsent ? [{ key: "fact", text: filter.fact ?? "" }] : [])]} />
      <AsOfForm path="/facts" asOf={day} earliest={earliest} latest={latest} days={casesOf(company.id).map(({ knownOn }) => knownOn)} />
      <section aria-labelledby="figures" className="mt-8">
        <h2 id="figures" className="scroll-mt-4 font-serif text-heading">
          {t("figures")}
        </h2>
        <FactsExplorer key={query} company={company.id} facts={facts} reference={{ metrics, sources }} filter={filter} />
      </section>
      <section aria-labelledby="guidance" className="mt-12">
        <h2 id="guidance" className="scroll-mt-4 font-serif text-heading">
          {t("guidance")}
        </h2>
        <p className="measure mt-1 text-muted">{t("guidanceIntro")}</p>
        <GuidanceTable entries={buildGuidanceLedger(guidance, facts)} reference={{ metrics, sources: company.sources }} nameOf={(metric) => METRIC_TEXTS[metric].label[locale]} />
      </section>
      <section aria-labelledby="conflicts" className="mt-12">
        <h2 id="conflicts" className="scroll-mt-4 font-serif text-heading">
          {t("conflicts", { count: conflicts.length })}
        </h2>
        <p className="measure mt-1 text-muted">{t("conflictsIntro")}</p>
        <ConflictList conflicts={conflicts} reference={{ metrics, sources }} />
      </section>
      <HydrationMark />
    </div>
  );
}

/** The latest period first; within it in reading order. */
function byLatestPeriod(a: Fact, b: Fact): number {
  return periodEndDate(b.period).localeCompare(periodEndDate(a.period)) || b.period.localeCompare(a.period) || METRIC_IDS.indexOf(a.metric) - METRIC_IDS.indexOf(b.metric);
}
